import { expectAccessible, expectFits } from "./axe.ts";
import { test } from "./fixtures.ts";

const LISTS = ["pictures", "fronts", "sections", "topics", "authors", "pages", "redirects", "campaigns", "settings"];
const RECORDS = ["calendar", "audit", "settings/checklist", "gifts", "gifts/revenue", "gifts/wordings"];
const FORMS = ["fronts/home-page", "sections/new", "topics/new", "authors/new", "pages/new", "campaigns/new"];
const PICTURE = "pictures/…";
const GIFT = "gifts/…";
const BIN = "stories?status=binned";

for (const place of [...LISTS, ...RECORDS, ...FORMS, PICTURE, GIFT, BIN]) {
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
    await page.goto(`/admin/${path}`);
    await expectAccessible(page);
    await expectFits(page, 390);
  });
}
