-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "template" TEXT,
ADD COLUMN     "reached" TEXT,
ADD COLUMN     "instead_of" BIGINT;

-- CreateTable
CREATE TABLE "failed_status" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "failure" JSONB NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "failed_status_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "failed_status_channel_message_key" ON "failed_status"("channel", "message");
CREATE INDEX "failed_status_open" ON "failed_status"("id") WHERE "taken_at" IS NULL;

ALTER TABLE "outbox" ADD CONSTRAINT "outbox_reached_check" CHECK ("reached" IN ('delivered', 'read'));

-- News go to another app once, whoever finds at the same moment that they did not arrive.
CREATE UNIQUE INDEX "outbox_instead_of" ON "outbox"("instead_of") WHERE "instead_of" IS NOT NULL;

-- Of messages whose platform tells what became of them. Telegram does not: its rows are in neither.
CREATE INDEX "outbox_sent_ids" ON "outbox" USING gin ("sent_ids") WHERE "sent_ids"[1] ~ '^(wamid[.]|true_)';
CREATE INDEX "outbox_reached" ON "outbox"("settled_at") WHERE "outcome" = 'sent' AND "sent_ids"[1] ~ '^(wamid[.]|true_)';

-- Whether something newer was said of the same. Replies are about nothing, and not in it.
CREATE INDEX "outbox_about" ON "outbox"("about", "id") WHERE "about" IS NOT NULL;

-- What came too late for the 24 hours was given up before; from now on it waits.
UPDATE "outbox" SET "outcome" = 'parked' WHERE "outcome" = 'window-closed';
CREATE INDEX "outbox_parked" ON "outbox"("conversation_id", "id") WHERE "outcome" = 'parked';
DROP INDEX "outbox_undelivered";
CREATE INDEX "outbox_undelivered" ON "outbox"("settled_at") WHERE "outcome" IN ('gave-up', 'refused');
