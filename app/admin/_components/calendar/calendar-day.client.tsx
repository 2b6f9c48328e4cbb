"use client";

import type { DragEvent, ReactNode } from "react";
import { formatDate, type Place } from "@/lib/format.ts";

type Props = {
  day: string;
  isToday: boolean;
  /** Of another month than the one that is shown. */
  isOther: boolean;
  /** Its weekday stands over the column. */
  isFirstWeek: boolean;
  /** A story is held over it. */
  isOver: boolean;
  place: Place;
  target: { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
  children: ReactNode;
};

/** One day of the calendar, onto which stories can be dropped. */
export function CalendarDay({ day, isToday, isOther, isFirstWeek, isOver, place, target, children }: Props) {
  const isEmpty = !children;
  return (
    <li
      {...target}
      className={`min-w-0 border-e border-b border-rule p-2 lg:min-h-32 ${isOver ? "bg-raised" : ""} ${
        isEmpty && isOther ? "max-lg:hidden" : ""
      }`}
    >
      <h2 className={`tool-hint ${isToday ? "font-bold text-accent" : ""}`}>
        <time dateTime={day}>
          <span className={isFirstWeek ? "" : "lg:sr-only"}>{weekday(day, place.locale)} </span>
          {isOther || day.endsWith("-01")
            ? formatDate(new Date(day), "short", { ...place, timeZone: "UTC" })
            : Number(day.slice(8))}
          {isToday && " · today"}
        </time>
      </h2>
      {children}
    </li>
  );
}

function weekday(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(day));
}
