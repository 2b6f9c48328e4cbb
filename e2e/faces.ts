import type { Page } from "playwright/test";

/** Waits until a page is set in the magazine's own faces (components/site/faces.ts). */
export async function facesSet(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("faces").length > 0);
  await page.evaluate(() => document.fonts.ready);
}
