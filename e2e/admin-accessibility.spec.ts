import type { Page } from "playwright/test";
import { SET_UP_LINK, storedIdentifier } from "../lib/auth/verification.ts";
import { expectAccessible, expectFits } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { unique } from "./newsroom.ts";

// What is not there answers 404, which a browser reports as an error of its own.
test.use({ expectedErrors: ["404 (Not Found)"] });

type Place = { path: string; open?: (page: Page) => Promise<void> };

const PLACES: Record<string, Place> = {
  "sign-in": { path: "/admin/sign-in" },
  forgotten: { path: "/admin/forgotten" },
  password: { path: "/admin/password?token=x" },
  stories: { path: "/admin/stories" },
  "stories with some chosen": {
    path: "/admin/stories",
    open: (page) =>
      expect(async () => {
        await page
          .getByRole("checkbox", { name: /^Choose "/ })
          .first()
          .check();
        await expect(page.getByRole("region", { name: "The chosen stories" })).toBeVisible({ timeout: 1_000 });
      }).toPass(),
  },
  "empty list": { path: "/admin/stories?q=no-such-story-anywhere" },
  "empty bin": { path: "/admin/stories?status=binned&q=no-such-story-anywhere" },
  "missing page": {
    path: "/admin/no-such/page",
    open: (page) => expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible(),
  },
  people: { path: "/admin/people" },
  invitation: {
    path: "/admin/people",
    open: (page) =>
      expect(async () => {
        await page.getByRole("button", { name: "Invite" }).click({ timeout: 1_000 });
        await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1_000 });
      }).toPass(),
  },
  account: { path: "/admin/account" },
  "account with a notice": {
    path: "/admin/account",
    open: async (page) => {
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByRole("alertdialog", { name: "Saved" })).toBeVisible();
      // What is read aloud is words, and no picture that is named by a button that may be gone.
      await expect(page.locator("[data-live-announcer] [role=img]")).toHaveCount(0);
    },
  },
  "command palette": {
    path: "/admin/sections/new",
    open: async (page) => {
      await page.getByRole("button", { name: "Find anything" }).click();
      await expect(page.getByRole("group", { name: "Newest stories" })).toBeVisible();
    },
  },
};

for (const [name, { path, open }] of Object.entries(PLACES)) {
  test(`axe finds nothing on the admin's page: ${name}, in light and dark`, async ({ page, signInAs }) => {
    test.slow();
    if (!["sign-in", "forgotten", "password"].includes(name)) await signInAs("admin");
    await page.goto(path);
    await open?.(page);
    await expectAccessible(page);
  });
}

test("axe finds nothing on the page of the first account, and it fits a phone", async ({ page, db }) => {
  const token = unique();
  const identifier = storedIdentifier(`${SET_UP_LINK}${token}`);
  const { id } = await db.verification.create({
    data: { identifier, value: SET_UP_LINK, expiresAt: new Date(Date.now() + 60_000) },
  });
  await page.goto(`/admin/set-up?token=${token}`);
  await expect(page.getByRole("heading", { name: "The first account" })).toBeVisible();
  await expectAccessible(page);
  await expectFits(page, 320);
  await db.verification.delete({ where: { id } });
});

test("the desk fits a phone", async ({ page, signInAs }) => {
  await signInAs("admin");
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/admin/stories", "/admin/people", "/admin/account"]) {
    await page.goto(path);
    await expectFits(page, 360);
  }
  await expect(async () => {
    await page.getByRole("button", { name: "Menu" }).click({ timeout: 1_000 });
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole("dialog").getByRole("link", { name: "People" }).click();
  await expect(page.getByRole("heading", { name: "People" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
