/** Days of a calendar, as "YYYY-MM-DD" and without a time zone. Pure. */

export type CalendarView = "month" | "week";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

export function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** The days that a view shows: whole weeks from Monday. */
export function daysOf(view: CalendarView, day: string): string[] {
  const first = mondayOf(view === "week" ? day : `${day.slice(0, 7)}-01`);
  const last = view === "week" ? first : mondayOf(addDays(`${nextMonth(day)}-01`, -1));
  const count = Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 7;
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The day that the view before or after this one is about. */
export function stepOf(view: CalendarView, day: string, direction: 1 | -1): string {
  if (view === "week") return addDays(day, 7 * direction);
  return direction === 1 ? `${nextMonth(day)}-01` : `${addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)}-01`;
}

function nextMonth(day: string): string {
  return addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7);
}
