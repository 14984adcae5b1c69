-- CreateTable
CREATE TABLE "recall" (
    "person_id" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recall_pkey" PRIMARY KEY ("person_id","item")
);

-- CreateTable
CREATE TABLE "learning_goal" (
    "person_id" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "weekly" INTEGER NOT NULL,

    CONSTRAINT "learning_goal_pkey" PRIMARY KEY ("person_id","since")
);

-- CreateTable
CREATE TABLE "learning_reminder" (
    "person_id" INTEGER NOT NULL,
    "hour" INTEGER,
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "learning_reminder_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE INDEX "recall_person_id_due_at_idx" ON "recall"("person_id", "due_at");

-- AddForeignKey
ALTER TABLE "recall" ADD CONSTRAINT "recall_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_goal" ADD CONSTRAINT "learning_goal_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_reminder" ADD CONSTRAINT "learning_reminder_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
