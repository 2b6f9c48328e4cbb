import AxeBuilder from "@axe-core/playwright";
import { createArticle } from "../lib/articles/article-mutations.ts";
import { publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import { createPreview } from "../lib/previews/preview-mutations.ts";
import { signPreview } from "../lib/previews/preview-token.ts";
import { SOFTWARE } from "../lib/revisions/revision-actor.ts";
import { saveStory } from "../lib/revisions/story-editing-mutations.ts";
import { expectFits } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { clearAway, done, unique } from "./newsroom.ts";

/** What stands around stories in the newsroom: start page, calendar, log, links for those without an account. */

const made: string[] = [];
test.afterAll(({ db }) => clearAway(db, { articles: made }));

async function makeStory(db: Parameters<typeof createArticle>[0], headline: string) {
  const { id: sectionId } = await db.section.findFirstOrThrow({ orderBy: { position: "asc" } });
  const author = await db.author.findFirstOrThrow();
  const story = await done(
    createArticle(db, {
      headline,
      contentType: "analysis",
      deck: "A deck.",
      sectionId,
      bylines: [{ authorId: author.id }],
      body: doc("The first words of it.", "And some more words."),
    }),
  );
  made.push(story.id);
  return story;
}

test("the start page tells what waits, and has no accessibility fault", async ({ page, db, signInAs }) => {
  const editor = await signInAs("publisher");
  const headline = `Waiting ${unique()} for a reviewer`;
  const { id } = await makeStory(db, headline);
  await db.article.update({ where: { id }, data: { status: "in_review" } });
  await db.readCount.createMany({
    data: [{ articleId: id, day: new Date(new Date().toISOString().slice(0, 10)), reads: 41 }],
  });
  await page.goto("/admin");
  await expect(page.getByRole("heading", { name: `Good to see you, ${editor.name}` })).toBeVisible();
  await expect(page.getByRole("region", { name: "Waits for you" }).getByRole("link", { name: headline })).toBeVisible();
  await expect(page.getByRole("region", { name: "The last 30 days" })).toContainText("readings");
  await page.getByText("As a table").first().click();
  await expect(page.getByRole("table").first()).toContainText("41");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("a story is moved in the calendar, by its date field and by the mouse, and moved back", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("editor");
  const headline = `Calendar ${unique()} and its days`;
  const { id } = await makeStory(db, headline);
  const year = new Date().getUTCFullYear() + 1;
  await done(publishArticle(db, id, { at: new Date(`${year}-03-10T12:00:00Z`) }));
  await page.goto(`/admin/calendar?view=month&day=${year}-03-10`);
  const day = (number: number) =>
    page.getByRole("listitem").filter({ has: page.locator(`time[datetime="${year}-03-${number}"]`) });
  await expect(day(10)).toContainText(headline);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: `Move “${headline}”` }).click();
  await page.getByLabel("Day", { exact: true }).fill(`${year}-03-12`);
  await page.getByRole("dialog").getByRole("button", { name: "Move", exact: true }).click();
  await expect(day(12)).toContainText(headline);
  await page.getByText(headline).dragTo(day(18));
  await expect(day(18)).toContainText(headline);
  // Taken back and dragged anew, in the week this time.
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(day(12)).toContainText(headline);
  await page.getByRole("link", { name: "As a week" }).click();
  await expect(page.getByRole("link", { name: "As a month" })).toBeVisible();
  await page.getByText(headline).dragTo(day(13));
  await expect(day(13)).toContainText(headline);
  const { visibleFrom } = await db.article.findUniqueOrThrow({ where: { id } });
  expect(visibleFrom?.toISOString()).toBe(`${year}-03-13T12:00:00.000Z`);
});

test("the log says who did it, narrows, and is exported to admins only", async ({ page, db, signInAs }) => {
  await signInAs("editor");
  const headline = `Logged ${unique()} as it should be`;
  const { id } = await makeStory(db, headline);
  await db.article.update({ where: { id }, data: { plannedFor: new Date("2031-05-05") } });
  await page.goto("/admin/calendar?view=week&day=2031-05-05");
  await page.getByRole("button", { name: `Move “${headline}”` }).click();
  await page.getByLabel("Day", { exact: true }).fill("2031-05-07");
  await page.getByRole("dialog").getByRole("button", { name: "Move", exact: true }).click();
  await expect(page.getByText("Moved to 7 May 2031.")).toBeVisible();
  expect((await page.request.get("/admin/audit/export")).status()).toBe(403);

  const admin = await signInAs("admin");
  expect(admin.role).toBe("admin");
  // However long what changed is.
  const path = `/${"long".repeat(60)}`;
  const thing = { thingKind: "story", thingId: id, thingName: headline };
  await db.auditEntry.create({ data: { ...thing, actorName: "Ada", action: "testLog", after: { from_path: path } } });
  await page.goto(`/admin/audit?q=${encodeURIComponent(headline)}`);
  await expectFits(page, 390);
  await page.setViewportSize({ width: 1280, height: 720 });
  const row = page.getByRole("row").filter({ hasText: "Move story" });
  await expect(row).toContainText("2031-05-07");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const csv = await page.request.get(`/admin/audit/export?q=${encodeURIComponent(headline)}`);
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(await csv.text()).toContain('"moveStory"');
});

test("a preview link shows what readers do not see, to whoever has it, and is kept by no cache", async ({
  page,
  db,
  baseURL,
}) => {
  const headline = `Prepared ${unique()} and not out`;
  const { id, slug } = await makeStory(db, `Seen ${unique()} by readers`);
  await done(publishArticle(db, id));
  const { version } = await db.article.findUniqueOrThrow({ where: { id } });
  await done(saveStory(db, id, { baseVersion: version, headline }, SOFTWARE));
  const link = await done(createPreview(db, { articleId: id }, SOFTWARE));
  const path = `/preview/${signPreview({ linkId: link.id, expiresAt: link.expiresAt }, process.env.AUTH_SECRET ?? "")}`;
  for (let look = 0; look < 2; look++) {
    const answer = await page.request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-control"]).toContain("no-store");
    expect(answer.headers()["x-robots-tag"]).toContain("noindex");
    expect(await answer.text()).toContain(headline);
  }
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
  await expect(page.getByText("Preview, not published.")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await (await page.request.get(`/articles/${slug}`)).text()).not.toContain(headline);

  await db.previewLink.update({ where: { id: link.id }, data: { revokedAt: new Date() } });
  const closed = await page.request.get(path);
  expect(closed.status()).toBe(404);
  expect(closed.headers()["cache-control"]).toContain("no-store");
  expect((await page.request.get(`${baseURL}/preview/made-up`)).status()).toBe(404);
});

test("a reading is counted once a story was looked at, and stores nothing on the device", async ({
  page,
  db,
  context,
}) => {
  const { id, slug } = await makeStory(db, `Read ${unique()} with care`);
  await done(publishArticle(db, id));
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false }));
  const beacon = page.waitForRequest((request) => request.url().endsWith("/api/reads"), { timeout: 20_000 });
  await page.goto(`/articles/${slug}`);
  expect((await beacon).postData()).toBe(`/articles/${slug}`);
  const reads = async () => (await db.readCount.findFirst({ where: { articleId: id } }))?.reads ?? 0;
  // A headless browser calls itself one, which is no reader: the beacon is repeated under a reader's name.
  const headers = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "Sec-Fetch-Site": "same-origin" };
  await page.request.post("/api/reads", { data: `/articles/${slug}`, headers });
  await expect.poll(reads, { timeout: 10_000 }).toBeGreaterThanOrEqual(1);
  expect(await context.cookies()).toEqual([]);
  // But for the mark that the magazine's faces are here, which every page leaves.
  const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key !== "faces");
  expect(await page.evaluate(kept)).toEqual([]);
});
