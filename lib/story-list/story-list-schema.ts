import { z } from "zod";
import { ArticleStatus, ContentType } from "../../prisma/generated/enums.ts";
import { STAGES } from "./story-list-rules.ts";

/** What the list of stories can be narrowed to and ordered by: its address is its state, so that it can be kept and sent. */

export const STORIES_PER_PAGE = 50;
export const MAX_QUERY = 200;
/** A page of the list, which is as much as can be chosen. */
export const MAX_BULK = STORIES_PER_PAGE;

/** The states of a story as people speak of them: "scheduled" is published with a time ahead. */
export const LIST_STATUSES = [...Object.values(ArticleStatus), "scheduled", "binned"] as const;
export type ListStatus = (typeof LIST_STATUSES)[number];

export const STATUS_NAMES: Record<ListStatus, string> = {
  draft: "Draft",
  in_review: "In review",
  ready: "Ready",
  scheduled: "Scheduled",
  published: "Published",
  archived: "Archived",
  killed: "Killed",
  binned: "In the bin",
};

export const LIST_SORTS = ["saved", "dated", "headline"] as const;
export type ListSort = (typeof LIST_SORTS)[number];
export const SORT_NAMES: Record<ListSort, string> = {
  saved: "Last saved",
  dated: "Publication date",
  headline: "Headline",
};

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));
/** Where a page begins or ends: the sort value and the id of the story beside it. */
const cursor = z
  .string()
  .max(400)
  .regex(/^[0-9a-f-]{36}~/);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const storyListSchema = z.object({
  q: optional(z.string().trim().max(MAX_QUERY)),
  status: optional(z.enum(LIST_STATUSES)),
  section: optional(z.uuid()),
  topic: optional(z.uuid()),
  type: optional(z.enum(ContentType)),
  author: optional(z.uuid()),
  mine: optional(z.literal("1")),
  from: optional(day),
  to: optional(day),
  sort: z.enum(LIST_SORTS).catch("saved"),
  /** "asc" turns dates, "desc" turns headlines round. */
  dir: optional(z.enum(["asc", "desc"])),
  after: optional(cursor),
  before: optional(cursor),
});
export type StoryListParams = z.infer<typeof storyListSchema>;

/** The list that an address names; what makes no sense in it is left out. */
export function readListParams(params: Record<string, string | string[] | undefined>): StoryListParams {
  const flat = Object.entries(params).map(([name, value]) => [
    name,
    Array.isArray(value) ? value[0] : value || undefined,
  ]);
  return storyListSchema.parse(Object.fromEntries(flat));
}

/** The address's query for a list: only what differs from the plain list, always in the same order. */
export function listQuery(params: Partial<StoryListParams>): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(storyListSchema.shape) as (keyof StoryListParams)[]) {
    const value = params[name];
    if (value && !(name === "sort" && value === "saved")) query.set(name, value);
  }
  return query.toString();
}

/** Whether anything narrows the list. */
export function isNarrowed({
  sort: _sort,
  dir: _dir,
  after: _after,
  before: _before,
  ...filters
}: StoryListParams): boolean {
  return Object.values(filters).some(Boolean);
}

export const storyViewSchema = z.strictObject({
  name: z.string().trim().min(1, "Give the list a name").max(60, "At most 60 characters"),
  query: z.string().max(2000),
});

const atOnce = <T extends z.ZodType>(story: T) =>
  z.array(story).min(1, "Choose at least one story").max(MAX_BULK, `At most ${MAX_BULK} stories at once`);

const storyId = z.uuid("This is not there");

/** The stories that something is done to at once, each once. */
export const bulkIds = atOnce(storyId).transform((ids) => [...new Set(ids)]);

/** What stories were before something was done to them: what undoing is told. */
const sectionBefore = z.strictObject({
  id: storyId,
  /** The section in what readers see. */
  row: z.uuid(),
  /** The section in what they do not see yet; null when there was no such thing. */
  copy: z.uuid().nullable(),
});
export type SectionBefore = z.infer<typeof sectionBefore>;
export const sectionsBefore = atOnce(sectionBefore);

const place = z.int().min(0).nullable();
const topicBefore = z.strictObject({
  id: storyId,
  /** The topic's place in what readers see; null when it was not there. */
  row: place,
  /** The same in what they do not see yet; left out when there was no such thing. */
  copy: place.optional(),
});
export type TopicBefore = z.infer<typeof topicBefore>;
export const topicsBefore = atOnce(topicBefore);

const stageBefore = z.strictObject({ id: storyId, status: z.enum(STAGES) });
export type StageBefore = z.infer<typeof stageBefore>;
export const stagesBefore = atOnce(stageBefore);

const archiveBefore = z.strictObject({
  id: storyId,
  status: z.enum(ArticleStatus),
  publishedAt: z.date().nullable(),
  /** It held changes that readers had not seen. */
  hasChanges: z.boolean(),
});
export type ArchiveBefore = z.infer<typeof archiveBefore>;
export const archivesBefore = atOnce(archiveBefore);

const binBefore = z.strictObject({ id: storyId, binnedAt: z.date() });
export type BinBefore = z.infer<typeof binBefore>;
export const binsBefore = atOnce(binBefore);
