-- Section and type are marks beside a story's words: where only they change the words are not read anew, which for
-- many stories that are moved together was most of the work.
CREATE OR REPLACE FUNCTION "articles_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "article_search" s SET "words" =
        ts_delete(s."words", ARRAY['section ' || o."section_id", 'type ' || o."content_type"])
        || array_to_tsvector(ARRAY['section ' || n."section_id", 'type ' || n."content_type"])
    FROM new_rows n JOIN old_rows o ON o."id" = n."id"
    WHERE s."article_id" = n."id"
        AND (n."section_id", n."content_type") IS DISTINCT FROM (o."section_id", o."content_type");
    PERFORM refresh_search_unless_later(ARRAY (
        SELECT n."id" FROM new_rows n JOIN old_rows o ON o."id" = n."id"
        WHERE (n."visible_from", n."headline", n."deck", n."body_text")
            IS DISTINCT FROM (o."visible_from", o."headline", o."deck", o."body_text")
            AND (n."visible_from" IS NOT NULL OR o."visible_from" IS NOT NULL)));
    RETURN NULL;
END $$;
