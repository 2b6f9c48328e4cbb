import { mediaIdsOf } from "../body/body-rules.ts";
import { type Db, Prisma, type Tx } from "../db.ts";
import { readStoryState, type StoryState } from "./story-state-schema.ts";

/** Reading a story's whole state from its rows. */

const rowSelect = {
  id: true,
  slug: true,
  contentType: true,
  kicker: true,
  headline: true,
  deck: true,
  language: true,
  body: true,
  sectionId: true,
  leadImageId: true,
  leadCaption: true,
  noAsks: true,
  dropCap: true,
  republishable: true,
  seoTitle: true,
  seoDescription: true,
  noindex: true,
  socialTitle: true,
  socialText: true,
  socialImageId: true,
  topics: { select: { topicId: true }, orderBy: { position: "asc" } },
  bylines: { select: { authorId: true, role: true }, orderBy: { position: "asc" } },
  related: { select: { relatedId: true }, where: { reason: "editor" }, orderBy: { position: "asc" } },
  origin: {
    select: { publisher: true, url: true, publishedAt: true, licence: true, licenceUrl: true, policy: true },
  },
  corrections: {
    select: { id: true, kind: true, text: true, place: true, issuedAt: true },
    orderBy: [{ issuedAt: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.ArticleSelect;

/** The states of stories' own rows, by story: of a published one what readers see. What is not there is left out. */
export async function readRowStates(db: Db | Tx, ids: string[]): Promise<Map<string, StoryState>> {
  if (ids.length === 0) return new Map();
  const rows = await db.article.findMany({ where: { id: { in: ids } }, select: rowSelect });
  const states = await withNames(db, rows.map(stateOf));
  return new Map(rows.map(({ id }, index) => [id, states[index] as StoryState]));
}

/** The same of one story, which has to be there. */
export async function readRowState(db: Db | Tx, id: string): Promise<StoryState> {
  return stateIn(await readRowStates(db, [id]), id);
}

function stateOf(row: Prisma.ArticleGetPayload<{ select: typeof rowSelect }>): StoryState {
  const { id: _, topics, bylines, related, origin, corrections, body, ...columns } = row;
  return {
    ...columns,
    body: body as StoryState["body"],
    topicIds: topics.map(({ topicId }) => topicId),
    bylines,
    relatedIds: related.map(({ relatedId }) => relatedId),
    origin: origin && { ...origin, publishedAt: origin.publishedAt?.toISOString() ?? null },
    corrections: corrections.map(({ issuedAt, ...correction }) => ({
      ...correction,
      issuedAt: issuedAt.toISOString(),
    })),
    names: {},
  };
}

/**
 * What editors work on, by story: the working copy of a published story, otherwise its rows. Corrections are always the
 * story's.
 */
export async function readWorkingStates(db: Db | Tx, ids: string[]): Promise<Map<string, StoryState>> {
  const states = await readRowStates(db, ids);
  if (states.size === 0) return states;
  const where = { id: { in: [...states.keys()] }, workingCopyId: { not: null } };
  const select = { id: true, workingCopy: { select: { state: true } } } as const;
  for (const { id, workingCopy } of await db.article.findMany({ where, select })) {
    const { corrections } = stateIn(states, id);
    states.set(id, { ...readStoryState(workingCopy?.state), corrections });
  }
  return states;
}

/** The same of one story, which has to be there. */
export async function readWorkingState(db: Db | Tx, id: string): Promise<StoryState> {
  return stateIn(await readWorkingStates(db, [id]), id);
}

/** A story's state among those that were read. */
export function stateIn(states: Map<string, StoryState>, id: string): StoryState {
  const state = states.get(id);
  if (!state) throw new Error("There is no such story");
  return state;
}

/** The states with what their parts are called now; what is gone keeps the name that it had. */
export async function withNames(db: Db | Tx, states: StoryState[]): Promise<StoryState[]> {
  const parts = states.map(partsOf);
  const isOne = Prisma.sql`= ANY (${[...new Set(parts.flat())]}::uuid[])`;
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM sections WHERE id ${isOne}
    UNION ALL SELECT id, name FROM topics WHERE id ${isOne}
    UNION ALL SELECT id, name FROM authors WHERE id ${isOne}
    UNION ALL SELECT id, coalesce(nullif(alt, ''), file_name) FROM media WHERE id ${isOne}
    UNION ALL SELECT id, headline FROM articles WHERE id ${isOne}`;
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return states.map((state, index) => {
    const known = (parts[index] ?? []).flatMap((id) => (names.has(id) ? [[id, names.get(id)]] : []));
    return { ...state, names: { ...state.names, ...Object.fromEntries(known) } };
  });
}

/** The identifiers of whatever stands around a story and has a name. */
function partsOf(state: StoryState): string[] {
  const { sectionId, topicIds, bylines, relatedIds } = state;
  return [sectionId, ...topicIds, ...bylines.map(({ authorId }) => authorId), ...picturesOf(state), ...relatedIds];
}

/** The library's pictures that a state shows, each once. */
export function picturesOf({ leadImageId, socialImageId, body }: StoryState): string[] {
  const ids = [leadImageId, socialImageId, ...mediaIdsOf(body)].filter((id) => id !== null);
  return [...new Set(ids)];
}
