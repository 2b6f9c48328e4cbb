import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeArticle, makeAuthor, makeMedia, makeSection, makeTopic } from "../server/testing/factories.ts";
import { testDb } from "../server/testing/test-db.ts";

/** What the database refuses by itself, from whoever speaks SQL to it. */

let client: pg.Client;

beforeAll(async () => {
  const { db, url } = await testDb();
  client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  const section = await makeSection(db, { slug: "s", name: "S" });
  const [media, topic] = [await makeMedia(db), await makeTopic(db, { slug: "t", imageId: (await makeMedia(db)).id })];
  const author = await makeAuthor(db, { slug: "w", photoId: media.id });
  const base = { sectionId: section.id, authorIds: [author.id], topicIds: [topic.id] };
  const story = await makeArticle(db, { ...base, slug: "a", leadImageId: media.id });
  await makeArticle(db, { slug: "killed", status: "killed", killedAt: new Date() });
  const other = await makeArticle(db, { slug: "b" });
  await db.articleMedia.create({ data: { articleId: story.id, mediaId: media.id } });
  await db.relatedLink.create({ data: { articleId: story.id, relatedId: other.id, position: 0 } });
  await db.correction.create({ data: { articleId: story.id, kind: "correction", text: "It was not." } });
  await db.origin.create({ data: { articleId: story.id, publisher: "P", url: "https://example.org", policy: "ours" } });
  const state = { body: { type: "doc", content: [] } };
  await db.revision.create({ data: { articleId: story.id, number: 1, kind: "published", state, version: 1 } });
  await db.auditEntry.create({
    data: { actorName: "A", action: "story.publish", thingKind: "story", thingId: story.id },
  });
  const front = await db.front.create({ data: {} });
  await db.frontSlot.create({ data: { frontId: front.id, articleId: story.id, position: 0 } });
  await db.page.create({ data: { slug: "p", title: "P", body: { type: "doc", content: [] } } });
  await db.redirect.create({ data: { fromPath: "/r", toPath: "/a" } });
  await db.siteSettings.create({ data: { name: "M" } });
  const amounts = { currency: "EUR", amountsOnce: [1], amountsMonthly: [1] };
  const campaign = await db.campaign.create({
    data: { slug: "c", name: "C", headline: "H", pitch: "P", legalRecipient: "R", ...amounts },
  });
  const campaignId = campaign.id;
  await db.campaignTarget.create({ data: { campaignId, sectionId: section.id } });
  const expiresAt = new Date(Date.now() + 1000);
  await db.wordingTest.create({
    data: { campaignId, name: "T", expiresAt, wordings: { create: { key: "a", headline: "H", pitch: "P" } } },
  });
  const money = { currency: "EUR", amount: 100, frequency: "monthly", provider: "stripe" } as const;
  const gift = await db.gift.create({ data: { ...money, campaignId, linkKey: "k" } });
  const paid = { status: "paid", paidAmount: 100, paidAt: new Date() } as const;
  await db.gift.create({ data: { ...money, ...paid, campaignId, linkKey: "k2" } });
  await db.subscription.create({ data: { ...money, giftId: gift.id, providerId: "sub", startedAt: new Date() } });
  await db.giftEvent.create({
    data: { provider: "stripe", providerEventId: "e", type: "t", at: new Date(), outcome: "applied" },
  });
});
afterAll(() => client.end());

const STORY = "(SELECT id FROM articles WHERE slug = 'a')";
const NOWHERE = "'01999999-0000-7000-8000-000000000000'";

test.each([
  ["articles_slug_form", "UPDATE articles SET slug = 'Bad Slug' WHERE slug = 'a'"],
  ["articles_slug_key", "UPDATE articles SET slug = 'b' WHERE slug = 'a'"],
  ["articles_headline_present", "UPDATE articles SET headline = '  '"],
  ["articles_body_is_document", `UPDATE articles SET body = '{"type":"paragraph"}'`],
  ["articles_body_is_document", "UPDATE articles SET body = '[]'"],
  ["articles_word_count", "UPDATE articles SET word_count = -1"],
  ["articles_version", "UPDATE articles SET version = 0"],
  ["articles_published_has_time", "UPDATE articles SET published_at = NULL WHERE slug = 'a'"],
  ["articles_killed_has_record", "UPDATE articles SET status = 'killed' WHERE slug = 'a'"],
  ["articles_killed_has_record", "UPDATE articles SET killed_at = now() WHERE slug = 'a'"],
  ["articles_kill_is_final", "UPDATE articles SET status = 'draft', killed_at = NULL WHERE slug = 'killed'"],
  ["articles_status_moves", "UPDATE articles SET status = 'in_review' WHERE slug = 'a'"],
  [
    "articles_working_copy_of_published",
    `UPDATE articles SET status = 'draft', working_copy_id = (SELECT id FROM revisions) WHERE slug = 'a'`,
  ],
  ["revisions_stay", "UPDATE revisions SET actor_name = 'B'"],
  [
    "revisions_state_is_story",
    "INSERT INTO revisions (id, article_id, number, kind, state, version) SELECT gen_random_uuid(), article_id, 2, 'saved', '{}', 1 FROM revisions",
  ],
  ["audit_entries_only_grow", "UPDATE audit_entries SET actor_name = 'B'"],
  ["audit_entries_only_grow", "DELETE FROM audit_entries"],
  ["audit_entries_only_grow", "TRUNCATE audit_entries"],
  ["articles_section_id_fkey", `UPDATE articles SET section_id = ${NOWHERE}`],
  ["articles_section_id_fkey", "DELETE FROM sections WHERE slug = 's'"],
  ["articles_lead_image_id_fkey", `UPDATE articles SET lead_image_id = ${NOWHERE}`],
  ["article_topics_topic_id_fkey", "DELETE FROM topics WHERE slug = 't'"],
  ["article_topics_position", "UPDATE article_topics SET position = -1"],
  ["bylines_author_id_fkey", "DELETE FROM authors WHERE slug = 'w'"],
  ["bylines_position", "UPDATE bylines SET position = -1"],
  ["corrections_article_id_fkey", "DELETE FROM articles WHERE slug = 'a'"],
  ["corrections_text_present", "UPDATE corrections SET text = ' '"],
  ["origins_url", "UPDATE origins SET url = 'javascript:alert(1)'"],
  ["origins_licence_url", "UPDATE origins SET licence_url = 'ftp://example.org'"],
  ["origins_publisher_present", "UPDATE origins SET publisher = ''"],
  ["related_links_not_itself", `UPDATE related_links SET related_id = ${STORY}`],
  ["related_links_position", "UPDATE related_links SET position = -1"],
  ["sections_name_key", "INSERT INTO sections (id, slug, name) VALUES (gen_random_uuid(), 's2', 'S')"],
  ["sections_slug_form", "UPDATE sections SET slug = 'a--b' WHERE slug = 's'"],
  ["sections_name_present", "UPDATE sections SET name = '' WHERE slug = 's'"],
  ["topics_closed_is_not_hot", "UPDATE topics SET is_closed = true, hot_position = 1"],
  ["topics_slug_form", "UPDATE topics SET slug = '-a' WHERE slug = 't'"],
  ["authors_links_are_list", "UPDATE authors SET links = '{}'"],
  ["authors_name_present", "UPDATE authors SET name = ''"],
  ["media_hash_form", "UPDATE media SET hash = 'ABC' || id"],
  ["media_dimensions", "UPDATE media SET width = 0"],
  ["media_has_variants", "UPDATE media SET widths = '{}'"],
  ["media_original_type", "UPDATE media SET original_type = 'svg'"],
  ["media_focal_point", "UPDATE media SET focal_x = 1.1"],
  ["media_credit_url", "UPDATE media SET credit_url = 'mailto:a@example.org'"],
  ["media_licence_url", "UPDATE media SET licence_url = '/licence'"],
  ["_fkey", "DELETE FROM media"],
  ["pages_slug_form", "UPDATE pages SET slug = 'p/q'"],
  ["pages_title_present", "UPDATE pages SET title = ''"],
  ["pages_body_is_document", "UPDATE pages SET body = 'null'"],
  ["fronts_home_key", "INSERT INTO fronts (id) VALUES (gen_random_uuid())"],
  ["front_slots_span", "UPDATE front_slots SET ends_at = starts_at"],
  ["front_slots_position", "UPDATE front_slots SET position = -1"],
  ["redirects_from_is_path", "UPDATE redirects SET from_path = 'r'"],
  ["redirects_from_is_path", "UPDATE redirects SET from_path = '/r?q=1'"],
  ["redirects_to_is_address", "UPDATE redirects SET to_path = '//example.org'"],
  ["redirects_no_loop", "UPDATE redirects SET to_path = from_path"],
  ["redirects_hits", "UPDATE redirects SET hits = -1"],
  ["campaigns_currency", "UPDATE campaigns SET currency = 'eur'"],
  ["campaigns_amounts", "UPDATE campaigns SET amounts_once = '{}'"],
  ["campaigns_amounts", "UPDATE campaigns SET amounts_yearly = '{0}'"],
  ["campaigns_goal", "UPDATE campaigns SET goal = 0"],
  ["campaigns_span", "UPDATE campaigns SET ends_at = starts_at"],
  ["campaigns_slug_form", "UPDATE campaigns SET slug = 'C'"],
  ["campaign_targets_one_target", "UPDATE campaign_targets SET topic_id = (SELECT id FROM topics LIMIT 1)"],
  ["campaign_targets_one_target", "UPDATE campaign_targets SET section_id = NULL"],
  ["wording_tests_hold_back", "UPDATE wording_tests SET hold_back = 0"],
  ["wording_tests_span", "UPDATE wording_tests SET expires_at = starts_at"],
  ["wordings_key", "UPDATE wordings SET key = 'own'"],
  ["gifts_amounts", "UPDATE gifts SET amount = 0"],
  ["gifts_amounts", "UPDATE gifts SET fee_cover = amount"],
  ["gifts_amounts", "UPDATE gifts SET refunded_amount = -1"],
  ["gifts_currency", "UPDATE gifts SET currency = 'eur'"],
  ["gifts_paid_has_amount", "UPDATE gifts SET status = 'paid' WHERE status = 'intent'"],
  ["gifts_paid_has_amount", "UPDATE gifts SET paid_amount = NULL WHERE status = 'paid'"],
  [
    "gifts_paid_is_final",
    "UPDATE gifts SET status = 'intent', paid_at = NULL, paid_amount = NULL WHERE status = 'paid'",
  ],
  ["gifts_paid_is_final", "DELETE FROM gifts WHERE status = 'paid'"],
  ["gifts_forgotten_is_nameless", "UPDATE gifts SET forgotten_at = now(), donor_email = 'a@example.org'"],
  ["gifts_campaign_id_fkey", "DELETE FROM campaigns"],
  ["gift_events_append_only", "UPDATE gift_events SET type = 'x'"],
  ["gift_events_append_only", "DELETE FROM gift_events"],
  ["subscriptions_amount", "UPDATE subscriptions SET amount = 0"],
  ["subscriptions_is_standing", "UPDATE subscriptions SET frequency = 'once'"],
  ["subscriptions_cancelled_has_time", "UPDATE subscriptions SET status = 'cancelled'"],
  ["site_settings_fee", "UPDATE site_settings SET fee_basis_points = 3000"],
  ["site_settings_donor_months", "UPDATE site_settings SET donor_months = 0"],
  ["site_settings_one_row", "INSERT INTO site_settings (id, name) VALUES (2, 'M')"],
  ["site_settings_name_present", "UPDATE site_settings SET name = ' '"],
  ["site_settings_accent", "UPDATE site_settings SET accent = 'red'"],
  ["site_settings_accounts_are_list", `UPDATE site_settings SET social_accounts = '"x"'`],
])("%s refuses %s", async (constraint, sql) => {
  const refusal = await client.query(sql).then(
    () => null,
    (error: pg.DatabaseError) => error.constraint,
  );
  expect(refusal).toContain(constraint);
});

test("visible_from is the database's to write", async () => {
  await expect(client.query("UPDATE articles SET visible_from = now()")).rejects.toThrow("visible_from");
});
