import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { routes } from "../lib/routes.ts";
import { expect, test } from "./fixtures.ts";
import { doInSandbox, giftOf, pay, waitForMail } from "./giving.ts";

const STORY = "europe-courts-central-asia";

/** From a story to the provider's page, by way of the review. */
async function giveFromStory(page: Page, choose: { frequency: "Once" | "Every month"; amount: string }) {
  await page.goto(routes.article(STORY));
  await page.getByRole("link", { name: "Another amount, or yearly" }).first().click();
  await page.getByRole("radio", { name: choose.frequency }).check();
  await page
    .locator(choose.frequency === "Once" ? '[data-amounts="once"]' : '[data-amounts="monthly"]')
    .getByLabel("Another")
    .check();
  await page.getByLabel(/Another amount, in USD/).fill(choose.amount);
  await page.getByRole("button", { name: "Review your gift" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a reader gives $25 from a story, and it is known which", async ({ page, db }) => {
      await giveFromStory(page, { frequency: "Once", amount: "25" });
      await expect(page.getByRole("definition").filter({ hasText: "$25, once" })).toBeVisible();
      await page.getByRole("button", { name: "Give $25", exact: true }).click();
      const gift = await giftOf(db, page);
      expect(gift).toMatchObject({ status: "intent", amount: 2500, currency: "USD", article: { slug: STORY } });
      expect(["body", "story_end"]).toContain(gift.placement);
      const email = await pay(page);
      await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
      await expect(page.getByText("We have received $25.")).toBeVisible({ timeout: 15_000 });
      await expect(page.getByRole("heading", { name: "Share this story" })).toBeVisible();
      expect(await giftOf(db, page)).toMatchObject({ status: "paid", netAmount: 2500, donorEmail: email });
      const receipt = await waitForMail(email, "Your gift to Meridian: $25");
      expect(receipt).toContain("Europe");
    });

    test("gives every month by a deliberate choice; it is renewed, and ends by the link in the receipt", async ({
      page,
      db,
    }) => {
      await page.goto(routes.article(STORY));
      await page.getByRole("button", { name: "Give $15 every month" }).first().click();
      await expect(page.getByRole("radio", { name: "Every month" })).toBeChecked();
      await expect(page.getByRole("radio", { name: "$15", exact: true })).toBeChecked();
      await page.getByRole("button", { name: "Review your gift" }).click();
      await expect(page.getByText("$15 today, and then every month until you end it")).toBeVisible();
      await page.getByRole("button", { name: "Give $15 every month" }).click();
      const { id } = await giftOf(db, page);
      const email = await pay(page);
      await expect(page.getByText("We have received $15, given every month.")).toBeVisible({ timeout: 15_000 });
      await doInSandbox(db, id, "renew");
      const renewals = () =>
        db.gift.findMany({ where: { subscription: { giftId: id }, id: { not: id } }, include: { article: true } });
      await expect.poll(renewals).toMatchObject([{ status: "paid", netAmount: 1500, article: { slug: STORY } }]);
      const receipt = await waitForMail(email, "$15");
      const link = /http:\/\/localhost:\d+(\/donate\/manage\?\S+)/.exec(receipt)?.[1] ?? "";
      await page.goto(link);
      await page.getByRole("button", { name: "Change or end it" }).click();
      await page.getByRole("button", { name: "End it now" }).click();
      await page.getByRole("link", { name: "Return" }).click();
      await expect
        .poll(async () => (await db.subscription.findUnique({ where: { giftId: id } }))?.status)
        .toBe("cancelled");
      await page.reload();
      await expect(page.getByText("It has ended: nothing more will be charged.")).toBeVisible();
    });

    test("a refused card can be tried again, and what is abandoned loses nothing", async ({ page, db }) => {
      await giveFromStory(page, { frequency: "Once", amount: "31" });
      await page.getByRole("button", { name: "Give $31" }).click();
      await page.getByRole("button", { name: "Pay with a card that is refused" }).click();
      await expect(page.getByRole("alert")).toContainText("Your card was declined");
      const { id } = await giftOf(db, page);
      await expect.poll(async () => (await db.gift.findUnique({ where: { id } }))?.status).toBe("declined");
      await page.getByRole("link", { name: "Back" }).click();
      await expect(page.getByRole("button", { name: "Give $31" })).toBeVisible();
      await page.getByRole("button", { name: "Give $31" }).click();
      await pay(page);
      await expect(page.getByText("We have received $31.")).toBeVisible({ timeout: 15_000 });
    });

    test("a closed tab and a late message lose no gift", async ({ page, db }) => {
      await giveFromStory(page, { frequency: "Once", amount: "27" });
      await page.getByRole("button", { name: "Give $27" }).click();
      const { id } = await giftOf(db, page);
      await page.getByLabel("Messages to the site").selectOption("held");
      await pay(page);
      await expect(page.getByText("Our payment provider is confirming $27")).toBeVisible();
      await page.goto("about:blank");
      expect(await db.gift.findUnique({ where: { id } })).toMatchObject({ status: "intent" });
      await doInSandbox(db, id, "release");
      await expect.poll(async () => (await db.gift.findUnique({ where: { id } }))?.status).toBe("paid");
    });

    test("a wrong amount is refused beside its field, and nothing entered is lost", async ({ page }) => {
      await page.goto(`/donate?story=${STORY}&placement=body`);
      await page.getByRole("radio", { name: "Every year" }).check();
      await page.locator('[data-amounts="yearly"]').getByRole("radio", { name: "Another" }).check();
      await page.getByLabel(/Another amount, in USD/).fill("a lot");
      await page.getByRole("button", { name: "Review your gift" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Write the amount in figures");
      await expect(page.getByLabel(/Another amount, in USD/)).toHaveValue("a lot");
      await expect(page.getByRole("radio", { name: "Every year" })).toBeChecked();
      expect(new URL(page.url()).searchParams.get("story")).toBe(STORY);
    });
  });
}

test("axe finds nothing on the pages of giving, and none scrolls sideways", async ({ page }) => {
  test.slow();
  const isFine = async () => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 720 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 720 });
  };
  await page.goto("/donate/review?frequency=monthly&amount=1500&cover=yes");
  await isFine();
  await page.getByRole("button", { name: "Give $15.47 every month" }).click();
  await pay(page);
  await expect(page.getByText("We have received $15.47")).toBeVisible({ timeout: 15_000 });
  await isFine();
  await page.goto(page.url().replace("/thanks", "/manage"));
  await isFine();
});

test("the fee is covered only by those who tick it, and the review says what is charged", async ({ page, db }) => {
  await page.goto("/donate?frequency=once&amount=3500");
  const cover = page.getByRole("checkbox", { name: /Add what the payment costs/ });
  await expect(cover).not.toBeChecked();
  await cover.check();
  await page.getByRole("button", { name: "Review your gift" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "$1.09" })).toBeVisible();
  await page.getByRole("button", { name: "Give $36.09" }).click();
  expect(await giftOf(db, page)).toMatchObject({ amount: 3609, feeCover: 109 });
  await page.goto("/donate?frequency=once&amount=3500&cover=yes&utm_source=letter");
  await expect(cover).toBeChecked();
});

test("an amount of one frequency leaves the others' amounts unchosen", async ({ page }) => {
  await page.goto("/donate?frequency=monthly&amount=1500");
  await expect(page.locator('[data-amounts="once"] :checked, [data-amounts="yearly"] :checked')).toHaveCount(0);
});

test("a form that is sent twice makes one gift", async ({ request, db }) => {
  const form = { form: crypto.randomUUID(), frequency: "once", amount: "3500", utm_source: "letter" };
  const send = () => request.post("/donate/checkout", { form, maxRedirects: 0 });
  const [one, other] = [await send(), await send()];
  expect(one.status()).toBe(303);
  expect(one.headers()["cache-control"]).toBe("no-store");
  expect(other.headers().location).toBe(one.headers().location);
  expect(await db.gift.findMany({ where: { formKey: form.form } })).toMatchObject([{ utmSource: "letter" }]);
});

test("the source of the visit comes along from the story's address", async ({ page, db }) => {
  await page.goto(`${routes.article(STORY)}?utm_source=newsletter&utm_campaign=may`);
  await page.getByRole("button", { name: "Give $35" }).first().click();
  await page.getByRole("button", { name: "Review your gift" }).click();
  await page.getByRole("button", { name: "Give $35" }).click();
  expect(await giftOf(db, page)).toMatchObject({ utmSource: "newsletter", utmCampaign: "may" });
});

test("the source of the visit comes along over several pages, and the site that it came from", async ({ page, db }) => {
  const give = async () => {
    await page.goto(routes.article(STORY));
    await page.getByRole("link", { name: "Another amount, or yearly" }).first().click();
    await page.getByRole("radio", { name: "Once" }).check();
    await page.getByRole("radio", { name: "$35", exact: true }).check();
    await page.getByRole("button", { name: "Review your gift" }).click();
    await page.getByRole("button", { name: "Give $35" }).click();
    return giftOf(db, page);
  };
  await page.goto("/?utm_source=letter&utm_medium=mail", { referer: "https://mail.example.org/inbox" });
  await page.goto("/archive");
  expect(await give()).toMatchObject({ utmSource: "letter", utmMedium: "mail", referrer: "mail.example.org" });
  // Another visit in the same tab: nothing of the first one is left.
  await page.goto("/archive", { referer: "https://search.example.org/" });
  expect(await give()).toMatchObject({ utmSource: null, utmMedium: null, referrer: "search.example.org" });
  expect(await page.context().cookies(), "cookies of a donor").toEqual([]);
});

test.describe("a donor who lost her link", () => {
  test.use({ javaScriptEnabled: false });

  test("has it sent again, and nobody learns whether she has given", async ({ page, db }) => {
    const email = `lost-${crypto.randomUUID()}@example.org`;
    const ask = async (address: string) => {
      await page.goto("/donate");
      await page.getByRole("link", { name: "Have the link sent again" }).click();
      await page.getByLabel("E-mail address").fill(address);
      await page.getByRole("button", { name: "Send the link" }).click();
    };
    await ask("dana at example.org");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Write an e-mail address");
    await expect(page.getByLabel("E-mail address")).toHaveValue("dana at example.org");
    await ask(`nobody-${email}`);
    const said = (await page.getByRole("main").textContent()) ?? "";
    const address = page.url();
    const { id: campaignId } = await db.campaign.findFirstOrThrow();
    const gift = await db.gift.create({
      data: {
        ...{ campaignId, provider: "stripe", linkKey: crypto.randomUUID(), frequency: "once", currency: "USD" },
        ...{ amount: 100, status: "paid", paidAmount: 100, paidAt: new Date(0), donorEmail: email },
      },
    });
    await ask(email.toUpperCase());
    expect(await page.getByRole("main").textContent()).toBe(said);
    expect(page.url()).toBe(address);
    const mail = await waitForMail(email, "The links to your gifts");
    await page.goto(/http:\/\/localhost:\d+(\/donate\/thanks\?\S+)/.exec(mail)?.[1] ?? "");
    await expect(page.getByText("We have received $1.")).toBeVisible();
    expect(mail).toContain(gift.id);
  });
});

test("a form from another site is refused, and so is what the provider did not sign", async ({ request }) => {
  const foreign = { "sec-fetch-site": "cross-site" };
  expect((await request.post("/donate/checkout", { form: { frequency: "once" }, headers: foreign })).status()).toBe(
    403,
  );
  const unsigned = await request.post("/api/payments/stripe", { data: { id: "evt_1" } });
  expect(unsigned.status()).toBe(400);
});

test("pages about one gift are nobody else's", async ({ request }) => {
  for (const path of [
    "/donate/review?frequency=once&amount=3500",
    "/donate/thanks?gift=x&key=y",
    "/donate/manage?gift=x&key=y",
  ]) {
    const response = await request.get(path);
    expect([path, response.status()]).toEqual([path, 200]);
    expect([path, response.headers()["cache-control"]]).toEqual([path, expect.stringContaining("no-store")]);
  }
});

for (const [what, amount, sentence] of [
  ["too small", "0.5", "The smallest gift is $1."],
  ["too large", "1000000", "please write to us"],
  ["missing", "", "Write the amount in figures"],
]) {
  test(`an amount that is ${what} comes back with a sentence`, async ({ page }) => {
    await page.goto(`/donate/review?frequency=once&amount_once=other&other=${amount}`);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(sentence ?? "");
  });
}

test("an amount typed beside a chosen one is asked about, not ignored", async ({ page }) => {
  await page.goto("/donate?frequency=monthly&amount=1500");
  const written = page.getByLabel(/Another amount, in USD/);
  await written.fill("40");
  await page.getByRole("button", { name: "Review your gift" }).click();
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
