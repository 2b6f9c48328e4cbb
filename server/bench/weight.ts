import { chromium } from "playwright";
import { findBrowser } from "../testing/find-browser.ts";

/** Bytes over the line by kind, for one page read from the top to its end. Styles and scripts in the page count as theirs. */
export type Weight = Record<"html" | "css" | "script" | "font" | "image" | "other", number>;

const KINDS: Record<string, keyof Weight> = {
  document: "html",
  stylesheet: "css",
  script: "script",
  font: "font",
  image: "image",
};

export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function measureWeight(url: string): Promise<Weight> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const weight: Weight = { html: 0, css: 0, script: 0, font: 0, image: 0, other: 0 };
    page.on("requestfinished", async (request) => {
      const { responseBodySize } = await request.sizes();
      weight[KINDS[request.resourceType()] ?? "other"] += responseBodySize;
    });
    await page.goto(url, { waitUntil: "networkidle" });
    // Pictures below the fold come as a reader comes to them.
    for (let y = 0; y < 30; y++) await page.mouse.wheel(0, 800);
    await page.waitForLoadState("networkidle");
    return weight;
  } finally {
    await browser.close();
  }
}
