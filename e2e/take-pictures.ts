import { mkdirSync, statSync } from "node:fs";
import { type BrowserContext, chromium, type Page } from "playwright";
import sharp from "sharp";
import { adminRoutes } from "../lib/auth/admin-routes.ts";
import { createDb, type Db } from "../lib/db.ts";
import { mustSucceed } from "../lib/errors.ts";
import { setFrontSlots } from "../lib/fronts/front-mutations.ts";
import { addNote } from "../lib/notes/note-mutations.ts";
import { saveStory } from "../lib/revisions/story-editing-mutations.ts";
import { freePort } from "../server/processes.ts";
import { openSite } from "../server/site.ts";
import { findOrInstallBrowser } from "../server/testing/find-browser.ts";
import { facesSet } from "./faces.ts";
import { enterAs, makePerson } from "./people.ts";

// node e2e/take-pictures.ts: starts the demo with a fresh database, does a little of a newsroom's work in it, and renews
// the pictures of README.md and docs/editors.md.

const HOME = ".standfirst/pictures";
const INTO = "docs/editors";
/** The largest that a picture may be, in bytes: a page of them is read on a phone too. */
const MOST = 150_000;
const SIZE = { width: 1280, height: 800 };

const stop = new AbortController();
const closers: (() => Promise<void>)[] = [];
const browserPath = findOrInstallBrowser(console.log);
const site = await openSite({
  mode: "test",
  home: HOME,
  distDir: ".standfirst/test/next",
  settings: {
    ...process.env,
    DATABASE_URL: "",
    PORT: String(await freePort()),
    SITE_URL: "https://meridian.example",
    MEDIA_DIR: ".standfirst/test/media",
    MEDIA_STORAGE: "disk",
    PAYMENTS: "sandbox",
    AUTH_SECRET: "",
    SMTP_URL: "",
    MAIL_DIR: "",
  },
  isFresh: true,
  onOutput: () => {},
  log: console.log,
  stop: stop.signal,
  onClose: (close) => closers.push(close),
});
process.env.AUTH_SECRET = site.AUTH_SECRET;
process.env.SITE_URL = site.SITE_URL;
const baseURL = `http://localhost:${site.PORT}`;
const db = createDb(site.DATABASE_URL, 2);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
async function takeAll(): Promise<void> {
  mkdirSync(INTO, { recursive: true });
  const context = await browser.newContext({ baseURL, viewport: SIZE, locale: "en-GB", timezoneId: "UTC" });
  const page = await context.newPage();
  await page.goto("/");
  await keep(page, "docs/front.webp");
  const stories = await doSomeWork(db, context);
  for (const [name, take] of Object.entries(PICTURES)) {
    await take(page, stories);
    // Bytes of pictures that are in sight.
    await page.waitForLoadState("networkidle");
    await keep(page, `${INTO}/${name}.webp`);
  }
}

async function keep(page: Page, file: string): Promise<void> {
  await facesSet(page);
  const png = await page.screenshot({ animations: "disabled", caret: "hide" });
  await sharp(png).webp({ quality: 82, effort: 6 }).toFile(file);
  const { size } = statSync(file);
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
  if (size > MOST) throw new Error(`${file} is larger than ${MOST / 1000} kB`);
}

type Stories = { draft: string; review: string; ready: string; picture: string };

/** People, a note, plans, a pin: what a newsroom has on a usual day. */
async function doSomeWork(into: Db, context: BrowserContext): Promise<Stories> {
  const ines = await makePerson(into, "admin", { name: "Ines Marchetti" });
  const tomas = await makePerson(into, "writer", { name: "Tomás Oriel" });
  await enterAs(context, into, ines, baseURL);
  const find = (status: "draft" | "in_review" | "ready") => into.article.findFirstOrThrow({ where: { status } });
  const [draft, review, ready] = [await find("draft"), await find("in_review"), await find("ready")];
  const others = await into.article.findMany({
    where: { status: "published", leadImageId: { not: null }, visibleFrom: { lte: new Date() } },
    orderBy: { publishedAt: "desc" },
    take: 4,
  });
  const [first, second, third] = others.map(({ id }) => id) as [string, string, string];
  await into.article.updateMany({ where: { id: { in: [draft.id, review.id] } }, data: { ownerId: tomas.id } });

  const save = async (change: object, actor: typeof ines) => {
    const { version } = await into.article.findUniqueOrThrow({ where: { id: review.id } });
    mustSucceed(await saveStory(into, review.id, { baseVersion: version, ...change }, actor));
  };
  await save({ deck: `${review.deck} A report from the coast.` }, tomas);
  await save({ relatedIds: [first, second], deck: review.deck }, ines);

  // Some words of the second sentence.
  const quote =
    review.bodyText
      .split(/(?<=[.?!])\s/)[1]
      ?.split(" ")
      .slice(2, 9)
      .join(" ") ?? "";
  const anchor = { quote, before: "", after: "" };
  const say = (text: string, actor: typeof ines, more: object) =>
    addNote(into, { articleId: review.id, text, ...more }, actor, async () => {});
  const note = mustSucceed(await say("Do we have this from more than one person?", ines, { anchor }));
  mustSucceed(await say("From two: the harbour master, and the minutes of the meeting.", tomas, { threadId: note.id }));

  const inDays = (days: number) => new Date(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  await into.article.update({ where: { id: review.id }, data: { plannedFor: inDays(2) } });
  await into.article.update({ where: { id: draft.id }, data: { plannedFor: inDays(5) } });
  const reads = others.flatMap(({ id: articleId }, i) =>
    Array.from({ length: 30 }, (_, day) => ({
      articleId,
      day: inDays(-day),
      reads: 180 + ((day * 97 + i * 61) % 240),
    })),
  );
  await into.readCount.createMany({ data: reads, skipDuplicates: true });
  const until = new Date(Date.now() + 2 * 86_400_000);
  mustSucceed(
    await setFrontSlots(into, null, [{ articleId: first, endsAt: until }, { articleId: third }, { articleId: second }]),
  );
  const picture = others[0]?.leadImageId ?? "";
  return { draft: draft.id, review: review.id, ready: ready.id, picture };
}

const text = (page: Page) => page.getByRole("textbox", { name: "Text of the story" });

async function openStory(page: Page, id: string, group?: string): Promise<void> {
  await page.goto(adminRoutes.story(id));
  await text(page).waitFor();
  await page.locator("[data-standing]").waitFor();
  if (group) {
    const summary = page.locator(`details[data-place="${group}"] > summary`);
    await summary.click();
    await summary.evaluate((element) => element.scrollIntoView({ block: "start" }));
  }
}

const PICTURES: Record<string, (page: Page, stories: Stories) => Promise<void>> = {
  start: async (page) => {
    await page.goto(adminRoutes.home());
  },
  writing: async (page, { draft }) => {
    await openStory(page, draft);
    await text(page).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/");
    await page.getByRole("option").first().waitFor();
  },
  review: async (page, { review }) => {
    await openStory(page, review, "Notes");
    await page.locator("[data-note]").first().scrollIntoViewIfNeeded();
    await page.locator("[data-note]").first().click();
  },
  publishing: async (page, { ready }) => {
    await openStory(page, ready);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel(/^Publish at/).fill(`${tomorrow}T09:00`);
  },
  history: async (page, { review }) => {
    await openStory(page, review, "History");
    await page.getByRole("button", { name: "Compare" }).nth(1).click();
    await page.getByRole("dialog").waitFor();
  },
  picture: async (page, { picture }) => {
    await page.goto(adminRoutes.picture(picture));
  },
  related: async (page, { review }) => {
    await openStory(page, review, "Related stories");
    await page.getByText(/^Added by themselves/).waitFor();
  },
  front: async (page) => {
    await page.goto(adminRoutes.front(null));
  },
  calendar: async (page) => {
    await page.goto(adminRoutes.calendar());
    await page.getByText("· today").evaluate((element) => element.scrollIntoView({ block: "center" }));
  },
  gifts: async (page) => {
    await page.goto(adminRoutes.revenue());
  },
};

try {
  await takeAll();
} finally {
  await browser.close();
  await db.$disconnect();
  stop.abort();
  for (const close of closers.reverse()) await close();
}
