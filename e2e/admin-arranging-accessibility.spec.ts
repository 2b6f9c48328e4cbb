import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";

/** As on the reader's pages. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const LISTS = ["pictures", "fronts", "sections", "topics", "authors", "pages", "redirects", "campaigns", "settings"];
const FORMS = ["fronts/home-page", "sections/new", "topics/new", "authors/new", "pages/new", "campaigns/new"];
const PICTURE = "pictures/…";

for (const place of [...LISTS, ...FORMS, PICTURE]) {
  test(`axe finds nothing on the desk's page ${place} in light and dark, and it does not scroll sideways on a phone`, async ({
    page,
    db,
    signInAs,
  }) => {
    test.slow();
    await signInAs("admin");
    let path = place;
    if (place === PICTURE) {
      const { id } = await db.media.findFirstOrThrow({ where: { leadOf: { some: {} } } });
      path = `pictures/${id}`;
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`/admin/${path}`);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n  ")}`);
      expect(found, colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess, "pixels too wide for a phone").toBeLessThanOrEqual(0);
  });
}
