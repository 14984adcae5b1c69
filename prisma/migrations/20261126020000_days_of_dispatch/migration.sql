-- Which day of dispatch is today is asked every minute.
CREATE INDEX "deal_day_idx" ON "deal"("day") WHERE "kind" = 'dispatch' AND "state" IN ('agreed', 'ordered');
