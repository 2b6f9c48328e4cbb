import { changeEverywhere, theOne } from "../articles/article-changes.ts";
import { MAX_RELATED } from "../articles/article-schema.ts";
import type { Db } from "../db.ts";
import { type Outcome, refuse } from "../errors.ts";
import { type Actor, SOFTWARE } from "../revisions/revision-actor.ts";
import type { StoryState } from "../revisions/story-state-schema.ts";
import { type Written, write } from "../write.ts";

/** Lets another story name this one among its related stories, or no longer: the other direction of a link. */
export function setLinkBack(
  db: Db,
  input: { otherId: string; articleId: string; isLinked: boolean },
  actor: Actor = SOFTWARE,
): Promise<Outcome<Written & { version: number }>> {
  const { otherId, articleId, isLinked } = input;
  return write(db, async (tx) => {
    if (otherId === articleId) refuse("invalid", "A story cannot be related to itself");
    const change = ({ relatedIds }: StoryState) => ({
      relatedIds: isLinked ? withLink(relatedIds, articleId) : without(relatedIds, articleId),
    });
    const { version, tags } = theOne(
      await changeEverywhere(tx, [otherId], actor, ({ row, copy }) => ({
        row: change(row),
        copy: copy && change(copy),
      })),
    );
    return { version, tags };
  });
}

const without = (ids: string[], id: string) => ids.filter((other) => other !== id);

function withLink(ids: string[], id: string): string[] {
  if (ids.includes(id)) return ids;
  if (ids.length >= MAX_RELATED) {
    refuse("invalid", `That story has ${MAX_RELATED} related stories already; take one off there first`);
  }
  return [...ids, id];
}
