-- How far ahead the rate of a platform is used up, for all processes together. Unlogged: losing it costs a second.
CREATE UNLOGGED TABLE "pace" (
    "channel" TEXT NOT NULL,
    "used_until" TIMESTAMPTZ(3) NOT NULL,
    "quiet_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pace_pkey" PRIMARY KEY ("channel")
);

-- What nobody has in hand, replies first. A reply that goes out at once never stands here.
CREATE INDEX "outbox_left" ON "outbox"("lane" DESC, "due_at") WHERE "settled_at" IS NULL AND "claimed_by" IS NULL;
