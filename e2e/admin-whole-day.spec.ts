import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { createArticle } from "../lib/articles/article-mutations.ts";
import { publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import { routes } from "../lib/routes.ts";
import { wallOf } from "../lib/workflow/zoned-time.ts";
import { expect, test } from "./fixtures.ts";
import { clearAway, done, type Made, unique } from "./newsroom.ts";

/** A whole day of a story: written, reviewed with notes, scheduled, out, corrected, moved, killed. */

const made: Required<Made> = { articles: [], topics: [], sections: [], authors: [] };
test.afterAll(({ db }) => clearAway(db, made));
// Several people sign in one after the other and each waits for saves.
test.setTimeout(120_000);

const side = (page: Page) => page.getByRole("complementary", { name: "About this story" });
const openGroup = async (page: Page, title: string) => {
  const group = side(page)
    .locator("details")
    .filter({ has: page.locator("summary", { hasText: title }) });
  if (!(await group.getAttribute("open").then((open) => open !== null))) await group.locator("summary").first().click();
  return group;
};
const standing = (page: Page) => side(page).locator("[data-standing]");
const press = (page: Page, name: string) => side(page).getByRole("button", { name, exact: true }).click();
const saved = (page: Page) => expect(page.locator("[data-save-state]")).toHaveAttribute("data-save-state", "saved");

test("from a draft to a killed story", async ({ page, db, signInAs }) => {
  const mark = unique();
  const section = await db.section.create({ data: { slug: `section-${mark}`, name: `Section ${mark}`, position: 90 } });
  const topic = await db.topic.create({ data: { slug: `topic-${mark}`, name: `Topic ${mark}` } });
  const author = await db.author.create({ data: { slug: `author-${mark}`, name: `Author ${mark}` } });
  made.sections.push(section.id);
  made.topics.push(topic.id);
  made.authors.push(author.id);
  const headline = `The ferry ${mark} sails again`;
  const slug = `ferry-${mark}`;
  const writer = await signInAs("writer", { name: `Wanda ${mark}` });
  const story = await done(
    createArticle(
      db,
      {
        slug,
        headline: `Ferry ${mark}, first idea`,
        deck: "After nine years, a crossing.",
        contentType: "reporting",
        sectionId: section.id,
        topicIds: [topic.id],
        bylines: [{ authorId: author.id }],
        body: doc("The ferry left at dawn."),
      },
      writer,
    ),
  );
  made.articles.push(story.id);
  await db.article.update({ where: { id: story.id }, data: { ownerId: writer.id } });
  const desk = `/admin/stories/${story.id}`;
  const address = routes.article(slug);

  await test.step("she writes and sends it to review", async () => {
    await page.goto(desk);
    await page.getByLabel("Headline").first().fill(headline);
    const text = page.getByRole("textbox", { name: "Text of the story" });
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(` Nobody waved, said ${mark}.`);
    await saved(page);
    await expect(standing(page)).toHaveText("Draft");
    await expect(side(page).getByRole("button", { name: "Publish now" })).toHaveCount(0);
    await press(page, "Send to review");
    await expect(standing(page)).toHaveText("In review");
    expect((await new AxeBuilder({ page }).include("aside").analyze()).violations).toEqual([]);
  });

  const editor = await signInAs("editor", { name: `Edith ${mark}` });
  await test.step("an editor notes a passage, speaks to her, and calls it ready", async () => {
    await page.goto(desk);
    const group = await openGroup(page, "Notes");
    await page.getByText("Nobody waved").click({ clickCount: 3 });
    await group.getByRole("textbox", { name: "Note" }).fill("Who says so?");
    await expect(group.getByText(/On “.*Nobody waved/)).toBeVisible();
    await group.getByRole("button", { name: /Speak to/ }).click();
    await page.getByRole("option", { name: writer.name }).click();
    await group.getByRole("button", { name: "Add the note" }).click();
    await expect(group.getByText("Who says so?")).toBeVisible();
    await expect.poll(() => db.storyNote.count({ where: { articleId: story.id } })).toBe(1);
    const note = await db.storyNote.findFirstOrThrow({ where: { articleId: story.id } });
    expect(note).toMatchObject({ mentions: [writer.id], actorId: editor.id });
    await press(page, "Mark as ready");
    await expect(standing(page)).toHaveText("Ready");
    expect((await page.request.get(address)).status()).toBe(404);
  });

  await test.step("she schedules it, in the magazine's time zone", async () => {
    const { timeZone } = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } });
    const tomorrow = wallOf(new Date(Date.now() + 86_400_000), timeZone);
    await side(page).getByLabel(`Publish at (${timeZone})`).fill(tomorrow);
    await press(page, "Schedule");
    await expect(standing(page)).toContainText("Scheduled for");
    await expect(standing(page)).toContainText(timeZone);
    expect((await page.request.get(address)).status()).toBe(404);
  });

  await test.step("it appears everywhere within a second of its time", async () => {
    const at = new Date(Date.now() + 4_000);
    await done(publishArticle(db, story.id, { at }, editor));
    const places = ["/", routes.section(section.slug), routes.topic(topic.slug), routes.author(author.slug)];
    // Printed before its time: they have to change.
    for (const place of [...places, routes.search({ q: mark })])
      expect(await (await page.request.get(place)).text()).not.toContain(headline);
    await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(at.getTime() + 1_000);
    // Search marks what was looked for.
    for (const place of [...places, routes.search({ q: mark })])
      expect((await (await page.request.get(place)).text()).replace(/<\/?mark[^>]*>/g, ""), place).toContain(headline);
    expect((await page.request.get(address)).status()).toBe(200);
  });

  const newSlug = `${slug}-crossing`;
  await signInAs("publisher", { name: `Paula ${mark}` });
  await test.step("a correction and a new address; the old one leads there", async () => {
    await page.goto(desk);
    await expect(standing(page)).toContainText("Published since");
    const headlineField = page.getByLabel("Headline").first();
    await headlineField.fill(`${headline}, twice a day`);
    await saved(page);
    await expect(side(page).getByText("There are changes that readers do not see yet.")).toBeVisible();
    expect(await (await page.request.get(address)).text()).not.toContain("twice a day");
    const group = await openGroup(page, "Address and settings");
    await group.getByRole("textbox", { name: /Address/ }).fill(newSlug);
    await saved(page);
    await press(page, "Update");
    await expect(side(page).getByText("There are changes that readers do not see yet.")).toHaveCount(0);
    const moved = await page.request.get(address, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([308, routes.article(newSlug)]);
    expect(await (await page.request.get(routes.article(newSlug))).text()).toContain("twice a day");
  });

  await test.step("the history compares and restores", async () => {
    const group = await openGroup(page, "History");
    // The newest is what was published of the edit before it: those two are the same.
    await expect(group.getByRole("listitem").first()).toContainText("Updated by");
    await group.getByRole("button", { name: "Compare" }).nth(1).click();
    const dialog = page.getByRole("dialog", { name: "What changed" });
    await expect(dialog.getByText(", twice a day")).toBeVisible();
    expect((await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations).toEqual([]);
    await page.keyboard.press("Escape");
    await group.getByRole("button", { name: "Restore" }).last().click();
    // The oldest is her first sitting, folded into one.
    await expect(page.getByLabel("Headline").first()).toHaveValue(headline);
    await press(page, "Discard changes");
    await expect(page.getByLabel("Headline").first()).toHaveValue(`${headline}, twice a day`);
  });

  await test.step("it is killed with a reason, and gone within a second", async () => {
    await press(page, "Kill…");
    const dialog = page.getByRole("dialog", { name: "Kill this story" });
    await dialog.getByLabel(/Reason/).fill("Its only source made it up.");
    await dialog.getByRole("button", { name: "Kill the story" }).click();
    await expect(standing(page)).toHaveText("Killed");
    const killedAt = Date.now();
    await expect
      .poll(async () => (await page.request.get(routes.article(newSlug))).status(), { timeout: 1_000 })
      .toBe(410);
    expect(Date.now() - killedAt).toBeLessThan(1_500);
    for (const place of ["/", routes.section(section.slug), routes.topic(topic.slug), routes.search({ q: mark })])
      expect(await (await page.request.get(place)).text(), place).not.toContain(headline);
    const record = await db.article.findUniqueOrThrow({ where: { id: story.id } });
    expect(record).toMatchObject({ killReason: "Its only source made it up." });
    const log = await db.auditEntry.findMany({ where: { thingId: story.id }, select: { action: true } });
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["sendToReview", "reviewStory", "scheduleStory", "publishChanges", "killStory"]),
    );
  });
});
