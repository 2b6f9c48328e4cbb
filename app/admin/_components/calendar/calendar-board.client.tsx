"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { showToast } from "@/components/ui/toast.client";
import { moveStory } from "@/lib/calendar/calendar-actions.ts";
import type { CalendarEntry } from "@/lib/calendar/calendar-finder.ts";
import { failure } from "@/lib/errors.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import { CalendarEntryLine } from "./calendar-entry.client";
import { type Movable, MoveDialog } from "./move-dialog.client";

type Props = {
  days: string[];
  /** "2026-11" when a month is shown: days of its neighbours are told apart. */
  month: string | null;
  today: string;
  entries: CalendarEntry[];
  unplanned: Omit<CalendarEntry, "day" | "time">[];
  place: Place;
  mayMove: boolean;
};

const WEEKDAYS = 7;

/** The days with their stories. A story is dragged to another day, or moved by a date field; what readers see stays. */
export function CalendarBoard({ days, month, today, entries, unplanned, place, mayMove }: Props) {
  const router = useRouter();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [moving, setMoving] = useState<Movable | null>(null);
  const [isPending, startTransition] = useTransition();
  const utc = { ...place, timeZone: "UTC" };

  const move = (id: string, day: string | null) =>
    startTransition(async () => {
      const outcome = await moveStory({ id, day }).catch(() => failure("fault", "The site did not answer."));
      showToast({ message: outcome.ok ? sentence(day, place) : outcome.problems.map((p) => p.message).join(" ") });
      router.refresh();
    });
  const drop = (day: string) => {
    setOver(null);
    const entry = entries.find(({ id }) => id === dragged);
    if (dragged && entry?.day !== day) move(dragged, day);
    setDragged(null);
  };
  const line = (entry: Omit<CalendarEntry, "day" | "time"> & Partial<Pick<CalendarEntry, "day" | "time">>) => (
    <CalendarEntryLine
      key={entry.id}
      entry={entry}
      isMovable={mayMove && entry.standing !== "published" && entry.standing !== "embargoed"}
      onDrag={setDragged}
      onMove={() => setMoving({ ...entry, day: entry.day ?? null, time: entry.time ?? null })}
    />
  );
  return (
    <div aria-busy={isPending} className="grid gap-8 2xl:grid-cols-[minmax(0,1fr)_16rem]">
      <ol aria-label="Days" className="grid border-s border-t border-rule md:grid-cols-7">
        {days.map((day, index) => {
          const own = entries.filter((entry) => entry.day === day);
          const isOther = month !== null && !day.startsWith(month);
          return (
            <li
              key={day}
              onDragOver={(event) => {
                if (!dragged) return;
                event.preventDefault();
                setOver(day);
              }}
              onDrop={(event) => {
                event.preventDefault();
                drop(day);
              }}
              className={`min-w-0 border-e border-b border-rule p-2 md:min-h-32 ${over === day && dragged ? "bg-raised" : ""} ${
                own.length === 0 && isOther ? "max-md:hidden" : ""
              }`}
            >
              <h2 className={`tool-hint ${day === today ? "font-bold text-accent" : ""}`}>
                <time dateTime={day}>
                  <span className={index < WEEKDAYS ? "" : "md:sr-only"}>{weekday(day, place.locale)} </span>
                  {isOther || day.endsWith("-01") ? formatDate(new Date(day), "short", utc) : Number(day.slice(8))}
                  {day === today && " · today"}
                </time>
              </h2>
              {own.length > 0 && <ul className="mt-1 grid gap-2">{own.map(line)}</ul>}
            </li>
          );
        })}
      </ol>
      <section aria-labelledby="unplanned">
        <h2 id="unplanned" className="tool-heading">
          Planned for no day
        </h2>
        {unplanned.length === 0 ? (
          <p className="text-muted">Every story on its way has a day.</p>
        ) : (
          <ul className="mt-2 grid gap-3">{unplanned.map(line)}</ul>
        )}
      </section>
      {moving && (
        <MoveDialog entry={moving} place={place} onClose={() => setMoving(null)} onMoved={() => router.refresh()} />
      )}
    </div>
  );
}

function weekday(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(day));
}

function sentence(day: string | null, place: Place): string {
  return day === null
    ? "Planned for no day now."
    : `Moved to ${formatDate(new Date(day), "date", { ...place, timeZone: "UTC" })}.`;
}
