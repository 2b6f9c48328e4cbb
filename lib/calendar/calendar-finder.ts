import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import type { Db } from "../db.ts";
import { type StoryStanding, standingOf } from "../workflow/workflow-views.ts";
import { momentOf, wallOf } from "../workflow/zoned-time.ts";
import { addDays } from "./calendar-rules.ts";

export type CalendarEntry = {
  id: string;
  headline: string;
  section: string;
  standing: StoryStanding;
  /** In the magazine's time zone. */
  day: string;
  /** "09:00"; null for what is only planned for the day. */
  time: string | null;
};

const MAX_ENTRIES = 1000;
const MAX_UNPLANNED = 30;

const select = {
  id: true,
  headline: true,
  status: true,
  publishedAt: true,
  visibleFrom: true,
  embargoUntil: true,
  plannedFor: true,
  section: { select: { name: true } },
} as const;

/** What appears or is planned from one day to another (both included), in the order of the days. */
export async function listCalendar(db: Db, from: string, to: string, timeZone: string): Promise<CalendarEntry[]> {
  const start = momentOf(`${from}T00:00`, timeZone) ?? new Date(from);
  const end = momentOf(`${addDays(to, 1)}T00:00`, timeZone) ?? new Date(to);
  const planned = { status: { in: UNPUBLISHED }, plannedFor: { gte: new Date(from), lte: new Date(to) } };
  const rows = await db.article.findMany({
    where: { binnedAt: null, OR: [{ status: "published", visibleFrom: { gte: start, lt: end } }, planned] },
    select,
    orderBy: [{ visibleFrom: "asc" }, { id: "asc" }],
    take: MAX_ENTRIES,
  });
  const now = new Date();
  return rows
    .map((row) => {
      const wall = row.status === "published" && row.visibleFrom ? wallOf(row.visibleFrom, timeZone) : null;
      const day = wall?.slice(0, 10) ?? row.plannedFor?.toISOString().slice(0, 10) ?? from;
      return { ...entryOf(row, now), day, time: wall?.slice(11) ?? null };
    })
    .sort((a, b) => `${a.day} ${a.time ?? "99"}`.localeCompare(`${b.day} ${b.time ?? "99"}`));
}

/** Stories on their way that are planned for no day, those nearest to readers first. */
export async function listUnplanned(db: Db): Promise<Omit<CalendarEntry, "day" | "time">[]> {
  const rows = await db.article.findMany({
    where: { binnedAt: null, status: { in: UNPUBLISHED }, plannedFor: null },
    select,
    orderBy: [{ status: "desc" }, { savedAt: "desc" }],
    take: MAX_UNPLANNED,
  });
  const now = new Date();
  return rows.map((row) => entryOf(row, now));
}

const UNPUBLISHED: ArticleStatus[] = ["draft", "in_review", "ready"];

type Row = Parameters<typeof standingOf>[0] & { id: string; headline: string; section: { name: string } };

function entryOf(row: Row, now: Date) {
  return { id: row.id, headline: row.headline, section: row.section.name, standing: standingOf(row, now) };
}
