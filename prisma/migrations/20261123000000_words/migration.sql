-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "about" TEXT,
ADD COLUMN     "purpose" TEXT;
