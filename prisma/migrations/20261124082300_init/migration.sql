-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "content_type" AS ENUM ('news', 'reporting', 'analysis', 'opinion', 'interview', 'explainer', 'review', 'qa', 'video');

-- CreateEnum
CREATE TYPE "article_status" AS ENUM ('draft', 'in_review', 'ready', 'published', 'archived', 'killed');

-- CreateEnum
CREATE TYPE "origin_policy" AS ENUM ('ours', 'canonical', 'noindex');

-- CreateEnum
CREATE TYPE "author_kind" AS ENUM ('person', 'organisation');

-- CreateEnum
CREATE TYPE "byline_role" AS ENUM ('by', 'with', 'photographs', 'illustrations', 'translated');

-- CreateEnum
CREATE TYPE "related_reason" AS ENUM ('editor', 'same_topic', 'same_section', 'similar_text', 'newest');

-- CreateEnum
CREATE TYPE "correction_kind" AS ENUM ('correction', 'clarification', 'update');

-- CreateEnum
CREATE TYPE "correction_place" AS ENUM ('before_story', 'after_story');

-- CreateEnum
CREATE TYPE "gift_frequency" AS ENUM ('once', 'monthly', 'yearly');

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "article_status" NOT NULL DEFAULT 'draft',
    "content_type" "content_type" NOT NULL,
    "kicker" TEXT,
    "headline" TEXT NOT NULL,
    "deck" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL DEFAULT '',
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "section_id" UUID NOT NULL,
    "lead_image_id" UUID,
    "lead_caption" TEXT NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(3),
    "embargo_until" TIMESTAMPTZ(3),
    "revised_at" TIMESTAMPTZ(3),
    -- The one visibility rule: public means visible_from <= now().
    "visible_from" TIMESTAMPTZ(3) GENERATED ALWAYS AS (
        CASE WHEN "status" = 'published' AND "binned_at" IS NULL AND "published_at" IS NOT NULL
             THEN GREATEST("published_at", "embargo_until") END
    ) STORED,
    "killed_at" TIMESTAMPTZ(3),
    "kill_reason" TEXT,
    "binned_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "no_asks" BOOLEAN NOT NULL DEFAULT false,
    "drop_cap" BOOLEAN NOT NULL DEFAULT false,
    "republishable" BOOLEAN NOT NULL DEFAULT false,
    "seo_title" TEXT,
    "seo_description" TEXT,
    "noindex" BOOLEAN NOT NULL DEFAULT false,
    "social_title" TEXT,
    "social_text" TEXT,
    "social_image_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "origins" (
    "article_id" UUID NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "licence" TEXT NOT NULL DEFAULT '',
    "licence_url" TEXT,
    "policy" "origin_policy" NOT NULL,

    CONSTRAINT "origins_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "in_navigation" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topics" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "intro" TEXT NOT NULL DEFAULT '',
    "image_id" UUID,
    "hot_position" INTEGER,
    "is_closed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "topics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_topics" (
    "article_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "visible_from" TIMESTAMPTZ(3),

    CONSTRAINT "article_topics_pkey" PRIMARY KEY ("article_id","topic_id")
);

-- CreateTable
CREATE TABLE "authors" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "author_kind" NOT NULL DEFAULT 'person',
    "job_title" TEXT NOT NULL DEFAULT '',
    "biography" TEXT NOT NULL DEFAULT '',
    "photo_id" UUID,
    "email" TEXT,
    "links" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "authors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bylines" (
    "article_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "role" "byline_role" NOT NULL DEFAULT 'by',
    "position" INTEGER NOT NULL,
    "visible_from" TIMESTAMPTZ(3),

    CONSTRAINT "bylines_pkey" PRIMARY KEY ("article_id","author_id","role")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "placeholder" TEXT NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "is_decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "credit_url" TEXT,
    "licence" TEXT NOT NULL DEFAULT '',
    "licence_url" TEXT,
    "licence_expires_at" TIMESTAMPTZ(3),
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_media" (
    "article_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "article_media_pkey" PRIMARY KEY ("article_id","media_id")
);

-- CreateTable
CREATE TABLE "related_links" (
    "article_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "reason" "related_reason" NOT NULL DEFAULT 'editor',

    CONSTRAINT "related_links_pkey" PRIMARY KEY ("article_id","related_id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" "correction_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "place" "correction_place" NOT NULL DEFAULT 'after_story',
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pages" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL DEFAULT '',
    "is_public" BOOLEAN NOT NULL DEFAULT true,
    "footer_position" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_media" (
    "page_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "page_media_pkey" PRIMARY KEY ("page_id","media_id")
);

-- CreateTable
CREATE TABLE "fronts" (
    "id" UUID NOT NULL,
    "section_id" UUID,

    CONSTRAINT "fronts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "front_slots" (
    "id" UUID NOT NULL,
    "front_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3),

    CONSTRAINT "front_slots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirects" (
    "id" UUID NOT NULL,
    "from_path" TEXT NOT NULL,
    "to_path" TEXT NOT NULL,
    "hits" INTEGER NOT NULL DEFAULT 0,
    "last_hit_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaigns" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "pitch" TEXT NOT NULL,
    "image_id" UUID,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "amounts_once" INTEGER[],
    "amounts_monthly" INTEGER[],
    "amounts_yearly" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "default_frequency" "gift_frequency" NOT NULL DEFAULT 'once',
    "legal_recipient" TEXT NOT NULL,
    "tax_sentence" TEXT NOT NULL DEFAULT '',
    "thanks" TEXT NOT NULL DEFAULT '',
    "goal" BIGINT,
    "raised" BIGINT NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "starts_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaigns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "logo_id" UUID,
    "accent" TEXT NOT NULL DEFAULT '#8c2f1b',
    "accent_dark" TEXT NOT NULL DEFAULT '#e58f76',
    "headline_face" TEXT NOT NULL DEFAULT 'newsreader',
    "text_face" TEXT NOT NULL DEFAULT 'newsreader',
    "interface_face" TEXT NOT NULL DEFAULT 'libre-franklin',
    "locale" TEXT NOT NULL DEFAULT 'en-GB',
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "social_accounts" JSONB NOT NULL DEFAULT '[]',
    "publisher_name" TEXT NOT NULL DEFAULT '',
    "publisher_legal" TEXT NOT NULL DEFAULT '',
    "publisher_address" TEXT NOT NULL DEFAULT '',
    "publisher_email" TEXT NOT NULL DEFAULT '',
    "publisher_tax_id" TEXT NOT NULL DEFAULT '',
    "donate_url_template" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "site_settings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "articles_slug_key" ON "articles"("slug");

-- CreateIndex
CREATE INDEX "articles_lead_image_id_idx" ON "articles"("lead_image_id");

-- CreateIndex
CREATE INDEX "articles_social_image_id_idx" ON "articles"("social_image_id");

-- CreateIndex
CREATE UNIQUE INDEX "sections_slug_key" ON "sections"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "sections_name_key" ON "sections"("name");

-- CreateIndex
CREATE UNIQUE INDEX "topics_slug_key" ON "topics"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "topics_name_key" ON "topics"("name");

-- CreateIndex
CREATE INDEX "topics_image_id_idx" ON "topics"("image_id");

-- CreateIndex
CREATE INDEX "article_topics_topic_id_visible_from_article_id_idx" ON "article_topics"("topic_id", "visible_from" DESC, "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "authors_slug_key" ON "authors"("slug");

-- CreateIndex
CREATE INDEX "authors_photo_id_idx" ON "authors"("photo_id");

-- CreateIndex
CREATE INDEX "authors_name_idx" ON "authors"("name");

-- CreateIndex
CREATE INDEX "bylines_author_id_visible_from_article_id_idx" ON "bylines"("author_id", "visible_from" DESC, "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "bylines_article_id_position_key" ON "bylines"("article_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "media_hash_key" ON "media"("hash");

-- CreateIndex
CREATE INDEX "article_media_media_id_idx" ON "article_media"("media_id");

-- CreateIndex
CREATE INDEX "related_links_related_id_idx" ON "related_links"("related_id");

-- CreateIndex
CREATE UNIQUE INDEX "related_links_article_id_position_key" ON "related_links"("article_id", "position");

-- CreateIndex
CREATE INDEX "corrections_article_id_issued_at_idx" ON "corrections"("article_id", "issued_at");

-- CreateIndex
CREATE UNIQUE INDEX "pages_slug_key" ON "pages"("slug");

-- CreateIndex
CREATE INDEX "page_media_media_id_idx" ON "page_media"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "fronts_section_id_key" ON "fronts"("section_id");

-- CreateIndex
CREATE INDEX "front_slots_front_id_position_idx" ON "front_slots"("front_id", "position");

-- CreateIndex
CREATE INDEX "front_slots_article_id_idx" ON "front_slots"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "front_slots_front_id_article_id_starts_at_key" ON "front_slots"("front_id", "article_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "redirects_from_path_key" ON "redirects"("from_path");

-- CreateIndex
CREATE INDEX "redirects_to_path_idx" ON "redirects"("to_path");

-- CreateIndex
CREATE UNIQUE INDEX "campaigns_slug_key" ON "campaigns"("slug");

-- CreateIndex
CREATE INDEX "campaigns_image_id_idx" ON "campaigns"("image_id");

-- CreateIndex
CREATE INDEX "site_settings_logo_id_idx" ON "site_settings"("logo_id");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_lead_image_id_fkey" FOREIGN KEY ("lead_image_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_social_image_id_fkey" FOREIGN KEY ("social_image_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origins" ADD CONSTRAINT "origins_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topics" ADD CONSTRAINT "topics_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authors" ADD CONSTRAINT "authors_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_media" ADD CONSTRAINT "article_media_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_media" ADD CONSTRAINT "article_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_links" ADD CONSTRAINT "related_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_links" ADD CONSTRAINT "related_links_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_media" ADD CONSTRAINT "page_media_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_media" ADD CONSTRAINT "page_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fronts" ADD CONSTRAINT "fronts_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_slots" ADD CONSTRAINT "front_slots_front_id_fkey" FOREIGN KEY ("front_id") REFERENCES "fronts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_slots" ADD CONSTRAINT "front_slots_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
