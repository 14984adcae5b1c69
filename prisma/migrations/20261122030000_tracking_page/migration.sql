-- The address of an order's public page: 20 signs of a random UUID, 74 bits that nobody guesses.
ALTER TABLE "order" ADD COLUMN "track" TEXT NOT NULL DEFAULT substr(replace((gen_random_uuid())::text, '-'::text, ''::text), 1, 20);
CREATE UNIQUE INDEX "order_track_key" ON "order"("track");
