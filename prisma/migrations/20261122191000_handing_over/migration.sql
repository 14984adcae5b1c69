-- Whoever asks for a person has a case that is answered in the talk it was asked in.
ALTER TABLE "help_request" ADD COLUMN     "answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "conversation_id" INTEGER,
ADD COLUMN     "given_back_at" TIMESTAMPTZ(3),
ADD COLUMN     "taken_at" TIMESTAMPTZ(3),
ADD COLUMN     "told_at" TIMESTAMPTZ(3),
ADD COLUMN     "waits_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "help_event" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "by" TEXT,
    "form" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "help_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "help_event_form_key" ON "help_event"("form");

-- CreateIndex
CREATE INDEX "help_event_request_id_idx" ON "help_event"("request_id");

-- AddForeignKey
ALTER TABLE "help_request" ADD CONSTRAINT "help_request_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_event" ADD CONSTRAINT "help_event_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "help_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand.

-- Those asked before stay open in the talk their person last wrote in, what one person asked several times as one. Their talks went on: nobody is told anything of it now.
UPDATE "help_request" h SET
    "conversation_id" = (SELECT c.id FROM "conversation" c WHERE c.person_id = h.person_id ORDER BY c.heard_at DESC, c.id DESC LIMIT 1),
    "about" = (SELECT string_agg(o.about, E'\n' ORDER BY o.id) FROM "help_request" o WHERE o.person_id = h.person_id AND o.settled_at IS NULL),
    "waits_since" = h.asked_at, "told_at" = now(), "given_back_at" = now()
WHERE h.settled_at IS NULL AND h.id = (SELECT min(o.id) FROM "help_request" o WHERE o.person_id = h.person_id AND o.settled_at IS NULL);
UPDATE "help_request" SET "settled_at" = now() WHERE "settled_at" IS NULL AND "conversation_id" IS NULL;

-- One open case of a talk: a second wish for a person adds to it. It serves what asks whether a talk is handed over.
CREATE UNIQUE INDEX "help_request_open" ON "help_request"("conversation_id") WHERE "settled_at" IS NULL;
-- Talks that are not given back yet, also of cases that were closed.
CREATE INDEX "help_request_handed" ON "help_request"("conversation_id") WHERE "given_back_at" IS NULL;
-- What the owner of a paired phone wrote by hand: they may have answered so.
CREATE INDEX "inbound_own" ON "inbound"("conversation_id") WHERE "message" -> 'content' ->> 'kind' = 'own';
