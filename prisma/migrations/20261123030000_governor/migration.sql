-- How far ahead the rate of a busy talk is used up. Unlogged: losing it costs a refusal.
CREATE UNLOGGED TABLE "pace_talk" (
    "talk" BIGINT NOT NULL,
    "used_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pace_talk_pkey" PRIMARY KEY ("talk")
);

-- CreateIndex
CREATE INDEX "pace_talk_used_until_idx" ON "pace_talk"("used_until");
