import { mediaIdsOf } from "../body/body-rules.ts";
import type { Db, Prisma, Tx } from "../db.ts";
import { readStoryState, type StoryState } from "./story-state-schema.ts";

/** Reading a story's whole state from its rows. */

const rowSelect = {
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

/** The state of the story's own rows: of a published story what readers see. */
export async function readRowState(db: Db | Tx, id: string): Promise<StoryState> {
  const row = await db.article.findUniqueOrThrow({ where: { id }, select: rowSelect });
  const { topics, bylines, related, origin, corrections, body, ...columns } = row;
  const state = {
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
  return withNames(db, state);
}

/** What editors work on: the working copy of a published story, otherwise its rows. Corrections are always the story's. */
export async function readWorkingState(db: Db | Tx, id: string): Promise<StoryState> {
  const row = await db.article.findUniqueOrThrow({
    where: { id },
    select: { workingCopy: { select: { state: true } } },
  });
  const published = await readRowState(db, id);
  if (!row.workingCopy) return published;
  return { ...readStoryState(row.workingCopy.state), corrections: published.corrections };
}

/** The state with what its parts are called now; what is gone keeps the name that it had. */
export async function withNames(db: Db | Tx, state: StoryState): Promise<StoryState> {
  const { sectionId, topicIds, bylines, relatedIds } = state;
  const named = { id: true, name: true } as const;
  const headed = { id: true, headline: true } as const;
  const only = (ids: string[]) => ({ id: { in: ids } });
  // One after the other: a transaction has one connection.
  const sections = await db.section.findMany({ where: { id: sectionId }, select: named });
  const topics = await db.topic.findMany({ where: only(topicIds), select: named });
  const authors = await db.author.findMany({ where: only(bylines.map(({ authorId }) => authorId)), select: named });
  const media = await db.media.findMany({
    where: only(picturesOf(state)),
    select: { id: true, alt: true, fileName: true },
  });
  const related = relatedIds.length > 0 ? await db.article.findMany({ where: only(relatedIds), select: headed }) : [];
  const names = { ...state.names };
  for (const { id, name } of [...sections, ...topics, ...authors]) names[id] = name;
  for (const { id, alt, fileName } of media) names[id] = alt || fileName;
  for (const { id, headline } of related) names[id] = headline;
  return { ...state, names };
}

/** The library's pictures that a state shows, each once. */
export function picturesOf({ leadImageId, socialImageId, body }: StoryState): string[] {
  const ids = [leadImageId, socialImageId, ...mediaIdsOf(body)].filter((id) => id !== null);
  return [...new Set(ids)];
}
