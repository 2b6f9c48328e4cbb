import type { BylineRole, ContentType, OriginPolicy } from "../../prisma/generated/enums.ts";
import type { Body } from "../body/body-schema.ts";
import type { ArticlePatchInput } from "./article-schema.ts";

/** Everything of a story that editors write, as plain JSON: what is edited, kept on a device, saved and merged. */
export type StoryState = {
  slug: string;
  contentType: ContentType;
  kicker: string | null;
  headline: string;
  deck: string;
  language: string;
  body: Body;
  sectionId: string;
  leadImageId: string | null;
  leadCaption: string;
  noAsks: boolean;
  dropCap: boolean;
  republishable: boolean;
  noindex: boolean;
  seoTitle: string | null;
  seoDescription: string | null;
  socialTitle: string | null;
  socialText: string | null;
  socialImageId: string | null;
  topicIds: string[];
  bylines: { authorId: string; role: BylineRole }[];
  relatedIds: string[];
  origin: StoryOrigin | null;
};

export type StoryOrigin = {
  publisher: string;
  url: string;
  /** ISO 8601. */
  publishedAt: string | null;
  licence: string;
  licenceUrl: string | null;
  policy: OriginPolicy;
};

export type StoryField = keyof StoryState;
export type StoryPatch = Partial<StoryState>;

export function sameValue(one: unknown, two: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}

/** What of a story differs from what it was. */
export function patchOf(base: StoryState, now: StoryState): StoryPatch {
  const changed = (Object.keys(now) as StoryField[]).filter((field) => !sameValue(base[field], now[field]));
  return Object.fromEntries(changed.map((field) => [field, now[field]]));
}

/** A patch as the write functions take it. */
export function patchInput(patch: StoryPatch): ArticlePatchInput {
  const { origin, ...same } = patch;
  if (origin === undefined) return same;
  const publishedAt = origin?.publishedAt ? new Date(origin.publishedAt) : null;
  return { ...same, origin: origin && { ...origin, publishedAt } };
}
