import { mkdtempSync, readdirSync, truncateSync } from "node:fs";
import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainBytes } from "./copies.ts";
import { type Entry, makeEntry } from "./entry.ts";
import { readSavedPages, savePages } from "./saved-pages.ts";

const mark = { build: "a build", site: "https://magazine.example/", changes: "7" };
const folder = () => mkdtempSync(join(tmpdir(), "pages-"));

function page(key: string, text: string): Promise<Entry> {
  const headers = { "content-type": "text/html", "cache-control": "s-maxage=60" };
  return makeEntry(key, { status: 200, headers, bytes: Buffer.alloc(0) }, Buffer.from(text), 0);
}

test("pages that were saved are read as they were", async () => {
  const file = join(folder(), "press", "pages");
  const pages = [await page("/a", "<p>short</p>"), await page("/b", "<p>long</p>".repeat(100))];
  await savePages(file, mark, pages);
  const saved = readSavedPages(file, mark);
  expect(saved?.mark).toEqual(mark);
  expect(saved?.pages.map(({ key, headers, freshUntil }) => ({ key, headers, freshUntil }))).toEqual(
    pages.map(({ key, headers, freshUntil }) => ({ key, headers, freshUntil })),
  );
  const [, long] = saved?.pages ?? [];
  expect(long && String(await plainBytes(long.body))).toBe("<p>long</p>".repeat(100));
  expect(long?.policy.storable()).toBe(true);
  expect(readdirSync(join(file, ".."))).toEqual(["pages"]);
});

test("pages of another build or site, and a file that was cut off, are of no use", async () => {
  const file = join(folder(), "pages");
  await savePages(file, mark, [await page("/a", "<p>short</p>")]);
  expect(readSavedPages(file, { ...mark, build: "another" })).toBeNull();
  expect(readSavedPages(file, { ...mark, site: "https://other.example/" })).toBeNull();
  truncateSync(file, (await stat(file)).size - 10);
  expect(readSavedPages(file, mark)).toBeNull();
});

test("readers' requests come between the pages that are saved", async () => {
  const pages = await Promise.all(Array.from({ length: 50 }, (_, i) => page(`/${i}`, "<p>long</p>".repeat(100))));
  let turns = 0;
  const count = () => {
    turns++;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  await savePages(join(folder(), "pages"), mark, pages);
  clearImmediate(counting);
  expect(turns).toBeGreaterThan(pages.length);
});
