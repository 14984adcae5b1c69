-- What becomes of messages of a paired phone is told by the ids that WhatsApp's page makes.
DROP INDEX "outbox_sent_ids";
DROP INDEX "outbox_reached";
CREATE INDEX "outbox_sent_ids" ON "outbox" USING gin ("sent_ids") WHERE "sent_ids"[1] ~ '^(wamid[.]|3EB0)';
CREATE INDEX "outbox_reached" ON "outbox"("settled_at") WHERE "outcome" = 'sent' AND "sent_ids"[1] ~ '^(wamid[.]|3EB0)';
