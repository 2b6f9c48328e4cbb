-- What the database itself refuses, whoever writes.

-- Addresses: lower-case words joined by single hyphens.
CREATE FUNCTION "is_slug"("value" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT "value" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("value") <= 120 $$;

CREATE FUNCTION "is_web_url"("value" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT "value" ~* '^https?://[^[:space:]]+$' AND length("value") <= 2000 $$;

ALTER TABLE "articles"
    ADD CONSTRAINT "articles_slug_form" CHECK (is_slug("slug")),
    ADD CONSTRAINT "articles_headline_present" CHECK (btrim("headline") <> ''),
    ADD CONSTRAINT "articles_body_is_document" CHECK (jsonb_typeof("body") = 'object' AND "body"->>'type' = 'doc'),
    ADD CONSTRAINT "articles_word_count" CHECK ("word_count" >= 0),
    ADD CONSTRAINT "articles_version" CHECK ("version" >= 1),
    ADD CONSTRAINT "articles_published_has_time" CHECK ("status" <> 'published' OR "published_at" IS NOT NULL),
    ADD CONSTRAINT "articles_killed_has_record" CHECK (("status" = 'killed') = ("killed_at" IS NOT NULL));

ALTER TABLE "origins"
    ADD CONSTRAINT "origins_publisher_present" CHECK (btrim("publisher") <> ''),
    ADD CONSTRAINT "origins_url" CHECK (is_web_url("url")),
    ADD CONSTRAINT "origins_licence_url" CHECK (is_web_url("licence_url"));

ALTER TABLE "sections"
    ADD CONSTRAINT "sections_slug_form" CHECK (is_slug("slug")),
    ADD CONSTRAINT "sections_name_present" CHECK (btrim("name") <> '');

ALTER TABLE "topics"
    ADD CONSTRAINT "topics_slug_form" CHECK (is_slug("slug")),
    ADD CONSTRAINT "topics_name_present" CHECK (btrim("name") <> ''),
    ADD CONSTRAINT "topics_closed_is_not_hot" CHECK (NOT ("is_closed" AND "hot_position" IS NOT NULL));

ALTER TABLE "authors"
    ADD CONSTRAINT "authors_slug_form" CHECK (is_slug("slug")),
    ADD CONSTRAINT "authors_name_present" CHECK (btrim("name") <> ''),
    ADD CONSTRAINT "authors_links_are_list" CHECK (jsonb_typeof("links") = 'array');

ALTER TABLE "bylines" ADD CONSTRAINT "bylines_position" CHECK ("position" >= 0);
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_position" CHECK ("position" >= 0);

ALTER TABLE "media"
    ADD CONSTRAINT "media_hash_form" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "media_dimensions" CHECK ("width" > 0 AND "height" > 0),
    ADD CONSTRAINT "media_has_variants" CHECK (cardinality("widths") > 0),
    ADD CONSTRAINT "media_alt_or_decorative" CHECK ("is_decorative" OR btrim("alt") <> ''),
    ADD CONSTRAINT "media_focal_point" CHECK ("focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1),
    ADD CONSTRAINT "media_credit_url" CHECK (is_web_url("credit_url")),
    ADD CONSTRAINT "media_licence_url" CHECK (is_web_url("licence_url"));

ALTER TABLE "related_links"
    ADD CONSTRAINT "related_links_not_itself" CHECK ("article_id" <> "related_id"),
    ADD CONSTRAINT "related_links_position" CHECK ("position" >= 0);

ALTER TABLE "corrections" ADD CONSTRAINT "corrections_text_present" CHECK (btrim("text") <> '');

ALTER TABLE "pages"
    ADD CONSTRAINT "pages_slug_form" CHECK (is_slug("slug")),
    ADD CONSTRAINT "pages_title_present" CHECK (btrim("title") <> ''),
    ADD CONSTRAINT "pages_body_is_document" CHECK (jsonb_typeof("body") = 'object' AND "body"->>'type' = 'doc');

-- One front for the home page.
CREATE UNIQUE INDEX "fronts_home_key" ON "fronts" (("section_id" IS NULL)) WHERE "section_id" IS NULL;

ALTER TABLE "front_slots"
    ADD CONSTRAINT "front_slots_position" CHECK ("position" >= 0),
    ADD CONSTRAINT "front_slots_span" CHECK ("ends_at" > "starts_at");

ALTER TABLE "redirects"
    ADD CONSTRAINT "redirects_from_is_path" CHECK ("from_path" ~ '^/[^?#[:space:]]+$'),
    ADD CONSTRAINT "redirects_to_is_address" CHECK ("to_path" ~ '^/([^/]|$)' OR is_web_url("to_path")),
    ADD CONSTRAINT "redirects_no_loop" CHECK ("from_path" <> "to_path"),
    ADD CONSTRAINT "redirects_hits" CHECK ("hits" >= 0);

ALTER TABLE "campaigns"
    ADD CONSTRAINT "campaigns_slug_form" CHECK (is_slug("slug")),
    ADD CONSTRAINT "campaigns_currency" CHECK ("currency" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "campaigns_amounts" CHECK (
        cardinality("amounts_once") > 0 AND cardinality("amounts_monthly") > 0
        AND 0 < ALL ("amounts_once") AND 0 < ALL ("amounts_monthly") AND 0 < ALL ("amounts_yearly")),
    ADD CONSTRAINT "campaigns_goal" CHECK ("goal" > 0),
    ADD CONSTRAINT "campaigns_raised" CHECK ("raised" >= 0),
    ADD CONSTRAINT "campaigns_span" CHECK ("ends_at" > "starts_at");

ALTER TABLE "site_settings"
    ADD CONSTRAINT "site_settings_one_row" CHECK ("id" = 1),
    ADD CONSTRAINT "site_settings_name_present" CHECK (btrim("name") <> ''),
    ADD CONSTRAINT "site_settings_accent" CHECK ("accent" ~ '^#[0-9a-f]{6}$' AND "accent_dark" ~ '^#[0-9a-f]{6}$'),
    ADD CONSTRAINT "site_settings_accounts_are_list" CHECK (jsonb_typeof("social_accounts") = 'array');

-- Newest first, everywhere and in a section: the lists that readers see hold public stories only.
CREATE INDEX "articles_newest_idx" ON "articles" ("visible_from" DESC, "id" DESC) WHERE "visible_from" IS NOT NULL;
CREATE INDEX "articles_section_newest_idx" ON "articles" ("section_id", "visible_from" DESC, "id" DESC) WHERE "visible_from" IS NOT NULL;

-- A topic's and an author's newest stories come from one index: the story's visible_from is copied
-- to its topics and bylines. The generated column has its value only after the row is written.
CREATE FUNCTION "copy_visible_from"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "article_topics" SET "visible_from" = NEW."visible_from" WHERE "article_id" = NEW."id";
    UPDATE "bylines" SET "visible_from" = NEW."visible_from" WHERE "article_id" = NEW."id";
    RETURN NULL;
END $$;
CREATE TRIGGER "articles_copy_visible_from" AFTER UPDATE ON "articles" FOR EACH ROW
    WHEN (OLD."visible_from" IS DISTINCT FROM NEW."visible_from") EXECUTE FUNCTION "copy_visible_from"();

CREATE FUNCTION "take_visible_from"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."visible_from" := (SELECT "visible_from" FROM "articles" WHERE "id" = NEW."article_id");
    RETURN NEW;
END $$;
CREATE TRIGGER "article_topics_take_visible_from" BEFORE INSERT ON "article_topics" FOR EACH ROW
    EXECUTE FUNCTION "take_visible_from"();
CREATE TRIGGER "bylines_take_visible_from" BEFORE INSERT ON "bylines" FOR EACH ROW
    EXECUTE FUNCTION "take_visible_from"();

-- A killed story stays killed, and its record stays: nothing deletes a story that readers have seen.
CREATE FUNCTION "refuse_unkill"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a killed story cannot come back' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_kill_is_final';
END $$;
CREATE TRIGGER "articles_kill_is_final" BEFORE UPDATE ON "articles" FOR EACH ROW
    WHEN (OLD."status" = 'killed' AND NEW."status" <> 'killed') EXECUTE FUNCTION "refuse_unkill"();
