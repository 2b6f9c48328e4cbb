import type { ArticleStatus, RevisionKind } from "../../prisma/generated/enums.ts";
import { auditAround } from "../audit/audit-mutations.ts";
import { tags } from "../cache-tags.ts";
import type { Prisma, Tx } from "../db.ts";
import { parseOrRefuse, Refusal, refuse } from "../errors.ts";
import { dropRedirects, moveAddress } from "../redirects/redirect-mutations.ts";
import type { Actor } from "../revisions/revision-actor.ts";
import { ensureBaselines, recordRevisions } from "../revisions/revision-records.ts";
import { readRowStates, readWorkingStates, stateIn } from "../revisions/story-state-finder.ts";
import { patchOf, type StoryState, withPatch } from "../revisions/story-state-schema.ts";
import { routes } from "../routes.ts";
import { articleColumns, saveParts } from "./article-parts.ts";
import { type ArticleRecord, lockArticles, NOT_THERE, readArticles } from "./article-records.ts";
import { articleTags, type Footprint, wasEverPublic } from "./article-rules.ts";
import { type ArticlePatch, articlePatchSchema } from "./article-schema.ts";

/**
 * Changing any number of stories in one transaction, with as many statements for a hundred as for one: they are locked,
 * what is done to each is decided, all are written, and their states kept as revisions. One story is a list of one.
 */

/** What a write changed: where the story showed and shows, its new version, the cache tags that show it. */
export type ArticleChange = {
  id: string;
  slug: string;
  version: number;
  before: Footprint | null;
  after: Footprint;
  tags: string[];
};

/** What came of it: each story is changed, is already as it was to be, or was refused; none stops the others. */
export type Changes = {
  changed: ArticleChange[];
  same: string[];
  refused: { id: string; headline: string; refusal: Refusal }[];
};

/** The one story's change; throws its refusal. */
export function theOne({ changed: [change], refused: [refused] }: Changes): ArticleChange {
  if (refused) throw refused.refusal;
  if (!change) throw new Error("A story was neither changed nor refused");
  return change;
}

/** What is done to a story's rows. */
export type Decision = Prisma.ArticleUncheckedUpdateManyInput & {
  /** The state after this move matters: it is kept as a revision of this kind. */
  keep?: RevisionKind;
  /** What its editors had prepared goes into the rows: a story that readers no longer see has one state only. */
  takesCopy?: boolean;
};

/** Locks stories, decides for each what becomes of its row (null: nothing), and changes them. */
export async function changeRows(
  tx: Tx,
  ids: string[],
  actor: Actor,
  decide: (record: ArticleRecord, now: Date) => Decision | null | Promise<Decision | null>,
): Promise<Changes> {
  const { records, now } = await lockArticles(tx, ids);
  const { decided, ...result } = await decideEach(ids, records, (record) => decide(record, now));
  await ensureBaselines(tx, idsOf(decided));
  const prepared = decided.filter(({ record, decision }) => decision.takesCopy && record.workingCopyId);
  const copies = await readWorkingStates(tx, idsOf(prepared));
  const patches = decided.map(({ record, decision: { keep, takesCopy: _, ...more } }) => {
    const copy = copies.get(record.id);
    return { record, patch: copy ? parseOrRefuse(articlePatchSchema, patchOf(copy)) : {}, more, keep };
  });
  // A published story itself answers at its address from now on.
  const published = patches.filter(({ more }) => more.status === "published");
  await dropRedirects(
    tx,
    published.map(({ record }) => routes.article(record.slug)),
  );
  const changed = await applyPatches(tx, now, patches);
  await keepRowStates(
    tx,
    patches.flatMap(({ record, keep, more: { status } }) =>
      keep ? [{ record, kind: keep, ...(keep === "stage" && typeof status === "string" && { stage: status }) }] : [],
    ),
    actor,
  );
  return { ...result, changed };
}

/** The two states that a published story can have: what readers see, and what its editors prepare. */
export type StatePair = { record: ArticleRecord; row: StoryState; copy: StoryState | null };
/** What is changed of each; what is not named stays. */
export type PairPatch = { row?: ArticlePatch | null; copy?: ArticlePatch | null };

/**
 * A change that comes from outside the stories (a topic is taken off, a picture replaced everywhere): made to what
 * readers see and, each for itself, to what they do not see yet. Kept as revisions and counted as a save, so that
 * somebody who writes in a story at this moment merges. Refuses killed stories.
 */
export async function changeEverywhere(
  tx: Tx,
  ids: string[],
  actor: Actor,
  decide: (pair: StatePair) => PairPatch | null,
): Promise<Changes> {
  const { records, now } = await lockArticles(tx, ids);
  const rows = await readRowStates(tx, records.map(toId));
  const copies = await readWorkingStates(tx, records.filter(({ workingCopyId }) => workingCopyId).map(toId));
  const { decided, ...result } = await decideEach(ids, records, (record) => {
    refuseIfKilled(record);
    const patch = decide({ record, row: stateIn(rows, record.id), copy: copies.get(record.id) ?? null });
    return patch?.row || patch?.copy ? patch : null;
  });
  await ensureBaselines(tx, idsOf(decided));
  const changed = await applyPatches(
    tx,
    now,
    decided.map(({ record, decision }) => ({ record, patch: decision.row ?? {} })),
  );
  const seen = decided.filter(({ decision }) => decision.row);
  await keepRowStates(
    tx,
    seen.map(({ record }) => ({ record })),
    actor,
  );
  const next = decided.flatMap(({ record, decision }) => {
    const copy = copies.get(record.id);
    return copy ? [{ record, state: withPatch(copy, decision.copy ?? {}) }] : [];
  });
  await keepCopies(tx, next, actor);
  const isSeen = new Set(idsOf(seen));
  return { ...result, changed: changed.map((change) => (isSeen.has(change.id) ? change : { ...change, tags: [] })) };
}

/** The record of a killed story stays as it is. */
export function refuseIfKilled({ status }: ArticleRecord): void {
  if (status === "killed") refuse("not_allowed", "A killed story cannot be changed; its record stays as it is");
}

/** Refuses a save that is based on another version than the stored one. */
export function refuseStale({ version }: ArticleRecord, baseVersion: number | undefined): void {
  if (baseVersion === undefined || baseVersion === version) return;
  const message = "Somebody else saved this story since you opened it; nothing was overwritten";
  throw new Refusal({ code: "stale", message, currentVersion: version });
}

const toId = ({ id }: { id: string }) => id;
const idsOf = (stories: { record: ArticleRecord }[]) => stories.map(({ record }) => record.id);

type Decided<T> = Omit<Changes, "changed"> & { decided: { record: ArticleRecord; decision: T }[] };

async function decideEach<T>(
  ids: string[],
  records: ArticleRecord[],
  decide: (record: ArticleRecord) => T | null | Promise<T | null>,
): Promise<Decided<T>> {
  const there = new Map(records.map((record) => [record.id, record]));
  const result: Decided<T> = { decided: [], same: [], refused: [] };
  for (const id of ids) {
    const record = there.get(id);
    try {
      if (!record) throw new Refusal({ code: "missing", message: NOT_THERE });
      const decision = await decide(record);
      if (decision) result.decided.push({ record, decision });
      else result.same.push(id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      result.refused.push({ id, headline: record?.headline ?? "A story", refusal: error });
    }
  }
  return result;
}

type RowPatch = {
  record: ArticleRecord;
  /** Checked: what editors enter. */
  patch: ArticlePatch;
  /** What nobody enters: state, times. */
  more?: Prisma.ArticleUncheckedUpdateManyInput;
};

/** Writes patches to the rows of stories that are locked, as each one's next version. */
export async function applyPatches(tx: Tx, now: Date, patches: RowPatch[]): Promise<ArticleChange[]> {
  await updateRows(tx, patches);
  const parts = patches.map(({ record, patch }) => ({ articleId: record.id, patch }));
  const around = parts.filter(({ patch }) => patch.topicIds ?? patch.bylines ?? patch.relatedIds);
  await auditAround(
    tx,
    around.map(({ articleId }) => articleId),
    () => saveParts(tx, parts, false),
  );
  const moved = patches.filter(({ record, patch }) => isMoved(record, patch, now));
  for (const { record, patch } of moved)
    await moveAddress(tx, routes.article(record.slug), routes.article(patch.slug ?? record.slug));
  const after = await readArticles(tx, idsOf(patches));
  return patches.map(({ record, patch }, index) => {
    const change = changeOf(record, after[index] as ArticleRecord, reachOf(patch));
    return isMoved(record, patch, now) ? { ...change, tags: [...change.tags, tags.redirects] } : change;
  });
}

/** The same of one story. */
export async function applyPatch(tx: Tx, now: Date, patch: RowPatch): Promise<ArticleChange> {
  const [change] = await applyPatches(tx, now, [patch]);
  return change as ArticleChange;
}

/** One statement for all the stories of which the same is set. */
async function updateRows(tx: Tx, patches: RowPatch[]): Promise<void> {
  const rows = patches.map(({ record: { id }, patch, more }) => ({ id, data: { ...articleColumns(patch), ...more } }));
  const alike = rows.length > 1 ? [...Map.groupBy(rows, ({ data }) => JSON.stringify(data)).values()] : [rows];
  for (const group of alike) {
    const data = { ...group[0]?.data, version: { increment: 1 } } as Prisma.ArticleUncheckedUpdateManyInput;
    await tx.article.updateMany({ where: { id: { in: group.map(({ id }) => id) } }, data });
  }
}

function isMoved(record: ArticleRecord, { slug }: ArticlePatch, now: Date): boolean {
  return slug !== undefined && slug !== record.slug && wasEverPublic(record, now);
}

/** What no list of stories shows; an origin's policy decides about sitemaps, and feeds name it. */
const ONLY_ON_ITS_PAGE = new Set(["relatedIds"]);

function reachOf(patch: ArticlePatch): "page" | "everywhere" {
  const keys = Object.keys(patch);
  return keys.length > 0 && keys.every((key) => ONLY_ON_ITS_PAGE.has(key)) ? "page" : "everywhere";
}

/** Gathers what a write returns. */
export function changeOf(
  before: ArticleRecord | null,
  after: ArticleRecord,
  reach: "page" | "everywhere",
): ArticleChange {
  const { id, slug, version } = after;
  return { id, slug, version, before, after, tags: articleTags(before, after, reach) };
}

/** Keeps the states that stories' rows have now, after a write that was their next version. */
export async function keepRowStates(
  tx: Tx,
  stories: { record: ArticleRecord; kind?: RevisionKind; stage?: ArticleStatus }[],
  actor: Actor,
): Promise<void> {
  const states = await readRowStates(tx, idsOf(stories));
  await recordRevisions(
    tx,
    stories.map(({ record: { id, version, status }, kind = status === "published" ? "updated" : "saved", stage }) => ({
      articleId: id,
      kind,
      ...(stage && { stage }),
      state: stateIn(states, id),
      version: version + 1,
      actor,
    })),
  );
}

/** Keeps working copies after the same write: publishing one later does not undo what was changed around it. */
export async function keepCopies(
  tx: Tx,
  copies: { record: ArticleRecord; state: StoryState }[],
  actor: Actor,
): Promise<void> {
  const kept = await recordRevisions(
    tx,
    copies.map(({ record: { id, version }, state }) => ({
      articleId: id,
      kind: "saved",
      state,
      version: version + 1,
      actor,
    })),
  );
  if (kept.length === 0) return;
  await tx.$executeRaw`
    UPDATE articles SET working_copy_id = kept.copy
    FROM unnest(${idsOf(copies)}::uuid[], ${kept.map(({ id }) => id)}::uuid[]) AS kept (id, copy)
    WHERE articles.id = kept.id`;
}
