-- What a listing is found by is a list of keys, parted by spaces: src/shop/sought-text.ts.
CREATE INDEX "listing_sought" ON "listing" USING GIN (string_to_array("sought", ' '));
-- All that is on sale: what can be had first, then the newest.
CREATE INDEX "listing_live" ON "listing"((("stock" > 0)) DESC, "id" DESC) WHERE "state" = 'live';
