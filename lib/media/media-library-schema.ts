import { z } from "zod";

/** What the library may be narrowed to. */
export const MEDIA_FILTERS = ["all", "undescribed", "uncredited", "unused", "expiring", "binned"] as const;
export type MediaFilter = (typeof MEDIA_FILTERS)[number];

export const MAX_LIBRARY_QUERY = 200;

/** As the address of the library names it; nonsense means the default, as an address is no form. */
export const librarySchema = z.object({
  q: z.string().trim().max(MAX_LIBRARY_QUERY).catch(""),
  filter: z.enum(MEDIA_FILTERS).catch("all"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type LibraryWish = z.output<typeof librarySchema>;
