-- CreateTable
CREATE TABLE "certificate" (
    "code" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "distinction" BOOLEAN NOT NULL,
    "passed_at" TIMESTAMPTZ(3) NOT NULL,
    "rules_on" DATE NOT NULL,
    "pictures" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "replaced" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "certificate_key" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "key" BYTEA NOT NULL,

    CONSTRAINT "certificate_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "certificate_person_id_idx" ON "certificate"("person_id");

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand.

ALTER TABLE "certificate_key" ADD CONSTRAINT "certificate_key_one" CHECK ("id" = 1);

-- Of one passed exam one certificate holds.
CREATE UNIQUE INDEX "certificate_one" ON "certificate"("person_id", "passed_at") WHERE "revoked_at" IS NULL;
