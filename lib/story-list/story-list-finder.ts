import type { ArticleStatus, ContentType } from "../../prisma/generated/enums.ts";
import { type Db, Prisma } from "../db.ts";
import { dayStart } from "./day-start.ts";
import { type ListSort, STORIES_PER_PAGE, type StoryListParams } from "./story-list-schema.ts";

/** The desk's list: pure database functions. Each order and each single filter has an index (migration story_list). */

export type StoryRow = {
  id: string;
  slug: string;
  headline: string;
  status: ArticleStatus;
  contentType: ContentType;
  section: string;
  sectionId: string;
  owner: string | null;
  ownerId: string | null;
  authors: string[];
  savedAt: Date;
  publishedAt: Date | null;
  embargoUntil: Date | null;
  binnedAt: Date | null;
  /** Public now. */
  isVisible: boolean;
  /** Holds changes that readers do not see yet. */
  hasChanges: boolean;
};

export type StoryList = { rows: StoryRow[]; previous: string | null; next: string | null };

/** Whose list it is: stories are narrowed to her own where her role reads no others. */
export type ListReader = { userId: string; readsAll: boolean; timeZone: string };

type Keyed = StoryRow & { key: string };

/** How many stories a count looks at before it says "more than". */
export const COUNT_LIMIT = 1000;

/** A page of the list, and where the pages beside it begin. */
export async function findStories(
  db: Db,
  reader: ListReader,
  params: StoryListParams,
  limit = STORIES_PER_PAGE,
): Promise<StoryList> {
  const isBackwards = params.before !== undefined;
  const conditions = await conditionsOf(db, reader, params);
  const { key, isDescending } = orderOf(params);
  // Walking back reads the list the other way round, and turns the page over.
  const direction = isDescending !== isBackwards ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const found = await db.$queryRaw<Keyed[]>`
    WITH page AS MATERIALIZED (
      SELECT a.id, ${key} AS key FROM articles a
      WHERE ${Prisma.join([...conditions, ...edgeOf(params, key, isDescending)], " AND ")}
      ORDER BY ${key} ${direction}, a.id ${direction} LIMIT ${limit + 1})
    SELECT a.id, a.slug, a.headline, a.status::text AS status, a.content_type::text AS "contentType",
      s.name AS section, a.section_id AS "sectionId", u.name AS owner, a.owner_id AS "ownerId",
      a.saved_at AS "savedAt", a.published_at AS "publishedAt", a.embargo_until AS "embargoUntil",
      a.binned_at AS "binnedAt", coalesce(a.visible_from <= now(), false) AS "isVisible",
      a.working_copy_id IS NOT NULL AS "hasChanges", page.key::text AS key,
      ARRAY(SELECT w.name FROM bylines b JOIN authors w ON w.id = b.author_id
            WHERE b.article_id = a.id ORDER BY b.position) AS authors
    FROM page JOIN articles a ON a.id = page.id JOIN sections s ON s.id = a.section_id
    LEFT JOIN users u ON u.id = a.owner_id
    ORDER BY page.key ${direction}, a.id ${direction}`;
  return pageOf(found, params, isBackwards, limit);
}

function pageOf(found: Keyed[], params: StoryListParams, isBackwards: boolean, limit: number): StoryList {
  const hasMore = found.length > limit;
  const page = found.slice(0, limit);
  if (isBackwards) page.reverse();
  const hasPrevious = isBackwards ? hasMore : params.after !== undefined;
  const hasNext = isBackwards ? true : hasMore;
  const first = page[0];
  const last = page.at(-1);
  const rows = page.map(({ key: _key, ...row }) => row);
  return {
    rows,
    previous: hasPrevious && first ? `${first.id}~${first.key}` : null,
    next: hasNext && last ? `${last.id}~${last.key}` : null,
  };
}

/** How many stories a list holds; COUNT_LIMIT + 1 stands for more than COUNT_LIMIT. */
export async function countStories(db: Db, reader: ListReader, params: StoryListParams): Promise<number> {
  const conditions = await conditionsOf(db, reader, params);
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT FROM articles a
      WHERE ${Prisma.join(conditions, " AND ")} LIMIT ${COUNT_LIMIT + 1}) counted`;
  return row?.count ?? 0;
}

const KEYS: Record<ListSort, Prisma.Sql> = {
  saved: Prisma.sql`a.saved_at`,
  dated: Prisma.sql`coalesce(a.published_at, a.saved_at)`,
  headline: Prisma.sql`lower(a.headline)`,
};

function orderOf({ sort, dir, status }: StoryListParams): { key: Prisma.Sql; isDescending: boolean } {
  if (status === "binned" && sort === "saved") return { key: Prisma.sql`a.binned_at`, isDescending: dir !== "asc" };
  return { key: KEYS[sort], isDescending: sort === "headline" ? dir === "desc" : dir !== "asc" };
}

/** Beyond the story at the page's edge. */
function edgeOf({ sort, after, before }: StoryListParams, key: Prisma.Sql, isDescending: boolean): Prisma.Sql[] {
  const edge = after ?? before;
  if (!edge) return [];
  const id = edge.slice(0, 36);
  const text = edge.slice(37);
  if (sort !== "headline" && Number.isNaN(Date.parse(text))) return [];
  const value = sort === "headline" ? Prisma.sql`${text}::text` : Prisma.sql`${text}::timestamptz`;
  const isSmaller = isDescending === (after !== undefined);
  return [
    isSmaller
      ? Prisma.sql`(${key}, a.id) < (${value}, ${id}::uuid)`
      : Prisma.sql`(${key}, a.id) > (${value}, ${id}::uuid)`,
  ];
}

async function conditionsOf(db: Db, reader: ListReader, params: StoryListParams): Promise<Prisma.Sql[]> {
  const { status, section, topic, type, author, mine, from, to } = params;
  const dated = KEYS.dated;
  return [
    status === "binned" ? Prisma.sql`a.binned_at IS NOT NULL` : Prisma.sql`a.binned_at IS NULL`,
    ...statusSql(status),
    ...(section ? [Prisma.sql`a.section_id = ${section}::uuid`] : []),
    ...(type ? [Prisma.sql`a.content_type = ${type}::content_type`] : []),
    ...(topic ? [Prisma.sql`a.id IN (SELECT article_id FROM article_topics WHERE topic_id = ${topic}::uuid)`] : []),
    ...(author ? [Prisma.sql`a.id IN (SELECT article_id FROM bylines WHERE author_id = ${author}::uuid)`] : []),
    ...(mine || !reader.readsAll ? [Prisma.sql`a.owner_id = ${reader.userId}::uuid`] : []),
    ...(from ? [Prisma.sql`${dated} >= ${dayStart(from, reader.timeZone)}`] : []),
    ...(to ? [Prisma.sql`${dated} < ${dayStart(to, reader.timeZone, 1)}`] : []),
    ...(await wordsSql(db, params.q)),
  ];
}

function statusSql(status: StoryListParams["status"]): Prisma.Sql[] {
  if (!status || status === "binned") return [];
  if (status === "scheduled") return [Prisma.sql`a.status = 'published' AND a.visible_from > now()`];
  if (status === "published") return [Prisma.sql`a.status = 'published' AND a.visible_from <= now()`];
  return [Prisma.sql`a.status = ${status}::article_status`];
}

/** Every word, anywhere in headline, deck or address; or the whole as the name of somebody in the byline. */
async function wordsSql(db: Db, q: string | undefined): Promise<Prisma.Sql[]> {
  const words = (q ?? "").toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  // A letter or two stand in every story and no index tells them: looking begins with the third.
  if (!words.some((word) => word.length >= 3)) return [];
  const text = Prisma.sql`lower(a.headline || ' ' || a.deck || ' ' || a.slug)`;
  const inText = Prisma.join(
    words.map((word) => Prisma.sql`${text} LIKE ${`%${escapeLike(word)}%`}`),
    " AND ",
  );
  const authors = await authorsNamed(db, words);
  if (authors.length === 0) return [inText];
  return [Prisma.sql`(${inText} OR ${await isByOneOf(db, authors)})`];
}

/** More stories than this are not named one by one. */
const MAX_NAMED = 3000;

/**
 * By one of these authors. The database has to see how many stories that are: few are looked up beside those that the
 * words' index finds; of many the list is walked in its order, which is soon full.
 */
async function isByOneOf(db: Db, authors: string[]): Promise<Prisma.Sql> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT article_id AS id FROM bylines WHERE author_id = ANY(${authors}::uuid[]) LIMIT ${MAX_NAMED + 1}`;
  if (rows.length <= MAX_NAMED) return Prisma.sql`a.id = ANY(${rows.map(({ id }) => id)}::uuid[])`;
  return Prisma.sql`a.id IN (SELECT article_id FROM bylines WHERE author_id = ANY(${authors}::uuid[]))`;
}

async function authorsNamed(db: Db, words: string[]): Promise<string[]> {
  const rows = await db.author.findMany({
    where: { AND: words.map((word) => ({ name: { contains: word, mode: "insensitive" as const } })) },
    select: { id: true },
    take: 50,
  });
  return rows.map(({ id }) => id);
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}
