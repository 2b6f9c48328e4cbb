import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { createArticle } from "../lib/articles/article-mutations.ts";
import { publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import type { Db } from "../lib/db.ts";
import { expect, test } from "./fixtures.ts";
import { answering, clearAway, done, unique } from "./newsroom.ts";

/** What is done to several stories of the list at once, and taken back. */

const made: string[] = [];
test.afterAll(({ db }) => clearAway(db, { articles: made }));

const sectionsOf = (db: Db) => db.section.findMany({ orderBy: { position: "asc" }, take: 2 });

/** Drafts whose headlines bear a mark of their own, in the first section. */
async function makeDrafts(db: Db, ...names: string[]) {
  const [section] = await sectionsOf(db);
  const mark = unique();
  const stories = [];
  for (const name of names) {
    const headline = `${name} ${mark}`;
    const draft = { headline, contentType: "news" as const, sectionId: section?.id ?? "", body: doc("Some words.") };
    stories.push({ ...(await done(createArticle(db, draft))), headline });
  }
  made.push(...stories.map(({ id }) => id));
  return { mark, stories };
}

const bar = (page: Page) => page.getByRole("region", { name: "The chosen stories" });
const listed = (page: Page, headline: string) => page.getByRole("row").filter({ hasText: headline });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();

async function openList(page: Page, query: string) {
  await page.goto(`/admin/stories?${query}`);
  await answering(page);
}

async function tick(page: Page, ...headlines: string[]) {
  for (const headline of headlines) await page.getByRole("checkbox", { name: `Choose "${headline}"` }).check();
  await expect(bar(page)).toContainText(`${headlines.length} chosen`);
}

/** Counts the actions that the page asks the server for. */
function countActions(page: Page): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (request.headers()["next-action"]) count++;
  });
  return () => count;
}

test("stories are moved to another section together, and back", async ({ page, db, signInAs }) => {
  await signInAs("editor");
  const { mark, stories } = await makeDrafts(db, "One", "Two", "Three");
  const [one, two, three] = stories.map(({ headline }) => headline) as [string, string, string];
  const [from, to] = await sectionsOf(db);
  await openList(page, `q=${mark}`);
  // Nothing chosen, nothing to do.
  await expect(bar(page)).toHaveCount(0);
  await tick(page, one, two);
  await bar(page).getByRole("button", { name: "Section" }).click();
  await page.getByRole("menuitem", { name: to?.name, exact: true }).click();
  await expect(page.getByText("2 stories moved.")).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await expect(
    page.getByRole("table", { name: "Stories" }),
    "the keyboard is not sent to the page's top",
  ).toBeFocused();
  for (const moved of [one, two]) await expect(listed(page, moved)).toContainText(to?.name ?? "");
  await expect(listed(page, three)).toContainText(from?.name ?? "");
  await undo(page);
  await expect(page.getByText("2 stories are as they were.")).toBeVisible();
  for (const moved of [one, two]) await expect(listed(page, moved)).toContainText(from?.name ?? "");
  const sections = await db.article.findMany({ where: { id: { in: stories.map(({ id }) => id) } } });
  expect(new Set(sections.map(({ sectionId }) => sectionId))).toEqual(new Set([from?.id]));
});

test("stories go to the bin and come back; a button that is pressed twice does it once", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("editor");
  const { mark, stories } = await makeDrafts(db, "Unwanted", "Needless");
  const headlines = stories.map(({ headline }) => headline);
  await openList(page, `q=${mark}`);
  await tick(page, ...headlines);
  const actions = countActions(page);
  await bar(page).getByRole("button", { name: "Bin" }).dblclick();
  await expect(page.getByText("2 stories put into the bin.")).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(0);
  await expect(page.getByRole("main"), "the keyboard stays where the list was").toBeFocused();
  expect(actions()).toBe(1);
  const ids = stories.map(({ id }) => id);
  expect(await db.auditEntry.count({ where: { action: "binStories", thingId: { in: ids } } })).toBe(2);
  await undo(page);
  for (const headline of headlines) await expect(listed(page, headline)).toContainText("Draft");
  expect(await db.article.count({ where: { id: { in: ids }, binnedAt: null } })).toBe(2);
});

test("what cannot be done to some is said of each by name, and done to the others", async ({ page, db, signInAs }) => {
  const [ours, theirs] = await sectionsOf(db);
  await signInAs("editor", { sectionIds: [ours?.id ?? ""] });
  const { mark, stories } = await makeDrafts(db, "Fresh", "Seen", "Elsewhere");
  const [fresh, seen, elsewhere] = stories as [(typeof stories)[0], (typeof stories)[0], (typeof stories)[0]];
  await done(publishArticle(db, seen.id));
  await db.article.update({ where: { id: elsewhere.id }, data: { sectionId: theirs?.id ?? "" } });
  await openList(page, `q=${mark}`);
  await tick(page, fresh.headline, seen.headline, elsewhere.headline);
  await bar(page).getByRole("button", { name: "Bin" }).click();
  const said = page.getByRole("alertdialog");
  await expect(said).toContainText("1 story put into the bin. 2 were left as they are:");
  await expect(said).toContainText(`“${seen.headline}”: Readers have seen this story.`);
  await expect(said).toContainText(`“${elsewhere.headline}”: This story is in a section that is not yours`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(listed(page, fresh.headline)).toHaveCount(0);
  await expect(listed(page, seen.headline)).toContainText("Published");
  expect((await db.article.findUniqueOrThrow({ where: { id: fresh.id } })).binnedAt).not.toBeNull();
});

test("a topic that was taken off comes back at its place, and a writer takes her stories back from review", async ({
  page,
  db,
  signInAs,
}) => {
  const writer = await signInAs("writer");
  const { mark, stories } = await makeDrafts(db, "Hers");
  const [{ id, headline }] = stories as [(typeof stories)[0]];
  const topics = await db.topic.findMany({ take: 3, orderBy: { name: "asc" } });
  const topicIds = topics.map((topic) => topic.id);
  const data = topicIds.map((topicId, position) => ({ articleId: id, topicId, position }));
  await db.articleTopic.createMany({ data });
  await db.article.update({ where: { id }, data: { ownerId: writer.id } });
  await openList(page, `q=${mark}`);
  await tick(page, headline);
  await bar(page).getByRole("button", { name: "Take a topic off" }).click();
  await page.getByRole("menuitem", { name: topics[1]?.name, exact: true }).click();
  await expect(page.getByText("1 story relieved of the topic.")).toBeVisible();
  await undo(page);
  await expect(page.getByText("1 story is as it was.")).toBeVisible();
  const now = await db.articleTopic.findMany({ where: { articleId: id }, orderBy: { position: "asc" } });
  expect(now.map(({ topicId }) => topicId)).toEqual(topicIds);

  await tick(page, headline);
  await bar(page).getByRole("button", { name: "Status" }).click();
  await page.getByRole("menuitem", { name: "In review" }).click();
  await expect(listed(page, headline)).toContainText("In review");
  await undo(page);
  await expect(listed(page, headline)).toContainText("Draft");
});
