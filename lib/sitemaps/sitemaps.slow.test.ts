import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateArchive } from "../../prisma/generate/archive.ts";
import { testDb } from "../../server/testing/test-db.ts";
import "../seo/testing/the-site.ts";
import { listSitemaps, openSitemap } from "./sitemap-queries.ts";

const STORIES = 100_000;
const MINUTE = 60_000;
const MB = 1024 * 1024;
/** For all files of all stories together, by a process that has read none of them before. */
const COLD_MS = 2_000;

const pictures = mkdtempSync(join(tmpdir(), "standfirst-sitemaps-"));

beforeAll(async () => {
  const { url } = await testDb();
  process.env.MEDIA_DIR = pictures;
  const quiet = { log: () => {}, showProgress: () => {} };
  await generateArchive({ articles: STORIES, seed: 1, until: new Date(), url, ...quiet });
}, 20 * MINUTE);
afterAll(() => rmSync(pictures, { recursive: true, force: true }));

type Read = { ms: number; addresses: number; largest: number; heap: number };

/** Reads every sitemap as a crawler would, keeping nothing of it. */
async function readAll(): Promise<Read> {
  const started = performance.now();
  const read: Read = { ms: 0, addresses: 0, largest: 0, heap: 0 };
  for (const { path } of await listSitemaps()) {
    let bytes = 0;
    const pieces = await openSitemap(/([^/]+)\.xml$/.exec(path)?.[1] ?? "");
    for await (const piece of pieces ?? []) {
      bytes += Buffer.byteLength(piece);
      read.addresses += piece.split("<url>").length - 1;
      read.heap = Math.max(read.heap, process.memoryUsage().heapUsed);
    }
    read.largest = Math.max(read.largest, bytes);
  }
  return { ...read, ms: performance.now() - started };
}

test(`all sitemaps of ${STORIES} stories are read quickly, in files of the allowed size and in little memory`, {
  retry: 2,
  timeout: 5 * MINUTE,
}, async () => {
  const before = process.memoryUsage().heapUsed;
  const cold = await readAll();
  console.log(
    `${cold.addresses} addresses in ${Math.round(cold.ms)} ms; largest file ${(cold.largest / MB).toFixed(1)} MB; heap grew by ${Math.round((cold.heap - before) / MB)} MB at most`,
  );
  expect(cold.addresses).toBeGreaterThan(STORIES * 0.9);
  expect(cold.largest).toBeLessThan(50 * MB);
  expect(cold.heap - before).toBeLessThan(150 * MB);
  expect(cold.ms).toBeLessThan(COLD_MS);
});
