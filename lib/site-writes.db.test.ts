import { beforeAll, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeMedia, makeSection } from "../server/testing/factories.ts";
import { hearChanges } from "../server/testing/hear-changes.ts";
import { testDb } from "../server/testing/test-db.ts";
import { doc, image } from "./body/body-text.ts";
import type { Db } from "./db.ts";
import { createCampaign, deleteCampaign, updateCampaign } from "./donations/campaign-mutations.ts";
import { mustSucceed } from "./errors.ts";
import { listPinned } from "./fronts/front-finder.ts";
import { setFrontSlots } from "./fronts/front-mutations.ts";
import { createPage, deletePage, updatePage } from "./pages/page-mutations.ts";
import { saveSettings } from "./settings/settings-mutations.ts";

/** What makes the site around the stories: pages, fronts, campaigns, settings. */

let db: Db;
let hear: () => Promise<string[]>;

beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
});

describe("static pages", () => {
  test("are saved with their text and pictures, never over a newer version, and redirect when they move", async () => {
    const picture = await makeMedia(db);
    const body = doc("Who we are.", image(picture.id));
    const page = mustSucceed(await createPage(db, { slug: "about", title: "About", body }));
    expect(await hear()).toEqual(["navigation", "page:about"]);
    expect(await db.pageMedia.findMany()).toEqual([{ pageId: page.id, mediaId: picture.id }]);
    mustSucceed(await updatePage(db, page.id, { baseVersion: 1, slug: "about-us" }));
    expect(await hear()).toEqual(["navigation", "page:about", "page:about-us", "redirects"]);
    expect(await updatePage(db, page.id, { baseVersion: 1, title: "Lost" })).toMatchObject({
      code: "stale",
      currentVersion: 2,
    });
    expect(await db.page.findUnique({ where: { id: page.id } })).toMatchObject({
      title: "About",
      bodyText: "Who we are.",
    });
    expect(await db.redirect.findMany({ select: { fromPath: true, toPath: true } })).toEqual([
      { fromPath: "/about", toPath: "/about-us" },
    ]);
    mustSucceed(await deletePage(db, page.id));
  });

  test("take no address that the site itself uses", async () => {
    const outcome = await createPage(db, { slug: "admin", title: "Admin", body: doc("No.") });
    expect(outcome).toMatchObject({ ok: false, field: "slug" });
  });
});

describe("fronts", () => {
  test("show the pins of now, in order", async () => {
    const [one, two, later, over] = await Promise.all([1, 2, 3, 4].map(() => makeArticle(db)));
    if (!one || !two || !later || !over) throw new Error("no stories");
    await hear();
    mustSucceed(
      await setFrontSlots(db, null, [
        { articleId: later.id, startsAt: hoursFromNow(2) },
        { articleId: two.id },
        { articleId: over.id, startsAt: hoursFromNow(-4), endsAt: hoursFromNow(-2) },
        { articleId: one.id, endsAt: hoursFromNow(1) },
      ]),
    );
    expect(await hear()).toEqual(["lists"]);
    expect(await listPinned(db, null)).toEqual([two.id, one.id]);
    mustSucceed(await setFrontSlots(db, null, [{ articleId: one.id }]));
    expect(await listPinned(db, null)).toEqual([one.id]);
    expect(await db.front.count({ where: { sectionId: null } })).toBe(1);
  });

  test("of a section are its own, and arranged by one at a time", async () => {
    const [section, story] = [await makeSection(db), await makeArticle(db)];
    await hear();
    const both = [1, 2].map(() => setFrontSlots(db, section.slug, [{ articleId: story.id }]));
    (await Promise.all(both)).forEach(mustSucceed);
    expect(await listPinned(db, section.slug)).toEqual([story.id]);
    expect(new Set(await hear())).toEqual(new Set([`section:${section.slug}`]));
  });

  test("refuse what cannot be pinned", async () => {
    const { id: articleId } = await makeArticle(db);
    expect(await setFrontSlots(db, "no-such-section", [])).toMatchObject({ code: "missing" });
    const backwards = { articleId, startsAt: hoursFromNow(2), endsAt: hoursFromNow(1) };
    expect(await setFrontSlots(db, null, [backwards])).toMatchObject({ ok: false, field: "0.endsAt" });
    const unknown = { articleId: "01999999-0000-7000-8000-000000000000" };
    expect(await setFrontSlots(db, null, [unknown])).toMatchObject({
      ok: false,
      message: "One of these stories does not exist",
    });
  });
});

const SOME_ID = "01999999-0000-7000-8000-000000000000";

describe("campaigns", () => {
  const campaign = {
    slug: "spring",
    name: "Spring",
    headline: "Give",
    pitch: "It helps.",
    currency: "EUR",
    amountsOnce: [2500, 5000],
    amountsMonthly: [500],
    legalRecipient: "The Institute",
    goal: 5_000_000_000,
  };

  test("are created, changed and deleted, and announced", async () => {
    await hear();
    const { id } = mustSucceed(await createCampaign(db, campaign));
    mustSucceed(await updateCampaign(db, id, { goalReached: "Done." }));
    expect(await db.campaign.findUnique({ where: { id } })).toMatchObject({
      goal: 5_000_000_000n,
      goalReached: "Done.",
    });
    mustSucceed(await deleteCampaign(db, id));
    expect(await hear()).toEqual(["campaigns", "campaigns", "campaigns"]);
  });

  test.each([
    ["amounts out of order", { amountsOnce: [5000, 2500] }, "amountsOnce"],
    ["an amount twice", { amountsYearly: [100, 100] }, "amountsYearly"],
    ["fractions", { amountsMonthly: [12.5] }, "amountsMonthly.0"],
    ["no amounts", { amountsOnce: [] }, "amountsOnce"],
    ["an unknown currency", { currency: "XQX" }, "currency"],
    ["amounts that are no gift in their currency", { currency: "JPY", amountsMonthly: [100] }, "amountsMonthly"],
    ["a place of two kinds", { targets: [{ sectionId: SOME_ID, topicId: SOME_ID }] }, "targets.0"],
    [
      "a place that is in and out",
      { targets: [{ sectionId: SOME_ID }, { isExcluded: true, sectionId: SOME_ID }] },
      "targets",
    ],
    ["a goal of nothing", { goal: 0 }, "goal"],
    ["an end before its start", { startsAt: hoursFromNow(1), endsAt: hoursFromNow(0) }, "endsAt"],
  ])("with %s are refused beside the field", async (_, over, field) => {
    expect(await createCampaign(db, { ...campaign, ...over })).toMatchObject({ ok: false, field });
  });
});

test("settings are one row, checked, and shown everywhere", async () => {
  await hear();
  mustSucceed(await saveSettings(db, { name: "Meridian", accent: "#8C2F1B" }));
  mustSucceed(await saveSettings(db, { tagline: "Between" }));
  expect(await hear()).toEqual(["all", "all"]);
  expect(await db.siteSettings.findMany()).toMatchObject([
    { name: "Meridian", tagline: "Between", accent: "#8c2f1b", version: 2 },
  ]);
  expect(await saveSettings(db, { accent: "#ffee00" })).toMatchObject({ ok: false, field: "accent" });
});
