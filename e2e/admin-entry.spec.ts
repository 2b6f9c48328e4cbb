import { facesSet } from "./faces.ts";
import { expect, test } from "./fixtures.ts";

test("whoever is not signed in is sent to sign in, from every page of the desk", async ({ page, request }) => {
  for (const path of ["/admin", "/admin/stories", "/admin/people", "/admin/account"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(307);
    expect(answer.headers().location, path).toBe(`/admin/sign-in?to=${encodeURIComponent(path)}`);
    expect(answer.headers()["cache-control"], path).toContain("no-store");
  }
  await page.goto("/admin/stories");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("the navigation holds what the role allows", async ({ page, signInAs }) => {
  await signInAs("writer", { name: "Wanda Writer" });
  await page.goto("/admin/stories");
  const navigation = page.getByRole("navigation", { name: "Newsroom" });
  await expect(navigation.getByRole("link", { name: "Stories" })).toHaveAttribute("aria-current", "page");
  await expect(navigation.getByRole("link", { name: "Pictures" })).toBeVisible();
  await expect(navigation.getByRole("link", { name: "People" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Wanda Writer" })).toBeVisible();
});

test.describe("a page that is not for a role", () => {
  test.use({ expectedErrors: ["404 (Not Found)"] });
  test("keeps the reader's theme and the magazine's faces", async ({ page, signInAs }) => {
    await signInAs("contributor");
    await page.addInitScript(() => localStorage.setItem("theme", "dark"));
    await page.goto("/admin/settings");
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await facesSet(page);
    await expect(page.locator("html")).toHaveAttribute("data-faces", "");
  });
});
