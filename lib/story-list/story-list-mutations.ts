import {
  type Changes,
  changeEverywhere,
  changeRows,
  type Decision,
  type PairPatch,
  type StatePair,
} from "../articles/article-changes.ts";
import type { ArticleRecord } from "../articles/article-records.ts";
import { MAX_TOPICS } from "../articles/article-schema.ts";
import { toArchive, toBin, toPublished, toStage } from "../articles/article-steps.ts";
import type { Permission, StorySubject } from "../auth/permissions.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, refuse } from "../errors.ts";
import type { Actor } from "../revisions/revision-actor.ts";
import type { StoryState } from "../revisions/story-state-schema.ts";
import { write } from "../write.ts";
import { isStage, type Stage, stagePermission } from "./story-list-rules.ts";
import type { ArchiveBefore, BinBefore, SectionBefore, StageBefore, TopicBefore } from "./story-list-schema.ts";
import type { BulkResult } from "./story-list-views.ts";

/**
 * One thing done to many stories, in one transaction. Each story is asked for under its lock: one that may not be changed
 * is left as it is, with the reason. Of the others it is told what they were, so that it can be taken back exactly.
 */

/** In whose name, and what the table of permissions has against it, in words; without a permission the action's own. */
export type By = { actor: Actor; whyNot: (story: StorySubject, permission?: Permission) => string | null };

type Done<Before = never> = Promise<Outcome<BulkResult<Before>>>;

/** To another section, and to none that is not hers. */
export function moveStories(db: Db, ids: string[], sectionId: string, by: By): Done<SectionBefore> {
  const move = (state: StoryState | null) => (state && state.sectionId !== sectionId ? { sectionId } : null);
  return changeStates<SectionBefore>(db, ids, by, ({ record, row, copy }, before) => {
    refuseFor(by.whyNot({ ...record, sectionId }));
    before.push({ id: record.id, row: row.sectionId, copy: copy?.sectionId ?? null });
    return { row: move(row), copy: move(copy) };
  });
}

/** Back from a section to where each story was; what somebody has moved since stays. */
export function moveStoriesBack(db: Db, from: string, stories: SectionBefore[], by: By): Done {
  const was = byId(stories);
  const back = (state: StoryState | null, sectionId: string) => (state?.sectionId === from ? { sectionId } : null);
  return changeStates(db, [...was.keys()], by, ({ record, row, copy }) => {
    const then = was.get(record.id) as SectionBefore;
    refuseFor(by.whyNot({ ...record, sectionId: then.row }));
    const patch = { row: back(row, then.row), copy: back(copy, then.copy ?? then.row) };
    if (!patch.row && !patch.copy) refuse("not_allowed", "Somebody has moved this story since");
    return patch;
  });
}

export function addTopic(db: Db, ids: string[], topicId: string, by: By): Done<TopicBefore> {
  return changeTopics(db, ids, topicId, by, (topicIds) => withTopic(topicIds, topicId, topicIds.length));
}

export function removeTopic(db: Db, ids: string[], topicId: string, by: By): Done<TopicBefore> {
  return changeTopics(db, ids, topicId, by, (topicIds) => topicIds.filter((one) => one !== topicId));
}

/** A topic is again where it was in each story, at its place in the order, and nowhere else. */
export function restoreTopic(db: Db, topicId: string, stories: TopicBefore[], by: By): Done {
  const was = byId(stories);
  const back = (state: StoryState, place: number | null) =>
    topicsPatch(state, (topicIds) =>
      place === null ? topicIds.filter((one) => one !== topicId) : withTopic(topicIds, topicId, place),
    );
  return changeStates(db, [...was.keys()], by, ({ record, row, copy }) => {
    const then = was.get(record.id) as TopicBefore;
    return { row: back(row, then.row), copy: copy && back(copy, then.copy === undefined ? then.row : then.copy) };
  });
}

function changeTopics(
  db: Db,
  ids: string[],
  topicId: string,
  by: By,
  change: (topicIds: string[]) => string[],
): Done<TopicBefore> {
  const placeIn = ({ topicIds }: StoryState) => (topicIds.includes(topicId) ? topicIds.indexOf(topicId) : null);
  return changeStates<TopicBefore>(db, ids, by, ({ record, row, copy }, before) => {
    before.push({ id: record.id, row: placeIn(row), ...(copy && { copy: placeIn(copy) }) });
    return { row: topicsPatch(row, change), copy: copy && topicsPatch(copy, change) };
  });
}

function topicsPatch({ topicIds }: StoryState, change: (topicIds: string[]) => string[]) {
  const next = change(topicIds);
  return next.length === topicIds.length ? null : { topicIds: next };
}

function withTopic(topicIds: string[], topicId: string, place: number): string[] {
  if (topicIds.includes(topicId)) return topicIds;
  if (topicIds.length >= MAX_TOPICS) refuse("invalid", `It has ${MAX_TOPICS} topics already; take one off first`);
  return topicIds.toSpliced(place, 0, topicId);
}

/** A step before publication; from a published story it would be taking it back, which is asked for elsewhere. */
export function setStages(db: Db, ids: string[], stage: Stage, by: By): Done<StageBefore> {
  return changeEach<StageBefore>(db, ids, by, (record, now, before) => {
    const { id, status } = record;
    if (status === stage) return null;
    if (!isStage(status))
      refuse("not_allowed", "Only what is a draft, in review or ready is moved here; open the story instead");
    before.push({ id, status });
    return toStage(record, now, stage);
  });
}

/** Back to the stages that stories were in; what somebody has taken further since stays. */
export function restoreStages(db: Db, from: Stage, stories: StageBefore[], by: By): Done {
  const was = byId(stories);
  return changeEach(db, [...was.keys()], by, (record, now) => {
    const { status } = was.get(record.id) as StageBefore;
    refuseFor(by.whyNot(record, stagePermission(from, status)));
    if (record.status !== from) refuse("not_allowed", "Somebody has taken this story further since");
    return toStage(record, now, status);
  });
}

export function archiveStories(db: Db, ids: string[], by: By): Done<ArchiveBefore> {
  return changeEach<ArchiveBefore>(db, ids, by, (record, now, before) => {
    const { id, status, publishedAt, workingCopyId } = record;
    if (status === "archived") return null;
    before.push({ id, status, publishedAt, hasChanges: workingCopyId !== null });
    return toArchive(record, now);
  });
}

/** Out of the archive again, each to where it was. */
export function unarchiveStories(db: Db, stories: ArchiveBefore[], by: By): Done {
  const was = byId(stories);
  const then = ({ id }: { id: string }) => was.get(id) as ArchiveBefore;
  return report(db, [...was.keys()], async (tx, ids) => {
    const back = await changeRows(tx, ids, by.actor, (record, now) => {
      refuseFor(by.whyNot(record));
      return outOfArchive(record, now, then(record));
    });
    // From the archive to review the way leads over a draft, for the database too.
    const further = back.changed.filter((change) => isBeyondDraft(then(change).status)).map(({ id }) => id);
    const on = await changeRows(tx, further, by.actor, (record, now) =>
      toStage(record, now, then(record).status as Stage),
    );
    return { ...back, changed: [...back.changed, ...on.changed] };
  });
}

const isBeyondDraft = (status: ArchiveBefore["status"]) => isStage(status) && status !== "draft";

function outOfArchive(record: ArticleRecord, now: Date, { status, publishedAt, hasChanges }: ArchiveBefore): Decision {
  if (record.status !== "archived") refuse("not_allowed", "This story is not in the archive any more");
  if (status === "published") {
    // The archive took them into the story: published again, readers would see them unasked.
    if (hasChanges) refuse("not_allowed", "It holds changes that readers had not seen; open it to publish it");
    return toPublished(record, now, { at: publishedAt ?? undefined });
  }
  if (!isStage(status)) refuse("not_allowed", "From where this story was there is no way back by one press");
  const draft = toStage(record, now, "draft");
  return isBeyondDraft(status) ? { ...draft, keep: undefined } : draft;
}

/** Into the bin, where a story keeps its state. */
export function binStories(db: Db, ids: string[], by: By): Done<{ id: string }> {
  return changeEach<{ id: string }>(db, ids, by, (record, now, before) => {
    if (record.binnedAt) return null;
    before.push({ id: record.id });
    return toBin(record, now);
  });
}

export function unbinStories(db: Db, ids: string[], by: By): Done<BinBefore> {
  return changeEach<BinBefore>(db, ids, by, ({ id, binnedAt }, _now, before) => {
    if (!binnedAt) return null;
    before.push({ id, binnedAt });
    return { binnedAt: null };
  });
}

/** Into the bin again, since when they were in it. */
export function rebinStories(db: Db, stories: BinBefore[], by: By): Done {
  const was = byId(stories);
  return changeEach(db, [...was.keys()], by, (record, now) => {
    const { binnedAt } = was.get(record.id) as BinBefore;
    return record.binnedAt ? null : toBin(record, now, new Date(Math.min(binnedAt.getTime(), now.getTime())));
  });
}

function changeEach<Before extends { id: string } = never>(
  db: Db,
  ids: string[],
  by: By,
  decide: (record: ArticleRecord, now: Date, before: Before[]) => Decision | null,
): Done<Before> {
  return report<Before>(db, ids, (tx, some, before) =>
    changeRows(tx, some, by.actor, (record, now) => {
      refuseFor(by.whyNot(record));
      return decide(record, now, before);
    }),
  );
}

function changeStates<Before extends { id: string } = never>(
  db: Db,
  ids: string[],
  by: By,
  decide: (pair: StatePair, before: Before[]) => PairPatch,
): Done<Before> {
  return report<Before>(db, ids, (tx, some, before) =>
    changeEverywhere(tx, some, by.actor, (pair) => {
      refuseFor(by.whyNot(pair.record));
      return decide(pair, before);
    }),
  );
}

function refuseFor(problem: string | null): void {
  if (problem) refuse("not_allowed", problem);
}

function byId<T extends { id: string }>(stories: T[]): Map<string, T> {
  return new Map(stories.map((story) => [story.id, story]));
}

type Work<Before> = (tx: Tx, ids: string[], before: Before[]) => Promise<Changes>;

/**
 * Writes, and tells what came of it. What the database refuses for one story undoes the transaction of all (an address that
 * was prepared and is another's by now): then each goes by itself, so that this one is left and named.
 */
async function report<Before extends { id: string } = never>(db: Db, ids: string[], work: Work<Before>): Done<Before> {
  const together = await writeOnce(db, ids, work);
  if (together.ok) return together;
  const each: BulkResult<Before>[] = [];
  for (const id of ids) each.push(await writeAlone(db, id, work));
  return {
    ok: true,
    changed: each.flatMap(({ changed }) => changed),
    same: each.flatMap(({ same }) => same),
    refused: each.flatMap(({ refused }) => refused),
    before: each.flatMap(({ before }) => before),
  };
}

async function writeAlone<Before extends { id: string }>(
  db: Db,
  id: string,
  work: Work<Before>,
): Promise<BulkResult<Before>> {
  const outcome = await writeOnce(db, [id], work);
  if (outcome.ok) return outcome;
  const story = await db.article.findUnique({ where: { id }, select: { headline: true } });
  const refused = [{ id, headline: story?.headline ?? "A story", message: outcome.message }];
  return { changed: [], same: [], refused, before: [] };
}

/** Of what stories were it is told only where it made a difference. */
function writeOnce<Before extends { id: string }>(db: Db, ids: string[], work: Work<Before>): Done<Before> {
  return write(db, async (tx) => {
    const before: Before[] = [];
    const { changed, same, refused } = await work(tx, ids, before);
    const made = new Set(changed.map(({ id }) => id));
    return {
      changed: [...made],
      same,
      refused: refused.map(({ id, headline, refusal }) => ({ id, headline, message: refusal.message })),
      before: before.filter(({ id }) => made.has(id)),
      tags: changed.flatMap((change) => change.tags),
    };
  });
}
