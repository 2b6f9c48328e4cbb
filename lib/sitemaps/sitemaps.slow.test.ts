import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateArchive } from "../../prisma/generate/archive.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { streamResponse, XML_TYPE } from "../crawlers/file-response.ts";
import type { Db } from "../db.ts";
import "../seo/testing/the-site.ts";
import { listStorySitemaps, storiesOf } from "./story-sitemaps.ts";

const STORIES = 100_000;
const MINUTE = 60_000;
const MB = 1024 * 1024;
/** For all files of all stories together, by a process that has read none of them before. */
const COLD_MS = 2_000;
/** What reading may hold in memory at any time, whatever the archive's size: most of it waits for the collector. */
const MOST_MEMORY = 150 * MB;

let db: Db;
const pictures = mkdtempSync(join(tmpdir(), "standfirst-sitemaps-"));

beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  process.env.MEDIA_DIR = pictures;
  const quiet = { log: () => {}, showProgress: () => {} };
  await generateArchive({ articles: STORIES, seed: 1, until: new Date(), url: test.url, ...quiet });
}, 20 * MINUTE);
afterAll(() => rmSync(pictures, { recursive: true, force: true }));

/** Memory that this process uses now, what lies outside of the collector's heap included. */
function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

type Read = { addresses: number; bytes: number; peak: number };

/** Reads a sitemap as it is sent, keeping nothing of it. */
async function read(pieces: AsyncIterable<string>): Promise<Read> {
  const found: Read = { addresses: 0, bytes: 0, peak: 0 };
  async function* counted() {
    for await (const piece of pieces) {
      found.addresses += piece.split("<url>").length - 1;
      found.bytes += piece.length;
      found.peak = Math.max(found.peak, used());
      yield piece;
    }
  }
  for await (const _ of streamResponse(counted(), XML_TYPE).body ?? []) found.peak = Math.max(found.peak, used());
  return found;
}

async function readAll(): Promise<{ files: Read[]; ms: number }> {
  const started = performance.now();
  const spans = await listStorySitemaps(db);
  const files: Read[] = [];
  for (const [i, span] of spans.entries()) files.push(await read(storiesOf(db, span, spans[i + 1])));
  return { files, ms: performance.now() - started };
}

test(`the sitemaps of ${STORIES} stories are read quickly, in files of the allowed size and in memory that does not grow`, {
  retry: 2,
  timeout: 5 * MINUTE,
}, async () => {
  const before = used();
  const { files, ms } = await readAll();
  const peaks = files.map(({ peak }) => Math.round((peak - before) / MB));
  const largest = Math.max(...files.map(({ bytes }) => bytes));
  console.log(
    `${Math.round(ms)} ms at a load of ${loadavg()[0]?.toFixed(1)}; largest file ${(largest / MB).toFixed(1)} MB; memory of each file at most ${peaks.join(", ")} MB`,
  );
  expect(files.reduce((sum, { addresses }) => sum + addresses, 0)).toBeGreaterThan(STORIES * 0.9);
  expect(largest).toBeLessThan(50 * MB);
  for (const { peak } of files) expect(peak - before).toBeLessThan(MOST_MEMORY);
  expect(ms).toBeLessThan(COLD_MS);
});
