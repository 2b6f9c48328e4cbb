import { type ArticleChange, applyPatch, refuseIfKilled } from "../articles/article-mutations.ts";
import { lockArticle } from "../articles/article-records.ts";
import type { ArticlePatch } from "../articles/article-schema.ts";
import type { Tx } from "../db.ts";
import type { Actor } from "./revision-actor.ts";
import { ensureBaseline, recordRevision } from "./revision-records.ts";
import { readRowState, readWorkingState } from "./story-state-finder.ts";
import { type StoryState, withPatch } from "./story-state-schema.ts";

/**
 * A change that comes from outside the story (a picture is replaced everywhere, another story links back): made to
 * what readers see and, each for itself, to the changes that they do not see yet. Kept as revisions and counted as a
 * save, so that somebody who writes in the story at this moment merges. Refuses a killed story.
 */
export async function changeEverywhere(
  tx: Tx,
  articleId: string,
  change: (state: StoryState) => ArticlePatch,
  actor: Actor,
): Promise<ArticleChange> {
  const { record, now } = await lockArticle(tx, articleId);
  refuseIfKilled(record);
  await ensureBaseline(tx, articleId);
  const copy = record.workingCopyId ? await readWorkingState(tx, articleId) : null;
  const changed = await applyPatch(tx, record, now, change(await readRowState(tx, articleId)));
  const { version } = changed;
  const kind = record.status === "published" ? "updated" : "saved";
  await recordRevision(tx, { articleId, kind, state: await readRowState(tx, articleId), version, actor });
  if (copy) {
    const state = withPatch(copy, change(copy));
    const kept = await recordRevision(tx, { articleId, kind: "saved", state, version, actor });
    await tx.article.update({ where: { id: articleId }, data: { workingCopyId: kept.id } });
  }
  return changed;
}
