import { z } from "zod";
import { onlyPublic } from "../articles/article-finder.ts";
import type { DeskUser } from "../auth/current-user.ts";
import { guardRoute } from "../auth/guard-route.ts";
import { can } from "../auth/permissions.ts";
import { db } from "../db.ts";
import { findSite } from "../settings/settings-queries.ts";
import type { PaletteAnswer, PaletteStory } from "./palette-views.ts";
import { findStories, type StoryRow } from "./story-list-finder.ts";
import { readsAllStories } from "./story-list-rules.ts";
import { MAX_QUERY, storyListSchema } from "./story-list-schema.ts";

/** How many stories the palette shows. */
export const PALETTE_STORIES = 12;

const querySchema = z.object({
  q: z.string().trim().max(MAX_QUERY).catch(""),
  story: z.uuid().nullable().catch(null),
});

/** GET palette?q=…&story=…: stories for the command palette, as far as this person may read them. */
export async function answerPalette(request: Request): Promise<Response> {
  const user = await guardRoute(request, "article.read");
  if (user instanceof Response) return user;
  const query = new URL(request.url).searchParams;
  const { q, story } = querySchema.parse({ q: query.get("q"), story: query.get("story") });
  const [stories, publicSlug] = await Promise.all([listFitting(user, q), story && findPublicSlug(user, story)]);
  const answer: PaletteAnswer = { stories, publicSlug };
  return Response.json(answer, { headers: { "Cache-Control": "private, no-store" } });
}

async function listFitting(user: DeskUser, q: string): Promise<PaletteStory[]> {
  const { place } = await findSite();
  const reader = { userId: user.id, readsAll: readsAllStories(user), timeZone: place.timeZone };
  const { rows } = await findStories(db(), reader, storyListSchema.parse({ q }), PALETTE_STORIES);
  return rows.map(toPaletteStory);
}

async function findPublicSlug(user: DeskUser, id: string): Promise<string | null> {
  const select = { slug: true, ownerId: true, status: true, sectionId: true } as const;
  const story = await db().article.findUnique({ where: { id }, select });
  if (!story || !can(user, "article.read", story)) return null;
  return (await onlyPublic(db(), [id])).length > 0 ? story.slug : null;
}

function toPaletteStory(row: StoryRow): PaletteStory {
  const { id, headline, section, status, isVisible, hasChanges } = row;
  const iso = (date: Date | null) => date?.toISOString() ?? null;
  const times = {
    publishedAt: iso(row.publishedAt),
    embargoUntil: iso(row.embargoUntil),
    binnedAt: iso(row.binnedAt),
  };
  return { id, headline, section, status, isVisible, hasChanges, ...times };
}
