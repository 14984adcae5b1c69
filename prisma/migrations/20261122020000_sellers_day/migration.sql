-- Changes of listings, to be taken back for a while.
CREATE TABLE "listing_change" (
    "id" BIGSERIAL NOT NULL,
    "listing_id" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "listing_change_pkey" PRIMARY KEY ("id")
);

-- Who wants to hear when goods are back in stock.
CREATE TABLE "stock_wait" (
    "listing_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stock_wait_pkey" PRIMARY KEY ("listing_id","person_id")
);

CREATE INDEX "listing_change_listing_id_idx" ON "listing_change"("listing_id");
CREATE INDEX "stock_wait_person_id_idx" ON "stock_wait"("person_id");
ALTER TABLE "listing_change" ADD CONSTRAINT "listing_change_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock_wait" ADD CONSTRAINT "stock_wait_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock_wait" ADD CONSTRAINT "stock_wait_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
