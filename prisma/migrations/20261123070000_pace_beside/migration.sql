-- How far ahead the rate is used up by what goes at once. What goes at a moment that was given before gives way to it.
ALTER TABLE "pace" ADD COLUMN "beside_until" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
