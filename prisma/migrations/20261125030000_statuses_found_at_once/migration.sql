-- Ids of messages are looked for as often as they are written, and each search reads through what an index of this kind puts off.
ALTER INDEX "outbox_sent_ids" SET (fastupdate = off);
SELECT gin_clean_pending_list('outbox_sent_ids'::regclass);
