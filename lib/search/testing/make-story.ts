import { doc } from "../../body/body-text.ts";
import type { Db, Prisma } from "../../db.ts";

export type StoryWishes = {
  headline: string;
  deck?: string;
  /** Paragraphs of the body. */
  text?: string[];
  section?: string;
  topics?: string[];
  /** Names. */
  authors?: string[];
  contentType?: "news" | "analysis" | "opinion";
  status?: "draft" | "published" | "archived" | "killed";
  hoursAgo?: number;
  publishedAt?: Date;
  embargoHours?: number;
  isBinned?: boolean;
};

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * HOUR);
const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "story";

/** Inserts a story as wished, published an hour ago unless said otherwise; sections, topics and authors are made by name. */
export async function makeStory(db: Db, wishes: StoryWishes): Promise<string> {
  const { headline, deck = "", text = [], status = "published", section = "world", topics = [], authors = [] } = wishes;
  const named = (name: string) => ({ where: { slug: slugOf(name) }, create: { slug: slugOf(name), name } });
  const { id } = await db.article.create({
    data: {
      slug: `${slugOf(headline)}-${crypto.randomUUID().slice(0, 8)}`,
      status,
      contentType: wishes.contentType ?? "news",
      headline,
      deck,
      body: doc(...(text.length > 0 ? text : ["Nothing."])) as unknown as Prisma.InputJsonValue,
      bodyText: text.join("\n\n"),
      publishedAt: wishes.publishedAt ?? at(-(wishes.hoursAgo ?? 1)),
      embargoUntil: wishes.embargoHours === undefined ? null : at(wishes.embargoHours),
      killedAt: status === "killed" ? new Date() : null,
      binnedAt: wishes.isBinned ? new Date() : null,
      section: { connectOrCreate: named(section) },
      topics: { create: topics.map((name, position) => ({ position, topic: { connectOrCreate: named(name) } })) },
      bylines: { create: authors.map((name, position) => ({ position, author: { connectOrCreate: named(name) } })) },
    },
    select: { id: true },
  });
  return id;
}
