-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "planned_for" DATE;

-- The audit log writes itself: whoever acts is told to the transaction (lib/write), and triggers keep what changed. A
-- tool, a seed or the clock acts in nobody's name and is not logged.

-- $1 kind of the thing, $2 its column that names it, $3 columns that are not worth a line, $4 the column with its identifier.
CREATE FUNCTION "audit_row"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    "actor" jsonb := nullif(current_setting('standfirst.actor', true), '')::jsonb;
    "ignored" text[] := string_to_array(TG_ARGV[2], ',');
    "old_row" jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    "new_row" jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    "row" jsonb := coalesce("new_row", "old_row");
    "was" jsonb;
    "is" jsonb;
BEGIN
    IF "actor" IS NULL THEN RETURN NULL; END IF;
    IF TG_OP = 'UPDATE' THEN
        -- While a story is written nobody sees it, and its revisions keep every word.
        IF TG_TABLE_NAME = 'articles' AND "old_row"->>'status' <> 'published' AND "new_row"->>'status' <> 'published' THEN
            "ignored" := "ignored" || '{headline,deck,kicker,slug,lead_caption,seo_title,seo_description,social_title,social_text,lead_image_id,social_image_id,language,drop_cap}'::text[];
        END IF;
        SELECT coalesce(jsonb_object_agg("key", "old_row"->"key"), '{}'), coalesce(jsonb_object_agg("key", "value"), '{}')
            INTO "was", "is" FROM jsonb_each("new_row")
            WHERE "key" <> ALL ("ignored") AND "value" IS DISTINCT FROM "old_row"->"key";
        IF TG_TABLE_NAME = 'articles' AND "new_row"->>'status' = 'published' AND "old_row"->'body' IS DISTINCT FROM "new_row"->'body' THEN
            "was" := "was" || jsonb_build_object('text', ("old_row"->>'word_count') || ' words');
            "is" := "is" || jsonb_build_object('text', ("new_row"->>'word_count') || ' words');
        END IF;
        IF "is" = '{}' THEN RETURN NULL; END IF;
    ELSE
        "was" := "old_row" - "ignored";
        "is" := "new_row" - "ignored";
    END IF;
    INSERT INTO "audit_entries" ("actor_id", "actor_name", "action", "thing_kind", "thing_id", "thing_name", "before", "after")
    VALUES ("actor"->>'id', "actor"->>'name', "actor"->>'action', TG_ARGV[0], "row"->>TG_ARGV[3],
        coalesce(CASE WHEN TG_ARGV[3] = 'article_id' THEN (SELECT "headline" FROM "articles" WHERE "id" = ("row"->>'article_id')::uuid)
                      ELSE "row"->>TG_ARGV[1] END, ''), "was", "is");
    RETURN NULL;
END $$;

CREATE FUNCTION "audit_table"("table" text, "kind" text, "name" text, "ignored" text, "id" text DEFAULT 'id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_row(%L, %L, %L, %L)',
        'zz_audit_' || "table", "table", "kind", "name", "ignored", "id");
END $$;

SELECT audit_table('articles', 'story', 'headline',
    'body,body_text,word_count,version,created_at,saved_at,working_copy_id,visible_from,first_public_at');
SELECT audit_table('corrections', 'correction', 'kind', 'id', 'article_id');
SELECT audit_table('origins', 'origin', 'publisher', '', 'article_id');
SELECT audit_table('preview_links', 'preview link', 'id', '', 'article_id');
SELECT audit_table('sections', 'section', 'name', 'version');
SELECT audit_table('topics', 'topic', 'name', 'version');
SELECT audit_table('authors', 'author', 'name', 'version');
SELECT audit_table('media', 'picture', 'file_name', 'hash,placeholder,widths,version,created_at');
SELECT audit_table('pages', 'page', 'title', 'body,body_text,version,created_at,saved_at');
SELECT audit_table('front_slots', 'front', 'id', 'id', 'article_id');
SELECT audit_table('redirects', 'redirect', 'from_path', 'hits,last_hit_at,created_at');
SELECT audit_table('campaigns', 'campaign', 'name', 'version');
SELECT audit_table('site_settings', 'settings', 'name', 'version');
SELECT audit_table('users', 'person', 'name', 'created_at,updated_at,image,email_verified');
