/** Moments as people type them: a wall clock's "2026-11-24T09:00" in the magazine's time zone. */

const WALL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const two = "2-digit";
    const shape = { year: "numeric", month: two, day: two, hour: two, minute: two, hourCycle: "h23" } as const;
    clock = new Intl.DateTimeFormat("en-GB", { timeZone, ...shape });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** What a wall clock in the time zone shows at a moment: "2026-11-24T09:00". */
export function wallClock(moment: Date, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The moment at which a wall clock in the time zone shows this; null when it is no time. Of an hour that comes twice
 * (clocks set back) the first; a time that the clocks leap over is as much later.
 */
export function momentOf(text: string, timeZone: string): Date | null {
  const found = WALL.exec(text.trim());
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const written = new Date(wall).toISOString();
  // "31 February" would be taken as 3 March.
  if (!written.startsWith(text.trim().slice(0, 16))) return null;
  const offsetAt = (moment: number) => Date.parse(`${wallClock(new Date(moment), timeZone)}Z`) - floorMinute(moment);
  const HALF_DAY = 43_200_000;
  // The offsets before and after any change near by: the earlier moment of those that fit, else the later one.
  const guesses = [wall - offsetAt(wall - HALF_DAY), wall - offsetAt(wall + HALF_DAY)].sort((a, b) => a - b);
  const fitting = guesses.find((guess) => wallClock(new Date(guess), timeZone) === written.slice(0, 16));
  return new Date(fitting ?? guesses[1] ?? wall);
}

const floorMinute = (moment: number) => Math.floor(moment / 60_000) * 60_000;
