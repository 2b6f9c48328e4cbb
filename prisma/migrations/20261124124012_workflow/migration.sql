-- CreateEnum
CREATE TYPE "revision_kind" AS ENUM ('saved', 'stage', 'published', 'updated', 'restored');

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "first_public_at" TIMESTAMPTZ(3),
ADD COLUMN     "working_copy_id" UUID;

-- AlterTable
ALTER TABLE "site_settings" ADD COLUMN     "checklist" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "revision_kind" NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "restored_from" INTEGER,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_media" (
    "revision_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "revision_media_pkey" PRIMARY KEY ("revision_id","media_id")
);

-- CreateTable
CREATE TABLE "story_notes" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "thread_id" UUID,
    "text" TEXT NOT NULL,
    "anchor" JSONB,
    "mentions" TEXT[],
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" TEXT,

    CONSTRAINT "story_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preview_links" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "thing_kind" TEXT NOT NULL,
    "thing_id" TEXT NOT NULL,
    "thing_name" TEXT NOT NULL DEFAULT '',
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "read_counts" (
    "article_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "reads" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "read_counts_pkey" PRIMARY KEY ("article_id","day")
);

-- CreateTable
CREATE TABLE "dead_links" (
    "article_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dead_links_pkey" PRIMARY KEY ("article_id","url")
);

-- CreateIndex
CREATE UNIQUE INDEX "revisions_article_id_number_key" ON "revisions"("article_id", "number");

-- CreateIndex
CREATE INDEX "revision_media_media_id_idx" ON "revision_media"("media_id");

-- CreateIndex
CREATE INDEX "story_notes_article_id_created_at_idx" ON "story_notes"("article_id", "created_at");

-- CreateIndex
CREATE INDEX "story_notes_thread_id_idx" ON "story_notes"("thread_id");

-- CreateIndex
CREATE INDEX "preview_links_article_id_idx" ON "preview_links"("article_id");

-- CreateIndex
CREATE INDEX "preview_links_revision_id_idx" ON "preview_links"("revision_id");

-- CreateIndex
CREATE INDEX "audit_entries_at_id_idx" ON "audit_entries"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_thing_kind_thing_id_id_idx" ON "audit_entries"("thing_kind", "thing_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_actor_id_id_idx" ON "audit_entries"("actor_id", "id" DESC);

-- CreateIndex
CREATE INDEX "read_counts_day_idx" ON "read_counts"("day");

-- CreateIndex
CREATE UNIQUE INDEX "articles_working_copy_id_key" ON "articles"("working_copy_id");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_working_copy_id_fkey" FOREIGN KEY ("working_copy_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_notes" ADD CONSTRAINT "story_notes_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_notes" ADD CONSTRAINT "story_notes_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "story_notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_counts" ADD CONSTRAINT "read_counts_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dead_links" ADD CONSTRAINT "dead_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Below: what Prisma cannot say.

-- Which state may follow which, as in lib/articles/article-rules (a test holds that both agree).
CREATE FUNCTION "may_follow"("from_status" "article_status", "to_status" "article_status") RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE "from_status"
        WHEN 'draft' THEN "to_status" IN ('in_review', 'ready', 'published', 'archived')
        WHEN 'in_review' THEN "to_status" IN ('draft', 'ready', 'published', 'archived')
        WHEN 'ready' THEN "to_status" IN ('draft', 'in_review', 'published', 'archived')
        WHEN 'published' THEN "to_status" IN ('draft', 'published', 'archived', 'killed')
        WHEN 'archived' THEN "to_status" IN ('draft', 'published', 'killed')
        ELSE false END
$$;

CREATE FUNCTION "refuse_move"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'violates check constraint "articles_status_moves": a story that is % cannot become %', OLD."status", NEW."status"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_status_moves';
END $$;
CREATE TRIGGER "articles_status_moves" BEFORE UPDATE ON "articles" FOR EACH ROW
    WHEN (OLD."status" IS DISTINCT FROM NEW."status" AND OLD."status" <> 'killed' AND NOT may_follow(OLD."status", NEW."status"))
    EXECUTE FUNCTION "refuse_move"();

-- When readers could first see a story. A story becomes public by the clock alone, so the moment is pinned down when a
-- public story changes; for one that was entered as already put away, its publication time tells.
CREATE FUNCTION "keep_first_public_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."first_public_at" IS NULL AND NEW."status" <> 'published' AND NEW."published_at" <= now() THEN
            NEW."first_public_at" := NEW."published_at";
        END IF;
    ELSE
        NEW."first_public_at" := coalesce(OLD."first_public_at", CASE WHEN OLD."visible_from" <= now() THEN OLD."visible_from" END);
    END IF;
    RETURN NEW;
END $$;
UPDATE "articles" SET "first_public_at" = coalesce("visible_from", "published_at")
    WHERE coalesce("visible_from", CASE WHEN "status" <> 'published' THEN "published_at" END) <= now();
CREATE TRIGGER "articles_keep_first_public_at" BEFORE INSERT OR UPDATE ON "articles" FOR EACH ROW
    EXECUTE FUNCTION "keep_first_public_at"();

-- What readers see and what editors prepare differ only while a story is published.
ALTER TABLE "articles" ADD CONSTRAINT "articles_working_copy_of_published" CHECK ("working_copy_id" IS NULL OR "status" = 'published');

ALTER TABLE "revisions"
    ADD CONSTRAINT "revisions_number" CHECK ("number" >= 1),
    ADD CONSTRAINT "revisions_state_is_story" CHECK (("state"->'body'->>'type') IS NOT DISTINCT FROM 'doc');

-- Only an editing session takes in further saves; every other revision stays as it was.
CREATE FUNCTION "refuse_revision_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'violates check constraint "revisions_stay": revision % stays as it was', OLD."number"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'revisions_stay';
END $$;
CREATE TRIGGER "revisions_stay" BEFORE UPDATE ON "revisions" FOR EACH ROW
    WHEN (OLD."kind" <> 'saved' OR NEW."article_id" <> OLD."article_id" OR NEW."number" <> OLD."number")
    EXECUTE FUNCTION "refuse_revision_change"();

ALTER TABLE "story_notes"
    ADD CONSTRAINT "story_notes_text_present" CHECK (btrim("text") <> ''),
    ADD CONSTRAINT "story_notes_answer_has_no_anchor" CHECK ("thread_id" IS NULL OR ("anchor" IS NULL AND "resolved_at" IS NULL));

ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_span" CHECK ("expires_at" > "created_at");

ALTER TABLE "read_counts" ADD CONSTRAINT "read_counts_reads" CHECK ("reads" >= 0);

-- The audit log only grows.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'violates check constraint "audit_entries_only_grow": the audit log only grows'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_entries_only_grow';
END $$;
CREATE TRIGGER "audit_entries_only_grow" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_action_present" CHECK (btrim("action") <> '');
