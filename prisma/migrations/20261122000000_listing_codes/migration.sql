-- Codes of listings are counted, not drawn: two processes never give out the same.
CREATE SEQUENCE "listing_code" MINVALUE 0 START 0;
