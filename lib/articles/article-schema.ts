import { z } from "zod";
import {
  BylineRole,
  ContentType,
  CorrectionKind,
  CorrectionPlace,
  OriginPolicy,
} from "../../prisma/generated/enums.ts";
import { bodySchema } from "../body/body-schema.ts";
import { id, idOrNull, slug, text, textOrNull, webUrl, webUrlOrNull, words } from "../fields.ts";

export const MAX_HEADLINE = 200;
export const MAX_DECK = 500;
export const MAX_KICKER = 80;
export const MAX_CAPTION = 2000;
export const MAX_SEO_TITLE = 120;
export const MAX_SEO_DESCRIPTION = 320;
export const MAX_TOPICS = 10;
export const MAX_BYLINES = 30;
export const MAX_RELATED = 12;
export const MAX_CORRECTION = 2000;
export const MAX_KILL_REASON = 1000;
const MAX_NAME = 200;

/** No value twice, told by `key`. */
const distinct = <T>(items: T[], key: (item: T) => string) => new Set(items.map(key)).size === items.length;

export const bylinesSchema = z
  .array(z.strictObject({ authorId: id, role: z.enum(BylineRole).default("by") }))
  .max(MAX_BYLINES, `At most ${MAX_BYLINES} names`)
  .refine(
    (list) => distinct(list, (b) => `${b.authorId} ${b.role}`),
    "The same author is named twice in the same role",
  );

export const topicIdsSchema = z
  .array(id)
  .max(MAX_TOPICS, `At most ${MAX_TOPICS} topics`)
  .refine((ids) => distinct(ids, String), "The same topic is chosen twice");

export const relatedIdsSchema = z
  .array(id)
  .max(MAX_RELATED, `At most ${MAX_RELATED} related stories`)
  .refine((ids) => distinct(ids, String), "The same story is chosen twice");

export const originSchema = z.strictObject({
  publisher: words(MAX_NAME, "Name who published the story first"),
  url: webUrl,
  publishedAt: z.date().nullable().optional(),
  licence: text(MAX_NAME).optional(),
  licenceUrl: webUrlOrNull.optional(),
  policy: z.enum(OriginPolicy),
});

/** A story's fields as an editor enters them; lists replace what was there, in the given order. */
const articleFields = {
  slug,
  contentType: z.enum(ContentType),
  kicker: textOrNull(MAX_KICKER),
  headline: words(MAX_HEADLINE, "A story needs a headline"),
  deck: text(MAX_DECK),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a code such as "en" or "pt-BR"'),
  body: bodySchema,
  sectionId: id,
  leadImageId: idOrNull,
  leadCaption: text(MAX_CAPTION),
  revisedAt: z.date().nullable(),
  noAsks: z.boolean(),
  dropCap: z.boolean(),
  republishable: z.boolean(),
  seoTitle: textOrNull(MAX_SEO_TITLE),
  seoDescription: textOrNull(MAX_SEO_DESCRIPTION),
  noindex: z.boolean(),
  socialTitle: textOrNull(MAX_SEO_TITLE),
  socialText: textOrNull(MAX_SEO_DESCRIPTION),
  socialImageId: idOrNull,
  topicIds: topicIdsSchema,
  bylines: bylinesSchema,
  relatedIds: relatedIdsSchema,
  origin: originSchema.nullable(),
};

export const articlePatchSchema = z.strictObject(articleFields).partial();

/** A new story; without a slug its address is made from the headline. */
export const newArticleSchema = articlePatchSchema.required({
  contentType: true,
  headline: true,
  body: true,
  sectionId: true,
});

export type NewArticleInput = z.input<typeof newArticleSchema>;
export type ArticlePatchInput = z.input<typeof articlePatchSchema>;
export type ArticlePatch = z.output<typeof articlePatchSchema>;

export const correctionSchema = z.strictObject({
  kind: z.enum(CorrectionKind),
  text: words(MAX_CORRECTION, "Say what was wrong or has changed"),
  place: z.enum(CorrectionPlace).optional(),
  issuedAt: z.date().optional(),
});
export type CorrectionInput = z.input<typeof correctionSchema>;

export const killReasonSchema = words(MAX_KILL_REASON, "Say why the story is withdrawn");

/** When to publish: now without a time; an embargo of null lifts the one that is set. */
export const publishSchema = z.strictObject({
  at: z.date().optional(),
  embargoUntil: z.date().nullable().optional(),
});
export type PublishInput = z.input<typeof publishSchema>;
