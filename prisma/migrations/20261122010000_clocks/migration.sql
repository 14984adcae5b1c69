-- AlterTable
ALTER TABLE "person" ADD COLUMN     "digest_hour" INTEGER DEFAULT 9,
ADD COLUMN     "time_zone" TEXT;

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "lane" TEXT NOT NULL DEFAULT 'reply';

-- AlterTable
ALTER TABLE "order" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "rung" (
    "clock" TEXT NOT NULL,
    "subject" INTEGER NOT NULL,
    "mark" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rung_pkey" PRIMARY KEY ("clock","subject")
);

-- CreateTable
CREATE TABLE "ring_failure" (
    "clock" TEXT NOT NULL,
    "subject" INTEGER NOT NULL,
    "error" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "retry_at" TIMESTAMPTZ(3) NOT NULL,
    "dead_at" TIMESTAMPTZ(3),

    CONSTRAINT "ring_failure_pkey" PRIMARY KEY ("clock","subject")
);

-- CreateIndex
CREATE INDEX "order_state_since_idx" ON "order"("state", "since");

-- From here on by hand.

-- Orders that are there already began their state when they came into it.
UPDATE "order" o SET "since" = coalesce(
    (SELECT min(e."at") FROM "order_event" e WHERE e."order_id" = o."id" AND e."state" = o."state"),
    o."created_at");

ALTER TABLE "outbox" ADD CONSTRAINT "outbox_lane_check" CHECK ("lane" IN ('reply', 'notice'));
ALTER TABLE "person" ADD CONSTRAINT "person_digest_hour_check" CHECK ("digest_hour" BETWEEN 0 AND 23);
