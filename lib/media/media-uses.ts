import type { Db } from "../db.ts";

/** Where a picture is used, in words: "lead image of 2 stories", "photo of 1 author". */
export async function listUses(db: Db, id: string): Promise<string[]> {
  const uses = await db.media.findUnique({
    where: { id },
    select: {
      _count: {
        select: {
          leadOf: true,
          socialOf: true,
          inBodies: true,
          inPages: true,
          topics: true,
          authors: true,
          campaigns: true,
          logoOf: true,
        },
      },
    },
  });
  if (!uses) return [];
  const earlier = await db.article.count({ where: { revisions: { some: { media: { some: { mediaId: id } } } } } });
  const { leadOf, socialOf, inBodies, inPages, topics, authors, campaigns, logoOf } = uses._count;
  return [
    said(leadOf, "lead image of", "story", "stories"),
    said(socialOf, "share image of", "story", "stories"),
    said(inBodies, "in the text of", "story", "stories"),
    said(inPages, "in the text of", "page", "pages"),
    said(topics, "picture of", "topic", "topics"),
    said(authors, "photo of", "author", "authors"),
    said(campaigns, "picture of", "campaign", "campaigns"),
    logoOf > 0 ? "the site's logo" : "",
    // Which keeps every published state whole; of interest where nothing newer uses the picture.
    leadOf + socialOf + inBodies === 0 ? said(earlier, "in an earlier state of", "story", "stories") : "",
  ].filter((use) => use !== "");
}

function said(count: number, use: string, one: string, many: string): string {
  return count === 0 ? "" : `${use} ${count} ${count === 1 ? one : many}`;
}
