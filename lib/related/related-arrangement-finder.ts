import type { RelatedReason } from "../../prisma/generated/enums.ts";
import type { Db } from "../db.ts";
import { findRelated, RELATED_COUNT } from "./related-finder.ts";

/** Related stories as editors arrange them: pure database reads. */

/** A story that can be chosen. */
export type ChoosableStory = {
  id: string;
  headline: string;
  slug: string;
  section: string;
  status: string;
  /** When readers can see it; null while it is not to be published. */
  visibleFrom: Date | null;
  /** Published, but not to be seen yet. */
  isScheduled: boolean;
};

/** A chosen story, and whether it names this one among its own. */
export type ChosenStory = ChoosableStory & { linksBack: boolean };

export type SuggestedStory = ChoosableStory & { reason: RelatedReason };

export type RelatedArrangement = {
  chosen: ChosenStory[];
  /** What could be chosen, best first. */
  suggestions: SuggestedStory[];
  /** So many of the suggestions, from the first, are added by themselves. */
  automatic: number;
};

const SUGGESTIONS = 8;
const FOUND = 12;

const choosableSelect = {
  id: true,
  headline: true,
  slug: true,
  status: true,
  visibleFrom: true,
  section: { select: { name: true } },
} as const;

/** What stands under a story with these chosen stories, saved or not: each with what an editor decides by. */
export async function arrangeRelated(db: Db, articleId: string, chosenIds: string[]): Promise<RelatedArrangement> {
  const count = SUGGESTIONS + chosenIds.length;
  const [shown, rows, back] = await Promise.all([
    findRelated(db, articleId, { chosen: chosenIds, count }),
    db.article.findMany({ where: { id: { in: chosenIds } }, select: choosableSelect }),
    db.relatedLink.findMany({
      where: { articleId: { in: chosenIds }, relatedId: articleId },
      select: { articleId: true },
    }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const linksBack = new Set(back.map((link) => link.articleId));
  const chosen = chosenIds.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...choosable(row), linksBack: linksBack.has(id) }] : [];
  });
  const publicCount = shown.filter((story) => story.reason === "editor").length;
  const suggestions = shown
    .filter((story) => story.reason !== "editor")
    .slice(0, SUGGESTIONS)
    .map(({ id, headline, slug, section, publishedAt, reason }) => ({
      id,
      headline,
      slug,
      section: section.name,
      status: "published",
      visibleFrom: publishedAt,
      isScheduled: false,
      reason,
    }));
  return { chosen, suggestions, automatic: Math.max(0, Math.min(RELATED_COUNT - publicCount, suggestions.length)) };
}

/** Stories whose headline or address holds every word, newest first; without words the newest. Binned and killed ones are none. */
export async function searchChoosable(db: Db, q: string, exclude: string[] = []): Promise<ChoosableStory[]> {
  const words = q.replaceAll("\0", "").split(/\s+/).filter(Boolean).slice(0, 8);
  const rows = await db.article.findMany({
    where: {
      binnedAt: null,
      status: { not: "killed" },
      id: { notIn: exclude },
      AND: words.map((word) => ({
        OR: [
          { headline: { contains: word, mode: "insensitive" as const } },
          { slug: { contains: word.toLowerCase() } },
        ],
      })),
    },
    orderBy: { createdAt: "desc" },
    take: FOUND,
    select: choosableSelect,
  });
  return rows.map(choosable);
}

type Row = Omit<ChoosableStory, "section" | "isScheduled"> & { section: { name: string } };

function choosable({ section, ...row }: Row): ChoosableStory {
  const { visibleFrom } = row;
  return { ...row, section: section.name, isScheduled: visibleFrom !== null && visibleFrom.getTime() > Date.now() };
}
