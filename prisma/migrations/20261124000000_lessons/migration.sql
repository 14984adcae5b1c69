-- CreateTable
CREATE TABLE "lesson_taken" (
    "person_id" INTEGER NOT NULL,
    "lesson" TEXT NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "bubble" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3),
    "right" INTEGER,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "lesson_taken_pkey" PRIMARY KEY ("person_id","lesson")
);

-- CreateTable
CREATE TABLE "quiz_answer" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "option" INTEGER NOT NULL,
    "right" BOOLEAN NOT NULL,
    "first" BOOLEAN NOT NULL,
    "asked_in" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quiz_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "quiz_answer_person_id_item_idx" ON "quiz_answer"("person_id", "item");

-- AddForeignKey
ALTER TABLE "lesson_taken" ADD CONSTRAINT "lesson_taken_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiz_answer" ADD CONSTRAINT "quiz_answer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
