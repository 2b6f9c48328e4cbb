import type { Page } from "playwright/test";
import { tags } from "../lib/cache-tags.ts";
import { announceChange } from "../lib/changes.ts";
import { createCampaign } from "../lib/donations/campaign-mutations.ts";
import { createWordingTest } from "../lib/donations/wording-mutations.ts";
import { routes } from "../lib/routes.ts";
import { expect, test } from "./fixtures.ts";
import { doInSandbox, giftOf, pay } from "./giving.ts";
import { done, unique } from "./newsroom.ts";

/** What the device remembers of asks, and which words it shows. */

const STORY = routes.article("who-owns-the-amu-darya");
const DAY = 86_400_000;

const asks = (page: Page) => page.locator("aside[data-campaign]").filter({ visible: true });

async function give(page: Page, button: string) {
  await page.getByRole("button", { name: button, exact: true }).first().click();
  await page.getByRole("button", { name: "Review your gift" }).click();
  await page.getByRole("button", { name: button, exact: true }).click();
  return pay(page);
}

test("“not now” keeps quiet for seven days, everywhere", async ({ page }) => {
  await page.goto(STORY);
  await page.getByRole("button", { name: "Not now" }).first().click();
  await expect(asks(page)).toHaveCount(0);
  await page.goto("/");
  await expect(asks(page)).toHaveCount(0);
  await page.clock.setFixedTime(Date.now() + 6 * DAY);
  await page.reload();
  await expect(asks(page)).toHaveCount(0);
  await page.clock.setFixedTime(Date.now() + 8 * DAY);
  await page.reload();
  await expect(asks(page).first()).toBeVisible();
});

test("who gave once is not asked for a year", async ({ page }) => {
  await page.goto(STORY);
  await give(page, "Give $35");
  await expect(page.getByText("We have received $35.")).toBeVisible({ timeout: 15_000 });
  await page.goto(STORY);
  await expect(asks(page)).toHaveCount(0);
  await page.clock.setFixedTime(Date.now() + 364 * DAY);
  await page.reload();
  await expect(asks(page)).toHaveCount(0);
  await page.clock.setFixedTime(Date.now() + 366 * DAY);
  await page.reload();
  await expect(asks(page).first()).toBeVisible();
  expect(await page.context().cookies(), "cookies of a donor").toEqual([]);
});

test("who gives every month is not asked while it runs, and again once it has ended", async ({ page, db }) => {
  await page.goto(STORY);
  await give(page, "Give $15 every month");
  await expect(page.getByText("We have received $15, given every month.")).toBeVisible({ timeout: 15_000 });
  const { id, linkKey } = await giftOf(db, page);
  await page.goto(STORY);
  await expect(asks(page)).toHaveCount(0);
  await doInSandbox(db, id, "cancel");
  await expect
    .poll(async () => (await db.subscription.findUnique({ where: { giftId: id } }))?.status)
    .toBe("cancelled");
  await page.goto(routes.donateManage({ gift: id, key: linkKey }));
  await expect(page.getByText("It has ended")).toBeVisible();
  await page.goto(STORY);
  await expect(asks(page).first()).toBeVisible();
});

test("a device learns that a standing gift has ended, without saying which it means", async ({ page, request }) => {
  const running: string[] = await (await request.get("/api/standing")).json();
  expect(running.length).toBeGreaterThan(0);
  const remember = (since = "") =>
    page.evaluate(
      (day) => localStorage.setItem("asks", JSON.stringify({ quiet: Number.MAX_SAFE_INTEGER, since: day, look: 0 })),
      since,
    );
  const looked = () => page.waitForResponse((response) => response.url().endsWith("/api/standing"));
  await page.goto("/archive");
  await remember(running[0]);
  await Promise.all([looked(), page.goto(STORY)]);
  await page.goto(STORY);
  await expect(asks(page)).toHaveCount(0);
  await remember("1999-12-31");
  const [answer] = await Promise.all([looked(), page.goto(STORY)]);
  expect(answer.request().method()).toBe("GET");
  expect(new URL(answer.url()).search).toBe("");
  await expect.poll(() => page.evaluate(() => JSON.parse(localStorage.getItem("asks") ?? "{}").quiet)).toBe(0);
  await page.goto(STORY);
  await expect(asks(page).first()).toBeVisible();
});

test.describe("while wordings are compared", () => {
  const words = { headline: "Other words for the same need", pitch: "A second pitch, no longer than the first." };
  const own = "Words of this campaign alone";
  // A campaign that asks in this story only, so that no other test meets its words.
  const story = routes.article("the-cable-cutters");
  let campaignId = "";
  let testId = "";

  // One after the other, so that one worker makes the campaign for all of them.
  test.describe.configure({ mode: "serial" });
  test.beforeAll(async ({ db }) => {
    const { id: articleId } = await db.article.findUniqueOrThrow({ where: { slug: "the-cable-cutters" } });
    const campaign = await done(
      createCampaign(db, {
        ...{ slug: `words-${unique()}`, name: "Words", headline: own, pitch: "A pitch.", currency: "USD" },
        ...{ amountsOnce: [3500, 7500], amountsMonthly: [1500], legalRecipient: "The Meridian Institute, Vienna" },
        targets: [{ articleId }],
      }),
    );
    campaignId = campaign.id;
    const expiresAt = new Date(Date.now() + DAY);
    const input = { campaignId, name: "Browser test", holdBack: 20, expiresAt, wordings: [words] };
    testId = (await done(createWordingTest(db, input))).id;
  });
  test.afterAll(async ({ db }) => {
    await db.gift.deleteMany({ where: { campaignId } });
    await db.campaign.delete({ where: { id: campaignId } });
    await announceChange(db, [tags.campaigns]);
  });

  const draw = (page: Page, number: number) =>
    page.addInitScript(
      ([id, drawn]) =>
        localStorage.setItem("asks", JSON.stringify({ quiet: 0, no: [], tests: { [String(id)]: drawn } })),
      [testId, number] as const,
    );
  const heading = (page: Page, name: string) => page.getByRole("heading", { name }).filter({ visible: true });

  test("the device draws one, nothing moves, the view is counted and the gift knows", async ({ page, db }) => {
    await draw(page, 99);
    await expect(async () => {
      await page.goto(story);
      await expect(page.locator("aside[data-campaign]").first()).toBeAttached();
      await expect(page.locator("[data-wording=a]").first()).toBeAttached({ timeout: 500 });
    }).toPass();
    await expect(heading(page, words.headline).first()).toBeVisible();
    await expect(heading(page, own)).toHaveCount(0);
    await page.locator("aside[data-campaign]").first().scrollIntoViewIfNeeded();
    await expect
      .poll(() => db.askViews.findMany({ where: { testId, wording: "a" } }))
      .toMatchObject([{ views: expect.any(Number) }]);
    // Of what moved on the page, what moved an ask.
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
          const isAsk = ({ sources }: Shift) =>
            sources.some(({ node }) => node instanceof Element && node.closest("[data-test]"));
          new PerformanceObserver((list) => {
            const shifts = (list.getEntries() as Shift[]).filter(isAsk);
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(moved).toBeLessThan(0.02);
    await page.getByRole("button", { name: "Give $35", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: words.headline })).toBeVisible();
    await page.getByRole("button", { name: "Review your gift" }).click();
    await page.getByRole("button", { name: "Give $35", exact: true }).click();
    expect(await giftOf(db, page)).toMatchObject({ testId, wording: "a" });
  });

  test("the hold-back group keeps the campaign's own words, and is counted", async ({ page, db }) => {
    await draw(page, 0);
    await page.goto(story);
    await page.locator("aside[data-campaign]").first().scrollIntoViewIfNeeded();
    await expect(heading(page, own).first()).toBeVisible();
    await expect.poll(() => db.askViews.count({ where: { testId, wording: "own" } })).toBe(1);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("the campaign's own words stand alone", async ({ page, db }) => {
      await page.goto(story);
      await expect(heading(page, own).first()).toBeVisible();
      await expect(heading(page, words.headline)).toHaveCount(0);
      await page.getByRole("button", { name: "Give $35", exact: true }).first().click();
      await page.getByRole("button", { name: "Review your gift" }).click();
      await page.getByRole("button", { name: "Give $35", exact: true }).click();
      expect(await giftOf(db, page)).toMatchObject({ testId: null, wording: null });
    });
  });
});

test("inline scripts of a page weigh less than 4 kB", async ({ request }) => {
  const html = await (await request.get(STORY)).text();
  const scripts = [
    ...html.matchAll(/<script(?![^>]*type="application\/ld\+json")(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g),
  ];
  const { brotliCompressSync } = await import("node:zlib");
  expect(brotliCompressSync(scripts.map(([, text]) => text).join("\n")).length).toBeLessThan(4096);
});
