-- CreateTable
CREATE TABLE "assistant_use" (
    "person_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "tokens" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "assistant_use_pkey" PRIMARY KEY ("person_id","day")
);

-- CreateTable
CREATE TABLE "assistant_day" (
    "day" DATE NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "tokens" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "assistant_day_pkey" PRIMARY KEY ("day")
);

-- AddForeignKey
ALTER TABLE "assistant_use" ADD CONSTRAINT "assistant_use_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
