import { cardsByIds, type ListScope, listPublicIds } from "../articles/article-finder.ts";
import type { ArticleCardView, Named } from "../articles/article-views.ts";
import { publicSql } from "../articles/article-visibility.ts";
import { type Db, Prisma } from "../db.ts";

const SECOND_TIER = 3;
const NEWEST = 6;
const TOPIC_STORIES = 5;
const BAND_STORIES = 4;
const COMPANIONS = 2;

export type FrontTopic = Named & { intro: string; stories: ArticleCardView[] };
export type FrontBand = Named & { description: string; stories: ArticleCardView[] };

export type HomeFront = {
  lead: ArticleCardView | null;
  /** The editor's related stories of the lead, as links beneath it. */
  companions: ArticleCardView[];
  second: ArticleCardView[];
  newest: ArticleCardView[];
  topics: FrontTopic[];
  bands: FrontBand[];
};

/** Identifiers of the public stories pinned now, or at a preview's moment, in order; null is the home page. */
export async function listPinned(db: Db, sectionSlug: string | null, at?: Date): Promise<string[]> {
  const moment = at ? Prisma.sql`${at}::timestamptz` : Prisma.sql`now()`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT s.article_id AS id FROM front_slots s
    JOIN fronts f ON f.id = s.front_id LEFT JOIN sections n ON n.id = f.section_id
    JOIN articles a ON a.id = s.article_id
    WHERE n.slug IS NOT DISTINCT FROM ${sectionSlug}::text AND ${publicSql("a", at)}
      AND s.starts_at <= ${moment} AND (s.ends_at IS NULL OR s.ends_at > ${moment})
    ORDER BY s.position, s.starts_at DESC`;
  return [...new Set(rows.map((row) => row.id))];
}

/**
 * The home page: pins first, then newest, nothing twice, every place filled while there are stories. With a moment:
 * as it will be then, as things stand now.
 */
export async function findHomeFront(db: Db, at?: Date): Promise<HomeFront> {
  const [pinned, hot, sections] = await Promise.all([
    listPinned(db, null, at),
    db.topic.findMany({ where: { hotPosition: { not: null } }, orderBy: { hotPosition: "asc" } }),
    db.section.findMany({ where: { inNavigation: true }, orderBy: [{ position: "asc" }, { name: "asc" }] }),
  ]);
  // Each list is asked for at once, and long enough to fill its places though all that stands elsewhere is left out of it.
  const places = 1 + SECOND_TIER + COMPANIONS + hot.length * TOPIC_STORIES + NEWEST + sections.length * BAND_STORIES;
  const list = (scope: ListScope) => listPublicIds(db, scope, { limit: places, at });
  const newestOfAll = list({ kind: "all" });
  const [all, related, ofTopics, ofSections] = await Promise.all([
    newestOfAll,
    pinned[0] ? listRelated(db, pinned[0], at) : newestOfAll.then(([leadId]) => listRelated(db, leadId, at)),
    Promise.all(hot.map(({ slug }) => list({ kind: "topic", slug }))),
    Promise.all(sections.map(({ slug }) => list({ kind: "section", slug }))),
  ]);
  const used = new Set<string>();
  const take = (ids: string[], most: number): string[] => {
    const taken = ids.filter((id) => !used.has(id)).slice(0, most);
    for (const id of taken) used.add(id);
    return taken;
  };
  const top = take(pinned, 1 + SECOND_TIER);
  top.push(...take(all, 1 + SECOND_TIER - top.length));
  const companions = take(related, COMPANIONS);
  const topicIds = ofTopics.map((ids) => take(ids, TOPIC_STORIES));
  const newest = take(all, NEWEST);
  const bandIds = ofSections.map((ids) => take(ids, BAND_STORIES));

  // All cards at once: a question for each band would be five to the database, and most of the page's time.
  const cards = new Map((await cardsByIds(db, [...used])).map((card) => [card.id, card]));
  const cardsOf = (ids: string[] = []) => ids.flatMap((id) => cards.get(id) ?? []);
  const [lead = null, ...second] = cardsOf(top);
  return {
    lead,
    companions: cardsOf(companions),
    second,
    newest: cardsOf(newest),
    topics: hot
      .map((topic, i) => ({ slug: topic.slug, name: topic.name, intro: topic.intro, stories: cardsOf(topicIds[i]) }))
      .filter(({ stories }) => stories.length > 0),
    bands: sections
      .map((section, i) => ({
        slug: section.slug,
        name: section.name,
        description: section.description,
        stories: cardsOf(bandIds[i]),
      }))
      .filter(({ stories }) => stories.length > 0),
  };
}

/** A story's chosen related stories that are public, in order. */
async function listRelated(db: Db, id: string | undefined, at: Date | undefined): Promise<string[]> {
  if (!id) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM related_links l JOIN articles a ON a.id = l.related_id
    WHERE l.article_id = ${id}::uuid AND ${publicSql("a", at)} ORDER BY l.position`;
  return rows.map((row) => row.id);
}
