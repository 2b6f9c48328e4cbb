-- What search knows: the weighted words of every story that is published or scheduled, and the words
-- themselves for "did you mean". Both are kept by triggers, in the transaction that changes a story.

CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";

-- English, and accents do not matter: "hoglund" finds "Höglund".
CREATE TEXT SEARCH CONFIGURATION "magazine" (COPY = "english");
ALTER TEXT SEARCH CONFIGURATION "magazine"
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- CreateTable
CREATE TABLE "article_search" (
    "article_id" UUID NOT NULL,
    "visible_from" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "plain" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- AddForeignKey
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words are always stored out of line, and as they are: a common word's many rows lie on few
-- pages, and ranking need not unpack. There is no other index than the one on words, on purpose: the
-- only plan left beside a scan of the whole table is that index (see lib/search).
ALTER TABLE "article_search" SET (toast_tuple_target = 128);
ALTER TABLE "article_search" ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "article_search" ALTER COLUMN "words" SET STATISTICS 300;

-- CreateIndex
CREATE INDEX "article_search_words_idx" ON "article_search" USING GIN ("words") WITH (fastupdate = off);
-- CreateIndex
CREATE INDEX "search_words_plain_idx" ON "search_words" USING GIN ("plain" gin_trgm_ops);

-- Brings search up to date with these stories. A vector holds at most a megabyte, so a text beyond
-- 200,000 characters is searched up to there.
CREATE FUNCTION "refresh_article_search"("ids" uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM "article_search" s USING "articles" a
    WHERE a."id" = ANY ("ids") AND a."visible_from" IS NULL AND s."article_id" = a."id";

    INSERT INTO "article_search" ("article_id", "visible_from", "words")
    SELECT a."id", a."visible_from", "top" || setweight(to_tsvector('magazine', left(a."body_text", 200000)), 'D')
        || search_marks(a."section_id", a."content_type", a."visible_from", "top")
    FROM "articles" a, LATERAL (SELECT
        setweight(to_tsvector('magazine', a."headline"), 'A') || setweight(to_tsvector('magazine', a."deck"), 'B')
        || setweight(to_tsvector('magazine', byline_names(a."id")), 'C') AS "top" OFFSET 0) tops
    WHERE a."id" = ANY ("ids") AND a."visible_from" IS NOT NULL
    ON CONFLICT ("article_id") DO UPDATE SET "visible_from" = EXCLUDED."visible_from", "words" = EXCLUDED."words";

    -- In order, so that two who add the same words cannot wait for each other.
    INSERT INTO "search_words" ("word", "plain")
    SELECT "word", unaccent("word") FROM (
        SELECT DISTINCT unnest(tsvector_to_array(to_tsvector('simple',
            concat_ws(' ', a."headline", a."deck", byline_names(a."id"), left(a."body_text", 200000))))) AS "word"
        FROM "articles" a WHERE a."id" = ANY ("ids") AND a."visible_from" IS NOT NULL
    ) found
    WHERE "word" ~ '^[a-z\u0080-\uffff]{3,40}$'
        AND NOT EXISTS (SELECT FROM "search_words" known WHERE known."word" = found."word")
    ORDER BY "word"
    ON CONFLICT DO NOTHING;
END $$;

-- What stories are narrowed by, and what they are about (the words of headline, deck and byline once more), as
-- marks among their words, so that one index answers a whole query. Each mark holds a space, which no word of
-- a text or of a reader's query does.
CREATE FUNCTION "search_marks"("section" uuid, "type" "content_type", "visible_from" timestamptz, "top" tsvector)
    RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT array_to_tsvector(ARRAY['every story', 'section ' || "section", 'type ' || "type",
            'month ' || to_char("visible_from" AT TIME ZONE 'UTC', 'YYYY-MM')]
        || ARRAY (SELECT 'about ' || word FROM unnest(tsvector_to_array("top")) word))
$$;

CREATE FUNCTION "byline_names"("story" uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_agg("name", ' ' ORDER BY "position"), '')
    FROM "bylines" JOIN "authors" ON "authors"."id" = "author_id" WHERE "article_id" = "story"
$$;

-- One who writes many stories sets standfirst.search_later to "on" in the transaction, and calls
-- refresh_article_search once they are complete.
CREATE FUNCTION "refresh_search_unless_later"("ids" uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF cardinality("ids") > 0 AND current_setting('standfirst.search_later', true) IS DISTINCT FROM 'on' THEN
        PERFORM refresh_article_search("ids");
    END IF;
END $$;

CREATE FUNCTION "articles_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_search_unless_later(ARRAY (SELECT "id" FROM new_rows WHERE "visible_from" IS NOT NULL));
    RETURN NULL;
END $$;
CREATE TRIGGER "articles_search_insert" AFTER INSERT ON "articles" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION "articles_inserted"();

CREATE FUNCTION "articles_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_search_unless_later(ARRAY (
        SELECT n."id" FROM new_rows n JOIN old_rows o ON o."id" = n."id"
        WHERE (n."visible_from", n."section_id", n."content_type", n."headline", n."deck", n."body_text")
            IS DISTINCT FROM (o."visible_from", o."section_id", o."content_type", o."headline", o."deck", o."body_text")
            AND (n."visible_from" IS NOT NULL OR o."visible_from" IS NOT NULL)));
    RETURN NULL;
END $$;
CREATE TRIGGER "articles_search_update" AFTER UPDATE ON "articles" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION "articles_updated"();

CREATE FUNCTION "bylines_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_search_unless_later(ARRAY (SELECT DISTINCT "article_id" FROM changed_rows));
    RETURN NULL;
END $$;
CREATE TRIGGER "bylines_search_insert" AFTER INSERT ON "bylines" REFERENCING NEW TABLE AS changed_rows
    FOR EACH STATEMENT EXECUTE FUNCTION "bylines_changed"();
CREATE TRIGGER "bylines_search_delete" AFTER DELETE ON "bylines" REFERENCING OLD TABLE AS changed_rows
    FOR EACH STATEMENT EXECUTE FUNCTION "bylines_changed"();

-- A byline only changes hands row by row; its copy of visible_from changes with the story.
CREATE FUNCTION "byline_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_search_unless_later(ARRAY[OLD."article_id", NEW."article_id"]);
    RETURN NULL;
END $$;
CREATE TRIGGER "bylines_search_update" AFTER UPDATE ON "bylines" FOR EACH ROW
    WHEN ((OLD."article_id", OLD."author_id", OLD."position") IS DISTINCT FROM (NEW."article_id", NEW."author_id", NEW."position"))
    EXECUTE FUNCTION "byline_changed"();

CREATE FUNCTION "author_renamed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_search_unless_later(ARRAY (SELECT DISTINCT "article_id" FROM "bylines" WHERE "author_id" = NEW."id"));
    RETURN NULL;
END $$;
CREATE TRIGGER "authors_search_rename" AFTER UPDATE ON "authors" FOR EACH ROW
    WHEN (OLD."name" IS DISTINCT FROM NEW."name") EXECUTE FUNCTION "author_renamed"();

-- Stories that were there before search was.
SELECT refresh_article_search(ARRAY (SELECT "id" FROM "articles" WHERE "visible_from" IS NOT NULL));
