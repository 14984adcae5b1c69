-- AlterTable
ALTER TABLE "person" ADD COLUMN     "quiet_from" INTEGER,
ADD COLUMN     "quiet_until" INTEGER,
ADD COLUMN     "muted" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Minutes of a day, both or neither.
ALTER TABLE "person" ADD CONSTRAINT "person_quiet_hours" CHECK (
  ("quiet_from" IS NULL) = ("quiet_until" IS NULL) AND "quiet_from" BETWEEN 0 AND 1439 AND "quiet_until" BETWEEN 0 AND 1439
);

-- CreateTable
CREATE TABLE "document" (
    "hash" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("hash","person_id")
);

-- CreateIndex
CREATE INDEX "document_person_id_idx" ON "document"("person_id");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a carrier writes and we do not know is told apart by its text: two of them may bear the same second.
DROP INDEX "tracking_event_shipment_id_status_at_key";
CREATE UNIQUE INDEX "tracking_event_once" ON "tracking_event"("shipment_id", "status", "at", (CASE WHEN "status" = 'Unknown' THEN coalesce("note", '') ELSE '' END));
