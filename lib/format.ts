import type { BylineRole, ContentType, CorrectionKind } from "../prisma/generated/enums.ts";
import { dateFormatter, listFormatter, numberFormatter } from "./formatters.ts";

/** Words and figures as readers see them. */

const READING_WORDS_PER_MINUTE = 230;

export const CONTENT_TYPE_NAMES: Record<ContentType, string> = {
  news: "News",
  reporting: "Reporting",
  analysis: "Analysis",
  opinion: "Opinion",
  interview: "Interview",
  explainer: "Explainer",
  review: "Review",
  qa: "Q&A",
  video: "Video",
};

export const BYLINE_ROLE_WORDS: Record<BylineRole, string> = {
  by: "By",
  with: "With",
  photographs: "Photographs by",
  illustrations: "Illustrations by",
  translated: "Translated by",
};

export const CORRECTION_NAMES: Record<CorrectionKind, string> = {
  correction: "Correction",
  clarification: "Clarification",
  update: "Update",
};

export type Place = { locale: string; timeZone: string };

const SHAPES = {
  date: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  time: { hour: "2-digit", minute: "2-digit", hour12: false },
  moment: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: false },
  month: { month: "long", year: "numeric" },
  monthOnly: { month: "long" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateShape = keyof typeof SHAPES;

/** A date in the magazine's language and time zone. */
export function formatDate(date: Date, shape: DateShape, place: Place): string {
  return dateFormatter(place.locale, { timeZone: place.timeZone, ...SHAPES[shape] }).format(date);
}

/** "2026-11-24" in the magazine's time zone: tells whether two moments share a day. */
export function dayKey(date: Date, timeZone: string): string {
  return dateFormatter("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(date);
}

/** "2026-11-24T13:00:00+01:00": a moment with the offset of the magazine's time zone then. */
export function isoInZone(date: Date, timeZone: string): string {
  const parts = dateFormatter("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
  }).formatToParts(date);
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  const offset = at("timeZoneName").replace("GMT", "") || "+00:00";
  return `${at("year")}-${at("month")}-${at("day")}T${at("hour")}:${at("minute")}:${at("second")}${offset}`;
}

export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / READING_WORDS_PER_MINUTE));
}

export function formatCount(value: number, locale: string): string {
  return numberFormatter(locale).format(value);
}

/** "3 stories", "1 story". */
export function countOf(value: number, one: string, many: string, locale: string): string {
  return `${formatCount(value, locale)} ${value === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function listOf(names: string[], locale: string): string {
  return listFormatter(locale).format(names);
}

/** Paragraphs of a plain text field, which are divided by an empty line. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Cuts at a word's end, where one is near, and adds an ellipsis; `length` counts characters with the ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > length / 2 ? end : cut.length).replace(/[\s,;:.–—-]+$/u, "")}…`;
}

/** A language by its own name, such as "français"; its code where it has none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  } catch {
    // Written like a code, and none.
    return code;
  }
}
