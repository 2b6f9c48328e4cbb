import { routes } from "../lib/routes.ts";
import { makeArticle } from "../server/testing/factories.ts";
import { expect, test } from "./fixtures.ts";
import { answering, unique } from "./newsroom.ts";

test("an editor links a story with its translation, and readers are led to it until she unlinks it", async ({
  page,
  db,
  made,
  request,
  signInAs,
}) => {
  await signInAs("editor");
  const mark = unique();
  const english = await makeArticle(db, { slug: `tide-${mark}`, headline: `The tide ${mark}`, language: "en" });
  const other = await makeArticle(db, { slug: `ebb-${mark}`, headline: `The ebb ${mark}`, language: "en" });
  const french = await makeArticle(db, { slug: `maree-${mark}`, headline: `La marée ${mark}`, language: "fr" });
  const alternates = async () => {
    const html = await (await request.get(routes.article(english.slug))).text();
    return [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)"/g)].map(([, code]) => code);
  };
  made.articles.push(english.id, other.id, french.id);
  await page.goto(`/admin/stories/${english.id}`);
  await answering(page);
  await page.getByText("Translations", { exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Language" })).toHaveValue("en");
  const find = page.getByRole("searchbox", { name: "Link the story in another language" });
  await find.fill(mark);
  await page.getByRole("button", { name: `Add ${other.headline}` }).click();
  await expect(page.getByText("are both in the language “en”")).toBeVisible();
  await page.getByRole("button", { name: `Add ${french.headline}` }).click();
  const linked = page.getByRole("list", { name: "Translations" });
  await expect(linked).toContainText(french.headline);
  await expect(linked).toContainText("français");
  await expect.poll(alternates).toEqual(["en", "fr"]);
  await page.getByRole("button", { name: `Unlink ${french.headline}` }).click();
  await expect(linked.getByRole("listitem")).toHaveCount(0);
  await expect.poll(alternates).toEqual([]);
});
