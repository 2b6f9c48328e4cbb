import type { Page } from "playwright/test";
import { type TraceEvent, trace } from "./trace.ts";

/** A key that was pressed, in milliseconds. */
export type KeyTime = {
  /** From the press to the frame on the screen that shows it. */
  total: number;
  /** What the page's main thread itself worked meanwhile, whatever it worked at: the rest is waiting for the machine. */
  work: number;
};

/** Every key that is pressed while `type` runs, told by the browser's own trace. */
export async function keyTimes(page: Page, type: () => Promise<void>): Promise<KeyTime[]> {
  return keysOf(await trace(page, type));
}

function keysOf(events: TraceEvent[]): KeyTime[] {
  const begun = new Map<string, TraceEvent>();
  const keys: { pid: number; tid: number; from: number; to: number }[] = [];
  for (const { name, ph, ts, pid, id = "", args, ...event } of events) {
    if (name !== "EventTiming") continue;
    if (ph === "b") begun.set(id, { name, ph, ts, pid, id, args, ...event });
    const start = begun.get(id);
    if (ph === "e" && start?.args.data?.type === "keydown") keys.push({ pid, tid: start.tid, from: start.ts, to: ts });
  }
  const [first] = keys;
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && pid === first?.pid && tid === first.tid,
  );
  return keys.map(({ from, to }) => {
    const work = tasks.reduce((sum, { ts, dur = 0, tdur = 0 }) => {
      const within = Math.min(ts + dur, to) - Math.max(ts, from);
      return within > 0 ? sum + (tdur * within) / dur : sum;
    }, 0);
    return { total: (to - from) / 1000, work: work / 1000 };
  });
}
