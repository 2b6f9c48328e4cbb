import { createSection, updateSection } from "../lib/sections/section-mutations.ts";
import { hoursFromNow, makeArticle } from "../server/testing/factories.ts";
import { expect, test } from "./fixtures.ts";
import { answering, clearAway, done, unique } from "./newsroom.ts";

// One after the other: several of them make sections, whose order one of them looks at.
test.describe.configure({ mode: "default" });

test("a section is made, refused in words, renamed, ordered by a button, deleted and brought back", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("editor");
  const mark = unique();
  await page.goto("/admin/sections");
  await page.getByRole("link", { name: "New section" }).click();
  await page.getByRole("textbox", { name: "Description" }).fill("The sea and its borders.");
  await page.getByRole("button", { name: "Make the section" }).click();
  await expect(page.getByText("A section needs a name")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("The sea and its borders.");
  const name = page.getByRole("textbox", { name: /^Name/ });
  await name.fill("Europe");
  await page.getByRole("button", { name: "Make the section" }).click();
  await expect(page.getByText(/Another section already has this (name|address)/)).toBeVisible();
  await name.fill(`Oceans ${mark}`);
  await expect(page.getByRole("textbox", { name: /^Address/ })).toHaveValue(`oceans-${mark}`);
  await page.getByRole("button", { name: "Make the section" }).click();
  await expect(page).toHaveURL(/\/admin\/sections$/);

  // Other tests make and take away sections meanwhile: only this one and the next are looked at.
  const names = async () => {
    const rows = await db.section.findMany({ orderBy: [{ position: "asc" }, { name: "asc" }], select: { name: true } });
    return rows.map((section) => section.name);
  };
  const before = await names();
  const next = before[before.indexOf(`Oceans ${mark}`) + 1] ?? "";
  const isBeforeNext = async () => {
    const now = await names();
    return now.indexOf(`Oceans ${mark}`) < now.indexOf(next);
  };
  await page.getByRole("button", { name: `Move Oceans ${mark} down` }).click();
  await expect(page.getByText("The order is saved")).toBeVisible();
  expect(await isBeforeNext()).toBe(false);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The order is as it was")).toBeVisible();
  await expect.poll(isBeforeNext).toBe(true);

  await page.getByRole("link", { name: `Oceans ${mark}` }).click();
  await page.getByRole("button", { name: "Delete the section" }).click();
  await expect(page.getByText(`“Oceans ${mark}” is deleted`)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("It is back")).toBeVisible();
  const { id } = await db.section.findUniqueOrThrow({ where: { slug: `oceans-${mark}` } });
  await clearAway(db, { sections: [id] });
});

test("a save that is based on an older one is refused kindly, and keeps what was typed", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("editor");
  const mark = unique();
  const { id } = await done(createSection(db, { slug: `rivers-${mark}`, name: `Rivers ${mark}` }));
  await page.goto(`/admin/sections/${id}`);
  await page.getByRole("textbox", { name: "Description" }).fill("Mine");
  await done(updateSection(db, id, { description: "Hers" }));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Somebody else saved this section since you opened it",
  );
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("Mine");
  expect(await db.section.findUnique({ where: { id } })).toMatchObject({ description: "Hers" });
  await clearAway(db, { sections: [id] });
});

test("a topic becomes hot, and is so no longer once it is closed", async ({ page, db, signInAs }) => {
  await signInAs("editor");
  const mark = unique();
  await page.goto("/admin/topics/new");
  await page.getByRole("textbox", { name: /^Name/ }).fill(`Straits ${mark}`);
  await page.getByRole("button", { name: "Make the topic" }).click();
  await expect(page).toHaveURL(/\/admin\/topics$/);
  await page.getByRole("button", { name: /Make a topic hot/ }).click();
  await page.getByRole("option", { name: `Straits ${mark}` }).click();
  await expect(page.getByText("The hot topics are saved")).toBeVisible();
  const topic = await db.topic.findUniqueOrThrow({ where: { slug: `straits-${mark}` } });
  expect(topic.hotPosition).not.toBeNull();
  await page
    .getByRole("rowheader", { name: `Straits ${mark}` })
    .getByRole("link")
    .click();
  const closed = page.getByRole("checkbox", { name: "Closed", exact: true });
  await expect(closed).toHaveAccessibleDescription(/^Its page and its stories stay/);
  await page.getByText("Closed", { exact: true }).click();
  await expect(closed).toBeChecked();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(await db.topic.findUnique({ where: { id: topic.id } })).toMatchObject({ isClosed: true, hotPosition: null });
  await clearAway(db, { topics: [topic.id] });
});

test("an author's links are checked one by one", async ({ page, db, signInAs }) => {
  await signInAs("editor");
  const mark = unique();
  await page.goto("/admin/authors/new");
  await answering(page);
  await page.getByRole("textbox", { name: /^Name/ }).fill(`Ada ${mark}`);
  await page.getByRole("button", { name: "Add a link" }).click();
  await page.getByRole("textbox", { name: "Says" }).fill("Mastodon");
  await page.getByRole("textbox", { name: "Leads to" }).fill("ada");
  await page.getByRole("textbox", { name: "E-mail address for readers" }).fill("nobody");
  await page.getByRole("button", { name: "Make the author" }).click();
  await expect(page.getByText("An address starts with https:// or http://")).toBeVisible();
  await expect(page.getByText("This is not an e-mail address")).toBeVisible();
  await page.getByRole("textbox", { name: "Leads to" }).fill("https://example.org/@ada");
  // It goes while the field is changed, not while the button is pressed, which would then move away.
  await expect(page.getByText("An address starts with https:// or http://")).toHaveCount(0);
  await expect(page.getByText("This is not an e-mail address")).toBeVisible();
  await page.getByRole("textbox", { name: "E-mail address for readers" }).fill("");
  await page.getByRole("button", { name: "Make the author" }).click();
  await expect(page).toHaveURL(/\/admin\/authors$/);
  const author = await db.author.findUniqueOrThrow({ where: { slug: `ada-${mark}` } });
  expect(author.links).toEqual([{ label: "Mastodon", url: "https://example.org/@ada" }]);
  await clearAway(db, { authors: [author.id] });
});

test("a redirect holds at once, is refused as a loop, is sent elsewhere, deleted and brought back", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("publisher");
  const mark = unique();
  await page.goto("/admin/redirects");
  const [from, to] = [
    page.getByRole("textbox", { name: /^Old address/ }),
    page.getByRole("textbox", { name: /^Leads to/ }),
  ];
  await from.fill(`/Old/${mark}/`);
  await to.fill("/archive");
  await page.getByRole("button", { name: "Add the redirect" }).click();
  await expect(page.getByRole("rowheader", { name: `/old/${mark}` })).toBeVisible();
  const answer = await page.request.get(`/old/${mark}`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, "/archive"]);

  await from.fill(`/new/${mark}`);
  await to.fill(`/new/${mark}`);
  await page.getByRole("button", { name: "Add the redirect" }).click();
  await expect(page.getByText("This redirect would lead back to itself")).toBeVisible();
  await from.fill("/archive");
  await page.getByRole("button", { name: "Add the redirect" }).click();
  await expect(page.getByText("There is a page at this address")).toBeVisible();
  await expect(to).toHaveValue(`/new/${mark}`);

  const row = page.getByRole("row").filter({ hasText: `/old/${mark}` });
  await row.getByRole("button", { name: "Change" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("/search");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(row.getByRole("link", { name: "/search" })).toBeVisible();
  await row.getByRole("button", { name: /^Delete/ }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toBeVisible();
  await db.redirect.deleteMany({ where: { fromPath: { contains: mark } } });
});

test("a front is arranged for later, and shows beforehand how it will be then", async ({ page, db, signInAs }) => {
  await signInAs("publisher");
  const mark = unique();
  const section = await done(createSection(db, { slug: `bays-${mark}`, name: `Bays ${mark}` }));
  const make = (headline: string, hours: number) =>
    makeArticle(db, {
      slug: `${headline.toLowerCase()}-${mark}`,
      sectionId: section.id,
      authorIds: [],
      headline: `${headline} ${mark}`,
      publishedAt: hoursFromNow(hours),
    });
  const [old, fresh] = [await make("Old", -48), await make("Fresh", -1)];
  await page.goto(`/admin/fronts/bays-${mark}`);
  await answering(page);
  await page.getByRole("searchbox", { name: "Find a story to pin" }).fill(`Old ${mark}`);
  await page.getByRole("button", { name: `Add Old ${mark}` }).click();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel(`Old ${mark}, pinned from`).fill(`${tomorrow}T12:00`);
  await page.getByLabel(`Old ${mark}, pinned until`).fill(`${tomorrow}T09:00`);
  await page.getByRole("button", { name: "Save the front" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(`Old ${mark}: A pin ends after it starts`);
  await page.getByLabel(`Old ${mark}, pinned until`).fill("");
  // A change that is made before the page has come anew from the server stays.
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(`**/admin/fronts/bays-${mark}?_rsc=*`, (route) => held.then(() => route.continue()));
  const renewed = page.waitForResponse((response) => response.url().includes(`bays-${mark}?_rsc=`));
  await page.getByRole("button", { name: "Save the front" }).click();
  await expect(page.getByText("The front is saved")).toBeVisible();
  await page.getByLabel(`Old ${mark}, pinned until`).fill(`${tomorrow}T22:00`);
  letCome();
  await renewed;
  await page.getByRole("button", { name: "Show the front then" }).click();
  await expect(page.locator("iframe")).toBeVisible();
  await expect(page.getByLabel(`Old ${mark}, pinned until`)).toHaveValue(`${tomorrow}T22:00`);
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await page.getByLabel(`Old ${mark}, pinned until`).fill("");
  await page.getByRole("button", { name: "Save the front" }).click();
  await expect(page.getByText("Not saved yet")).toHaveCount(0);

  const lead = page.frameLocator("iframe").getByRole("main").getByRole("heading", { level: 2 }).first();
  await page.getByRole("button", { name: "Show the front then" }).click();
  await expect(lead).toHaveText(`Fresh ${mark}`);
  await page.getByLabel("At", { exact: true }).fill(`${tomorrow}T23:00`);
  await page.getByRole("button", { name: "Show the front then" }).click();
  await expect(lead).toHaveText(`Old ${mark}`);
  // Readers see nothing of it yet.
  await page.goto(`/sections/bays-${mark}`);
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(`Fresh ${mark}`);
  await clearAway(db, { articles: [old.id, fresh.id], sections: [section.id] });
});

test("a campaign's amounts are typed as money, and what is none is said beside its field", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("publisher");
  const mark = unique();
  await page.goto("/admin/campaigns/new");
  const field = (name: string | RegExp) => page.getByRole("textbox", { name });
  await field(/^Name, for us/).fill(`Winter ${mark}`);
  await field(/^Headline/).fill("Keep us reporting");
  await field(/^Pitch/).fill("A gift pays for a week on the road.");
  await field(/^Recipient/).fill("The Meridian Institute");
  await page.getByText("Switched on", { exact: true }).click();
  const once = page.getByRole("group", { name: /^Once, in/ });
  await once.getByRole("textbox", { name: "First amount" }).fill("25");
  await once.getByRole("textbox", { name: "Second amount" }).fill("fifty");
  await page
    .getByRole("group", { name: /^Monthly, in/ })
    .getByRole("textbox", { name: "First amount" })
    .fill("5");
  await field(/^Goal/).fill("10,000.50");
  await page.getByRole("button", { name: "Make the campaign" }).click();
  await expect(page.getByText("“fifty” is no amount in EUR; one looks like 25.50")).toBeVisible();
  await once.getByRole("textbox", { name: "Second amount" }).fill("50.50");
  await page.getByRole("button", { name: "Make the campaign" }).click();
  await expect(page).toHaveURL(/\/admin\/campaigns$/);
  const campaign = await db.campaign.findUniqueOrThrow({ where: { slug: `winter-${mark}` } });
  expect(campaign).toMatchObject({
    amountsOnce: [2500, 5050],
    amountsMonthly: [500],
    goal: 1_000_050n,
    isActive: false,
  });
  await page.getByRole("link", { name: `Winter ${mark}` }).click();
  await expect(once.getByRole("textbox", { name: "Second amount" })).toHaveValue("50.50");
  await answering(page);
  await page.getByRole("button", { name: "Delete the campaign" }).click();
  await expect(page.getByText(`“Winter ${mark}” is deleted`)).toBeVisible();
  expect(await db.campaign.count({ where: { slug: `winter-${mark}` } })).toBe(0);
});

test("a page is written, seen by readers, and taken away", async ({ page, db, signInAs }) => {
  test.slow();
  await signInAs("publisher");
  const mark = unique();
  await page.goto("/admin/pages/new");
  const title = page.getByRole("textbox", { name: /^Title/ });
  await title.fill("Admin");
  const text = page.getByRole("textbox", { name: "Text of the page" });
  await text.click();
  await page.keyboard.type("How to reach us.");
  await page.getByRole("button", { name: "Make the page" }).click();
  await expect(page.getByText("The site itself uses this address; choose another")).toBeVisible();
  await expect(text).toContainText("How to reach us.");
  await title.fill(`Contact ${mark}`);
  await page.getByRole("button", { name: "Make the page" }).click();
  await expect(page).toHaveURL(/\/admin\/pages$/);
  const { id } = await db.page.findUniqueOrThrow({ where: { slug: `contact-${mark}` } });
  expect(await (await page.request.get(`/contact-${mark}`)).text()).toContain("How to reach us.");
  await page
    .getByRole("rowheader", { name: `Contact ${mark}` })
    .getByRole("link")
    .click();
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Write to us.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(await db.page.findUnique({ where: { id } })).toMatchObject({ bodyText: "How to reach us. Write to us." });
  await page.getByRole("button", { name: "Delete the page" }).click();
  await expect(page.getByText(`“Contact ${mark}” is deleted`)).toBeVisible();
});
