import { readdirSync, readFileSync } from "node:fs";
import { routes } from "../../lib/routes.ts";
import { benchRelated, benchSearch } from "../../lib/search/testing/search-bench.ts";
import { listProcesses } from "../testing/list-processes.ts";
import type { BenchSite } from "./bench-site.ts";
import { readWhole, type Times, timeOf, timesOf } from "./timing.ts";

/** What an archive of one size costs. Milliseconds, MiB. */
export type SizeFigures = {
  stories: number;
  start: number;
  cold: Record<string, Times>;
  search: Times;
  related: Times;
  sitemap: number;
  memory: number;
};

/** Pages of each kind that nobody has read yet, drawn from the whole archive. */
const SAMPLE = 60;
/** Of them, those that are read before, to warm the process. */
const WARMING = 20;

export async function measureSize(site: BenchSite, stories: number): Promise<SizeFigures> {
  const cold: Record<string, Times> = {};
  // A process that has just begun is slow at everything: it is not its start that is measured here.
  for (const [kind, paths] of Object.entries(await samplePages(site))) {
    const warming = Math.min(WARMING, Math.floor(paths.length / 2));
    const rest = paths.slice(warming);
    for (const path of paths.slice(0, warming)) await readWhole(site.origin + path);
    const times: number[] = [];
    for (const path of rest) times.push(await timeOf(() => readWhole(site.origin + path)));
    if (times.length > 0) cold[kind] = timesOf(times);
  }
  const sitemap = await timeOf(() => readSitemaps(site.origin));
  const [search] = await benchSearch(site.db);
  const related = await benchRelated(site.db);
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
    search: asTimes(search),
    related: asTimes(related),
    sitemap: Math.round(sitemap),
    memory: memoryOf(process.pid),
  };
}

async function samplePages({ db }: BenchSite): Promise<Record<string, string[]>> {
  const slugs = (table: string) =>
    db.$queryRawUnsafe<{ slug: string }[]>(
      `SELECT slug FROM ${table} ${table === "articles" ? "WHERE visible_from <= now()" : ""} ORDER BY md5(slug) LIMIT ${SAMPLE}`,
    );
  const [articles, sections, topics, authors] = await Promise.all(
    ["articles", "sections", "topics", "authors"].map(slugs),
  );
  const months = await db.$queryRaw<{ year: number; month: number }[]>`
    SELECT DISTINCT extract(year FROM visible_from)::int AS year, extract(month FROM visible_from)::int AS month
    FROM articles WHERE visible_from <= now() LIMIT 60`;
  return {
    story: (articles ?? []).map(({ slug }) => routes.article(slug)),
    section: (sections ?? []).map(({ slug }) => routes.section(slug)),
    topic: (topics ?? []).map(({ slug }) => routes.topic(slug)),
    author: (authors ?? []).map(({ slug }) => routes.author(slug)),
    "archive month": months.map(({ year, month }) => routes.archiveMonth(year, month)),
    search: (articles ?? []).map(({ slug }) => routes.search({ q: slug.split("-").slice(0, 2).join(" ") })),
  };
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
