-- How far ahead the rate of a busy talk is used up. Unlogged: losing it costs a refusal.
CREATE UNLOGGED TABLE "pace_talk" (
    "talk" BIGINT NOT NULL,
    "used_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pace_talk_pkey" PRIMARY KEY ("talk")
);

-- CreateIndex
CREATE INDEX "pace_talk_used_until_idx" ON "pace_talk"("used_until");

-- What a paired number said, hour by hour. A restart must not make it look fresh.
CREATE TABLE "governor" (
    "number" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "answers" INTEGER NOT NULL,
    "news" INTEGER NOT NULL,
    "troubles" INTEGER NOT NULL,
    "troubled_at" TIMESTAMPTZ(3),

    CONSTRAINT "governor_pkey" PRIMARY KEY ("number","hour")
);

-- Since when a channel was shut out by its platform, until somebody lets it in again.
CREATE TABLE "outage" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "outage_pkey" PRIMARY KEY ("id")
);

-- One at a time.
CREATE UNIQUE INDEX "outage_open" ON "outage"("channel") WHERE "ended_at" IS NULL;
