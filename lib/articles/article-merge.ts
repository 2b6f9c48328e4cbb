import { type BodyConflict, mergeBodies } from "../body/body-merge.ts";
import { type StoryField, type StoryFields, sameValue } from "./article-state.ts";

/** A field that two people set to different values. */
export type FieldConflict = { field: Exclude<StoryField, "body">; mine: unknown; theirs: unknown };

export type StoryMerge = {
  /** The merged story; where both changed the same, mine stands in it. */
  state: StoryFields;
  fields: FieldConflict[];
  /** Paragraphs that both changed. */
  paragraphs: BodyConflict[];
};

/** Lists of which each member counts by itself: who adds one does not contradict who adds another. */
const LISTS = new Set<StoryField>(["topicIds", "bylines", "relatedIds"]);

/** Merges what two people made of the same version of a story, field by field and the text by paragraphs. */
export function mergeStories(base: StoryFields, mine: StoryFields, theirs: StoryFields): StoryMerge {
  const { body, conflicts } = mergeBodies(base.body, mine.body, theirs.body);
  const fields: FieldConflict[] = [];
  const merged: Record<string, unknown> = { body };
  for (const field of Object.keys(mine) as StoryField[]) {
    if (field === "body") continue;
    const [was, own, other] = [base[field], mine[field], theirs[field]];
    if (sameValue(own, other) || sameValue(other, was)) merged[field] = own;
    else if (sameValue(own, was)) merged[field] = other;
    else if (LISTS.has(field)) merged[field] = mergeLists(was as unknown[], own as unknown[], other as unknown[]);
    else {
      merged[field] = own;
      fields.push({ field, mine: own, theirs: other });
    }
  }
  return { state: merged as StoryFields, fields, paragraphs: conflicts };
}

/** My list in my order, without what they took away and with what they added. */
function mergeLists(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const has = (list: unknown[], value: unknown) => list.some((member) => sameValue(member, value));
  return [
    ...mine.filter((member) => has(theirs, member) || !has(base, member)),
    ...theirs.filter((member) => !has(mine, member) && !has(base, member)),
  ];
}

export const isSettled = ({ fields, paragraphs }: StoryMerge): boolean => fields.length + paragraphs.length === 0;
