import { readdirSync, readFileSync } from "node:fs";
import { STORIES_PER_PAGE } from "../../lib/articles/listing.ts";
import { routes } from "../../lib/routes.ts";
import { benchRelated, benchSearch } from "../../lib/search/testing/search-bench.ts";
import { listProcesses } from "../testing/list-processes.ts";
import type { BenchSite } from "./bench-site.ts";
import { enterNewsroom } from "./newsroom.ts";
import { storyLists } from "./story-lists.ts";
import { middleOf, readWhole, type Times, timeOf, timesOf } from "./timing.ts";

/** Of those that were answered; the press refuses what Next does not answer in time. */
export type Crowd = Times & { perSecond: number; refused: number };

/** What an archive of one size costs. Milliseconds, MiB. */
export type SizeFigures = {
  stories: number;
  start: number;
  cold: Record<string, Times>;
  /** Stories on a page of each kind, in the middle: a longer list costs more. */
  listed: Record<string, number>;
  /** As many as there are asked for by 32 readers at once. */
  misses: Record<string, Crowd>;
  search: Times;
  related: Times;
  /** The newsroom's story list in every way that it is asked for. */
  storyList: Times;
  sitemap: number;
  memory: number;
};

/** Pages of each kind that nobody has read yet, drawn from the whole archive: read one by one, and many at once. */
const SAMPLE = 160;
const CROWD = 120;
/** How often each of the newsroom's lists is read, and before that, to warm the process. */
const LIST_ROUNDS = 10;
const LIST_WARMING = 3;
/** Readers of a crowd. */
const READERS = 32;
/** Of them, those that are read before, to warm the process. */
const WARMING = 40;

export async function measureSize(site: BenchSite, stories: number): Promise<SizeFigures> {
  const cold: SizeFigures["cold"] = {};
  const listed: SizeFigures["listed"] = {};
  const misses: SizeFigures["misses"] = {};
  const samples = Object.entries(await samplePages(site));
  const warmingOf = (paths: string[]) => Math.min(WARMING, Math.floor(Math.min(paths.length, SAMPLE) / 2));
  // A process that has just begun is slow at everything: it is not its start that is measured here.
  for (const [, paths] of samples)
    for (const path of paths.slice(0, warmingOf(paths))) await readWhole(site.origin + path);
  for (const [kind, paths] of samples) {
    const alone = paths.slice(warmingOf(paths), SAMPLE);
    const times: number[] = [];
    const counts: number[] = [];
    for (const path of alone) {
      let page = "";
      times.push(
        await timeOf(async () => {
          page = await readWhole(site.origin + path);
        }),
      );
      counts.push(page.split("<article").length - 1);
    }
    if (times.length > 0) cold[kind] = timesOf(times);
    listed[kind] = middleOf(counts);
    const crowd = paths.slice(SAMPLE);
    if (crowd.length > READERS) misses[kind] = await readAtOnce(crowd.map((path) => site.origin + path));
  }
  const sitemap = await timeOf(() => readSitemaps(site.origin));
  const [search] = await benchSearch(site.db);
  const related = await benchRelated(site.db);
  const storyList = await measureStoryLists(site);
  // What measures is no part of what is measured: its connections cost PostgreSQL some 10 MiB each.
  await site.db.$disconnect();
  const memory = memoryOf(process.pid);
  const asTimes = (figures: { count: number; p50: number; p95: number; max: number } | undefined): Times => ({
    count: figures?.count ?? 0,
    p50: figures?.p50 ?? 0,
    p95: figures?.p95 ?? 0,
    p99: figures?.max ?? 0,
    max: figures?.max ?? 0,
  });
  return {
    stories,
    start: Math.round(site.startedIn),
    cold,
    listed,
    misses,
    search: asTimes(search),
    related: asTimes(related),
    storyList,
    sitemap: Math.round(sitemap),
    memory,
  };
}

async function measureStoryLists(site: BenchSite): Promise<Times> {
  const editor = await enterNewsroom(site);
  const lists = Object.values(await storyLists(site, editor));
  const times: number[] = [];
  for (let round = -LIST_WARMING; round < LIST_ROUNDS; round++)
    for (const addressIn of lists) {
      const time = await timeOf(() => editor.read(addressIn(Math.abs(round))));
      if (round >= 0) times.push(time);
    }
  await editor.leave();
  return timesOf(times);
}

async function samplePages({ db }: BenchSite): Promise<Record<string, string[]>> {
  const most = SAMPLE + CROWD;
  const lists = async (things: "sections" | "topics" | "authors", route: (slug: string, page: number) => string) => {
    const rows = await db.$queryRawUnsafe<{ slug: string; page: number }[]>(
      PAGES_OF_LISTS[things],
      STORIES_PER_PAGE,
      most,
    );
    return rows.map(({ slug, page }) => route(slug, page));
  };
  const stories = await db.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM articles WHERE visible_from <= now() ORDER BY md5(slug) LIMIT ${most}`;
  const months = await db.$queryRaw<{ year: number; month: number }[]>`
    SELECT DISTINCT extract(year FROM visible_from)::int AS year, extract(month FROM visible_from)::int AS month
    FROM articles WHERE visible_from <= now() LIMIT ${most}`;
  return {
    story: stories.map(({ slug }) => routes.article(slug)),
    section: await lists("sections", routes.section),
    topic: await lists("topics", routes.topic),
    author: await lists("authors", routes.author),
    "archive month": months.map(({ year, month }) => routes.archiveMonth(year, month)),
    search: stories.map(({ slug }) => routes.search({ q: slug.split("-").slice(0, 2).join(" ") })),
  };
}

/** Of lists only full pages, ten at most, the first ones before the later: what they cost compares. */
const pagesOf = (things: string, stories: string) => `
  SELECT slug, page FROM (
    SELECT ${things}.slug, least(10, floor(count(*) / $1::float))::int AS pages
    FROM ${things} JOIN ${stories} WHERE visible_from <= now() GROUP BY ${things}.slug
  ) AS lists, generate_series(1, pages) AS page
  ORDER BY page, md5(slug) LIMIT $2`;
const PAGES_OF_LISTS = {
  sections: pagesOf("sections", "articles ON section_id = sections.id"),
  topics: pagesOf("topics", "article_topics ON topic_id = topics.id"),
  authors: pagesOf("authors", "bylines ON author_id = authors.id"),
};

async function readAtOnce(urls: string[]): Promise<Crowd> {
  const waiting = [...urls];
  const times: number[] = [];
  const read = async () => {
    for (let url = waiting.pop(); url; url = waiting.pop()) {
      const asked = url;
      await timeOf(() => readWhole(asked)).then(
        (time) => times.push(time),
        () => {},
      );
    }
  };
  const took = await timeOf(() => Promise.all(Array.from({ length: READERS }, read)));
  const perSecond = Number(((times.length / took) * 1000).toFixed(1));
  return { ...timesOf(times), perSecond, refused: urls.length - times.length };
}

/** Every sitemap that the index names, one after the other, as a crawler reads them. */
async function readSitemaps(origin: string): Promise<void> {
  const index = await readWhole(`${origin}/sitemap.xml`);
  for (const [, address = ""] of index.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    await readWhole(origin + new URL(address).pathname);
  }
}

/** MiB that the processes below this one hold, shared pages counted once (Linux only; else NaN). */
function memoryOf(root: number): number {
  const all = listProcesses();
  const below = (pid: number): number[] =>
    all.filter(({ parent }) => parent === pid).flatMap((p) => [p.pid, ...below(p.pid)]);
  try {
    readdirSync("/proc/self");
    const kilobytes = below(root).map((pid) => {
      try {
        return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
      } catch {
        return 0;
      }
    });
    return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
  } catch {
    return Number.NaN;
  }
}
