-- CreateTable
CREATE TABLE "enquiry" (
    "id" SERIAL NOT NULL,
    "buyer_id" INTEGER NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "listing_id" INTEGER,
    "order_id" INTEGER,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "enquiry_subject_check" CHECK (("listing_id" IS NULL) <> ("order_id" IS NULL))
);

-- CreateTable
CREATE TABLE "enquiry_message" (
    "id" BIGSERIAL NOT NULL,
    "enquiry_id" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "translation" TEXT,
    "translated_to" TEXT,
    "picture" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal" (
    "id" SERIAL NOT NULL,
    "enquiry_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'offered',
    "quantity" INTEGER,
    "price_minor" BIGINT,
    "currency" TEXT,
    "day" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "order_id" INTEGER,

    CONSTRAINT "deal_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "deal_terms_check" CHECK (
        CASE "kind"
            WHEN 'price' THEN "quantity" > 0 AND "price_minor" > 0 AND "currency" IS NOT NULL AND "day" IS NULL
            WHEN 'dispatch' THEN "day" IS NOT NULL AND "quantity" IS NULL AND "price_minor" IS NULL
            ELSE false
        END
    )
);

-- CreateTable
CREATE TABLE "block" (
    "blocker_id" INTEGER NOT NULL,
    "blocked_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "block_pkey" PRIMARY KEY ("blocker_id","blocked_id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" SERIAL NOT NULL,
    "enquiry_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "cart_line" ADD COLUMN     "deal_id" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_order_id_key" ON "enquiry"("order_id");

-- CreateIndex
CREATE INDEX "enquiry_shop_id_idx" ON "enquiry"("shop_id");

-- CreateIndex
CREATE INDEX "enquiry_listing_id_idx" ON "enquiry"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_buyer_id_listing_id_key" ON "enquiry"("buyer_id", "listing_id");

-- CreateIndex
CREATE INDEX "enquiry_message_enquiry_id_id_idx" ON "enquiry_message"("enquiry_id", "id");

-- CreateIndex
CREATE INDEX "deal_enquiry_id_idx" ON "deal"("enquiry_id");

-- CreateIndex
CREATE INDEX "deal_order_id_idx" ON "deal"("order_id");

-- CreateIndex
CREATE INDEX "block_blocked_id_idx" ON "block"("blocked_id");

-- CreateIndex
CREATE INDEX "report_enquiry_id_idx" ON "report"("enquiry_id");

-- CreateIndex
CREATE INDEX "report_person_id_idx" ON "report"("person_id");

-- CreateIndex
CREATE INDEX "cart_line_deal_id_idx" ON "cart_line"("deal_id");

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_message" ADD CONSTRAINT "enquiry_message_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_blocker_id_fkey" FOREIGN KEY ("blocker_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_blocked_id_fkey" FOREIGN KEY ("blocked_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE SET NULL ON UPDATE CASCADE;
