import { hashPassword } from "better-auth/crypto";
import type { Page } from "playwright/test";
import { SESSION_COOKIE } from "../lib/auth/session-cookie.ts";
import type { Db } from "../lib/db.ts";
import { expectAccessible, expectFits } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { answering } from "./newsroom.ts";
import { linkIn, mailTo } from "./outbox.ts";
import { makePerson, type Person } from "./people.ts";
import { totp } from "./totp.ts";

const PASSWORD = "seven brass kettles hum";
// What is refused is answered with 400, 401, 403 or 429, which a browser reports as an error of its own.
test.use({ expectedErrors: ["the server responded with a status of 4"] });

async function withPassword(db: Db, person: Person): Promise<Person> {
  const account = { accountId: person.id, providerId: "credential", userId: person.id };
  await db.account.create({ data: { ...account, password: await hashPassword(PASSWORD) } });
  return person;
}

async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Signs in and is in. */
async function comeIn(page: Page, email: string) {
  await signIn(page, email);
  await page.waitForURL((url) => url.pathname !== "/admin/sign-in");
  await expect(page.getByRole("navigation", { name: "Newsroom" })).toBeVisible();
}

/** Opens what a button opens, once the page listens. */
async function openByButton(page: Page, name: string, opens: "dialog" | "menu" = "dialog") {
  const opened = page.getByRole(opens);
  await expect(async () => {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(opened).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return opened;
}

test("an admin invites a writer, who chooses a password and comes in", async ({
  page,
  browser,
  baseURL,
  db,
  signInAs,
}) => {
  await signInAs("admin");
  const email = `wanda-${Date.now()}@newsroom.example`;
  await page.goto("/admin/people");
  const dialog = await openByButton(page, "Invite");
  await dialog.getByLabel("E-mail address").fill("not an address");
  await dialog.getByLabel("Name").fill("Wanda Winter");
  await dialog.getByRole("button", { name: "Invite" }).click();
  await expect(dialog.getByText("An e-mail address looks like name@example.org")).toBeVisible();
  await expect(dialog.getByLabel("Name"), "nothing typed is lost").toHaveValue("Wanda Winter");
  await dialog.getByLabel("E-mail address").fill(email);
  await dialog.getByRole("button", { name: "Invite" }).click();
  await expect(page.getByRole("row", { name: /Wanda Winter/ })).toContainText("Invited");

  const hers = await browser.newContext({ baseURL });
  const herPage = await hers.newPage();
  const link = linkIn(await mailTo(email), "/admin/password");
  await herPage.goto(link);
  await herPage.getByLabel("New password").fill("short");
  await herPage.getByRole("button", { name: "Keep this password" }).click();
  await expect(herPage.getByText("At least 12 characters", { exact: true })).toBeVisible();
  await herPage.getByLabel("New password").fill(PASSWORD);
  await herPage.getByRole("button", { name: "Keep this password" }).click();
  await herPage.getByRole("link", { name: "Sign in" }).click();
  await herPage.getByLabel("E-mail address").fill(email.toUpperCase());
  await herPage.getByLabel("Password").fill(PASSWORD);
  await herPage.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(herPage.getByRole("navigation", { name: "Newsroom" })).toBeVisible();
  await expect(herPage.getByRole("link", { name: "People" })).toHaveCount(0);

  // The link worked once.
  await herPage.goto(link);
  await herPage.getByLabel("New password").fill("another password of hers");
  await herPage.getByRole("button", { name: "Keep this password" }).click();
  await expect(herPage.getByText("This link was used already or is too old")).toBeVisible();
  await hers.close();
  await db.user.deleteMany({ where: { email } });
});

test("the session's cookie is out of reach of scripts and of other sites", async ({ page, context, db }) => {
  const person = await withPassword(db, await makePerson(db, "writer"));
  await comeIn(page, person.email);
  const cookie = (await context.cookies()).find(({ name }) => name.endsWith(SESSION_COOKIE));
  // The site under test has an https address: its cookies are for TLS only.
  expect(cookie).toMatchObject({
    name: `__Secure-${SESSION_COOKIE}`,
    httpOnly: true,
    secure: true,
    sameSite: "Lax",
    path: "/",
  });
  expect(await page.evaluate(() => document.cookie)).not.toContain("session_token");
  const [session] = await db.session.findMany({ where: { userId: person.id } });
  // A session that is ended, and one with another signature, open nothing.
  await context.clearCookies();
  await context.addCookies([{ ...cookie, value: `${session?.token}.${"A".repeat(43)}%3D` } as never]);
  await page.goto("/admin/stories");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await context.addCookies([cookie as never]);
  await page.goto("/admin/stories");
  await expect(page.getByRole("heading", { name: "Stories" })).toBeVisible();
  await page.goto("/admin/account");
  await answering(page);
  await db.session.deleteMany({ where: { userId: person.id } });
  // Said before a page is begun, and with the way back.
  const ended = await context.request.get("/admin/stories?status=draft", { maxRedirects: 0 });
  expect([ended.status(), ended.headers().location]).toEqual([
    307,
    `/admin/sign-in?to=${encodeURIComponent("/admin/stories?status=draft")}`,
  ]);
  // A script's question gets an answer that it can read.
  const asked = await context.request.get("/admin/palette", { headers: { "sec-fetch-dest": "empty" } });
  expect([asked.status(), (await asked.json()).code]).toEqual([401, "signed_out"]);
  // What is typed into the page that is still open stays, beside the words that say why.
  const name = page.getByLabel("What others in the newsroom call you");
  await name.fill("A new name");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "You are signed out" })).toBeVisible();
  await expect(name).toHaveValue("A new name");
  // From there she gets to the sign-in page by a press, and back.
  await page.getByRole("navigation", { name: "Newsroom" }).getByRole("link", { name: "Pictures" }).click();
  await expect(page).toHaveURL(`/admin/sign-in?to=${encodeURIComponent("/admin/pictures")}`);
  await db.user.delete({ where: { id: person.id } });
});

test("a wrong password, an unknown address and somebody deactivated get the same answer, and soon none", async ({
  request,
  baseURL,
  db,
}) => {
  const known = await withPassword(db, await makePerson(db, "writer"));
  const gone = await withPassword(db, await makePerson(db, "writer"));
  await db.user.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
  const ask = (email: string, password: string) =>
    request.post("/api/auth/sign-in/email", { data: { email, password }, headers: { origin: baseURL ?? "" } });
  const answers = [
    await ask(known.email, "not the password"),
    await ask(`nobody-${known.id}@newsroom.example`, "not the password"),
    await ask(gone.email, PASSWORD),
  ];
  const seen = await Promise.all(answers.map(async (answer) => [answer.status(), (await answer.json()).code]));
  expect(seen).toEqual(Array(3).fill([401, "INVALID_EMAIL_OR_PASSWORD"]));

  // Also asking for another password says nothing, and mails nobody who is not there.
  const reset = (email: string) =>
    request.post("/api/auth/request-password-reset", { data: { email }, headers: { origin: baseURL ?? "" } });
  const [one, other] = [await reset(known.email), await reset(`nobody-${known.id}@newsroom.example`)];
  expect([one.status(), await one.text()]).toEqual([other.status(), await other.text()]);
  expect(linkIn(await mailTo(known.email), "/admin/password")).toContain("token=");

  // Ten tries at one address, known or not; then even the right password waits. Each "from" another address.
  const from = (n: number, email: string, password = "guess") =>
    request.post("/api/auth/sign-in/email", {
      data: { email, password },
      headers: { origin: baseURL ?? "", "x-forwarded-for": `198.51.100.${n}` },
    });
  for (const email of [known.email, `nobody-else-${known.id}@newsroom.example`]) {
    const statuses: number[] = [];
    for (let n = 1; n <= 11; n++) statuses.push((await from(n, email)).status());
    expect(statuses.at(-1), email).toBe(429);
  }
  expect((await from(99, known.email, PASSWORD)).status()).toBe(429);
  await db.user.deleteMany({ where: { id: { in: [known.id, gone.id] } } });
});

test("what another site sends is refused", async ({ request, context, db, signInAs, baseURL }) => {
  const person = await withPassword(db, await makePerson(db, "writer"));
  const data = { email: person.email, password: PASSWORD };
  const foreign = { origin: "https://evil.example" };
  expect((await request.post("/api/auth/sign-in/email", { data, headers: foreign })).status()).toBe(403);
  expect(
    (
      await request.post("/api/auth/sign-up/email", {
        data: { ...data, name: "Me" },
        headers: { origin: baseURL ?? "" },
      })
    ).status(),
  ).toBe(404);

  // An action, with a real session behind it.
  const { id } = await signInAs("admin");
  const headers = { ...foreign, "next-action": "00".repeat(21), "content-type": "text/plain;charset=UTF-8" };
  const answer = await context.request.post("/admin/people", { headers, data: "[{}]" });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
  expect(await db.session.count({ where: { userId: id } })).toBe(1);
  await db.user.delete({ where: { id: person.id } });
});

test("a second factor is asked for once it is on, and a recovery code stands in", async ({ page, context, db }) => {
  test.slow();
  const person = await withPassword(db, await makePerson(db, "editor"));
  await comeIn(page, person.email);
  await page.goto("/admin/account");
  const dialog = await openByButton(page, "Switch on");
  await dialog.getByLabel("Your password").fill("not mine");
  await dialog.getByRole("button", { name: "Go on" }).click();
  await expect(dialog.getByText("This is not your password")).toBeVisible();
  await dialog.getByLabel("Your password").fill(PASSWORD);
  await dialog.getByRole("button", { name: "Go on" }).click();
  const secret = (await dialog.locator("code").first().textContent())?.replace(/\s/g, "") ?? "";
  await expect(dialog.getByRole("img", { name: /^Code to scan/ })).toBeVisible();
  const recovery = (await dialog.getByRole("listitem").first().textContent()) ?? "";
  await expectAccessible(page);
  await dialog.getByLabel("Code that your app shows now").fill(totp(secret));
  await dialog.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByText("Two-factor authentication is on")).toBeVisible();

  await context.clearCookies();
  await signIn(page, person.email);
  await page.getByLabel("Code of your authenticator app").fill("000000");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("This code is not right")).toBeVisible();
  await expectAccessible(page);
  await expectFits(page, 320);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole("button", { name: "Use a recovery code" }).click();
  await expect(page.getByLabel("Recovery code")).toBeVisible();
  await expect(page.getByText("This code is not right"), "said of the app's code only").toHaveCount(0);
  await page.goto("/admin/stories");
  await expect(page.getByRole("heading", { name: "Sign in" }), "half signed in is not in").toBeVisible();

  await signIn(page, person.email);
  await page.getByLabel("Code of your authenticator app").fill(totp(secret));
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("navigation", { name: "Newsroom" })).toBeVisible();

  for (const works of [true, false]) {
    await context.clearCookies();
    await signIn(page, person.email);
    await page.getByRole("button", { name: "Use a recovery code" }).click();
    await page.getByLabel("Recovery code").fill(recovery);
    await page.getByRole("button", { name: "Go on" }).click();
    if (works) await expect(page.getByRole("navigation", { name: "Newsroom" })).toBeVisible();
    else await expect(page.getByText("This recovery code is not right")).toBeVisible();
  }
  await db.user.delete({ where: { id: person.id } });
});

test("a passkey signs in without a password", async ({ page, context, db }) => {
  const person = await withPassword(db, await makePerson(db, "editor"));
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
  } as const;
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await comeIn(page, person.email);
  await page.goto("/admin/account");
  await openByButton(page, "Add a passkey");
  await page.getByLabel("Its name").fill("My telephone");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "My telephone" })).toBeVisible();

  await context.clearCookies();
  await page.goto("/admin/sign-in");
  await expect(async () => {
    await page.getByRole("button", { name: "Sign in with a passkey" }).click({ timeout: 1_000 });
    await expect(page.getByRole("navigation", { name: "Newsroom" })).toBeVisible({ timeout: 3_000 });
  }).toPass();
  const logged = await db.auditEntry.findMany({ where: { thingId: person.id }, orderBy: { id: "asc" } });
  expect(logged.map(({ action, after }) => ({ action, after }))).toEqual([
    { action: "signIn", after: { with: "password" } },
    { action: "passkeyAdded", after: null },
    { action: "signIn", after: { with: "passkey" } },
  ]);
  await db.user.delete({ where: { id: person.id } });
});

test("signing out everywhere else leaves one session, and deactivating leaves none", async ({
  page,
  browser,
  baseURL,
  db,
  signInAs,
}) => {
  const person = await withPassword(db, await makePerson(db, "writer", { name: "Quentin Quill" }));
  await comeIn(page, person.email);
  const elsewhere = await browser.newContext({ baseURL });
  const other = await elsewhere.newPage();
  await comeIn(other, person.email);
  await page.goto("/admin/account");
  await expect(async () => {
    await page.getByRole("button", { name: "Sign out everywhere else" }).click({ timeout: 1_000 });
    await expect(page.getByText("You are signed out everywhere else")).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await other.goto("/admin/stories");
  await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();

  await comeIn(other, person.email);
  await page.context().clearCookies();
  await signInAs("admin");
  await page.goto("/admin/people");
  await openByButton(page, "What to do with Quentin Quill", "menu");
  await page.getByRole("menuitem", { name: "Deactivate" }).click();
  await expect(page.getByText("Quentin Quill may not sign in any more")).toBeVisible();
  await other.goto("/admin/stories");
  await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("row", { name: /Quentin Quill/ })).not.toContainText("May not sign in");
  await elsewhere.close();
  await db.user.delete({ where: { id: person.id } });
});
