-- CreateTable
CREATE TABLE "offer_consent" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "shop_id" INTEGER,
    "said" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_consent_pkey" PRIMARY KEY ("id")
);

-- One of a person and a shop, and one of a person and the house.
CREATE UNIQUE INDEX "offer_consent_person_id_shop_id_key" ON "offer_consent"("person_id", "shop_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "offer_consent_shop_id_idx" ON "offer_consent"("shop_id");

-- AddForeignKey
ALTER TABLE "offer_consent" ADD CONSTRAINT "offer_consent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_consent" ADD CONSTRAINT "offer_consent_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shop"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- How much of one purpose somebody was told lately. Replies and their own affairs have no purpose and do not stand here.
CREATE INDEX "outbox_purpose" ON "outbox"("conversation_id", "purpose", "due_at") WHERE "purpose" IS NOT NULL;
