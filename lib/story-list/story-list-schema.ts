import { z } from "zod";
import { ArticleStatus, ContentType } from "../../prisma/generated/enums.ts";

/** What the list of stories can be narrowed to and ordered by: its address is its state, so that it can be kept and sent. */

export const STORIES_PER_PAGE = 50;
export const MAX_QUERY = 200;
export const MAX_BULK = 100;

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

export const bulkIds = z
  .array(z.uuid("This is not there"))
  .min(1, "Choose at least one story")
  .max(MAX_BULK, `At most ${MAX_BULK} stories at once`);

/** What a story was before it was archived. */
export const beforeArchiveSchema = z.strictObject({
  id: z.uuid("This is not there"),
  status: z.enum(ArticleStatus),
  publishedAt: z.date().nullable(),
  embargoUntil: z.date().nullable(),
  hasChanges: z.boolean(),
});
