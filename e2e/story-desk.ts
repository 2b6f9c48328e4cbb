import { expect, type Locator, type Page } from "playwright/test";
import { drawPng } from "./newsroom.ts";

/** The page on which a story is written, as the tests of the newsroom act on it. */

export const textOf = (page: Page) => page.getByRole("textbox", { name: "Text of the story" });
export const side = (page: Page) => page.getByRole("complementary", { name: "About this story" });
export const standing = (page: Page) => side(page).locator("[data-standing]");
export const press = (page: Page, name: string) => side(page).getByRole("button", { name, exact: true }).click();

/** Saves at once what would be saved by itself two seconds later. */
export async function saved(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
  await expect(page.locator("[data-save-state]")).toHaveAttribute("data-save-state", "saved");
}

/** A group beside the text, opened. */
export async function openGroup(page: Page, title: string): Promise<Locator> {
  const group = side(page).locator(`details[data-place="${title}"]`);
  if ((await group.getAttribute("open")) === null) await group.locator("summary").first().click();
  return group;
}

/** Searches for something and takes the first that is found, by keys alone. */
export async function choose(page: Page, field: string, words: string, option: string): Promise<void> {
  const box = page.getByRole("combobox", { name: field });
  // A list closes when the page scrolls under it: the field is in sight before anything is typed.
  await box.click();
  await box.fill(words);
  await expect(page.getByRole("option", { name: option }).first()).toBeVisible();
  await box.press("ArrowDown");
  await box.press("Enter");
}

/** Pastes as the browser does, at the cursor. */
export async function paste(into: Locator, data: Record<string, string>): Promise<void> {
  await into.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

/** Lets a picture's file fall onto a place of the text. */
export async function dropPicture(onto: Locator, name: string): Promise<void> {
  await onto.evaluate(
    (element, { bytes, fileName }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], fileName, { type: "image/png" }));
      const { left, bottom } = element.getBoundingClientRect();
      const place = { clientX: left + 1, clientY: bottom - 2 };
      element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, ...place }));
    },
    { bytes: [...drawPng()], fileName: name },
  );
}
