/** Between a moment and the wall clock of a time zone, as a date-and-time field has it ("2026-11-24T09:00"). Pure. */

const WALL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * The moment at which a zone's wall clock shows this time; null when the text is no time. A time that the clock shows
 * twice (autumn) is its first; one that it skips (spring) is that much later, as people who forgot the change mean it.
 */
export function momentOf(wall: string, timeZone: string): Date | null {
  const [, year, month, day, hour, minute] = WALL.exec(wall)?.map(Number) ?? [];
  if (year === undefined || month === undefined || minute === undefined) return null;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(asUtc).toISOString().slice(0, 16) !== wall) return null;
  // The offset before and after a change of the clock: the right one gives the wall time back.
  const offsets = [offsetAt(asUtc - DAY_MS, timeZone), offsetAt(asUtc + DAY_MS, timeZone)];
  const fitting = offsets
    .map((offset) => new Date(asUtc - offset))
    .filter((moment) => wallOf(moment, timeZone) === wall);
  fitting.sort((a, b) => a.getTime() - b.getTime());
  return fitting[0] ?? new Date(asUtc - (offsets[0] ?? 0));
}

/** What the wall clock of a zone shows at a moment. */
export function wallOf(moment: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = partsOf(moment, timeZone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

const DAY_MS = 86_400_000;

function offsetAt(time: number, timeZone: string): number {
  return Date.parse(`${wallOf(new Date(time), timeZone)}Z`) - Math.floor(time / 60_000) * 60_000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function partsOf(moment: Date, timeZone: string): Record<string, string> {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const two = "2-digit" as const;
    const fields = { year: "numeric", month: two, day: two, hour: two, minute: two } as const;
    formatter = new Intl.DateTimeFormat("en-GB", { timeZone, ...fields, hourCycle: "h23" });
    formatters.set(timeZone, formatter);
  }
  return Object.fromEntries(formatter.formatToParts(moment).map(({ type, value }) => [type, value]));
}
