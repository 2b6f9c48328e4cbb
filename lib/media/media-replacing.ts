import { changeEverywhere } from "../articles/article-changes.ts";
import type { ArticlePatch } from "../articles/article-schema.ts";
import type { Body } from "../body/body-schema.ts";
import { tags } from "../cache-tags.ts";
import type { Db, Prisma, Tx } from "../db.ts";
import { type Outcome, refuse } from "../errors.ts";
import { type Actor, SOFTWARE } from "../revisions/revision-actor.ts";
import type { StoryState } from "../revisions/story-state-schema.ts";
import { lockVersion } from "../stale.ts";
import { type Written, write } from "../write.ts";
import { countMediaUses } from "./media-uses.ts";

export type MediaReplaced = Written & {
  /** In how many places the new picture stands now. */
  places: number;
  /** True when the new picture was used nowhere before, so that replacing it back restores everything. */
  canUndo: boolean;
};

/**
 * Puts one picture in the place of another wherever that is used: stories' leads, share images and texts, pages,
 * topics, authors, campaigns and the logo. Captions stay, as they belong to the use. Each story and page counts a
 * save, so that somebody who writes in one at this moment merges instead of bringing the old picture back.
 */
export function replaceMedia(
  db: Db,
  fromId: string,
  toId: string,
  actor: Actor = SOFTWARE,
): Promise<Outcome<MediaReplaced>> {
  return write(db, async (tx) => {
    if (fromId === toId) refuse("invalid", "This is the same picture; choose another", "toId");
    for (const id of [fromId, toId].sort()) await lockVersion(tx, "media", id);
    const before = await countPlaces(tx, fromId);
    const canUndo = (await countPlaces(tx, toId)) === 0;
    await replaceInColumns(tx, fromId, toId);
    await replaceInStories(tx, fromId, toId, actor);
    await replaceInPages(tx, fromId, toId);
    const places = before - (await countPlaces(tx, fromId));
    await tx.media.update({ where: { id: toId }, data: { binnedAt: null } });
    return { places, canUndo, tags: places > 0 ? [tags.all] : [] };
  });
}

/** In how many places a picture is shown; earlier states of stories are their record, and stay as they were. */
async function countPlaces(tx: Tx, id: string): Promise<number> {
  const { earlier: _, ...counts } = await countMediaUses(tx, id);
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

async function replaceInColumns(tx: Tx, from: string, to: string): Promise<void> {
  const again = { version: { increment: 1 } };
  await tx.topic.updateMany({ where: { imageId: from }, data: { imageId: to, ...again } });
  await tx.author.updateMany({ where: { photoId: from }, data: { photoId: to, ...again } });
  await tx.campaign.updateMany({ where: { imageId: from }, data: { imageId: to, ...again } });
  await tx.siteSettings.updateMany({ where: { logoId: from }, data: { logoId: to, ...again } });
}

/** Stories that show the picture, now or once their working copy is published. A killed one's record stays as it is. */
async function replaceInStories(tx: Tx, from: string, to: string, actor: Actor): Promise<void> {
  const stories = await tx.article.findMany({
    where: {
      status: { not: "killed" },
      OR: [
        { leadImageId: from },
        { socialImageId: from },
        { media: { some: { mediaId: from } } },
        { workingCopy: { media: { some: { mediaId: from } } } },
      ],
    },
    select: { id: true },
  });
  const ids = stories.map(({ id }) => id);
  const { refused } = await changeEverywhere(tx, ids, actor, ({ row, copy }) => ({
    row: replaceInState(row, from, to),
    copy: copy && replaceInState(copy, from, to),
  }));
  if (refused[0]) throw refused[0].refusal;
}

function replaceInState({ leadImageId, socialImageId, body }: StoryState, from: string, to: string): ArticlePatch {
  const replaced = (id: string | null) => (id === from ? to : id);
  return {
    leadImageId: replaced(leadImageId),
    socialImageId: replaced(socialImageId),
    body: replaceInBody(body, from, to) as Body,
  };
}

async function replaceInPages(tx: Tx, from: string, to: string): Promise<void> {
  const uses = await tx.pageMedia.findMany({ where: { mediaId: from }, select: { pageId: true } });
  for (const { pageId } of uses) {
    await lockVersion(tx, "pages", pageId);
    const { body } = await tx.page.findUniqueOrThrow({ where: { id: pageId }, select: { body: true } });
    const data = { body: replaceInBody(body, from, to) as Prisma.InputJsonObject, version: { increment: 1 } };
    await tx.page.update({ where: { id: pageId }, data });
  }
  await tx.pageMedia.createMany({ data: uses.map(({ pageId }) => ({ pageId, mediaId: to })), skipDuplicates: true });
  await tx.pageMedia.deleteMany({ where: { mediaId: from } });
}

/** A body, of whatever version, with another picture in one's place. */
export function replaceInBody(body: unknown, from: string, to: string): unknown {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === "mediaId" && value === from ? to : value,
  ) as unknown;
}
