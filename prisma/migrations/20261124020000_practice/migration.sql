-- CreateTable
CREATE TABLE "practice_game" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "scenario" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "setup" JSONB NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "decisions" JSONB NOT NULL DEFAULT '[]',
    "today" JSONB NOT NULL DEFAULT '{}',
    "class" TEXT,
    "nick" TEXT,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "practice_game_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "practice_game_person_id_idx" ON "practice_game"("person_id");

-- CreateIndex
CREATE INDEX "practice_game_class_idx" ON "practice_game"("class");

-- AddForeignKey
ALTER TABLE "practice_game" ADD CONSTRAINT "practice_game_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
