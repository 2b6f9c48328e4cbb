import { type ListScope, listPublicIds } from "../articles/article-finder.ts";
import { type ArticlePageView, articlePageSelect, toArticlePage } from "../articles/article-views.ts";
import type { Db } from "../db.ts";
import { mediaSelect, toMediaView } from "../media/media-views.ts";

/** A story as feeds tell it: whole, with when its text was last saved. */
export type FeedStory = ArticlePageView & { savedAt: Date };

export const STORIES_PER_FEED = 20;

/** The newest stories of a list with their text: a feed holds what its list shows (story-decision's inFeeds). */
export async function listFeedStories(db: Db, scope: ListScope): Promise<FeedStory[]> {
  const ids = await listPublicIds(db, scope, { limit: STORIES_PER_FEED });
  const [rows, pictures] = await Promise.all([
    db.article.findMany({ where: { id: { in: ids } }, select: { ...articlePageSelect, savedAt: true } }),
    db.articleMedia.findMany({
      where: { articleId: { in: ids } },
      select: { articleId: true, mediaId: true, media: { select: mediaSelect } },
    }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    // Withdrawn between the two questions.
    if (!row?.visibleFrom) return [];
    const own = pictures.filter(({ articleId }) => articleId === id);
    const media = Object.fromEntries(own.map((use) => [use.mediaId, toMediaView(use.media)]));
    const { savedAt, ...story } = row;
    return [{ ...toArticlePage(story, media), savedAt }];
  });
}
