import { beforeAll, describe, expect, test } from "vitest";
import { makeArticle, makeAuthor, makeCampaign, makeSection } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { runAs } from "../actor.ts";
import type { Db, Prisma } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { raisedFor } from "./campaign-finder.ts";
import { csvLine, giftCsvLine } from "./gift-csv.ts";
import { giftFiltersSchema, giftQuery, giftWhere } from "./gift-filters.ts";
import { findMyGift, listWall } from "./gift-finder.ts";
import { forgetDonor, forgetOldDonors } from "./gift-mutations.ts";
import { earningsOfStory, revenueBy, revenueByMonth } from "./revenue-finder.ts";
import { countAskView, createWordingTest, endWordingTest } from "./wording-mutations.ts";

/** What the newsroom learns from gifts, and how long it may know whose they were. */

let db: Db;
let campaignId: string;
let articleId: string;

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);
let made = 0;

function makeGift(over: Partial<Prisma.GiftUncheckedCreateInput> = {}) {
  const amount = over.amount ?? 2500;
  return db.gift.create({
    data: {
      campaignId,
      provider: "stripe",
      linkKey: `key-of-a-test-gift-${++made}`,
      frequency: "once",
      currency: "USD",
      status: "paid",
      amount,
      paidAmount: amount,
      paidAt: new Date(),
      ...over,
    },
  });
}

beforeAll(async () => {
  ({ db } = await testDb());
  campaignId = (await makeCampaign(db, { slug: "year", name: "The year" })).id;
  const section = await makeSection(db, { slug: "europe", name: "Europe" });
  const authors = [
    await makeAuthor(db, { slug: "ann", name: "Ann" }),
    await makeAuthor(db, { slug: "ben", name: "Ben" }),
  ];
  const story = await makeArticle(db, {
    slug: "amu",
    headline: "Amu",
    sectionId: section.id,
    authorIds: authors.map(({ id }) => id),
  });
  articleId = story.id;
  await db.siteSettings.create({ data: { name: "M", donorMonths: 12 } });
  await makeGift({ articleId, placement: "body", utmSource: "letter", refundedAmount: 500 });
  await makeGift({ articleId, amount: 1500, frequency: "monthly", placement: "body" });
  await makeGift({ amount: 9900 });
  await makeGift({ articleId, currency: "EUR", amount: 700 });
  await makeGift({ articleId, status: "intent", paidAmount: null, paidAt: null });
});

describe("revenue", () => {
  test("is what was paid, less what went back, once and standing apart, by story", async () => {
    expect(await revenueBy(db, "story", "USD")).toEqual([
      { key: "–", label: null, once: 9900, standing: 0, gifts: 1 },
      { key: "amu", label: "Amu", once: 2000, standing: 1500, gifts: 2 },
    ]);
    expect(await earningsOfStory(db, articleId)).toEqual([
      { currency: "USD", once: 2000, standing: 1500, gifts: 2 },
      { currency: "EUR", once: 700, standing: 0, gifts: 1 },
    ]);
  });

  test.each([
    ["section", { key: "europe", label: "Europe", once: 2000, standing: 1500 }],
    ["author", { key: "ann", label: "Ann", once: 2000, standing: 1500 }],
    ["author", { key: "ben", label: "Ben", once: 2000, standing: 1500 }],
    ["campaign", { key: "year", label: "The year", once: 11_900, standing: 1500 }],
    ["placement", { key: "body", label: "body", once: 2000, standing: 1500 }],
    ["source", { key: "letter", label: "letter", once: 2000, standing: 0 }],
    ["wording", { key: "–", label: null }],
  ] as const)("is known by %s", async (dimension, row) => {
    expect(await revenueBy(db, dimension, "USD")).toContainEqual(expect.objectContaining(row));
  });

  test("can be asked for a span of days", async () => {
    const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10);
    expect(await revenueBy(db, "campaign", "USD", { from: tomorrow })).toEqual([]);
    expect(await revenueBy(db, "campaign", "USD", { to: tomorrow })).toHaveLength(1);
  });

  test("counts for the goal in the campaign's own currency only", async () => {
    expect(await raisedFor(db, campaignId)).toBe(2000 + 1500 + 9900);
  });
});

test("recurring revenue and churn follow the standing gifts", async () => {
  const other = await makeCampaign(db, { currency: "CHF" });
  const standing = async (
    amount: number,
    startedAt: Date,
    cancelledAt: Date | null,
    frequency: "monthly" | "yearly",
  ) => {
    const gift = await makeGift({
      campaignId: other.id,
      currency: "CHF",
      amount,
      frequency,
      status: "intent",
      paidAmount: null,
      paidAt: null,
    });
    const status = cancelledAt ? ("cancelled" as const) : ("active" as const);
    const data = { giftId: gift.id, provider: "stripe" as const, providerId: `sub_${gift.id}`, currency: "CHF" };
    await db.subscription.create({ data: { ...data, amount, startedAt, cancelledAt, status, frequency } });
  };
  await standing(1000, ago(100), null, "monthly");
  await standing(12_000, ago(100), null, "yearly");
  await standing(5000, ago(100), new Date(Date.now() - 1000), "monthly");
  const months = await revenueByMonth(db, "CHF", "UTC");
  expect(months).toHaveLength(12);
  expect(months.at(-1)).toMatchObject({ recurring: 2000, running: 3, ended: 1 });
  expect(months.at(-2)).toMatchObject({ recurring: 7000, ended: 0 });
});

describe("a donor's name and e-mail", () => {
  test("are deleted for good, and the sum stays", async () => {
    const gift = await makeGift({ donorName: "Dana", donorEmail: "d@example.org", wallName: "Dana" });
    expect((await listWall(db)).map(({ id }) => id)).toContain(gift.id);
    const { id: userId } = await db.user.create({
      data: { name: "Kim", email: "kim@newsroom.example", role: "admin" },
    });
    const actor = { userId, action: "forgetDonor", requestId: "request-1" };
    mustSucceed(await runAs(actor, () => forgetDonor(db, gift.id)));
    // Who deleted it is kept, and nothing of what was deleted.
    const entries = await db.auditEntry.findMany({ where: { thingId: gift.id } });
    expect(entries).toMatchObject([{ actorName: "Kim", thingKind: "gift", action: "forgetDonor" }]);
    expect(JSON.stringify(entries, (_, value) => (typeof value === "bigint" ? `${value}` : value))).not.toMatch(
      /Dana|d@example/,
    );
    const after = await db.gift.findUniqueOrThrow({ where: { id: gift.id } });
    expect(after).toMatchObject({ donorName: null, donorEmail: null, wallName: null, netAmount: 2500 });
    await expect(db.gift.update({ where: { id: gift.id }, data: { donorName: "Dana" } })).rejects.toThrow();
    expect(await listWall(db)).toEqual([]);
  });

  test("go when the time is over that the settings allow, but not while a standing gift runs", async () => {
    const old = { donorEmail: "old@example.org", paidAt: ago(400), createdAt: ago(400) };
    const gone = await makeGift(old);
    const kept = await makeGift({ donorEmail: "new@example.org" });
    const running = await makeGift({ ...old, frequency: "monthly" });
    const data = { provider: "stripe" as const, providerId: "sub_running", currency: "USD", amount: 2500 };
    const { id } = await db.subscription.create({
      data: { ...data, giftId: running.id, frequency: "monthly", startedAt: ago(400) },
    });
    await db.gift.update({ where: { id: running.id }, data: { subscriptionId: id } });
    const unpaid = await makeGift({ status: "expired", paidAmount: null, paidAt: null, createdAt: ago(100) });
    expect(await forgetOldDonors(db)).toEqual({ forgotten: 1, deleted: 1 });
    const email = async (gift: { id: string }) => (await db.gift.findUnique({ where: { id: gift.id } }))?.donorEmail;
    expect([await email(gone), await email(kept), await email(running)]).toEqual([
      null,
      "new@example.org",
      "old@example.org",
    ]);
    expect(await db.gift.findUnique({ where: { id: unpaid.id } })).toBeNull();
  });

  test("a donor's own link opens her gift, and no other key does", async () => {
    const gift = await makeGift();
    expect(await findMyGift(db, { gift: gift.id, key: gift.linkKey })).toMatchObject({ id: gift.id, amount: 2500 });
    expect(await findMyGift(db, { gift: gift.id, key: `${gift.linkKey}x` })).toBeNull();
    expect(await findMyGift(db, { gift: "x", key: ["y"] })).toBeNull();
  });
});

describe("the list", () => {
  test("is narrowed by what its address says, and leaves nonsense out", async () => {
    const filters = giftFiltersSchema.parse({
      status: "paid",
      frequency: "monthly",
      campaign: "year",
      from: "yesterday",
      page: "x",
    });
    expect(filters).toEqual({ status: "paid", frequency: "monthly", campaign: "year", page: 1 });
    expect(await db.gift.count({ where: { ...giftWhere(filters), articleId } })).toBe(1);
    expect(giftQuery(filters)).toBe("status=paid&frequency=monthly&campaign=year");
  });

  test("can be taken into a spreadsheet, and runs nothing there", async () => {
    expect(csvLine(['a "word"', "x,y", 3, null, "=1+1"])).toBe('"a ""word""","x,y",3,,\'=1+1\r\n');
    const include = { campaign: true, test: true, article: { include: { section: true } } } as const;
    const gift = await db.gift.findFirstOrThrow({ where: { articleId, utmSource: "letter" }, include });
    expect(giftCsvLine(gift)).toContain(",USD,25,0,25,5,0,20,year,amu,europe,body,");
  });
});

describe("a comparison of wordings", () => {
  const wordings = [{ headline: "Other words", pitch: "Please." }];
  const input = () => ({ campaignId, name: "May", holdBack: 20, expiresAt: new Date(Date.now() + DAY), wordings });

  test("counts what is seen of it while it runs, and nothing afterwards", async () => {
    const { id } = mustSucceed(await createWordingTest(db, input()));
    expect([
      await countAskView(db, id, "a"),
      await countAskView(db, id, "a"),
      await countAskView(db, id, "own"),
    ]).toEqual([true, true, true]);
    expect(await countAskView(db, id, "b")).toBe(false);
    expect(await db.askViews.findMany({ orderBy: { wording: "asc" } })).toMatchObject([
      { wording: "a", views: 2 },
      { wording: "own", views: 1 },
    ]);
    expect(await createWordingTest(db, input())).toMatchObject({ ok: false, field: "expiresAt" });
    mustSucceed(await endWordingTest(db, id));
    expect(await countAskView(db, id, "a")).toBe(false);
    expect(await db.askViews.count()).toBe(2);
  });

  test.each([
    ["no end", { expiresAt: undefined }, "expiresAt"],
    ["an end in the past", { expiresAt: ago(1) }, "expiresAt"],
    ["an end after years", { expiresAt: new Date(Date.now() + 500 * DAY) }, "expiresAt"],
    ["no hold-back group", { holdBack: 0 }, "holdBack"],
    ["no other words", { wordings: [] }, "wordings"],
    ["half a wording", { wordings: [{ headline: "X", pitch: "" }] }, "wordings.0.pitch"],
  ])("with %s is refused beside the field", async (_, over, field) => {
    expect(await createWordingTest(db, { ...input(), ...over } as never)).toMatchObject({ ok: false, field });
  });
});
