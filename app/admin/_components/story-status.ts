import { formatDate, type Place } from "@/lib/format.ts";
import type { StoryRow } from "@/lib/story-list/story-list-finder.ts";
import { STATUS_NAMES } from "@/lib/story-list/story-list-schema.ts";

type Standing = Pick<StoryRow, "status" | "publishedAt" | "embargoUntil" | "isVisible" | "binnedAt" | "hasChanges">;

/** A story's state in words, with its time and the zone that it is told in. */
export function statusWords(
  { status, publishedAt, embargoUntil, isVisible, binnedAt, hasChanges }: Standing,
  place: Place,
): string {
  if (binnedAt) return `In the bin since ${formatDate(binnedAt, "date", place)}`;
  if (status !== "published" || !publishedAt) return STATUS_NAMES[status];
  if (!isVisible) {
    const at = embargoUntil && embargoUntil > publishedAt ? embargoUntil : publishedAt;
    return `Scheduled for ${formatDate(at, "moment", place)} (${zoneName(place.timeZone)})`;
  }
  return `Published ${formatDate(publishedAt, "date", place)}${hasChanges ? "; changes not yet public" : ""}`;
}

/** "Asia/Tashkent" is Tashkent. */
function zoneName(timeZone: string): string {
  return timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
}
