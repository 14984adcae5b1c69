-- AlterTable
ALTER TABLE "order_event" ADD COLUMN     "pictures" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "aftercare" (
    "id" SERIAL NOT NULL,
    "order_id" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "since" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "goods" TEXT NOT NULL,
    "repaid" BOOLEAN NOT NULL DEFAULT false,
    "courier" TEXT,
    "number" TEXT,

    CONSTRAINT "aftercare_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "aftercare_order_id_idx" ON "aftercare"("order_id");

-- CreateIndex
CREATE INDEX "aftercare_state_since_idx" ON "aftercare"("state", "since");

-- AddForeignKey
ALTER TABLE "aftercare" ADD CONSTRAINT "aftercare_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand.

-- An order has at most one open case, whoever races.
CREATE UNIQUE INDEX "aftercare_open" ON "aftercare"("order_id") WHERE "state" NOT IN ('settled', 'dropped', 'dismissed');
