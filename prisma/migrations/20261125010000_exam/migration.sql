-- CreateTable
CREATE TABLE "exam" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "rates_on" DATE NOT NULL,
    "asked" JSONB NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '[]',
    "again" JSONB NOT NULL DEFAULT '[]',
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "right" INTEGER,
    "passed" BOOLEAN,

    CONSTRAINT "exam_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exam_person_id_idx" ON "exam"("person_id");

-- AddForeignKey
ALTER TABLE "exam" ADD CONSTRAINT "exam_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
