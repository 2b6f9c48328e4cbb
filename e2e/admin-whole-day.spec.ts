import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext } from "playwright/test";
import { routes } from "../lib/routes.ts";
import { wallOf } from "../lib/workflow/zoned-time.ts";
import { expect, test } from "./fixtures.ts";
import { answering, clearAway, type Made, unique } from "./newsroom.ts";
import { linkIn, mailsTo, mailTo } from "./outbox.ts";
import { enterAs, makePerson } from "./people.ts";
import { AT_ONCE } from "./soon.ts";
import { choose, dropPicture, openGroup, press, saved, side, standing, textOf } from "./story-desk.ts";
import { isOn } from "./surfaces.ts";

/** A whole day of a story: its writer invited, it is written, reviewed, scheduled, out, corrected, moved, killed. */

const made: Required<Made> = { articles: [], topics: [], sections: [], authors: [] };
const people: string[] = [];
test.afterAll(async ({ db }) => {
  await clearAway(db, made);
  await db.user.deleteMany({ where: { email: { in: people } } });
});
// Three people work one after the other and each waits for saves; a time in the timetable is up to 80 seconds ahead.
test.setTimeout(240_000);

const PASSWORD = "seven brass kettles hum";

/** What a list says, without the marks that search puts around what was looked for. */
async function read(request: APIRequestContext, path: string): Promise<string> {
  return (await (await request.get(path)).text()).replace(/<\/?mark[^>]*>/g, "");
}

test("from an invitation to a killed story", async ({ page, browser, baseURL, db, signInAs }) => {
  const mark = unique();
  const section = await db.section.create({ data: { slug: `section-${mark}`, name: `Section ${mark}`, position: 90 } });
  const topic = await db.topic.create({ data: { slug: `topic-${mark}`, name: `Topic ${mark}` } });
  const author = await db.author.create({ data: { slug: `author-${mark}`, name: `Author ${mark}` } });
  made.sections.push(section.id);
  made.topics.push(topic.id);
  made.authors.push(author.id);
  const headline = `The ferry ${mark} sails again`;
  const request = page.request;
  await signInAs("admin", { name: `Paula ${mark}` });
  const editor = await makePerson(db, "editor", { name: `Edith ${mark}` });
  people.push(editor.email);
  const [writersOwn, editorsOwn] = [await browser.newContext({ baseURL }), await browser.newContext({ baseURL })];
  const [hers, edits] = [await writersOwn.newPage(), await editorsOwn.newPage()];
  await enterAs(editorsOwn, db, editor, baseURL ?? "");
  const email = `wanda-${mark}@newsroom.example`;
  people.push(email);

  await test.step("an admin invites a writer, who chooses a password and signs in", async () => {
    await page.goto("/admin/people");
    await answering(page);
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("E-mail address").fill(email);
    await dialog.getByLabel("Name").fill(`Wanda ${mark}`);
    await dialog.getByRole("button", { name: "Invite" }).click();
    await hers.goto(linkIn(await mailTo(email), "/admin/password"));
    await hers.getByLabel("New password").fill(PASSWORD);
    await hers.getByRole("button", { name: "Keep this password" }).click();
    await hers.getByRole("link", { name: "Sign in" }).click();
    await hers.getByLabel("E-mail address").fill(email);
    await hers.getByLabel("Password").fill(PASSWORD);
    await hers.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(hers.getByRole("navigation", { name: "Newsroom" })).toBeVisible();
  });

  await test.step("she writes a story with a picture, a footnote and a pull quote, and sends it to review", async () => {
    await hers.goto("/admin/stories/new");
    await hers.getByRole("textbox", { name: "Headline" }).fill(headline);
    await hers.getByRole("button", { name: /Section/ }).click();
    await hers.getByRole("option", { name: section.name }).click();
    await hers.getByRole("button", { name: "Begin" }).click();
    const text = textOf(hers);
    await hers.getByRole("textbox", { name: "Deck" }).fill("After nine years, a crossing.");
    await text.click();
    await hers.keyboard.type("The ferry left at dawn.^[Harbour office, 24 November.] Nobody waved.");
    await hers.keyboard.press("Enter");
    await hers.keyboard.type("/pull");
    await expect(hers.getByRole("option", { name: "Pull quote" })).toHaveAttribute("aria-selected", "true");
    await hers.keyboard.press("Enter");
    await hers.keyboard.type("We were promised a bridge.");
    await dropPicture(text.locator("p").first(), "ferry.png");
    await expect(text.locator("figure img")).toBeVisible({ timeout: 30_000 });
    await choose(hers, "Add a topic", topic.name, topic.name);
    await choose(hers, "Add an author", author.name, author.name);
    await saved(hers);
    await expect(side(hers).getByRole("button", { name: "Publish now" })).toHaveCount(0);
    await press(hers, "Send to review");
    await expect(standing(hers)).toHaveText("In review");
  });
  const story = await db.article.findFirstOrThrow({ where: { headline }, include: { media: true } });
  made.articles.push(story.id);
  const desk = `/admin/stories/${story.id}`;
  const address = routes.article(story.slug);

  await test.step("an editor writes a note on a passage, which is marked in the text and mailed to her", async () => {
    await edits.goto(desk);
    const text = textOf(edits);
    const group = await openGroup(edits, "Notes");
    await text.getByText("Nobody waved").click({ clickCount: 3 });
    await group.getByRole("textbox", { name: "Note" }).fill("Who says so?");
    await expect(group.getByText(/On “.*Nobody waved/)).toBeVisible();
    await group.getByRole("button", { name: /Speak to/ }).click();
    await edits.getByRole("option", { name: `Wanda ${mark}` }).click();
    await group.getByRole("button", { name: "Add the note" }).click();
    const thread = group.getByRole("article", { name: `Note by Edith ${mark}` });
    await expect(thread).toContainText("Who says so?");
    await expect.poll(() => mailsTo(email).some((mail) => mail.includes("Who says so?"))).toBe(true);
    // From the passage to the note and back, after it has been written in.
    const noted = text.locator("[data-note]");
    await noted.first().click();
    await expect(thread).toHaveAttribute("data-current-note");
    await expect(thread).toBeInViewport();
    await edits.keyboard.press("Control+Alt+n");
    await expect(thread).toBeFocused();
    await text.click();
    await edits.keyboard.press("Control+Home");
    await edits.keyboard.type("On Monday: ");
    await expect(noted.last()).toContainText("Nobody waved.");
    await group.getByRole("button", { name: /Nobody waved/ }).click();
    await expect.poll(() => edits.evaluate(() => getSelection()?.toString())).toContain("Nobody waved.");
    await saved(edits);
    expect((await new AxeBuilder({ page: edits }).include("aside").analyze()).violations).toEqual([]);
    await group.getByRole("button", { name: "Settle" }).click();
    await expect(noted).toHaveCount(0);
    const { body } = await db.article.findUniqueOrThrow({ where: { id: story.id } });
    expect(JSON.stringify(body)).toContain("On Monday: The ferry left at dawn.");
    expect(JSON.stringify(body)).not.toMatch(/note-|data-note|editor-noted/);
  });

  await test.step("she describes the picture, calls the story ready and schedules it in the magazine's time zone", async () => {
    await expect(side(edits).getByText(/has no alternative text/)).toBeVisible();
    await edits.goto(`/admin/pictures/${story.media[0]?.mediaId}`);
    await edits.getByRole("textbox", { name: "Alternative text" }).fill("A ferry at a quay.");
    await edits.getByRole("button", { name: "Save", exact: true }).click();
    await expect(edits.getByText(/^Saved\. Every page/)).toBeVisible();
    await edits.goto(desk);
    await press(edits, "Mark as ready");
    await expect(standing(edits)).toHaveText("Ready");
    const { timeZone } = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } });
    const tomorrow = wallOf(new Date(Date.now() + 86_400_000), timeZone);
    await side(edits).getByLabel(`Publish at (${timeZone})`).fill(tomorrow);
    await press(edits, "Schedule");
    await expect(standing(edits)).toContainText("Scheduled for");
    await expect(standing(edits)).toContainText(timeZone);
    expect((await request.get(address)).status()).toBe(404);
  });

  const lists = ["/", routes.section(section.slug), routes.topic(topic.slug), routes.author(author.slug)];
  const places = [...lists, routes.search({ q: mark })];
  await test.step("she sets a time that comes soon, and it appears everywhere within a second of it", async () => {
    const { timeZone } = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } });
    // The field knows minutes: the first one that leaves time to look before it.
    const at = new Date(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000);
    await side(edits).getByLabel(`Publish at (${timeZone})`).fill(wallOf(at, timeZone));
    await press(edits, "Change the times");
    await expect(edits.getByText("The times are changed.")).toBeVisible();
    // Printed before its time: they have to change.
    for (const place of places) expect(await read(request, place)).not.toContain(headline);
    await expect.poll(() => Date.now(), { intervals: [50], timeout: 90_000 }).toBeGreaterThan(at.getTime() + AT_ONCE);
    for (const place of places) expect(await read(request, place), place).toContain(headline);
    const html = await read(request, address);
    for (const part of ["Harbour office, 24 November.", "We were promised a bridge.", "A ferry at a quay."])
      expect(html).toContain(part);
    for (const secret of ["Who says so?", "data-note", "editor-noted"]) expect(html).not.toContain(secret);
  });

  await test.step("a correction is told to readers", async () => {
    await page.goto(desk);
    await expect(standing(page)).toContainText("Published since");
    const group = await openGroup(page, "Corrections");
    await group.getByLabel("What readers are told").fill(`The ferry left at noon, says ${mark}.`);
    await group.getByRole("button", { name: "Publish the note" }).click();
    await expect(group.getByRole("listitem")).toContainText("The ferry left at noon");
    await expect.poll(() => read(request, address)).toContain("The ferry left at noon");
  });

  const newSlug = `${story.slug}-twice`;
  await test.step("a new headline and a new address; the old one leads there", async () => {
    const unseen = side(page).getByText("There are changes that readers do not see yet.");
    await page.getByLabel("Headline").first().fill(`${headline}, twice a day`);
    await saved(page);
    await expect(unseen).toBeVisible();
    expect(await read(request, address)).not.toContain("twice a day");
    const group = await openGroup(page, "Address and settings");
    await group.getByRole("textbox", { name: "Address", exact: true }).fill(newSlug);
    await saved(page);
    await press(page, "Update");
    await expect(unseen).toHaveCount(0);
    const moved = await request.get(address, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([308, routes.article(newSlug)]);
    expect(await read(request, routes.article(newSlug))).toContain("twice a day");
  });

  await test.step("the history compares and restores", async () => {
    const group = await openGroup(page, "History");
    // The newest is what was published of the edit before it: those two are the same.
    await expect(group.getByRole("listitem").first()).toContainText("Updated by");
    await expect(group.getByText(/^\d+\. Sent to review/)).toBeVisible();
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

  await test.step("it is killed with a reason: gone within a second, out of lists, feeds and sitemaps", async () => {
    await press(page, "Kill…");
    const dialog = page.getByRole("dialog", { name: "Kill this story" });
    await dialog.getByLabel(/Reason/).fill("Its only source made it up.");
    await dialog.getByRole("button", { name: "Kill the story" }).click();
    await expect(standing(page)).toHaveText("Killed");
    await expect.poll(async () => (await request.get(routes.article(newSlug))).status(), { timeout: 1_000 }).toBe(410);
    const feeds = ["", ...lists.slice(1)].map((list) => routes.feed("rss", list));
    for (const place of [...places, ...feeds, routes.newsSitemap()])
      expect(await read(request, place), place).not.toContain(`ferry ${mark}`);
    expect(await isOn(request, "sitemap", routes.sitemapIndex(), newSlug)).toBe(false);
    const record = await db.article.findUniqueOrThrow({ where: { id: story.id } });
    expect(record).toMatchObject({ killReason: "Its only source made it up." });
    const log = await db.auditEntry.findMany({ where: { thingId: story.id }, select: { action: true } });
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["sendToReview", "reviewStory", "scheduleStory", "publishChanges", "killStory"]),
    );
  });
  await Promise.all([writersOwn.close(), editorsOwn.close()]);
});
