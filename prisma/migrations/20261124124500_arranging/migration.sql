-- What the pages under /admin need to arrange the magazine: versions against lost saves, and a library of pictures
-- with originals, a bin, search and likeness.

ALTER TABLE "sections" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "topics" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "authors" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "campaigns" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "fronts" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "media"
    ADD COLUMN "binned_at" TIMESTAMPTZ(3),
    ADD COLUMN "likeness" TEXT,
    ADD COLUMN "original_type" TEXT,
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
    ADD CONSTRAINT "media_original_type" CHECK ("original_type" IN ('jpg', 'png')),
    ADD CONSTRAINT "media_likeness_form" CHECK ("likeness" ~ '^[0-9a-f]{16}$');

-- Many pictures come in at once and are described afterwards; the library lists what is missing.
ALTER TABLE "media" DROP CONSTRAINT "media_alt_or_decorative";

CREATE INDEX "media_created_at_id_idx" ON "media" ("created_at" DESC, "id");

-- What the library is searched by (lib/media/media-library-finder).
CREATE INDEX "media_words_idx" ON "media" USING GIN (
    (lower("file_name" || ' ' || "alt" || ' ' || "caption" || ' ' || "credit" || ' ' || "licence")) gin_trgm_ops);
