import type { Page } from "playwright/test";

/** What the browser says of its own work: times in microseconds, by the Trace Event Format. */
export type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  args: { data?: { type?: string } };
};

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** All that the browser did while `act` ran, in the order of time. */
export async function trace(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const browser = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  browser.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await browser.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await act();
  } finally {
    const isComplete = new Promise<void>((resolve) => browser.once("Tracing.tracingComplete", () => resolve()));
    await browser.send("Tracing.end");
    await isComplete;
    await browser.detach();
  }
  return events.sort((a, b) => a.ts - b.ts);
}
