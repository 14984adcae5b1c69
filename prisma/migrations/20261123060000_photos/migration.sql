-- The photos that lately came in a talk: those picked together come one by one, and some apps do not say which.
create index "inbound_photos" on "inbound"("conversation_id", "id") where "message" -> 'content' ->> 'kind' = 'image';
