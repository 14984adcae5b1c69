-- Payments a provider told of, each once; those that fitted no order wait for the operator.
CREATE TABLE "payment_event" (
    "id" SERIAL NOT NULL,
    "charge" TEXT NOT NULL,
    "provider_charge" TEXT NOT NULL,
    "person_id" INTEGER,
    "order_id" INTEGER,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "misfit" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "payment_event_charge_key" ON "payment_event"("charge");

-- CreateIndex
CREATE INDEX "payment_event_person_id_idx" ON "payment_event"("person_id");

-- CreateIndex
CREATE INDEX "payment_event_order_id_idx" ON "payment_event"("order_id");

-- AddForeignKey
ALTER TABLE "payment_event" ADD CONSTRAINT "payment_event_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_event" ADD CONSTRAINT "payment_event_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An order has its money once.
CREATE UNIQUE INDEX "payment_event_order_paid" ON "payment_event"("order_id") WHERE "misfit" IS NULL;
