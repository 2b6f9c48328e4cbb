import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Locator, Page } from "playwright/test";
import { createArticle } from "../lib/articles/article-mutations.ts";
import { publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import type { Body } from "../lib/body/body-schema.ts";
import { doc } from "../lib/body/body-text.ts";
import type { Db } from "../lib/db.ts";
import { findEditingState } from "../lib/revisions/revision-finder.ts";
import { expectFits } from "./axe.ts";
import { test as base, expect } from "./fixtures.ts";
import { type KeyTime, keyTimes } from "./key-times.ts";
import { done, drawPng, unique } from "./newsroom.ts";
import { enterAs, makePerson } from "./people.ts";
import { choose, dropPicture, openGroup, paste, textOf as text } from "./story-desk.ts";

/** The page on which a story is written. */

const test = base.extend<{ makeStory: (body?: Body) => Promise<{ id: string; slug: string }> }>({
  makeStory: async ({ db, made }, use) => {
    await use(async (body = doc("One.", "Two.", "Three.")) => {
      const { id: sectionId } = await db.section.findFirstOrThrow({ orderBy: { position: "asc" } });
      const headline = `The story ${unique()}`;
      const story = await done(
        createArticle(db, { contentType: "reporting", headline, deck: "A deck.", body, sectionId }),
      );
      made.articles.push(story.id);
      return story;
    });
  },
});

// Each waits for several saves, two of them for two browsers; a busy machine takes its time.
test.describe.configure({ timeout: 120_000 });

const stored = async (db: Db, id: string) => {
  const found = await findEditingState(db, id);
  if (!found) throw new Error("The story is gone");
  return found.state;
};

const state = (page: Page) => page.locator("[data-save-state]");
const saved = (page: Page) => expect(state(page)).toHaveText(/^Saved \d\d:\d\d$/, { timeout: 15_000 });

async function open(page: Page, id: string): Promise<Locator> {
  await page.goto(`/admin/stories/${id}`);
  await expect(text(page)).toBeVisible();
  return text(page);
}

async function newTab(
  browser: Browser,
  db: Db,
  name: string,
  baseURL = "",
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL });
  await enterAs(context, db, await makePerson(db, "editor", { name }), baseURL);
  return { context, page: await context.newPage() };
}

test("a story with a picture, a note and a pull quote is written, and saved by itself", async ({
  page,
  db,
  signInAs,
  makeStory,
}) => {
  const story = await makeStory(doc(""));
  await signInAs("editor");
  const body = await open(page, story.id);
  await page.getByRole("textbox", { name: "Headline" }).fill("The bridge that nobody crossed");
  await page.getByRole("textbox", { name: "Deck" }).fill("Nine years, two governments, one river.");
  await body.click();
  await page.keyboard.type("The bridge opened on Monday. ");
  await page.keyboard.type("^[Ministry of Works, 2026.] It was **empty** by noon.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/pull");
  await expect(page.getByRole("option", { name: "Pull quote" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.keyboard.type("We were promised a road.");
  await page.getByRole("textbox", { name: "Who said it" }).fill("A ferryman");
  await page.getByRole("textbox", { name: "Who said it" }).press("Enter");
  await page.getByRole("button", { name: "Insert" }).click();
  await page.getByRole("menuitem", { name: /^Picture/ }).click();
  const picker = page.getByRole("dialog", { name: "Choose a picture" });
  await picker
    .locator("input[type=file]")
    .setInputFiles({ name: "bridge.png", mimeType: "image/png", buffer: Buffer.from(drawPng()) });
  await picker.getByRole("button", { name: "Use it" }).click({ timeout: 60_000 });
  await expect(body.locator("figure img")).toBeVisible();
  await saved(page);
  const { headline, deck, body: kept } = await stored(db, story.id);
  expect([headline, deck]).toEqual(["The bridge that nobody crossed", "Nine years, two governments, one river."]);
  expect(kept.content.map(({ type }) => type)).toEqual(["paragraph", "pullQuote", "image"]);
  expect(kept.content[0]).toEqual({
    type: "paragraph",
    content: [
      { type: "text", text: "The bridge opened on Monday. " },
      { type: "footnote", content: [{ type: "text", text: "Ministry of Works, 2026." }] },
      { type: "text", text: " It was " },
      { type: "text", text: "empty", marks: [{ type: "bold" }] },
      { type: "text", text: " by noon." },
    ],
  });
  expect(kept.content[1]).toMatchObject({ attrs: { attribution: "A ferryman" } });
});

test("notes are written in a panel beside their place", async ({ page, db, signInAs, makeStory }) => {
  const story = await makeStory();
  await signInAs("editor");
  const body = await open(page, story.id);
  await body.getByText("Two.").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Control+Alt+f");
  await expect(page.getByRole("textbox", { name: "Text of the note" })).toBeFocused();
  await page.keyboard.type("The source of it.");
  await page.keyboard.press("Escape");
  await page.keyboard.type(" Then on.");
  await expect(page.getByRole("region", { name: "Footnotes" })).toContainText("The source of it.");
  await saved(page);
  expect((await stored(db, story.id)).body).toEqual(doc("One.", "Two.^[The source of it.] Then on.", "Three."));
});

test("what is pasted from Word and Docs comes out clean, films become cards, pictures are dropped", async ({
  page,
  db,
  signInAs,
  makeStory,
}) => {
  const story = await makeStory(doc(""));
  await signInAs("editor");
  const body = await open(page, story.id);
  await body.click();
  await paste(body, { "text/plain": "https://youtu.be/abcdefghijk" });
  await expect(body.getByText("YouTube, loaded when a reader asks")).toBeVisible();
  const wanted = ["embed"];
  for (const name of ["word", "google-docs"]) {
    const folder = "lib/body/testing/paste";
    const golden = JSON.parse(readFileSync(`${folder}/${name}.golden.json`, "utf8"));
    wanted.push(...golden.body.content.map(({ type }: { type: string }) => type));
    await page.keyboard.press("Control+End");
    await paste(body, { "text/html": readFileSync(`${folder}/${name}.html`, "utf8") });
  }
  await dropPicture(body.locator("> p").first(), "dropped.png");
  await expect(body.locator("figure img")).toBeVisible({ timeout: 30_000 });
  await saved(page);
  const kept = (await stored(db, story.id)).body;
  expect(kept.content.map(({ type }) => type).filter((type) => type !== "image")).toEqual(wanted);
  expect(kept.content.filter(({ type }) => type === "image")).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toMatch(/Mso|style|class|font|color|docs-internal|utm_/);
  expect(JSON.stringify(kept)).toContain('"type":"footnote"');
});

test("words are found and replaced, blocks moved by key, and both undone", async ({ page, signInAs, makeStory }) => {
  const story = await makeStory(doc("A rock and a rock.", "Another Rock."));
  await signInAs("editor");
  const body = await open(page, story.id);
  await body.getByText("Another").click();
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(body.locator("p").first()).toHaveText("Another Rock.");
  await page.getByRole("button", { name: "Find and replace" }).click();
  await page.getByRole("textbox", { name: "Find" }).fill("rock");
  await expect(page.getByText("of 3")).toBeVisible();
  await page.getByText("As spelled").click();
  await expect(page.getByText("of 2")).toBeVisible();
  await page.getByRole("textbox", { name: "Replace with" }).fill("stone");
  await page.getByRole("button", { name: "Replace all" }).click();
  await expect(body).toContainText("A stone and a stone.");
  await body.click();
  await page.keyboard.press("Control+z");
  await expect(body).toContainText("A rock and a rock.");
});

test.describe("without a network", () => {
  test.use({ expectedErrors: ["ERR_INTERNET_DISCONNECTED", "Failed to load resource"] });

  test("what is typed stays on the device, and is sent when the network is back", async ({
    page,
    context,
    db,
    signInAs,
    makeStory,
  }) => {
    const story = await makeStory();
    await signInAs("editor");
    const body = await open(page, story.id);
    await context.setOffline(true);
    await body.getByText("One.").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Typed on a train.");
    await expect(state(page)).toHaveText("Offline: kept on this device", { timeout: 15_000 });
    await context.setOffline(false);
    await saved(page);
    expect((await stored(db, story.id)).body).toEqual(doc("One. Typed on a train.", "Two.", "Three."));
  });

  test("a closed tab loses nothing: the story opens with what was typed", async ({
    page,
    context,
    db,
    signInAs,
    makeStory,
  }) => {
    const story = await makeStory();
    await signInAs("editor");
    const body = await open(page, story.id);
    await page.route("**/save", (route) => route.abort());
    await body.getByText("Two.").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Before the crash.");
    await expect(state(page)).toHaveText("Offline: kept on this device", { timeout: 15_000 });
    await page.close({ runBeforeUnload: false });
    expect((await stored(db, story.id)).body).toEqual(doc("One.", "Two.", "Three."));
    const again = await context.newPage();
    await expect(await open(again, story.id)).toContainText("Two. Before the crash.");
    await expect(again.getByText("is in the story again")).toBeVisible();
    await expect
      .poll(async () => (await stored(db, story.id)).body)
      .toEqual(doc("One.", "Two. Before the crash.", "Three."));
  });
});

test.describe("two people in one story", () => {
  // A save that comes second is answered with 409.
  test.use({ expectedErrors: ["409", "ERR_FAILED"] });

  test("see each other, and both keep what they write", async ({ page, browser, db, signInAs, baseURL, makeStory }) => {
    const story = await makeStory();
    await signInAs("editor", { name: "Ada Lovelace" });
    const mine = await open(page, story.id);
    const other = await newTab(browser, db, "Ben Okri", baseURL);
    const theirs = await open(other.page, story.id);
    await theirs.getByText("Three.").click();
    await expect(page.getByRole("list", { name: "Also in this story" })).toContainText("Ben Okri", { timeout: 15_000 });
    await expect(page.getByRole("list", { name: "Also in this story" })).toContainText("Three.", { timeout: 15_000 });
    await other.page.keyboard.press("End");
    await other.page.keyboard.type(" Ben was here.");
    await mine.getByText("One.").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Ada was here.");
    const both = doc("One. Ada was here.", "Two.", "Three. Ben was here.");
    await expect.poll(async () => (await stored(db, story.id)).body, { timeout: 20_000 }).toEqual(both);
    await expect(mine).toContainText("Ben was here.", { timeout: 15_000 });
    await expect(theirs).toContainText("Ada was here.", { timeout: 15_000 });
    await other.context.close();
  });

  test("choose between two texts of one paragraph, side by side", async ({
    page,
    browser,
    db,
    signInAs,
    baseURL,
    makeStory,
  }) => {
    const story = await makeStory();
    await signInAs("editor");
    const mine = await open(page, story.id);
    const other = await newTab(browser, db, "Ben Okri", baseURL);
    const theirs = await open(other.page, story.id);
    await page.route("**/presence", (route) => route.abort());
    await theirs.getByText("Two.").click();
    await other.page.keyboard.press("End");
    await other.page.keyboard.type(" Says Ben.");
    await saved(other.page);
    await mine.getByText("Two.").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Says Ada.");
    const question = page.getByRole("group", { name: "Choose: Text" });
    await expect(question).toContainText("Two. Says Ada.", { timeout: 15_000 });
    await expect(question).toContainText("Two. Says Ben.");
    // What differs is marked, so that long paragraphs need not be read twice.
    await expect(question.locator("mark")).toHaveText(["Ada", "Ben"]);
    expect((await stored(db, story.id)).body).toEqual(doc("One.", "Two. Says Ben.", "Three."));
    await question.getByRole("button", { name: "Keep both" }).click();
    await saved(page);
    expect((await stored(db, story.id)).body).toEqual(doc("One.", "Two. Says Ada.", "Two. Says Ben.", "Three."));
    await other.context.close();
  });

  test("over rounds of chance, every sentence is in the story or in front of one of them", async ({
    page,
    browser,
    db,
    signInAs,
    baseURL,
    makeStory,
  }) => {
    test.setTimeout(120_000);
    const story = await makeStory(doc("Start one.", "Start two.", "Start three.", "Start four."));
    await signInAs("editor");
    const other = await newTab(browser, db, "Ben Okri", baseURL);
    const pages = [page, other.page];
    for (const each of pages) await open(each, story.id);
    const typed: string[] = [];
    const shown: string[] = [];
    // An answer is saved, and may meet what the other one typed meanwhile: then the next question stands there.
    const answerAll = async (each: Page) => {
      const questions = each.getByRole("group", { name: "Choose: Text" });
      while ((await questions.count()) > 0) {
        const open = (await questions.allTextContents()).join();
        shown.push(open);
        await questions.first().getByRole("button", { name: "Keep mine" }).click();
        await expect.poll(async () => (await questions.allTextContents()).join()).not.toBe(open);
      }
    };
    for (let round = 0; round < 12; round++) {
      const each = pages[(round * 7 + (round >> 2)) % 2] as Page;
      const blocks = text(each).locator("> p");
      const sentence = `Round ${round} was here.`;
      await answerAll(each);
      await blocks.nth((round * 5) % 4).click();
      await each.keyboard.press("End");
      if (round % 3 === 0) await each.keyboard.press("Enter");
      await each.keyboard.type(` ${sentence}`);
      typed.push(sentence);
      if (round % 2 === 0) await each.keyboard.press("Control+s");
    }
    for (let turn = 0; turn < 3; turn++)
      for (const each of pages)
        await expect(async () => {
          await each.keyboard.press("Control+s");
          await expect(state(each)).toHaveText(/^Saved|two texts/, { timeout: 15_000 });
          await answerAll(each);
          await expect(state(each)).toHaveText(/^Saved/);
        }).toPass({ timeout: 45_000 });
    const inFront = [JSON.stringify((await stored(db, story.id)).body), ...shown].join("\n");
    for (const sentence of typed) expect(inFront).toContain(sentence);
    await other.context.close();
  });
});

test.describe("around the text", () => {
  // A save of an address that is none is answered with 422.
  test.use({ expectedErrors: ["422"] });

  test("bylines with a new guest author, topic, address and origin are saved", async ({
    page,
    db,
    signInAs,
    makeStory,
    made,
  }) => {
    const story = await makeStory();
    const topic = await db.topic.findFirstOrThrow();
    const guest = `Guest ${unique()}`;
    await signInAs("editor");
    await open(page, story.id);
    await choose(page, "Add a topic", topic.name, topic.name);
    await choose(page, "Add an author", guest, `Add “${guest}” as a guest author`);
    await expect(page.getByRole("list", { name: "Bylines" })).toContainText(guest);
    await page.getByRole("combobox", { name: `Role of ${guest}` }).selectOption("with");
    await page.getByText("Origin", { exact: true }).click();
    await page.getByText("First published somewhere else").click();
    await page.getByRole("textbox", { name: "Publisher" }).fill("The Paper");
    await page.getByRole("textbox", { name: "Address of the original" }).fill("https://paper.example/story");
    await expect(
      page.getByText("Search engines are told that the original at paper.example is the one to show"),
    ).toBeVisible();
    await page.getByText("Address and settings").click();
    await page.getByRole("textbox", { name: "Address", exact: true }).fill("Not An Address");
    await expect(page.getByText("An address has small letters and digits")).toBeVisible({ timeout: 15_000 });
    const slug = `a-story-${unique()}`;
    await page.getByRole("textbox", { name: "Address", exact: true }).fill(slug);
    await saved(page);
    const kept = await stored(db, story.id);
    expect(kept).toMatchObject({
      slug,
      topicIds: [topic.id],
      bylines: [{ role: "with" }],
      origin: { publisher: "The Paper", policy: "canonical" },
    });
    made.authors.push(...kept.bylines.map(({ authorId }) => authorId));
  });
});

test("related stories are found, suggested, ordered by button and mouse, linked back, and saved", async ({
  page,
  db,
  signInAs,
  made,
}) => {
  const mark = unique();
  const topic = await db.topic.create({ data: { slug: `related-${mark}`, name: `Related ${mark}` } });
  made.topics.push(topic.id);
  const stories = [];
  for (const headline of ["Asked", "First", "Second", "Third"].map((word) => `${word} ${mark}`)) {
    const { id: sectionId } = await db.section.findFirstOrThrow({ orderBy: { position: "asc" } });
    const input = { contentType: "reporting" as const, headline, body: doc("Text."), sectionId, topicIds: [topic.id] };
    const { id } = await done(createArticle(db, input));
    await done(publishArticle(db, id));
    stories.push(id);
  }
  made.articles.push(...stories);
  const [asked = "", first = "", second = "", third = ""] = stories;
  await signInAs("editor");
  await open(page, asked);
  const group = await openGroup(page, "Related stories");
  await group.getByRole("searchbox", { name: "Find a story to add" }).fill(`First ${mark}`);
  await group.getByRole("button", { name: `Add First ${mark}` }).click();
  const list = group.getByRole("grid", { name: "Chosen related stories" });
  await expect(list.getByRole("row")).toHaveText([/First/]);
  // What readers get behind it, each with its reason.
  const automatic = group.getByRole("list", { name: /^Added by themselves/ });
  await expect(automatic.getByRole("listitem").filter({ hasText: `Second ${mark}` })).toContainText("Same topic");
  for (const word of ["Second", "Third"]) {
    await group.getByRole("button", { name: `Choose ${word} ${mark}` }).click();
    await expect(list.getByRole("row").filter({ hasText: word })).toBeVisible();
  }
  await list.getByRole("button", { name: `Move Second ${mark} up` }).click();
  await expect(list.getByRole("row")).toHaveText([/Second/, /First/, /Third/]);
  // By the mouse, the last to the top.
  await list.getByText(`Third ${mark}`).dragTo(list.getByRole("row").first(), { targetPosition: { x: 80, y: 3 } });
  await expect(list.getByRole("row")).toHaveText([/Third/, /Second/, /First/]);
  await list.getByRole("row").first().getByText("Links back to this story").click();
  await expect
    .poll(() => db.relatedLink.count({ where: { articleId: third, relatedId: asked } }), "the other direction")
    .toBe(1);
  await page.keyboard.press("Control+s");
  await expect.poll(async () => (await stored(db, asked)).relatedIds).toEqual([third, second, first]);
});

test("readers of a published story see what is edited only once it is updated", async ({
  page,
  db,
  signInAs,
  makeStory,
}) => {
  const story = await makeStory();
  await done(publishArticle(db, story.id));
  await signInAs("editor");
  const body = await open(page, story.id);
  await body.getByText("Two.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Not yet.");
  await saved(page);
  const row = await db.article.findUniqueOrThrow({ where: { id: story.id } });
  expect(row.bodyText).not.toContain("Not yet.");
  expect((await stored(db, story.id)).body).toEqual(doc("One.", "Two. Not yet.", "Three."));
});

test("a writer reads her own published story but cannot change it; others' stories are not there", async ({
  page,
  db,
  signInAs,
  makeStory,
}) => {
  const story = await makeStory();
  const { id } = await signInAs("writer");
  const answer = await page.request.get(`/admin/stories/${story.id}/state`);
  expect(answer.status()).toBe(403);
  await db.article.update({ where: { id: story.id }, data: { ownerId: id, status: "ready" } });
  await open(page, story.id);
  await expect(page.getByText("You may read this story, not change it.")).toBeVisible();
  const save = await page.request.post(`/admin/stories/${story.id}/save`, {
    data: { baseVersion: 1, patch: { deck: "x" } },
  });
  expect(save.status()).toBe(403);
});

for (const theme of ["light", "dark"] as const) {
  test(`the page is accessible and fits a phone, ${theme}`, async ({ page, signInAs, makeStory }) => {
    const story = await makeStory(
      doc("One.^[A note.]", { type: "pullQuote", content: [{ type: "text", text: "Said." }] }),
    );
    await signInAs("editor");
    await page.emulateMedia({ colorScheme: theme });
    await open(page, story.id);
    await page.locator("details").evaluateAll((groups) => {
      for (const group of groups as HTMLDetailsElement[]) group.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(" ")
            .slice(0, 300)}`,
      ),
    ).toEqual([]);
    await expectFits(page, 390);
  });
}

const ROUNDS = 4;

test("a story of 10,000 words answers each key in under 50 ms, saves included", async ({
  page,
  signInAs,
  makeStory,
}) => {
  const sentence = "The commission met again on Tuesday and could not agree on where the line had been drawn. ";
  const story = await makeStory(
    doc(...Array.from({ length: 110 }, (_, i) => `${i}. ${sentence.repeat(6)}^[Note ${i}.]`)),
  );
  await signInAs("editor");
  const body = await open(page, story.id);
  await body.locator("> p").nth(55).click();
  const keys = "It was late, and nobody wrote it down. ".repeat(3);
  const rounds: KeyTime[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // In every round words and notes are counted, copies are kept while somebody types, and what was typed is saved.
    const times = await keyTimes(page, async () => {
      for (const key of keys) await page.keyboard.press(key === " " ? "Space" : key);
      await saved(page);
    });
    expect(times).toHaveLength(keys.length);
    rounds.push(times);
  }
  await expect(body).toContainText(keys.repeat(ROUNDS).trim());
  const slowest = rounds.map((times) => Math.max(...times.map(({ total, work }) => Math.min(total, work))));
  const toScreen = rounds.flatMap((times) => times.map(({ total }) => total)).sort((a, b) => a - b);
  const middle = toScreen[Math.floor(toScreen.length / 2)] ?? Number.NaN;
  console.log(
    `${toScreen.length} keys: middle ${middle.toFixed(1)} ms, slowest of each round ${slowest.map(Math.round).join(", ")} ms`,
  );
  expect(middle).toBeLessThan(50);
  // What the page does itself it does in every round; what else the machine did meanwhile falls on some of them.
  expect(Math.min(...slowest)).toBeLessThan(50);
});
