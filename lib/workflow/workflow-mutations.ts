import { type ArticleChange, refuseStale } from "../articles/article-changes.ts";
import { publishArticle } from "../articles/article-publishing-mutations.ts";
import { isPublicNow } from "../articles/article-rules.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, type Problem, parseOrRefuse, Refusal, refuse } from "../errors.ts";
import type { Actor } from "../revisions/revision-actor.ts";
import { publishChanges } from "../revisions/story-editing-mutations.ts";
import { findChecklist, type Timing } from "./checklist-finder.ts";
import { blockersOf } from "./checklist-rules.ts";
import { type PublishStoryInput, publishStorySchema } from "./workflow-schema.ts";

/** The steps of a story that have conditions: the checklist, the time. */

/** How near a time may be and still count as ahead: less is "now". */
const MOMENT_MS = 1_000;

/**
 * Publishes a story now, or schedules it: for whoever may publish. What the checklist blocks is refused, with every
 * reason beside its field.
 */
export function publishStory(db: Db, input: PublishStoryInput, actor: Actor): Promise<Outcome<ArticleChange>> {
  return publish(db, input, actor, false);
}

/** The same for whoever may only schedule: the time, or the embargo, has to lie ahead, and so has the one that is moved. */
export function scheduleStory(db: Db, input: PublishStoryInput, actor: Actor): Promise<Outcome<ArticleChange>> {
  return publish(db, input, actor, true);
}

function publish(
  db: Db,
  input: PublishStoryInput,
  actor: Actor,
  isOnlyAhead: boolean,
): Promise<Outcome<ArticleChange>> {
  const { id, at, embargoUntil } = input;
  return publishArticle(db, id, { ...(at && { at }), embargoUntil }, actor, async (tx, record, now) => {
    refuseStale(record, parseOrRefuse(publishStorySchema, input).baseVersion);
    if (isOnlyAhead) {
      if (isPublicNow(record, now))
        refuse("not_allowed", "Readers see this story already; a publisher may change that");
      const embargo = embargoUntil === undefined ? record.embargoUntil : embargoUntil;
      const seenFrom = Math.max(at?.getTime() ?? 0, embargo?.getTime() ?? 0);
      if (!at || seenFrom < now.getTime() + MOMENT_MS) refuse("invalid", "Enter a time that lies ahead", "at");
    }
    await refuseBlocked(tx, id, { publishAt: at ?? now, embargoUntil });
  });
}

/** Shows readers what is prepared of a published story, once the checklist allows it. */
export function publishPrepared(
  db: Db,
  input: { id: string; baseVersion: number; tellReaders?: boolean },
  actor: Actor,
): Promise<Outcome<ArticleChange & { revision: number }>> {
  const { id, ...rest } = input;
  return publishChanges(db, id, rest, actor, (tx) => refuseBlocked(tx, id));
}

async function refuseBlocked(tx: Tx, id: string, timing: Timing = {}): Promise<void> {
  const [first, ...rest] = blockersOf(await findChecklist(tx, id, timing)).map(
    ({ message, field }): Problem => ({ code: "not_allowed", message, field }),
  );
  if (first) throw new Refusal(first, ...rest);
}
