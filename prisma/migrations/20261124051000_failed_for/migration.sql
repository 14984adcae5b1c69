-- AlterTable
ALTER TABLE "failed_status" ADD COLUMN     "conversation_id" INTEGER;
