import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Db } from "../lib/db.ts";
import { listenForChanges } from "./change-listener.ts";
import { testDb } from "./testing/test-db.ts";
import { runWorker } from "./timetable.ts";

const DAY = 24 * 60 * 60 * 1000;
let db: Db;
let url: string;
let stop: AbortController;
let running: Promise<unknown>[];
/** Each tag that was announced, with when. */
let heard: { tag: string; at: number }[];

beforeEach(async () => {
  ({ db, url } = await testDb());
  stop = new AbortController();
  heard = [];
  const onTags = (tags: string[]) => void heard.push(...tags.map((tag) => ({ tag, at: Date.now() })));
  running = [listenForChanges({ connectionString: url, onTags }, stop.signal)];
  await expect.poll(announced).toEqual(["all"]);
  heard = [];
});
afterEach(async () => {
  stop.abort();
  await Promise.all(running);
});

const announced = () => [...new Set(heard.map(({ tag }) => tag))].sort();

function startWorker(): void {
  running.push(runWorker(url, stop.signal));
}

async function createStory(slug: string, publishedAt: Date): Promise<{ id: string }> {
  const section = await db.section.upsert({
    where: { slug: "europe" },
    create: { slug: "europe", name: "Europe" },
    update: {},
  });
  return db.article.create({
    data: {
      slug,
      status: "published",
      contentType: "analysis",
      headline: slug,
      body: { type: "doc", content: [] },
      sectionId: section.id,
      publishedAt,
      topics: { create: { topic: { create: { slug: `topic-${slug}`, name: `Topic ${slug}` } } } },
      bylines: { create: { position: 0, author: { create: { slug: `author-${slug}`, name: `Author ${slug}` } } } },
    },
  });
}

const tagsOfStory = (slug: string) => [
  `article:${slug}`,
  `author:author-${slug}`,
  "lists",
  "section:europe",
  `topic:topic-${slug}`,
];

describe("the worker announces", () => {
  test("a scheduled story within a second of its time, and not before", async () => {
    startWorker();
    const due = new Date(Date.now() + 1_200);
    await createStory("later", due);
    // What the newsroom's own write functions do: the worker plans anew.
    await db.$executeRaw`SELECT pg_notify('standfirst_changed', '["planned"]')`;
    await expect.poll(announced, { timeout: 5_000 }).toEqual([...tagsOfStory("later"), "planned"].sort());
    const at = heard.find(({ tag }) => tag === "article:later")?.at ?? 0;
    expect(at).toBeGreaterThanOrEqual(due.getTime());
    expect(at).toBeLessThan(due.getTime() + 1_000);
  });

  test("what it missed while it was dead, but not what is older than a day", async () => {
    await createStory("missed", new Date(Date.now() - DAY / 2));
    await createStory("old", new Date(Date.now() - 2 * DAY));
    await db.siteChanges.updateMany({ data: { timedUntil: new Date(Date.now() - 3 * DAY) } });
    startWorker();
    await expect.poll(announced, { timeout: 5_000 }).toEqual(tagsOfStory("missed"));
  });

  test("nothing again that a worker before it has told", async () => {
    await createStory("told", new Date(Date.now() - DAY / 4));
    await createStory("untold", new Date(Date.now() - DAY / 8));
    await db.siteChanges.updateMany({ data: { timedUntil: new Date(Date.now() - DAY / 6) } });
    startWorker();
    await expect.poll(announced, { timeout: 5_000 }).toEqual(tagsOfStory("untold"));
  });

  test("nothing for a story that was withdrawn before its time", async () => {
    const { id } = await createStory("withdrawn", new Date(Date.now() + 300));
    await createStory("stays", new Date(Date.now() + 600));
    await db.article.update({ where: { id }, data: { status: "draft" } });
    startWorker();
    await expect.poll(announced, { timeout: 5_000 }).toEqual(tagsOfStory("stays"));
  });

  test("the end of a pin and of a campaign", async () => {
    const { id } = await createStory("pinned", new Date(Date.now() - 3 * DAY));
    const section = await db.section.findUniqueOrThrow({ where: { slug: "europe" } });
    const front = await db.front.create({ data: { sectionId: section.id } });
    const startsAt = new Date(Date.now() - 2 * DAY);
    const endsAt = new Date(Date.now() + 500);
    await db.frontSlot.create({ data: { frontId: front.id, articleId: id, position: 0, startsAt, endsAt } });
    const amounts = { amountsOnce: [1000], amountsMonthly: [500] };
    const words = {
      slug: "winter",
      name: "Winter",
      headline: "Give",
      pitch: "Please.",
      legalRecipient: "The Institute",
    };
    await db.campaign.create({ data: { ...words, ...amounts, startsAt, endsAt } });
    startWorker();
    await expect.poll(announced, { timeout: 5_000 }).toEqual(["campaigns", "lists", "section:europe"]);
  });
});
