import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findBrowser } from "../testing/find-browser.ts";
import { middleOf } from "./timing.ts";
import { BROWSER_FLAGS } from "./weight.ts";

/** What Lighthouse says of a page on its simulated phone: milliseconds, a layout shift, scores from 0 to 100. */
export type Vitals = { lcp: number; tbt: number; cls: number; scores: Record<string, number> };

const RUNS = 5;

/** Of several runs the middle of each figure: what disturbs a small machine falls on one run or two. */
export async function measureVitals(url: string): Promise<Vitals> {
  const runs: Vitals[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await runLighthouse(url));
  const middle = (read: (run: Vitals) => number) => middleOf(runs.map(read));
  return {
    lcp: middle(({ lcp }) => lcp),
    tbt: middle(({ tbt }) => tbt),
    cls: middle(({ cls }) => cls),
    scores: Object.fromEntries(
      Object.keys(runs[0]?.scores ?? {}).map((name) => [name, middle(({ scores }) => scores[name] ?? Number.NaN)]),
    ),
  };
}

async function runLighthouse(url: string): Promise<Vitals> {
  const chrome = await launch({ chromePath: findBrowser(), chromeFlags: ["--headless=new", ...BROWSER_FLAGS] });
  try {
    const result = await lighthouse(url, { port: chrome.port, output: "json", logLevel: "error" });
    if (!result) throw new Error("Lighthouse gave no result");
    const { audits, categories } = result.lhr;
    const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
    return {
      lcp: Math.round(value("largest-contentful-paint")),
      tbt: Math.round(value("total-blocking-time")),
      cls: Number(value("cumulative-layout-shift").toFixed(3)),
      scores: Object.fromEntries(
        Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
      ),
    };
  } finally {
    chrome.kill();
  }
}
