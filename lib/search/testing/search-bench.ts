import type { Db } from "../../db.ts";
import { findRelated } from "../../related/related-finder.ts";
import { searchArticles } from "../search-finder.ts";
import { parseSearch } from "../search-schema.ts";
import { mixQueries } from "./search-mix.ts";

/** Milliseconds at the middle, at the 95th percentile and at most, of `count` measurements. */
export type Figures = { what: string; count: number; p50: number; p95: number; max: number };

function figuresOf(what: string, times: number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
  return { what, count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** The middle of three times: what else the machine does meanwhile is not ours. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[1] as number;
}

/** Times 200 searches of every kind, after a warm-up with others: "search" is all of them together. */
export async function benchSearch(db: Db): Promise<Figures[]> {
  for (const { params } of await mixQueries(db, 44, 2)) await searchArticles(db, parseSearch(params).query);
  const byKind = new Map<string, number[]>();
  for (const { kind, params } of await mixQueries(db)) {
    const { query } = parseSearch(params);
    const time = await timeOf(() => searchArticles(db, query));
    byKind.set(kind, [...(byKind.get(kind) ?? []), time]);
  }
  const kinds = [...byKind].map(([kind, times]) => figuresOf(`  ${kind}`, times));
  return [figuresOf("search", [...byKind.values()].flat()), ...kinds];
}

/** Times the related stories of 100 stories. */
export async function benchRelated(db: Db): Promise<Figures> {
  const stories = await db.$queryRaw<
    { id: string }[]
  >`SELECT id::text AS id FROM articles ORDER BY md5(id::text) LIMIT 110`;
  const times: number[] = [];
  for (const { id } of stories) times.push(await timeOf(() => findRelated(db, id)));
  return figuresOf("related stories", times.slice(10));
}
