-- CreateTable
CREATE TABLE "learner_card" (
    "person_id" INTEGER NOT NULL,
    "lesson" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learner_card_pkey" PRIMARY KEY ("person_id","lesson")
);

-- CreateTable
CREATE TABLE "mistake_explained" (
    "person_id" INTEGER NOT NULL,
    "mistake" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mistake_explained_pkey" PRIMARY KEY ("person_id","mistake")
);

-- AddForeignKey
ALTER TABLE "learner_card" ADD CONSTRAINT "learner_card_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mistake_explained" ADD CONSTRAINT "mistake_explained_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
