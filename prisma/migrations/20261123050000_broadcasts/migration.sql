-- CreateTable
CREATE TABLE "broadcast" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "shop_id" INTEGER,
    "listing_id" INTEGER,
    "audience" JSONB NOT NULL DEFAULT '{}',
    "texts" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,
    "gathered" BOOLEAN NOT NULL DEFAULT false,
    "shown_id" BIGINT,
    "shown_told" INTEGER,

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "broadcast_recipient" (
    "broadcast_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "left_out" TEXT,
    "outbox_id" BIGINT,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "broadcast_recipient_pkey" PRIMARY KEY ("broadcast_id","person_id")
);

-- CreateIndex
CREATE INDEX "broadcast_shop_id_idx" ON "broadcast"("shop_id");

-- CreateIndex
CREATE INDEX "broadcast_listing_id_idx" ON "broadcast"("listing_id");

-- CreateIndex
CREATE INDEX "broadcast_recipient_person_id_idx" ON "broadcast_recipient"("person_id");

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shop"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_recipient" ADD CONSTRAINT "broadcast_recipient_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_recipient" ADD CONSTRAINT "broadcast_recipient_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand.

-- Asked at every sweep.
CREATE INDEX "broadcast_running" ON "broadcast"("id") WHERE "state" = 'running';
CREATE INDEX "broadcast_recipient_waiting" ON "broadcast_recipient"("broadcast_id", "person_id") WHERE "outbox_id" IS NULL AND "left_out" IS NULL;

-- The same goods are back once, whoever races.
CREATE UNIQUE INDEX "broadcast_stock" ON "broadcast"("listing_id") WHERE "kind" = 'stock' AND "state" IN ('running', 'paused');
