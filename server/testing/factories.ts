import { createHash } from "node:crypto";
import { bodyColumns } from "../../lib/articles/article-parts.ts";
import type { Body } from "../../lib/body/body-schema.ts";
import { doc } from "../../lib/body/body-text.ts";
import type { Db, Prisma } from "../../lib/db.ts";

/** Rows for tests, unique by a counter, written past the write functions so that any state can be arranged. */

// Browser tests run in several processes on one database: each counts from a number of its own (Playwright's).
let made = Number(process.env.TEST_WORKER_INDEX ?? 0) * 1_000_000;
const next = () => ++made;
const HOUR_MS = 3_600_000;

export function hoursFromNow(hours: number): Date {
  return new Date(Date.now() + hours * HOUR_MS);
}

export function makeSection(db: Db, over: Partial<Prisma.SectionUncheckedCreateInput> = {}) {
  const n = next();
  return db.section.create({ data: { slug: `section-${n}`, name: `Section ${n}`, position: n, ...over } });
}

export function makeTopic(db: Db, over: Partial<Prisma.TopicUncheckedCreateInput> = {}) {
  const n = next();
  return db.topic.create({ data: { slug: `topic-${n}`, name: `Topic ${n}`, ...over } });
}

export function makeAuthor(db: Db, over: Partial<Prisma.AuthorUncheckedCreateInput> = {}) {
  const n = next();
  return db.author.create({ data: { slug: `author-${n}`, name: `Author ${n}`, ...over } });
}

/** A picture's row only: no file stands behind its hash. */
export function makeMedia(db: Db, over: Partial<Prisma.MediaUncheckedCreateInput> = {}) {
  const n = next();
  return db.media.create({
    data: {
      hash: createHash("sha256").update(`picture ${n}`).digest("hex"),
      fileName: `picture-${n}.png`,
      width: 1800,
      height: 1200,
      widths: [320, 640, 1280],
      placeholder: "data:image/webp;base64,UklGRg==",
      alt: `Picture ${n}`,
      credit: `Photographer ${n}`,
      ...over,
    },
  });
}

export type ArticleOver = Omit<Partial<Prisma.ArticleUncheckedCreateInput>, "body" | "topics" | "bylines"> & {
  body?: Body;
  topicIds?: string[];
  authorIds?: string[];
};

/** A story that readers have seen for an hour, with a section and a byline of its own unless told otherwise. */
export async function makeArticle(db: Db, over: ArticleOver = {}) {
  const n = next();
  const { body = doc(`Story ${n} begins here.`, "It goes on."), topicIds = [], authorIds, ...columns } = over;
  const authors = authorIds ?? [(await makeAuthor(db)).id];
  return db.article.create({
    data: {
      slug: `story-${n}`,
      contentType: "reporting",
      headline: `Headline ${n}`,
      deck: `Deck ${n}.`,
      status: "published",
      publishedAt: hoursFromNow(-1),
      ...columns,
      sectionId: columns.sectionId ?? (await makeSection(db)).id,
      ...bodyColumns(body),
      topics: { create: topicIds.map((topicId, position) => ({ topicId, position })) },
      bylines: { create: authors.map((authorId, position) => ({ authorId, position })) },
    },
  });
}

/** A campaign that runs. */
export function makeCampaign(db: Db, over: Partial<Prisma.CampaignUncheckedCreateInput> = {}) {
  const n = next();
  return db.campaign.create({
    data: {
      slug: `campaign-${n}`,
      name: `Campaign ${n}`,
      headline: `Headline of campaign ${n}`,
      pitch: "It helps.",
      currency: "USD",
      amountsOnce: [2500, 5000, 10_000],
      amountsMonthly: [500, 1000, 2500],
      legalRecipient: "The Institute",
      ...over,
    },
  });
}
