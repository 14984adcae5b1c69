-- AlterTable
ALTER TABLE "listing" ADD COLUMN "render_due" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "listing_rendering" (
    "listing_id" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "of" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_rendering_pkey" PRIMARY KEY ("listing_id","language")
);

-- AddForeignKey
ALTER TABLE "listing_rendering" ADD CONSTRAINT "listing_rendering_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is to be rendered is asked for at each sweep.
CREATE INDEX "listing_to_render" ON "listing"("render_due") WHERE "render_due" IS NOT NULL AND "state" = 'live';
