import { z } from "zod";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { id } from "../fields.ts";
import type { Actor } from "../revisions/revision-actor.ts";
import { type Written, write } from "../write.ts";

const DAY_MS = 86_400_000;
export const MAX_PREVIEW_DAYS = 30;
const MAX_LINKS = 20;

export const previewSchema = z.strictObject({
  articleId: id,
  /** The number of the revision that is shown; without one always the newest state. */
  revision: z.int().min(1).nullable().default(null),
  days: z.int().min(1, "At least one day").max(MAX_PREVIEW_DAYS, `At most ${MAX_PREVIEW_DAYS} days`).default(7),
});
export type PreviewInput = z.input<typeof previewSchema>;

export type PreviewMade = Written & { id: string; expiresAt: Date };

/** Makes a link that shows a state of a story to whoever holds it, until its time or until it is revoked. */
export function createPreview(db: Db, input: PreviewInput, actor: Actor): Promise<Outcome<PreviewMade>> {
  return write(db, async (tx) => {
    const { articleId, revision: number, days } = parseOrRefuse(previewSchema, input);
    const story = await tx.article.findUnique({ where: { id: articleId }, select: { status: true } });
    if (!story) refuse("missing", "This story does not exist any more");
    if (story.status === "killed") refuse("not_allowed", "A killed story is shown to nobody");
    const where = number === null ? null : { articleId_number: { articleId, number } };
    const revision = where && (await tx.revision.findUnique({ where, select: { id: true } }));
    if (where && !revision) refuse("missing", "This revision does not exist any more", "revision");
    const live = { articleId, revokedAt: null, expiresAt: { gt: new Date() } };
    if ((await tx.previewLink.count({ where: live })) >= MAX_LINKS)
      refuse("not_allowed", `There are ${MAX_LINKS} links to this story already; revoke one first`);
    const link = await tx.previewLink.create({
      data: {
        articleId,
        revisionId: revision?.id ?? null,
        // Whole seconds, as its token says.
        expiresAt: new Date(Math.ceil(Date.now() / 1000) * 1000 + days * DAY_MS),
        actorId: actor.id,
        actorName: actor.name,
      },
      select: { id: true, expiresAt: true },
    });
    return { ...link, tags: [] };
  });
}

export const revokePreviewSchema = z.strictObject({ articleId: id, linkId: id });

/** Ends a link at once. */
export function revokePreview(
  db: Db,
  input: z.input<typeof revokePreviewSchema>,
): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    const { articleId, linkId } = parseOrRefuse(revokePreviewSchema, input);
    const where = { id: linkId, articleId };
    const known = await tx.previewLink.findFirst({ where, select: { revokedAt: true } });
    if (!known) refuse("missing", "This link does not exist any more");
    if (!known.revokedAt) await tx.previewLink.update({ where: { id: linkId }, data: { revokedAt: new Date() } });
    return { id: linkId, tags: [] };
  });
}
