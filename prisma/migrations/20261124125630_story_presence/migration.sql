-- CreateTable
CREATE TABLE "story_presence" (
    "article_id" UUID NOT NULL,
    "tab_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "block" TEXT NOT NULL DEFAULT '',
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_presence_pkey" PRIMARY KEY ("article_id","tab_id")
);

-- CreateIndex
CREATE INDEX "story_presence_seen_at_idx" ON "story_presence"("seen_at");

-- AddForeignKey
ALTER TABLE "story_presence" ADD CONSTRAINT "story_presence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
