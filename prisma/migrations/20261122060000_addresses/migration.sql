-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "alias" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "conversation_channel_alias_key" ON "conversation"("channel", "alias");
