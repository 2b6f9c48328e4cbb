import type { Metadata } from "next";
import Link from "next/link";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { can } from "@/lib/auth/permissions.ts";
import { findCalendar } from "@/lib/calendar/calendar-admin-queries.ts";
import { type CalendarView, daysOf, isDay, stepOf } from "@/lib/calendar/calendar-rules.ts";
import { dayKey, formatDate } from "@/lib/format.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { CalendarBoard } from "../../_components/calendar/calendar-board.client";
import { PageHead } from "../../_components/page-head";

export const metadata: Metadata = { title: "Calendar" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What is planned and published, a month or a week at a time. */
export default async function CalendarPage({ searchParams }: Props) {
  const user = await requirePermission("calendar.read");
  const [params, { place }] = await Promise.all([searchParams, findSite()]);
  const today = dayKey(new Date(), place.timeZone);
  const view: CalendarView = params.view === "week" ? "week" : "month";
  const day = typeof params.day === "string" && isDay(params.day) ? params.day : today;
  const days = daysOf(view, day);
  const { entries, unplanned } = await findCalendar(days, place.timeZone);
  const to = (toView: CalendarView, toDay: string) =>
    adminRoutes.calendar(new URLSearchParams({ view: toView, day: toDay }).toString());
  const utc = { ...place, timeZone: "UTC" };
  const title =
    view === "month"
      ? formatDate(new Date(day), "month", utc)
      : `Week of ${formatDate(new Date(days[0] ?? day), "date", utc)}`;
  const link = (href: string, label: string, isHere = false) => (
    <Link href={href} prefetch={false} className="tool-button" aria-current={isHere ? "page" : undefined}>
      {label}
    </Link>
  );
  return (
    <>
      <PageHead
        title={title}
        lead={`Days and times are those of ${place.timeZone}.`}
        actions={
          <>
            {link(to(view, stepOf(view, day, -1)), view === "month" ? "Previous month" : "Previous week")}
            {link(to(view, today), "Today")}
            {link(to(view, stepOf(view, day, 1)), view === "month" ? "Next month" : "Next week")}
            {view === "month" ? link(to("week", day), "As a week") : link(to("month", day), "As a month")}
          </>
        }
      />
      <CalendarBoard
        days={days}
        month={view === "month" ? day.slice(0, 7) : null}
        today={today}
        entries={entries}
        unplanned={unplanned}
        place={place}
        mayMove={can(user, "article.schedule")}
      />
    </>
  );
}
