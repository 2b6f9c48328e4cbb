-- The desk's list of stories: every order and every single filter has an index that gives its first page.

-- The day that a story stands under: its publication, or its last save while it has none.
CREATE INDEX "articles_list_saved_idx" ON "articles" ("saved_at" DESC, "id" DESC) WHERE "binned_at" IS NULL;
CREATE INDEX "articles_list_dated_idx" ON "articles" ((coalesce("published_at", "saved_at")) DESC, "id" DESC) WHERE "binned_at" IS NULL;
CREATE INDEX "articles_list_headline_idx" ON "articles" (lower("headline"), "id") WHERE "binned_at" IS NULL;
CREATE INDEX "articles_list_status_idx" ON "articles" ("status", "saved_at" DESC, "id" DESC) WHERE "binned_at" IS NULL;
CREATE INDEX "articles_list_section_idx" ON "articles" ("section_id", "saved_at" DESC, "id" DESC) WHERE "binned_at" IS NULL;
CREATE INDEX "articles_list_type_idx" ON "articles" ("content_type", "saved_at" DESC, "id" DESC) WHERE "binned_at" IS NULL;
-- Scheduled: published, and the time has not come.
CREATE INDEX "articles_list_scheduled_idx" ON "articles" ("visible_from") WHERE "status" = 'published' AND "binned_at" IS NULL;
CREATE INDEX "articles_list_bin_idx" ON "articles" ("binned_at" DESC, "id" DESC) WHERE "binned_at" IS NOT NULL;

-- Words of the headline and the deck, also in the middle; the address has the headline's words without accents.
CREATE INDEX "articles_list_words_idx" ON "articles" USING GIN ((lower("headline" || ' ' || "deck" || ' ' || "slug")) gin_trgm_ops);
