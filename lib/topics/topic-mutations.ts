import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { moveAddress } from "../redirects/redirect-mutations.ts";
import { routes } from "../routes.ts";
import { lockVersion } from "../stale.ts";
import { type Written, write } from "../write.ts";
import {
  hotTopicsSchema,
  type NewTopicInput,
  newTopicSchema,
  type TopicPatchInput,
  topicPatchSchema,
} from "./topic-schema.ts";

export type TopicChange = Written & { id: string; slug: string; oldSlug: string | null; version: number };
type DeletedTopic = Omit<TopicChange, "version">;

export function createTopic(db: Db, input: NewTopicInput): Promise<Outcome<TopicChange>> {
  return write(db, async (tx) => {
    const data = parseOrRefuse(newTopicSchema, input);
    refuseClosedAndHot(data.isClosed, data.hotPosition);
    const topic = await tx.topic.create({ data });
    return { id: topic.id, slug: topic.slug, oldSlug: null, version: topic.version, tags: shownAt(topic.slug) };
  });
}

/** Changes a topic; an old address redirects. Its name stands on every story of it, and hot ones stand on fronts. */
export function updateTopic(
  db: Db,
  id: string,
  { baseVersion, ...input }: TopicPatchInput & { baseVersion?: number },
): Promise<Outcome<TopicChange>> {
  return write(db, async (tx) => {
    const data = parseOrRefuse(topicPatchSchema, input);
    await lockVersion(tx, "topics", id, baseVersion);
    const before = await tx.topic.findUniqueOrThrow({ where: { id } });
    refuseClosedAndHot(
      data.isClosed ?? before.isClosed,
      data.hotPosition === undefined ? before.hotPosition : data.hotPosition,
    );
    const after = await tx.topic.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    const isMoved = after.slug !== before.slug;
    if (isMoved) await moveAddress(tx, routes.topic(before.slug), routes.topic(after.slug));
    const isOnStories = isMoved || after.name !== before.name || after.hotPosition !== before.hotPosition;
    return {
      id,
      slug: after.slug,
      oldSlug: isMoved ? before.slug : null,
      version: after.version,
      tags: isOnStories ? [tags.all] : shownAt(after.slug),
    };
  });
}

/** Deletes a topic that no story has. */
export function deleteTopic(db: Db, id: string): Promise<Outcome<DeletedTopic>> {
  return write(db, async (tx) => {
    const topic = await tx.topic.findUnique({
      where: { id },
      select: { slug: true, name: true, _count: { select: { articles: true } } },
    });
    if (!topic) refuse("missing", "This topic does not exist any more");
    const { articles } = topic._count;
    if (articles > 0) {
      const have = articles === 1 ? "1 story has" : `${articles} stories have`;
      refuse("in_use", `"${topic.name}" cannot be deleted: ${have} it. Close the topic, or take it off them first`);
    }
    await tx.topic.delete({ where: { id } });
    return { id, slug: topic.slug, oldSlug: topic.slug, tags: shownAt(topic.slug) };
  });
}

/** Makes exactly these topics hot, in this order. */
export function arrangeHotTopics(db: Db, input: string[]): Promise<Outcome<Written>> {
  return write(db, async (tx) => {
    const ids = parseOrRefuse(hotTopicsSchema, input);
    await tx.topic.updateMany({
      where: { hotPosition: { not: null }, id: { notIn: ids } },
      data: { hotPosition: null },
    });
    for (const [hotPosition, id] of ids.entries()) {
      const { count } = await tx.topic.updateMany({ where: { id, isClosed: false }, data: { hotPosition } });
      if (count === 0) refuse("invalid", "One of these topics is closed or gone; load the page again");
    }
    // Hot topics stand on fronts and under their stories.
    return { tags: [tags.all] };
  });
}

function shownAt(slug: string): string[] {
  return [tags.topic(slug), tags.navigation, tags.lists];
}

function refuseClosedAndHot(isClosed = false, hotPosition: number | null = null): void {
  if (isClosed && hotPosition !== null) refuse("invalid", "A closed topic cannot be hot", "hotPosition");
}
