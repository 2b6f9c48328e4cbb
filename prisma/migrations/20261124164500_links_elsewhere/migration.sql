-- Links from public stories to other sites, and what came of asking there.
CREATE TABLE "story_links" (
    "article_id" UUID NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "story_links_pkey" PRIMARY KEY ("article_id","url")
);
CREATE INDEX "story_links_url_idx" ON "story_links"("url");
ALTER TABLE "story_links" ADD CONSTRAINT "story_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "link_checks" (
    "url" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),

    CONSTRAINT "link_checks_pkey" PRIMARY KEY ("url")
);
CREATE INDEX "link_checks_next_at_idx" ON "link_checks"("next_at");

ALTER TABLE "site_settings" ADD COLUMN "checks_links" BOOLEAN NOT NULL DEFAULT true;
