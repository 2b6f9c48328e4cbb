import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import { tags } from "../cache-tags.ts";

/** Which state may follow which. From published to published means another time. */
const MOVES: Record<ArticleStatus, readonly ArticleStatus[]> = {
  draft: ["in_review", "ready", "published", "archived"],
  in_review: ["draft", "ready", "published", "archived"],
  ready: ["draft", "in_review", "published", "archived"],
  published: ["draft", "published", "archived", "killed"],
  archived: ["draft", "published", "killed"],
  killed: [],
};

export function canMove(from: ArticleStatus, to: ArticleStatus): boolean {
  return MOVES[from].includes(to);
}

const STATUS_WORDS: Record<ArticleStatus, string> = {
  draft: "a draft",
  in_review: "in review",
  ready: "ready",
  published: "published",
  archived: "archived",
  killed: "killed",
};

/** Why a move is refused, or null when it is not. */
export function moveProblem(from: ArticleStatus, to: ArticleStatus): string | null {
  if (canMove(from, to)) return null;
  if (from === "killed") return "A killed story cannot come back; its record stays as it is";
  if (from === to) return `This story is ${STATUS_WORDS[to]} already`;
  if (to === "killed") return "Only a story that was published can be killed; archive or delete this one instead";
  return `A story that is ${STATUS_WORDS[from]} cannot become ${STATUS_WORDS[to]}`;
}

/** What decides who sees a story. */
export type Standing = {
  status: ArticleStatus;
  publishedAt: Date | null;
  visibleFrom: Date | null;
  /** Kept by the database once a story that was public has changed. */
  firstPublicAt: Date | null;
};

/** Whether readers can ever have seen the story, under whatever embargo it is now. */
export function wasEverPublic({ firstPublicAt, visibleFrom }: Standing, now: Date): boolean {
  return firstPublicAt !== null || (visibleFrom !== null && visibleFrom <= now);
}

/** Whether readers see the story now. */
export function isPublicNow({ visibleFrom }: Standing, now: Date): boolean {
  return visibleFrom !== null && visibleFrom <= now;
}

/** The publication time of a story that is published now: a story that was public keeps its date. */
export function publicationTime(standing: Standing, at: Date | undefined, now: Date): Date {
  return at ?? keptPublicationTime(standing, now) ?? now;
}

/** The publication time that a story keeps when it is taken back; one that never came is forgotten. */
export function keptPublicationTime(standing: Standing, now: Date): Date | null {
  const { publishedAt } = standing;
  return publishedAt && publishedAt <= now && wasEverPublic(standing, now) ? publishedAt : null;
}

/** Where a story shows: its address and the lists that it is in. */
export type Footprint = {
  slug: string;
  status: ArticleStatus;
  section: string;
  topics: string[];
  authors: string[];
  /** Addresses of the stories that tell the same in another language: their pages name this one. */
  translations: string[];
  publishedAt: Date | null;
};

/**
 * The cache tags of everything that shows a story before or after a change; none for a story that no reader
 * can know. `page` narrows to the story's own page, for what no list shows.
 */
export function articleTags(before: Footprint | null, after: Footprint, reach: "page" | "everywhere"): string[] {
  const states = [before, after].filter((state) => state !== null);
  if (states.every((state) => state.publishedAt === null)) return [];
  const pages = states.flatMap((state) => [state.slug, ...state.translations]).map(tags.article);
  const lists = states.flatMap((state) => [
    tags.lists,
    tags.section(state.section),
    ...state.topics.map(tags.topic),
    ...state.authors.map(tags.author),
  ]);
  return [...new Set(reach === "page" ? pages : [...pages, ...lists])];
}
