import type { Page } from "playwright/test";
import { bodyColumns } from "../lib/articles/article-parts.ts";
import { expect, test } from "./fixtures.ts";
import { answering, unique } from "./newsroom.ts";

test("what is typed into a page and not saved waits on the device, until it is saved", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("publisher");
  const mark = unique();
  const body = {
    type: "doc" as const,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "As it was." }] }],
  };
  const { id } = await db.page.create({
    data: {
      title: `Masthead ${mark}`,
      slug: `masthead-${mark}`,
      body,
      bodyText: bodyColumns(body).bodyText,
      isPublic: false,
    },
  });
  const title = page.getByLabel("Title");
  const text = page.getByRole("textbox", { name: "Text" });
  await page.goto(`/admin/pages/${id}`);
  await answering(page);
  await title.fill(`Masthead and desk ${mark}`);
  await text.click();
  await page.keyboard.type("Typed at once. ");
  await expect.poll(() => kept(page), { message: "the copies on this device" }).toContain("Typed at once.");
  await page.goto("/admin/pages");
  await page.goto(`/admin/pages/${id}`);
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expect(title).toHaveValue(`Masthead and desk ${mark}`);
  await expect(text).toContainText("Typed at once.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alertdialog", { name: "Saved" })).toBeVisible();
  expect(await db.page.findUniqueOrThrow({ where: { id } })).toMatchObject({ title: `Masthead and desk ${mark}` });
  await page.reload();
  await answering(page);
  await expect(page.getByText("this device has kept it")).toHaveCount(0);
  await db.page.delete({ where: { id } });
});

/** What the device has kept, as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("standfirst-desk", 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore("stories", { keyPath: "key" });
        opening.onsuccess = () => {
          const all = opening.result.transaction("stories").objectStore("stories").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}
