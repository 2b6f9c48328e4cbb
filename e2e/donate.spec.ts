import type { Page } from "playwright/test";
import { expect, test } from "./fixtures.ts";

const STORY = "europe-courts-central-asia";

/** Stands in for the payment provider: no browser test leaves this machine. Holds the answer that led there. */
async function catchHandOver(page: Page) {
  const handOver = { status: 0, location: "" };
  await page.route("**/donate/continue?*", async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    Object.assign(handOver, { status: response.status(), location: response.headers().location });
    await route.fulfill({ contentType: "text/html", body: "<title>Give</title><p>The provider's page</p>" });
  });
  return handOver;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an ask's amount arrives on the donate page with the story that it came from", async ({ page }) => {
      await page.goto(`/articles/${STORY}`);
      await page.getByRole("button", { name: "Give $15 every month" }).first().click();
      await expect(page).toHaveURL(/\/donate\?/);
      const query = new URL(page.url()).searchParams;
      expect(Object.fromEntries(query)).toMatchObject({ amount: "1500", frequency: "monthly", story: STORY });
      expect(["body", "story_end"]).toContain(query.get("placement"));
      await expect(page.getByRole("radio", { name: "Every month" })).toBeChecked();
      await expect(page.getByRole("radio", { name: "$15", exact: true })).toBeChecked();

      const handOver = await catchHandOver(page);
      await page.getByRole("button", { name: "Continue to payment" }).click();
      await expect(page.getByText("The provider's page")).toBeVisible();
      expect(handOver.status).toBe(303);
      const gift = new URL(handOver.location).searchParams;
      expect(Object.fromEntries(gift)).toMatchObject({
        amount: "15.00",
        currency: "USD",
        frequency: "monthly",
        story: STORY,
        placement: query.get("placement"),
      });
    });

    test("a wrong amount is refused beside its field, and nothing entered is lost", async ({ page }) => {
      await page.goto(`/donate?story=${STORY}&placement=body`);
      await page.getByRole("radio", { name: "Every year" }).check();
      await page.locator('[data-amounts="yearly"]').getByRole("radio", { name: "Another" }).check();
      await page.getByLabel(/Another amount, in USD/).fill("a lot");
      await page.getByRole("button", { name: "Continue to payment" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Write the amount in figures");
      await expect(page.getByLabel(/Another amount, in USD/)).toHaveValue("a lot");
      await expect(page.getByRole("radio", { name: "Every year" })).toBeChecked();
      expect(new URL(page.url()).searchParams.get("story")).toBe(STORY);
    });
  });
}

test("a gift is handed over with every value in its place", async ({ request }) => {
  const query = new URLSearchParams({
    frequency: "once",
    amount_once: "other",
    other: "25.50",
    story: STORY,
    placement: "body",
  });
  const response = await request.get(`/donate/continue?${query}`, { maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers()["cache-control"]).toBe("no-store");
  const to = new URL(response.headers().location ?? "");
  expect(to.origin + to.pathname).toBe("https://give.example.org/meridian");
  expect(Object.fromEntries(to.searchParams)).toMatchObject({
    amount: "25.50",
    currency: "USD",
    frequency: "once",
    story: STORY,
    placement: "body",
  });
});

for (const [what, amount, sentence] of [
  ["too small", "0.5", "The smallest gift is $1."],
  ["too large", "1000000", "please write to us"],
  ["missing", "", "Write the amount in figures"],
]) {
  test(`an amount that is ${what} comes back with a sentence`, async ({ page }) => {
    await page.goto(`/donate/continue?frequency=once&amount_once=other&other=${amount}`);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(sentence ?? "");
  });
}

test("an amount typed beside a chosen one is asked about, not ignored", async ({ page }) => {
  await page.goto("/donate?frequency=monthly&amount=1500");
  const written = page.getByLabel(/Another amount, in USD/);
  await written.fill("40");
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("You chose $15 and also wrote “40”");
  await expect(written).toHaveValue("40");
  await expect(page.getByRole("radio", { name: "$15", exact: true })).toBeChecked();
});

test("an amount that is no longer offered stays, as the donor's own", async ({ page }) => {
  await page.goto("/donate?frequency=monthly&amount=1234");
  await expect(page.getByLabel(/Another amount, in USD/)).toHaveValue("12.34");
  await expect(page.locator('[data-amounts="monthly"]').getByRole("radio", { name: "Another" })).toBeChecked();
});

test("values from the address that make no sense are left out", async ({ page }) => {
  const response = await page.goto(
    "/donate?frequency=hourly&amount=%3Cscript%3E&story=..%2F..&placement=moon&other[]=1",
  );
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("radio", { name: "Once" })).toBeChecked();
});
