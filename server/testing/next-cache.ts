/**
 * Stands in for "next/cache" in unit tests: nothing is cached outside of Next, so a cached function is a
 * plain one, and expiring a tag is only remembered, in `expired`, for tests of actions.
 */
export const expired: string[] = [];

export function cacheTag(..._tags: string[]): void {}

export function cacheLife(_profile: unknown): void {}

export function updateTag(tag: string): void {
  expired.push(tag);
}

export function revalidateTag(tag: string, _profile: unknown): void {
  expired.push(tag);
}

export function revalidatePath(path: string): void {
  expired.push(path);
}
