-- Stories that tell the same in different languages share a group, in which every language comes once.
ALTER TABLE "articles" ADD COLUMN "translation_group" UUID;
CREATE UNIQUE INDEX "articles_translation_group_language_key" ON "articles"("translation_group", "language");
