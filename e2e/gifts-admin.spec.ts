import { readFile } from "node:fs/promises";
import { routes } from "../lib/routes.ts";
import { expect, test } from "./fixtures.ts";
import { giftOf, pay } from "./giving.ts";

const STORY = "lithium-and-the-salt-flat-treaty";

test("the newsroom sees which story a gift came from, and can forget the donor", async ({ page, db, signInAs }) => {
  const story = await db.article.findUniqueOrThrow({ where: { slug: STORY } });
  await page.goto(routes.article(STORY));
  await page.getByRole("button", { name: "Give $75", exact: true }).first().click();
  await page.getByRole("button", { name: "Review your gift" }).click();
  await page.getByRole("button", { name: "Give $75", exact: true }).click();
  const email = await pay(page);
  await expect(page.getByText("We have received $75.")).toBeVisible({ timeout: 15_000 });
  const { id } = await giftOf(db, page);

  await signInAs("publisher");
  await page.goto(`/admin/gifts?story=${STORY}&status=paid`);
  const row = page.getByRole("row").filter({ has: page.locator(`a[href="/admin/gifts/${id}"]`) });
  await expect(row).toContainText(story.headline);
  await expect(row).toContainText("Paid");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  expect(csv).toContain(`${id},`);
  expect(csv).toContain(email);

  await page.goto("/admin/gifts/revenue?by=story&currency=USD");
  await expect(page.getByRole("row").filter({ hasText: story.headline })).toContainText("$");
  await expect(page.getByText("Monthly recurring revenue", { exact: true })).toBeVisible();

  await page.goto(`/admin/gifts/${id}`);
  await expect(page.getByText(email)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "checkout.session.completed" })).toContainText(
    "Taken into account",
  );
  await page.getByRole("button", { name: "Delete name and e-mail" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("Name and e-mail were deleted.")).toBeVisible();
  expect(await db.gift.findUnique({ where: { id } })).toMatchObject({ donorEmail: null, netAmount: 7500 });
});

test("an admin refunds a part of a gift, and it counts less once the provider has said so", async ({
  page,
  db,
  signInAs,
}) => {
  await page.goto(routes.article(STORY));
  await page.getByRole("button", { name: "Give $75", exact: true }).first().click();
  await page.getByRole("button", { name: "Review your gift" }).click();
  await page.getByRole("button", { name: "Give $75", exact: true }).click();
  await pay(page);
  await expect(page.getByText("We have received $75.")).toBeVisible({ timeout: 15_000 });
  const { id } = await giftOf(db, page);
  await signInAs("publisher");
  await page.goto(`/admin/gifts/${id}`);
  await expect(page.getByText("An admin can refund it.")).toBeVisible();
  const { id: adminId } = await signInAs("admin");
  await page.goto(`/admin/gifts/${id}`);
  await page.getByRole("button", { name: "Refund" }).click();
  const amount = page.getByRole("dialog").getByLabel("How much goes back");
  await expect(amount).toHaveValue("75.00");
  await amount.fill("75.01");
  await page.getByRole("button", { name: "Refund it" }).click();
  await expect(page.getByRole("dialog")).toContainText("At most $75 of this gift can go back");
  await amount.fill("25");
  await page.getByRole("button", { name: "Refund it" }).click();
  await expect(page.getByText("$25, on its way to the donor")).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("Paid, $25 refunded")).toBeVisible();
  expect(await db.gift.findUnique({ where: { id } })).toMatchObject({ refundedAmount: 2500, netAmount: 5000 });
  expect(await db.auditEntry.findFirst({ where: { actorId: adminId, thingId: id } })).toMatchObject({
    ...{ action: "refundGift", thingKind: "refund", thingName: "$25" },
  });
});

test.describe("who may not know", () => {
  test.use({ expectedErrors: ["404 (Not Found)"] });

  test("gifts are shown to publishers and admins only", async ({ page, signInAs, request }) => {
    await signInAs("editor");
    await page.goto("/admin/gifts");
    await expect(page.getByRole("heading", { name: "Gifts" })).toHaveCount(0);
    expect((await page.request.get("/admin/gifts/export")).status()).toBe(403);
    expect((await request.get("/admin/gifts/export", { maxRedirects: 0 })).status()).toBeGreaterThanOrEqual(300);
  });
});

test("a comparison of wordings is begun on the desk", async ({ page, db, signInAs }) => {
  const { id } = await db.campaign.create({
    data: {
      ...{
        slug: `resting-${Date.now()}`,
        name: "A resting campaign",
        headline: "Rest",
        pitch: "Later.",
        isActive: false,
      },
      ...{ amountsOnce: [2500], amountsMonthly: [500], legalRecipient: "The Institute" },
    },
  });
  await signInAs("publisher");
  await page.goto("/admin/gifts/wordings");
  await page.getByRole("button", { name: "Compare wordings" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Short or long");
  await dialog.getByRole("button", { name: /Campaign/ }).click();
  await page.getByRole("option", { name: "A resting campaign" }).click();
  await dialog.getByLabel("Headline").first().fill("Shorter");
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(dialog.getByText("Say what a gift makes possible")).toBeVisible();
  await dialog.getByLabel("Pitch").first().fill("Give.");
  await dialog.getByLabel("Last day").fill(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10));
  await dialog.getByRole("button", { name: "Begin" }).click();
  const section = page.getByRole("region", { name: "Short or long" });
  await expect(section.getByText("Too early to say")).toBeVisible();
  await expect(section.getByText(/ends .+ at 23:59/), "the day's end where the magazine is").toBeVisible();
  await section.getByRole("button", { name: "End it now" }).click();
  await expect(section.getByText("ended", { exact: false }).first()).toBeVisible();
  await db.wordingTest.deleteMany({ where: { campaignId: id } });
  await db.campaign.delete({ where: { id } });
});
