import type { ArticlePageView } from "../articles/article-views.ts";
import { toArticlePage } from "../articles/article-views.ts";
import { bodyPlainText, countWords, mediaIdsOf } from "../body/body-rules.ts";
import type { Db } from "../db.ts";
import { mediaSelect, toMediaView } from "../media/media-views.ts";
import { readWorkingState } from "../revisions/story-state-finder.ts";
import { readStoryState, type StoryState } from "../revisions/story-state-schema.ts";

/** What a preview link shows: a state that no reader may see, for whoever holds the link. */
export type PreviewView = {
  story: ArticlePageView;
  /** Null: always the newest state. */
  revision: number | null;
  expiresAt: Date;
};

/** A link as the newsroom sees it. */
export type PreviewLinkView = {
  id: string;
  revision: number | null;
  expiresAt: Date;
  actorName: string;
  createdAt: Date;
};

/** The links to a story that still open. */
export async function listPreviews(db: Db, articleId: string): Promise<PreviewLinkView[]> {
  const rows = await db.previewLink.findMany({
    where: { articleId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
    select: { id: true, expiresAt: true, actorName: true, createdAt: true, revision: { select: { number: true } } },
  });
  return rows.map(({ revision, ...row }) => ({ ...row, revision: revision?.number ?? null }));
}

/** Whether a link still opens: neither revoked nor over, and its story not killed. */
export async function isPreviewLive(db: Db, linkId: string): Promise<boolean> {
  const link = await db.previewLink.findUnique({
    where: { id: linkId, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { article: { select: { status: true } } },
  });
  return link !== null && link.article.status !== "killed";
}

/** The page behind a link, or null. */
export async function findPreview(db: Db, linkId: string): Promise<PreviewView | null> {
  if (!(await isPreviewLive(db, linkId))) return null;
  const link = await db.previewLink.findUniqueOrThrow({
    where: { id: linkId },
    select: {
      expiresAt: true,
      articleId: true,
      revision: { select: { number: true, state: true } },
      article: { select: { publishedAt: true, embargoUntil: true, revisedAt: true } },
    },
  });
  const { revision, article, articleId, expiresAt } = link;
  const state = revision ? readStoryState(revision.state) : await readWorkingState(db, articleId);
  const { publishedAt, embargoUntil, revisedAt } = article;
  const publication = publishedAt ?? new Date();
  const visibleFrom = embargoUntil && embargoUntil > publication ? embargoUntil : publication;
  const story = await showState(db, articleId, state, { visibleFrom, revisedAt });
  return story && { story, revision: revision?.number ?? null, expiresAt };
}

type Times = { visibleFrom: Date; revisedAt: Date | null };

/** A state as readers would see it; null when its section is gone and nothing stands in for it. */
async function showState(db: Db, id: string, state: StoryState, times: Times): Promise<ArticlePageView | null> {
  const { sectionId, topicIds, bylines, body, leadImageId, socialImageId, corrections, origin, ...columns } = state;
  const { relatedIds: _r, names: _n, ...own } = columns;
  const pictureIds = [...mediaIdsOf(body), leadImageId, socialImageId].filter((pictureId) => pictureId !== null);
  const [section, topics, authors, pictures] = await Promise.all([
    db.section.findUnique({ where: { id: sectionId }, select: { slug: true, name: true } }),
    db.topic.findMany({
      where: { id: { in: topicIds } },
      select: { id: true, slug: true, name: true, hotPosition: true },
    }),
    db.author.findMany({
      where: { id: { in: bylines.map(({ authorId }) => authorId) } },
      select: {
        id: true,
        slug: true,
        name: true,
        kind: true,
        jobTitle: true,
        biography: true,
        photo: { select: mediaSelect },
      },
    }),
    db.media.findMany({ where: { id: { in: pictureIds } }, select: { id: true, ...mediaSelect } }),
  ]);
  if (!section) return null;
  const picture = new Map(pictures.map(({ id: pictureId, ...rest }) => [pictureId, rest]));
  const at = <T>(map: Map<string, T>, key: string | null) => (key === null ? null : (map.get(key) ?? null));
  const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((found) => [found.id, found]));
  const [topicById, authorById] = [byId(topics), byId(authors)];
  return toArticlePage(
    {
      ...own,
      ...times,
      id,
      body: body as never,
      section,
      wordCount: countWords(bodyPlainText(body)),
      origin: origin && { ...origin, publishedAt: origin.publishedAt === null ? null : new Date(origin.publishedAt) },
      corrections: corrections.map(({ id: _, issuedAt, ...rest }) => ({ ...rest, issuedAt: new Date(issuedAt) })),
      leadImage: at(picture, leadImageId),
      socialImage: at(picture, socialImageId),
      topics: topicIds.flatMap((topicId) => {
        const topic = topicById.get(topicId);
        return topic ? [{ topic }] : [];
      }),
      bylines: bylines.flatMap(({ authorId, role }) => {
        const author = authorById.get(authorId);
        return author ? [{ role, author }] : [];
      }),
    },
    Object.fromEntries([...picture].map(([pictureId, rest]) => [pictureId, toMediaView(rest)])),
  );
}
