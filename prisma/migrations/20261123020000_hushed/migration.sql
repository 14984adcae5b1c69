-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "hushed_until" TIMESTAMPTZ(3);

-- What was shown in a talk: a vote names one of our messages, a number typed means what was shown last.
CREATE INDEX "outbox_sent" ON "outbox"("conversation_id", "settled_at", "id") WHERE "outcome" = 'sent';
