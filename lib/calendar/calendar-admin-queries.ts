import { db } from "../db.ts";
import { listCalendar, listUnplanned } from "./calendar-finder.ts";

/** A stretch of the calendar and what is planned for no day, for a page that has asked for its permission. */
export async function findCalendar(days: string[], timeZone: string) {
  const [first = "", last = first] = [days[0], days.at(-1)];
  const [entries, unplanned] = await Promise.all([listCalendar(db(), first, last, timeZone), listUnplanned(db())]);
  return { entries, unplanned };
}
