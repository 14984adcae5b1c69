-- CreateTable
CREATE TABLE "operator_password" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "salt" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "sessions" INTEGER NOT NULL DEFAULT 0,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operator_password_pkey" PRIMARY KEY ("id")
);

-- From here on by hand.

ALTER TABLE "operator_password" ADD CONSTRAINT "operator_password_one" CHECK ("id" = 1);

-- What the operator and the metrics ask for again and again, among all that was ever sent.
CREATE INDEX "outbox_uncertain" ON "outbox"("created_at") WHERE "uncertain";
CREATE INDEX "outbox_undelivered" ON "outbox"("settled_at") WHERE "outcome" IN ('gave-up', 'refused', 'window-closed');
