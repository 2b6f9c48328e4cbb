import type { Locator, Page } from "playwright/test";
import type { Db } from "../lib/db.ts";
import type { UserRole } from "../prisma/generated/enums.ts";
import {
  makeArticle,
  makeAuthor,
  makeCampaign,
  makeMedia,
  makeSection,
  makeTopic,
} from "../server/testing/factories.ts";
import { expect, test } from "./fixtures.ts";
import { answering, clearAway, drawPng, unique } from "./newsroom.ts";
import { textOf } from "./story-desk.ts";

// One after the other, and here everything that saves the settings: there is one row of them.
test.describe.configure({ mode: "default" });

/** A form of one thing, and one of its fields. */
type Form = {
  name: string;
  role: UserRole;
  field: (page: Page) => Locator;
  save: string;
  open: (db: Db) => Promise<{ path: string; stored: () => Promise<string>; clear: () => Promise<unknown> }>;
};

const box = (name: string | RegExp) => (page: Page) => page.getByRole("textbox", { name });

const FORMS: Form[] = [
  {
    name: "section",
    role: "editor",
    field: box("Description"),
    save: "Save",
    open: async (db) => {
      const where = { id: (await makeSection(db, named("Rivers"))).id };
      return {
        path: `/admin/sections/${where.id}`,
        stored: async () => (await db.section.findUniqueOrThrow({ where })).description,
        clear: () => clearAway(db, { sections: [where.id] }),
      };
    },
  },
  {
    name: "topic",
    role: "editor",
    field: box("Introduction"),
    save: "Save",
    open: async (db) => {
      const where = { id: (await makeTopic(db, named("Straits"))).id };
      return {
        path: `/admin/topics/${where.id}`,
        stored: async () => (await db.topic.findUniqueOrThrow({ where })).intro,
        clear: () => clearAway(db, { topics: [where.id] }),
      };
    },
  },
  {
    name: "author",
    role: "editor",
    field: box("Biography"),
    save: "Save",
    open: async (db) => {
      const links = [{ label: "Mastodon", url: "https://example.org/@ada" }];
      const where = { id: (await makeAuthor(db, { ...named("Ada"), links })).id };
      return {
        path: `/admin/authors/${where.id}`,
        stored: async () => (await db.author.findUniqueOrThrow({ where })).biography,
        clear: () => clearAway(db, { authors: [where.id] }),
      };
    },
  },
  {
    name: "static page",
    role: "publisher",
    field: box("Text of the page"),
    save: "Save",
    open: async (db) => {
      const where = { id: (await makePage(db)).id };
      return {
        path: `/admin/pages/${where.id}`,
        stored: async () => (await db.page.findUniqueOrThrow({ where })).bodyText,
        clear: () => db.page.delete({ where }),
      };
    },
  },
  {
    name: "picture",
    role: "editor",
    field: box("Alternative text"),
    save: "Save",
    open: async (db) => {
      const where = { id: (await makeMedia(db, { hash: unique().repeat(7).slice(0, 64) })).id };
      return {
        path: `/admin/pictures/${where.id}`,
        stored: async () => (await db.media.findUniqueOrThrow({ where })).alt,
        clear: () => db.media.delete({ where }),
      };
    },
  },
  {
    name: "campaign",
    role: "publisher",
    field: box(/^Pitch/),
    save: "Save",
    open: async (db) => {
      const where = { id: (await makeCampaign(db, { ...named("Winter"), isActive: false })).id };
      return {
        path: `/admin/campaigns/${where.id}`,
        stored: async () => (await db.campaign.findUniqueOrThrow({ where })).pitch,
        clear: () => db.campaign.delete({ where }),
      };
    },
  },
  {
    name: "settings",
    role: "admin",
    field: box("Tax number"),
    save: "Save the settings",
    open: async (db) => {
      const where = { id: 1 };
      const { publisherTaxId } = await db.siteSettings.findUniqueOrThrow({ where });
      return {
        path: "/admin/settings",
        stored: async () => (await db.siteSettings.findUniqueOrThrow({ where })).publisherTaxId,
        clear: () => db.siteSettings.update({ where, data: { publisherTaxId } }),
      };
    },
  },
];

function named(word: string) {
  const mark = unique();
  return { name: `${word} ${mark}`, slug: `${word.toLowerCase()}-${mark}` };
}

async function makePage(db: Db) {
  const { name: title, slug } = named("Masthead");
  return db.page.create({
    data: { title, slug, isPublic: false, bodyText: "", body: { type: "doc", content: [{ type: "paragraph" }] } },
  });
}

/** Opens a form; pictures that have no file get one. */
async function open(page: Page, path: string): Promise<void> {
  await page.route("**/media/**", (route) => route.fulfill({ contentType: "image/png", body: Buffer.from(drawPng()) }));
  await page.goto(path);
  await answering(page);
}

/** Puts text into a field in the place of what stands there, as somebody who types. */
async function write(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press("ControlOrMeta+a");
  await field.pressSequentially(text);
}

const textIn = (field: Locator) =>
  field.evaluate((element) => (element as HTMLInputElement).value ?? element.textContent);

/** Keeps the next request of this kind on its way until it is let go. */
async function hold(page: Page, isIt: (method: string, url: URL) => boolean) {
  let letGo = () => {};
  const going = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let say = () => {};
  const asked = new Promise<void>((resolve) => {
    say = resolve;
  });
  await page.route("**/admin/**", async (route) => {
    const request = route.request();
    if (!isIt(request.method(), new URL(request.url()))) return route.fallback();
    say();
    await going;
    return route.fallback();
  });
  return { asked, letGo };
}

const holdSave = (page: Page) => hold(page, (method) => method === "POST");
const holdRefresh = (page: Page, path: string) =>
  hold(page, (method, url) => method === "GET" && url.pathname === path && url.searchParams.has("_rsc"));

for (const { name, role, field: fieldOf, save, open: make } of FORMS) {
  test(`${name}: what is typed while a save and the refresh after it are on their way stays, and is saved by the next`, async ({
    page,
    db,
    signInAs,
  }) => {
    await signInAs(role);
    const { path, stored, clear } = await make(db);
    const field = fieldOf(page);
    const button = page.getByRole("button", { name: save, exact: true });
    await open(page, path);
    const mark = unique();
    await write(field, `${mark} one`);
    const [saving, refreshing] = [await holdSave(page), await holdRefresh(page, path)];
    await button.click();
    await saving.asked;
    await field.click();
    await field.press("ControlOrMeta+End");
    await field.pressSequentially(" two");
    saving.letGo();
    await refreshing.asked;
    expect(await stored()).toBe(`${mark} one`);
    await field.pressSequentially(" three");
    const refreshed = page.waitForResponse((response) => response.url().includes(`${path}?_rsc=`));
    refreshing.letGo();
    await refreshed;
    await expect(page.getByText("What you typed meanwhile is not saved yet")).toBeVisible();
    await field.pressSequentially(" four");
    await expect.poll(() => textIn(field)).toBe(`${mark} one two three four`);
    await button.click();
    await expect.poll(stored).toBe(`${mark} one two three four`);
    await expect(page.getByText("What you typed meanwhile is not saved yet")).toHaveCount(0);
    await clear();
  });

  test(`${name}: when somebody else saved meanwhile, nothing typed goes, and who typed it decides`, async ({
    page,
    context,
    db,
    signInAs,
  }) => {
    await signInAs(role);
    const { path, stored, clear } = await make(db);
    const other = await context.newPage();
    await open(page, path);
    await open(other, path);
    const mark = unique();
    const press = (on: Page) => on.getByRole("button", { name: save, exact: true }).click();
    const conflict = (on: Page) => on.getByRole("main").getByRole("alert");

    await write(fieldOf(other), `Hers ${mark}`);
    await press(other);
    await expect.poll(stored).toBe(`Hers ${mark}`);
    await write(fieldOf(page), `Mine ${mark}`);
    await press(page);
    await expect(conflict(page)).toContainText("Somebody else saved this");
    await expect.poll(() => textIn(fieldOf(page))).toBe(`Mine ${mark}`);
    expect(await stored()).toBe(`Hers ${mark}`);
    await page.getByRole("button", { name: "Save mine all the same" }).click();
    await expect(conflict(page)).toHaveCount(0);
    await expect.poll(stored).toBe(`Mine ${mark}`);

    await write(fieldOf(other), `Hers again ${mark}`);
    await press(other);
    await other.getByRole("button", { name: "Drop mine and show what is saved" }).click();
    await expect(conflict(other)).toHaveCount(0);
    await expect.poll(() => textIn(fieldOf(other))).toBe(`Mine ${mark}`);
    // What is shown is what the next save rests on.
    await write(fieldOf(other), `Both ${mark}`);
    await press(other);
    await expect.poll(stored).toBe(`Both ${mark}`);
    await other.close();
    await clear();
  });
}

test("what is typed while a new section is made stays, and is saved to that section", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("editor");
  const { name, slug } = named("Lakes");
  const [title, description] = [box(/^Name/)(page), box("Description")(page)];
  await open(page, "/admin/sections");
  await page.getByRole("link", { name: "New section" }).click();
  await title.fill(name);
  await write(description, "Still");
  const making = await holdSave(page);
  await page.getByRole("button", { name: "Make the section" }).click();
  await making.asked;
  await description.pressSequentially(" waters");
  making.letGo();
  await expect(page.getByText("What you typed meanwhile is not saved yet")).toBeVisible();
  await expect(description).toHaveValue("Still waters");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/sections$/);
  const made = await db.section.findMany({ where: { slug } });
  expect(made).toMatchObject([{ name, description: "Still waters" }]);
  // The form, which the browser still has, begins anew for the next one.
  await page.goBack();
  await expect(title).toHaveValue("");
  await expect(page.getByRole("button", { name: "Make the section" })).toBeVisible();
  await clearAway(db, { sections: made.map(({ id }) => id) });
});

test("a page that is left for another and come back to holds what was typed", async ({ page, db, signInAs }) => {
  await signInAs("publisher");
  const { id, title } = await makePage(db);
  await open(page, `/admin/pages/${id}`);
  const text = box("Text of the page")(page);
  await box(/^Title/)(page).fill(`${title} and desk`);
  await write(text, "Half a sentence");
  await page.getByRole("button", { name: "Find anything" }).click();
  await page.getByRole("menuitem", { name: "Pages", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/pages$/);
  await page.goBack();
  await expect(box(/^Title/)(page)).toHaveValue(`${title} and desk`);
  await expect(text).toHaveText("Half a sentence");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(async () => (await db.page.findUnique({ where: { id } }))?.bodyText).toBe("Half a sentence");
  await db.page.delete({ where: { id } });
});

test.describe("a tab that is closed before its database answers", () => {
  /** From now on the device's database takes its time for ever. */
  const hang = (page: Page) =>
    page.evaluate(() => {
      indexedDB.open = () => ({}) as IDBOpenDBRequest;
    });

  test("leaves the last word of a page behind", async ({ page, db, signInAs }) => {
    await signInAs("publisher");
    const { id } = await makePage(db);
    await open(page, `/admin/pages/${id}`);
    await hang(page);
    await write(box("Text of the page")(page), "The last word");
    await page.goto("/admin/pages");
    await open(page, `/admin/pages/${id}`);
    await page.getByRole("button", { name: "Go on with it" }).click();
    await expect(box("Text of the page")(page)).toHaveText("The last word");
    await db.page.delete({ where: { id } });
  });

  test("leaves the last word of a story behind", async ({ page, db, made, signInAs }) => {
    const { id: ownerId } = await signInAs("writer");
    const { id } = await makeArticle(db, { ...story(), ownerId });
    made.articles.push(id);
    await open(page, `/admin/stories/${id}`);
    await hang(page);
    await write(textOf(page), "The last word");
    await page.goto("/admin/stories");
    await open(page, `/admin/stories/${id}`);
    await expect(page.getByText(/What was typed here until .* is in the story again/)).toBeVisible();
    await expect(textOf(page)).toHaveText("The last word");
  });

  const story = () => ({ slug: `last-word-${unique()}`, status: "draft" as const, publishedAt: null, authorIds: [] });
});

test("settings refuse a colour that cannot be read, and show on the site once they are saved", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("admin");
  const before = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } });
  await page.goto("/admin/settings");
  const accent = page.getByRole("textbox", { name: "Accent on light paper", exact: true });
  await accent.fill("#ffee00");
  await expect(page.getByText(/too faint to be read; it needs 4.5 : 1/)).toBeVisible();
  const mark = unique();
  await page.getByRole("textbox", { name: "Description" }).fill(`About ${mark}`);
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("This colour is too faint to be read on light paper")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue(`About ${mark}`);
  await accent.fill(before.accent);
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("Saved. Every page shows it so.")).toBeVisible();
  const stored = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } });
  const { version: _v, description: _d, ...same } = before;
  expect(stored).toMatchObject({ ...same, description: `About ${mark}` });
  await expect.poll(async () => (await page.request.get("/")).text()).toContain(`About ${mark}`);
  await page.reload();
  await page.getByRole("textbox", { name: "Description" }).fill(before.description);
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("Saved. Every page shows it so.")).toBeVisible();
});
