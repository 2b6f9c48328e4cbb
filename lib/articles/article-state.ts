import type { StoryState } from "../revisions/story-state-schema.ts";
import type { ArticlePatchInput } from "./article-schema.ts";

/**
 * Everything of a story that editors write, as plain JSON: what is edited, kept on a device, saved and merged.
 * Corrections are the story's record and are written one by one.
 */
export type StoryFields = Omit<StoryState, "corrections" | "names">;
export type StoryField = keyof StoryFields;
export type StoryPatch = Partial<StoryFields>;

export function fieldsOf({ corrections: _c, names: _n, ...fields }: StoryState): StoryFields {
  return fields;
}

/** Whether two values of a field say the same. Objects are compared whatever the order of their keys. */
export function sameValue(one: unknown, two: unknown): boolean {
  return one === two || spell(one) === spell(two);
}

function spell(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

type Block = StoryFields["body"]["content"][number];
const spelled = new WeakMap<Block, string>();

/** Blocks never change once made, so each is spelled once. */
function spellBlock(block: Block): string {
  const known = spelled.get(block) ?? spell(block);
  spelled.set(block, known);
  return known;
}

/** Blocks that nobody touched are the same objects: a long text is compared in no time. */
function sameBody(one: StoryFields["body"], two: StoryFields["body"]): boolean {
  const [a, b] = [one.content, two.content];
  return (
    a.length === b.length &&
    a.every((block, i) => block === b[i] || (b[i] !== undefined && spellBlock(block) === spellBlock(b[i])))
  );
}

/** What of a story differs from what it was. */
export function changedFields(base: StoryFields, now: StoryFields): StoryPatch {
  const isSame = (field: StoryField) =>
    field === "body" ? sameBody(base.body, now.body) : sameValue(base[field], now[field]);
  const changed = (Object.keys(now) as StoryField[]).filter((field) => !isSame(field));
  return Object.fromEntries(changed.map((field) => [field, now[field]]));
}

/** A patch as the write functions take it. */
export function patchInput(patch: StoryPatch): ArticlePatchInput {
  const { origin, ...same } = patch;
  if (origin === undefined) return same;
  const publishedAt = origin?.publishedAt ? new Date(origin.publishedAt) : null;
  return { ...same, origin: origin && { ...origin, publishedAt } };
}
