-- CreateEnum
CREATE TYPE "gift_status" AS ENUM ('intent', 'declined', 'pending', 'failed', 'expired', 'paid');

-- CreateEnum
CREATE TYPE "gift_provider" AS ENUM ('link', 'stripe', 'demo');

-- CreateEnum
CREATE TYPE "subscription_status" AS ENUM ('active', 'past_due', 'cancelled');

-- AlterTable
ALTER TABLE "campaigns" DROP COLUMN "raised",
ADD COLUMN     "goal_reached" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "offers_fee_cover" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "site_settings" ADD COLUMN     "donor_months" INTEGER NOT NULL DEFAULT 84,
ADD COLUMN     "donor_wall" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "fee_basis_points" INTEGER NOT NULL DEFAULT 300;

-- CreateTable
CREATE TABLE "campaign_targets" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "is_excluded" BOOLEAN NOT NULL DEFAULT false,
    "section_id" UUID,
    "topic_id" UUID,
    "article_id" UUID,

    CONSTRAINT "campaign_targets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wording_tests" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hold_back" INTEGER NOT NULL DEFAULT 20,
    "starts_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wording_tests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wordings" (
    "test_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "pitch" TEXT NOT NULL,

    CONSTRAINT "wordings_pkey" PRIMARY KEY ("test_id","key")
);

-- CreateTable
CREATE TABLE "ask_views" (
    "test_id" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ask_views_pkey" PRIMARY KEY ("test_id","wording","day")
);

-- CreateTable
CREATE TABLE "gifts" (
    "id" UUID NOT NULL,
    "form_key" UUID,
    "link_key" TEXT NOT NULL,
    "frequency" "gift_frequency" NOT NULL,
    "status" "gift_status" NOT NULL DEFAULT 'intent',
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "fee_cover" INTEGER NOT NULL DEFAULT 0,
    "paid_amount" INTEGER,
    "refunded_amount" INTEGER NOT NULL DEFAULT 0,
    "disputed_amount" INTEGER NOT NULL DEFAULT 0,
    "net_amount" INTEGER GENERATED ALWAYS AS (CASE WHEN "status" = 'paid' THEN GREATEST("paid_amount" - "refunded_amount" - "disputed_amount", 0) ELSE 0 END) STORED,
    "concern" TEXT NOT NULL DEFAULT '',
    "campaign_id" UUID NOT NULL,
    "article_id" UUID,
    "placement" TEXT,
    "test_id" UUID,
    "wording" TEXT,
    "utm_source" TEXT,
    "utm_medium" TEXT,
    "utm_campaign" TEXT,
    "provider" "gift_provider" NOT NULL,
    "session_id" TEXT,
    "invoice_id" TEXT,
    "payment_id" TEXT,
    "refs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "subscription_id" UUID,
    "donor_name" TEXT,
    "donor_email" TEXT,
    "forgotten_at" TIMESTAMPTZ(3),
    "wall_name" TEXT,
    "wall_message" TEXT,
    "wall_hidden" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "paid_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "receipt_at" TIMESTAMPTZ(3),

    CONSTRAINT "gifts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gift_events" (
    "id" UUID NOT NULL,
    "provider" "gift_provider" NOT NULL,
    "provider_event_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "refs" TEXT[],
    "fact" JSONB,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "gift_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "id" UUID NOT NULL,
    "gift_id" UUID NOT NULL,
    "provider" "gift_provider" NOT NULL,
    "provider_id" TEXT NOT NULL,
    "customer_id" TEXT,
    "status" "subscription_status" NOT NULL DEFAULT 'active',
    "frequency" "gift_frequency" NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "cancels_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "campaign_targets_campaign_id_idx" ON "campaign_targets"("campaign_id");

-- CreateIndex
CREATE INDEX "campaign_targets_section_id_idx" ON "campaign_targets"("section_id");

-- CreateIndex
CREATE INDEX "campaign_targets_topic_id_idx" ON "campaign_targets"("topic_id");

-- CreateIndex
CREATE INDEX "campaign_targets_article_id_idx" ON "campaign_targets"("article_id");

-- CreateIndex
CREATE INDEX "wording_tests_campaign_id_idx" ON "wording_tests"("campaign_id");

-- CreateIndex
CREATE UNIQUE INDEX "gifts_form_key_key" ON "gifts"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "gifts_session_id_key" ON "gifts"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "gifts_invoice_id_key" ON "gifts"("invoice_id");

-- CreateIndex
CREATE INDEX "gifts_status_created_at_idx" ON "gifts"("status", "created_at");

-- CreateIndex
CREATE INDEX "gifts_paid_at_idx" ON "gifts"("paid_at");

-- CreateIndex
CREATE INDEX "gifts_campaign_id_paid_at_idx" ON "gifts"("campaign_id", "paid_at");

-- CreateIndex
CREATE INDEX "gifts_article_id_idx" ON "gifts"("article_id");

-- CreateIndex
CREATE INDEX "gifts_test_id_idx" ON "gifts"("test_id");

-- CreateIndex
CREATE INDEX "gifts_subscription_id_idx" ON "gifts"("subscription_id");

-- CreateIndex
CREATE INDEX "gifts_refs_idx" ON "gifts" USING GIN ("refs");

-- CreateIndex
CREATE INDEX "gift_events_refs_idx" ON "gift_events" USING GIN ("refs");

-- CreateIndex
CREATE UNIQUE INDEX "gift_events_provider_provider_event_id_key" ON "gift_events"("provider", "provider_event_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_gift_id_key" ON "subscriptions"("gift_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_provider_id_key" ON "subscriptions"("provider_id");

-- CreateIndex
CREATE INDEX "subscriptions_status_idx" ON "subscriptions"("status");

-- AddForeignKey
ALTER TABLE "campaign_targets" ADD CONSTRAINT "campaign_targets_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_targets" ADD CONSTRAINT "campaign_targets_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_targets" ADD CONSTRAINT "campaign_targets_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_targets" ADD CONSTRAINT "campaign_targets_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wording_tests" ADD CONSTRAINT "wording_tests_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wordings" ADD CONSTRAINT "wordings_test_id_fkey" FOREIGN KEY ("test_id") REFERENCES "wording_tests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_views" ADD CONSTRAINT "ask_views_test_id_fkey" FOREIGN KEY ("test_id") REFERENCES "wording_tests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gifts" ADD CONSTRAINT "gifts_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaigns"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gifts" ADD CONSTRAINT "gifts_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gifts" ADD CONSTRAINT "gifts_test_id_fkey" FOREIGN KEY ("test_id") REFERENCES "wording_tests"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gifts" ADD CONSTRAINT "gifts_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_gift_id_fkey" FOREIGN KEY ("gift_id") REFERENCES "gifts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the database itself refuses, whoever writes.
ALTER TABLE "campaign_targets"
    ADD CONSTRAINT "campaign_targets_one_target" CHECK (num_nonnulls("section_id", "topic_id", "article_id") = 1);
CREATE UNIQUE INDEX "campaign_targets_once_key" ON "campaign_targets" ("campaign_id", (COALESCE("section_id", "topic_id", "article_id")));

ALTER TABLE "wording_tests"
    ADD CONSTRAINT "wording_tests_name_present" CHECK (btrim("name") <> ''),
    ADD CONSTRAINT "wording_tests_hold_back" CHECK ("hold_back" BETWEEN 5 AND 90),
    ADD CONSTRAINT "wording_tests_span" CHECK ("expires_at" > "starts_at");
ALTER TABLE "wordings" ADD CONSTRAINT "wordings_key" CHECK ("key" ~ '^[a-d]$');
ALTER TABLE "ask_views"
    ADD CONSTRAINT "ask_views_wording" CHECK ("wording" ~ '^([a-d]|own)$'),
    ADD CONSTRAINT "ask_views_views" CHECK ("views" >= 0);

ALTER TABLE "gifts"
    ADD CONSTRAINT "gifts_amounts" CHECK ("amount" > 0 AND "fee_cover" >= 0 AND "fee_cover" < "amount"
        AND "paid_amount" > 0 AND "refunded_amount" >= 0 AND "disputed_amount" >= 0),
    ADD CONSTRAINT "gifts_currency" CHECK ("currency" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "gifts_paid_has_amount" CHECK (("status" = 'paid') = ("paid_at" IS NOT NULL) AND ("status" = 'paid') = ("paid_amount" IS NOT NULL)),
    ADD CONSTRAINT "gifts_forgotten_is_nameless" CHECK ("forgotten_at" IS NULL OR num_nonnulls("donor_name", "donor_email", "wall_name", "wall_message") = 0),
    ADD CONSTRAINT "gifts_wording" CHECK ("wording" ~ '^([a-d]|own)$');

ALTER TABLE "subscriptions"
    ADD CONSTRAINT "subscriptions_amount" CHECK ("amount" > 0),
    ADD CONSTRAINT "subscriptions_currency" CHECK ("currency" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "subscriptions_is_standing" CHECK ("frequency" <> 'once'),
    ADD CONSTRAINT "subscriptions_cancelled_has_time" CHECK (("status" = 'cancelled') = ("cancelled_at" IS NOT NULL));

ALTER TABLE "site_settings"
    ADD CONSTRAINT "site_settings_fee" CHECK ("fee_basis_points" BETWEEN 0 AND 2000),
    ADD CONSTRAINT "site_settings_donor_months" CHECK ("donor_months" BETWEEN 1 AND 240);

-- Money that has come is not made undone: what goes back is refunded or disputed, and stays on record.
CREATE FUNCTION "refuse_unpaid"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a paid gift stays paid' USING ERRCODE = 'check_violation', CONSTRAINT = 'gifts_paid_is_final';
END $$;
CREATE TRIGGER "gifts_paid_is_final" BEFORE UPDATE ON "gifts" FOR EACH ROW
    WHEN (OLD."status" = 'paid' AND NEW."status" <> 'paid') EXECUTE FUNCTION "refuse_unpaid"();

-- Nothing reaches back to where money came from.
CREATE TRIGGER "gifts_paid_is_kept" BEFORE DELETE ON "gifts" FOR EACH ROW
    WHEN (OLD."status" = 'paid') EXECUTE FUNCTION "refuse_unpaid"();

CREATE FUNCTION "refuse_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events of payments are only added to' USING ERRCODE = 'check_violation', CONSTRAINT = 'gift_events_append_only';
END $$;
CREATE TRIGGER "gift_events_append_only" BEFORE UPDATE OR DELETE ON "gift_events" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
