import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";

/** As on the reader's pages. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const LISTS = ["pictures", "fronts", "sections", "topics", "authors", "pages", "redirects", "campaigns", "settings"];
const FORMS = ["fronts/home-page", "sections/new", "topics/new", "authors/new", "pages/new", "campaigns/new"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the desk's pages in ${colorScheme}, and none scrolls sideways on a phone`, async ({
    page,
    db,
    signInAs,
  }) => {
    test.setTimeout(240_000);
    await signInAs("admin");
    const { id } = await db.media.findFirstOrThrow({ where: { leadOf: { some: {} } } });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    for (const path of [...LISTS, ...FORMS, `pictures/${id}`]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/admin/${path}`);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      for (const { id, nodes } of violations) {
        found.push(`${path}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("\n  ")}`);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) found.push(`${path} is ${excess} px too wide for a phone`);
    }
    expect(found).toEqual([]);
  });
}
