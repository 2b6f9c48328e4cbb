import { z } from "zod";
import {
  BylineRole,
  ContentType,
  CorrectionKind,
  CorrectionPlace,
  OriginPolicy,
} from "../../prisma/generated/enums.ts";
import type { ArticlePatch, ArticlePatchInput } from "../articles/article-schema.ts";
import type { Body } from "../body/body-schema.ts";

/**
 * The whole state of a story as a revision keeps it: plain JSON, so dates are ISO strings. What goes into a story is
 * checked by lib/articles/article-schema; this schema tells that a stored state can be read, whatever version wrote it.
 */

const isDocument = (value: unknown) => (value as { type?: unknown } | null)?.type === "doc";
const moment = z.iso.datetime({ offset: true });

const originState = z.object({
  publisher: z.string(),
  url: z.string(),
  publishedAt: moment.nullable(),
  licence: z.string(),
  licenceUrl: z.string().nullable(),
  policy: z.enum(OriginPolicy),
});

const correctionState = z.object({
  id: z.uuid(),
  kind: z.enum(CorrectionKind),
  text: z.string(),
  place: z.enum(CorrectionPlace),
  issuedAt: moment,
});

export const storyStateSchema = z.object({
  slug: z.string(),
  contentType: z.enum(ContentType),
  kicker: z.string().nullable(),
  headline: z.string(),
  deck: z.string(),
  language: z.string(),
  body: z.custom<Body>(isDocument, "This is not the text of a story"),
  sectionId: z.uuid(),
  leadImageId: z.uuid().nullable(),
  leadCaption: z.string(),
  noAsks: z.boolean(),
  dropCap: z.boolean(),
  republishable: z.boolean(),
  seoTitle: z.string().nullable(),
  seoDescription: z.string().nullable(),
  noindex: z.boolean(),
  socialTitle: z.string().nullable(),
  socialText: z.string().nullable(),
  socialImageId: z.uuid().nullable(),
  topicIds: z.array(z.uuid()),
  bylines: z.array(z.object({ authorId: z.uuid(), role: z.enum(BylineRole) })),
  relatedIds: z.array(z.uuid()),
  origin: originState.nullable(),
  corrections: z.array(correctionState),
  /** What the section, topics, authors, pictures and related stories were called, by identifier. */
  names: z.record(z.string(), z.string()),
});

export type StoryState = z.infer<typeof storyStateSchema>;

/** Reads a stored state. Throws when it is none, which only a broken database can bring about. */
export function readStoryState(stored: unknown): StoryState {
  return storyStateSchema.parse(stored);
}

/** A state as the write functions take it. Corrections are the story's record and stay as they are. */
export function patchOf(state: StoryState): ArticlePatchInput {
  const { corrections: _c, names: _n, origin, ...fields } = state;
  return { ...fields, origin: origin && { ...origin, publishedAt: dateOf(origin.publishedAt) } };
}

/** A state with a checked patch laid over it. */
export function withPatch(state: StoryState, patch: ArticlePatch): StoryState {
  const { revisedAt: _r, origin, ...fields } = patch;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const next: StoryState = { ...state, ...given };
  if (origin === undefined) return next;
  return { ...next, origin: origin && originOf(origin) };
}

function originOf(origin: NonNullable<ArticlePatch["origin"]>): StoryState["origin"] {
  const { publisher, url, publishedAt, licence = "", licenceUrl = null, policy } = origin;
  return { publisher, url, publishedAt: publishedAt?.toISOString() ?? null, licence, licenceUrl, policy };
}

const dateOf = (text: string | null) => (text === null ? null : new Date(text));
