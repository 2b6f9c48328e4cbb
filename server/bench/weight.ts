import { brotliCompressSync } from "node:zlib";
import { chromium, type Page } from "playwright";
import { findBrowser } from "../testing/find-browser.ts";
import { warm } from "./throughput.ts";

/** Bytes over the line by kind, for one page read from the top to its end; what stands in the page as Brotli makes it alone. */
export type Weight = {
  html: number;
  css: number;
  script: number;
  /** Faces that come before the text stands as it will stay, and all of them. */
  "fonts at first": number;
  fonts: number;
  images: number;
  other: number;
};

const KINDS: Record<string, keyof Weight> = {
  document: "html",
  stylesheet: "css",
  script: "script",
  font: "fonts",
  image: "images",
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
  // The first reader's copy is compressed quickly; this is about all others'.
  await warm(url);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const weight = { html: 0, css: 0, script: 0, "fonts at first": 0, fonts: 0, images: 0, other: 0 };
    page.on("requestfinished", async (request) => {
      const { responseBodySize } = await request.sizes();
      const kind = KINDS[request.resourceType()] ?? "other";
      weight[kind] += responseBodySize;
    });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("faces").length > 0);
    await page.waitForLoadState("networkidle");
    weight["fonts at first"] = weight.fonts;
    const { css, script } = await readInline(page);
    weight.css += css;
    weight.script += script;
    weight.html -= css + script;
    // Pictures below the fold come as a reader comes to them.
    for (let y = 0; y < 30; y++) await page.mouse.wheel(0, 800);
    await page.waitForLoadState("networkidle");
    return weight;
  } finally {
    await browser.close();
  }
}

/** Styles and code in the page, each as heavy as it is when Brotli has it alone. */
async function readInline(page: Page): Promise<{ css: number; script: number }> {
  const [css, script] = await page.evaluate(() => {
    const textOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join("");
    return [textOf("style"), textOf("script:not([src], [type]), script[type=module]")];
  });
  const size = (text = "") => (text ? brotliCompressSync(text).length : 0);
  return { css: size(css), script: size(script) };
}
