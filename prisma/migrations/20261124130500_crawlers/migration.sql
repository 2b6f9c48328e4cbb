-- What the site offers to crawlers, by setting.
ALTER TABLE "site_settings"
    ADD COLUMN "blocks_ai_crawlers" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "offers_llms_txt" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "security_contact" TEXT,
    ADD COLUMN "security_policy_url" TEXT,
    ADD COLUMN "ads_txt" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "index_now_key" TEXT,
    ADD COLUMN "web_sub_hub" TEXT,
    ADD COLUMN "republish_licence" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "republish_licence_url" TEXT,
    ADD CONSTRAINT "site_settings_security_contact" CHECK ("security_contact" ~ '^(mailto:|https://|tel:)[^[:space:]]+$'),
    ADD CONSTRAINT "site_settings_security_policy_url" CHECK (is_web_url("security_policy_url")),
    ADD CONSTRAINT "site_settings_index_now_key" CHECK ("index_now_key" ~ '^[A-Za-z0-9-]{8,128}$'),
    ADD CONSTRAINT "site_settings_web_sub_hub" CHECK (is_web_url("web_sub_hub")),
    ADD CONSTRAINT "site_settings_republish_licence_url" CHECK (is_web_url("republish_licence_url"));
