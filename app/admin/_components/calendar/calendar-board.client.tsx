"use client";

import { type DragEvent, useRef, useState, useTransition } from "react";
import { showToast } from "@/components/ui/toast.client";
import type { CalendarEntry } from "@/lib/calendar/calendar-finder.ts";
import type { Place } from "@/lib/format.ts";
import { CalendarDay } from "./calendar-day.client";
import { CalendarEntryLine } from "./calendar-entry.client";
import { MoveDialog } from "./move-dialog.client";
import { type Movable, useMove } from "./use-move.client.ts";

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

/** Where a dragged story is held over: a day, or beside the days. */
const BESIDE = "beside";
const WEEKDAYS = 7;

/** The days with their stories. A story is dragged to another day, or moved by a date field; what readers see stays. */
export function CalendarBoard({ days, month, today, entries, unplanned, place, mayMove }: Props) {
  const move = useMove(place);
  // No state: drawing the board anew while a drag begins ends it in some browsers.
  const dragged = useRef<Movable | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [moving, setMoving] = useState<Movable | null>(null);
  const [isPending, startTransition] = useTransition();

  const drop = (day: string | null) => {
    const entry = dragged.current;
    dragged.current = null;
    setOver(null);
    if (!entry || entry.day === day) return;
    startTransition(async () => {
      const problem = await move(entry, { day });
      if (problem) showToast({ message: problem });
    });
  };
  const target = (where: string) => ({
    onDragOver: (event: DragEvent) => {
      // A scheduled story has to have a day.
      if (!dragged.current || (where === BESIDE && dragged.current.time !== null)) return;
      event.preventDefault();
      setOver(where);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      drop(where === BESIDE ? null : where);
    },
  });
  const line = (entry: Movable) => (
    <CalendarEntryLine
      key={entry.id}
      entry={entry}
      isMovable={mayMove && entry.standing !== "published" && entry.standing !== "embargoed"}
      onDrag={(isHeld) => {
        dragged.current = isHeld ? entry : null;
        if (!isHeld) setOver(null);
      }}
      onMove={() => setMoving(entry)}
    />
  );
  return (
    <div aria-busy={isPending} className="grid gap-8 2xl:grid-cols-[minmax(0,1fr)_16rem]">
      <ol aria-label="Days" className="grid border-s border-t border-rule lg:grid-cols-7">
        {days.map((day, index) => {
          const own = entries.filter((entry) => entry.day === day);
          return (
            <CalendarDay
              key={day}
              day={day}
              isToday={day === today}
              isOther={month !== null && !day.startsWith(month)}
              isFirstWeek={index < WEEKDAYS}
              isOver={over === day}
              place={place}
              target={target(day)}
            >
              {own.length > 0 && <ul className="mt-1 grid gap-2">{own.map(line)}</ul>}
            </CalendarDay>
          );
        })}
      </ol>
      <section aria-labelledby="unplanned" className={over === BESIDE ? "bg-raised" : ""} {...target(BESIDE)}>
        <h2 id="unplanned" className="tool-heading">
          Planned for no day
        </h2>
        {unplanned.length === 0 ? (
          <p className="text-muted">Every story on its way has a day.</p>
        ) : (
          <ul className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-1">
            {unplanned.map((entry) => line({ ...entry, day: null, time: null }))}
          </ul>
        )}
      </section>
      {moving && <MoveDialog entry={moving} place={place} onClose={() => setMoving(null)} />}
    </div>
  );
}
