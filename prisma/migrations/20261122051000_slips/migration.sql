-- AlterTable
ALTER TABLE "payment_proof" ADD COLUMN     "coarse" TEXT,
ADD COLUMN     "like_id" INTEGER,
ADD COLUMN     "print" BYTEA;

-- CreateIndex
CREATE INDEX "payment_proof_order_id_idx" ON "payment_proof"("order_id");

-- CreateIndex
CREATE INDEX "payment_proof_like_id_idx" ON "payment_proof"("like_id");

-- AddForeignKey
ALTER TABLE "payment_proof" ADD CONSTRAINT "payment_proof_like_id_fkey" FOREIGN KEY ("like_id") REFERENCES "payment_proof"("id") ON DELETE SET NULL ON UPDATE CASCADE;
