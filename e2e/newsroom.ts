import { randomBytes } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright/test";
import { tags } from "../lib/cache-tags.ts";
import { announceChange } from "../lib/changes.ts";
import type { Db } from "../lib/db.ts";
import type { Outcome } from "../lib/errors.ts";

/** What browser tests share when they work as an editor would: through the write functions. */

/** A mark that no other test and no earlier run has. */
export const unique = () => randomBytes(5).toString("hex");

/** What a write gave, or an error with its sentence. */
export async function done<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.field ?? ""} ${result.message}`);
  return result;
}

export type Made = { articles?: string[]; topics?: string[]; sections?: string[]; authors?: string[] };

/** Takes rows away that a test made, and says so to the running site: just what they touched, for others read it meanwhile. */
export async function clearAway(db: Db, made: Made) {
  const of = (ids: string[] = []) => ({ where: { id: { in: ids } } });
  const slug = { select: { slug: true } } as const;
  const [articles, topics, sections, authors] = await Promise.all([
    db.article.findMany({
      ...of(made.articles),
      select: {
        slug: true,
        publishedAt: true,
        section: slug,
        topics: { select: { topic: slug } },
        bylines: { select: { author: slug } },
      },
    }),
    db.topic.findMany({ ...of(made.topics), ...slug }),
    db.section.findMany({ ...of(made.sections), ...slug }),
    db.author.findMany({ ...of(made.authors), ...slug }),
  ]);
  const isSeen = sections.length + topics.length > 0 || articles.some(({ publishedAt }) => publishedAt);
  const touched = [
    ...articles.map((article) => tags.article(article.slug)),
    ...[...sections, ...articles.flatMap(({ section }) => section ?? [])].map((each) => tags.section(each.slug)),
    ...[...topics, ...articles.flatMap((article) => article.topics.map(({ topic }) => topic))].map((each) =>
      tags.topic(each.slug),
    ),
    ...[...authors, ...articles.flatMap(({ bylines }) => bylines.map(({ author }) => author))].map((each) =>
      tags.author(each.slug),
    ),
    ...(isSeen ? [tags.lists, tags.navigation, tags.redirects] : []),
  ];
  // A story with corrections is kept from an accidental deletion.
  await db.correction.deleteMany({ where: { articleId: { in: made.articles ?? [] } } });
  await db.article.deleteMany(of(made.articles));
  await db.topic.deleteMany(of(made.topics));
  await db.section.deleteMany(of(made.sections));
  await db.author.deleteMany(of(made.authors));
  await announceChange(db, [...new Set(touched)]);
}

/** Waits until the page's scripts answer its buttons. */
export async function answering(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("main button, main input")].every((element) =>
      Object.keys(element).some((key) => key.startsWith("__reactProps")),
    ),
  );
}

const WIDTH = 640;
const HEIGHT = 427;

/** A picture of one colour, different with each call. */
export function drawPng(): Uint8Array {
  const colour = randomBytes(3);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(WIDTH * 3, colour)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: HEIGHT }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
