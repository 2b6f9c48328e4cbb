import type { Locator, Page } from "playwright/test";
import sharp from "sharp";
import { facesSet } from "./faces.ts";
import { expect, test } from "./fixtures.ts";

const LONG = "/articles/europe-courts-central-asia";
const WITH_DROP_CAP = "/articles/who-owns-the-amu-darya";

/** Each part stands where the one before it begins, or below. */
async function expectInOrder(parts: Locator[]) {
  let above = -1;
  for (const part of parts) {
    const box = await part.boundingBox();
    expect(box, String(part)).not.toBeNull();
    // Words of one line, in two sizes, begin some pixels apart.
    expect(box?.y ?? 0, String(part)).toBeGreaterThanOrEqual(above - 4);
    above = box?.y ?? 0;
  }
}

test("a story stands in reading order", async ({ page }) => {
  await page.goto(LONG);
  const main = page.getByRole("main");
  await expectInOrder([
    main.getByRole("link", { name: "Analysis", exact: true }),
    main.getByRole("link", { name: "Europe", exact: true }).first(),
    main.getByRole("heading", { level: 1 }),
    main.getByText("As Moscow’s pull weakens"),
    main.getByRole("link", { name: "Daniyar Sultanov" }).first(),
    main.getByText("min read"),
    main.getByRole("img").first(),
    main.getByText("This story was originally published by"),
    main.getByText("The tea came before the agenda."),
    main.getByRole("navigation", { name: "Topics of this story" }),
    main.getByRole("heading", { name: "Share this story" }),
    main.getByRole("region", { name: "About the authors" }),
    main.getByRole("heading", { name: "Follow us on social" }),
    main.getByRole("heading", { name: "Related stories" }),
    main.getByRole("heading", { name: "Central Asia", exact: true }),
  ]);
  await expect(main.getByRole("link", { name: "Steppe Dispatch" })).toHaveAttribute("href", /^https:/);
});

test("corrections stand where the editor put them, dated and typed", async ({ page }) => {
  await page.goto("/articles/minefields-after-the-ceasefire");
  const notes = page.getByRole("region", { name: "Corrections" });
  await expect(notes).toHaveCount(2);
  await expect(notes.first()).toContainText("Correction");
  await expect(notes.last()).toContainText("Update");
  await expect(notes.first().locator("time")).toHaveAttribute("datetime", /^\d{4}-/);
  await expectInOrder([
    page.getByRole("heading", { level: 1 }),
    notes.first(),
    page.getByText("A square metre takes Amra Softić"),
    page.getByText("The politicians who live by keeping that line"),
    notes.last(),
    page.getByRole("heading", { name: "Share this story" }),
  ]);
});

test("a note leads to its text and back", async ({ page }) => {
  await page.goto("/articles/how-sanctions-leak");
  await page.locator("#ref-1").click();
  await expect(page).toHaveURL(/#note-1$/);
  await page.getByRole("link", { name: "Back to note 1 in the text" }).click();
  await expect(page).toHaveURL(/#ref-1$/);
});

test.describe("keep reading", () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
      test.use({ javaScriptEnabled });
      test("opens and closes by keyboard and leads to the whole story", async ({ page }) => {
        await page.goto(LONG);
        const related = page.locator("section", { has: page.getByRole("heading", { name: "Related stories" }) });
        await expect(related.getByRole("article")).toHaveCount(3);
        const summary = related.locator("summary").first();
        const headline = (await related.getByRole("heading", { level: 3 }).first().textContent()) ?? "";
        await expect(summary).toContainText(`: ${headline.trim()}`);
        await expect(summary).toContainText("Keep reading");
        await summary.focus();
        await page.keyboard.press("Enter");
        await expect(summary.getByText("Show less")).toBeVisible();
        await expect(summary.getByText("Keep reading")).toBeHidden();
        const whole = related.getByRole("link", { name: /^Read the whole story/ }).first();
        await expect(whole).toBeVisible();
        await page.keyboard.press("Enter");
        await expect(whole).toBeHidden();
        await page.keyboard.press("Space");
        await whole.click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline.trim());
      });
    });
  }
});

test("sharing is plain links, and the address can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(LONG);
  await expect(page.getByRole("link", { name: "E-mail" })).toHaveAttribute("href", /^mailto:\?subject=Europe/);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(LONG);
});

test.describe("asks", () => {
  const asks = "aside[data-campaign]";

  test("stand at most twice on a page, and nowhere on a story that wants none", async ({ page }) => {
    for (const path of [LONG, "/", "/sections/europe", "/articles/who-owns-the-amu-darya"]) {
      await page.goto(path);
      const count = await page.locator(asks).count();
      expect(count, path).toBeGreaterThan(0);
      expect(count, path).toBeLessThanOrEqual(2);
    }
    await page.goto("/articles/a-place-at-the-table");
    await expect(page.locator(asks)).toHaveCount(0);
  });

  test("two of a page are never in one viewport", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/articles/who-owns-the-amu-darya");
    const boxes = await page.locator(asks).evaluateAll((all) => all.map((ask) => ask.getBoundingClientRect().toJSON()));
    const [first, second] = boxes;
    if (first && second) expect(second.y - (first.y + first.height)).toBeGreaterThan(900);
  });

  test("stay away once they are dismissed, on this device only", async ({ page, browser, baseURL }) => {
    await page.goto(LONG);
    await page.getByRole("button", { name: "Do not ask me again" }).first().click();
    await expect(page.locator(asks).filter({ visible: true })).toHaveCount(0);
    await page.goto("/sections/europe");
    await expect(page.locator(asks).filter({ visible: true })).toHaveCount(0);
    expect(await page.context().cookies()).toEqual([]);
    const other = await (await browser.newContext({ baseURL })).newPage();
    await other.goto("/sections/europe");
    await expect(other.locator(asks).first()).toBeVisible();
    await other.context().close();
  });
});

test("an embed asks nobody for anything before the reader does", async ({ page }) => {
  await page.goto("/articles/watch-how-a-fishing-boat-becomes-a-flag");
  await expect(page.getByRole("button", { name: "Load it here" })).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
});

test("a licence's name stays on one line", async ({ page }) => {
  const licence = page.getByRole("main").locator("figcaption").first().getByRole("link", { name: "CC BY 4.0" });
  await page.goto(WITH_DROP_CAP);
  for (const width of [390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await licence.evaluate((link) => link.getClientRects().length), `${width} pixels`).toBe(1);
  }
});

/** Where the ink of a drop cap begins and ends, and where it should, beside how many lines. */
async function measureDropCap(page: Page) {
  const paragraph = page.locator(".drop-cap p");
  await paragraph.scrollIntoViewIfNeeded();
  const { box, lines, size } = await paragraph.evaluate((element) => {
    const range = document.createRange();
    range.selectNode(element.firstChild ?? element);
    const { left, top, height } = element.getBoundingClientRect();
    const rects = [...range.getClientRects()].slice(1).map((rect) => ({ left: rect.left, top: rect.top - top }));
    const indented = rects.filter((rect) => rect.left > left + 10);
    const width = Math.min(...indented.map((rect) => rect.left)) - left - 2;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return { box: { x: left, y: top + scrollY, width, height }, lines: indented.map((rect) => rect.top), size };
  });
  const beside = { ...box, height: (lines.at(-1) ?? 0) + size };
  const picture = sharp(await page.screenshot({ clip: beside, fullPage: true })).greyscale();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const dark = Array.from({ length: info.height }, (_, y) =>
    data.subarray(y * info.width * info.channels, (y + 1) * info.width * info.channels).some((value) => value < 128),
  );
  // Of the face's size: its ascent, and its capitals' height.
  const [ascent, capitals] = [0.735 * size, 0.688 * size];
  return {
    lines: lines.length,
    above: dark.indexOf(true) - ((lines[0] ?? 0) + ascent - capitals),
    below: dark.lastIndexOf(true) + 1 - ((lines.at(-1) ?? 0) + ascent),
  };
}

for (const isOwn of [true, false]) {
  test(`a drop cap fills the lines that it indents, in ${isOwn ? "the own face" : "the one before it"}`, async ({
    page,
  }) => {
    if (!isOwn) await page.addInitScript(() => Object.assign(document.fonts, { load: () => Promise.reject() }));
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(WITH_DROP_CAP);
      if (isOwn) await facesSet(page);
      const { lines, above, below } = await measureDropCap(page);
      expect(lines, `${width} pixels`).toBe(3);
      expect(Math.abs(above), `${width} pixels, from the capitals' top`).toBeLessThan(3);
      expect(Math.abs(below), `${width} pixels, from the line's foot`).toBeLessThan(3);
    }
  });
}
