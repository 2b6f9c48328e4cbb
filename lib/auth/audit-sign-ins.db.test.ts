import { hashPassword } from "better-auth/crypto";
import { beforeAll, expect, test, vi } from "vitest";
import { totp } from "@/e2e/totp.ts";
import { makeSection } from "@/server/testing/factories.ts";
import { testDb } from "@/server/testing/test-db.ts";
import { runAs } from "../actor.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import type { Auth } from "./auth.ts";
import { endSessions, invitePerson, updatePerson } from "./person-mutations.ts";
import { PASSWORD_LINK, storedIdentifier } from "./verification.ts";

vi.mock("next/headers", () => ({ headers: async () => new Headers(), cookies: async () => ({ set() {} }) }));

const SITE = "http://magazine.example";
const PASSWORD = "a long enough password";

let db: Db;
let auth: Auth;
beforeAll(async () => {
  ({ db } = await testDb());
  const { authFor } = await import("./auth.ts");
  auth = authFor(db, { SITE_URL: SITE, AUTH_SECRET: "x".repeat(40) });
});

async function makePerson(role: "writer" | "admin" = "writer") {
  const email = `${crypto.randomUUID()}@newsroom.example`;
  const person = await db.user.create({ data: { name: "Wanda Writer", email, role } });
  const account = { accountId: person.id, providerId: "credential", userId: person.id };
  await db.account.create({ data: { ...account, password: await hashPassword(PASSWORD) } });
  return person;
}

/** A browser that keeps its cookies. */
function browser() {
  const jar = new Map<string, string>();
  return async (path: string, body: object = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { "content-type": "application/json", origin: SITE, host: "magazine.example", cookie };
    const answer = await auth.handler(
      new Request(`${SITE}/api/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) }),
    );
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return { status: answer.status, body: await answer.json() };
  };
}

async function linesOf(id: string) {
  const entries = await db.auditEntry.findMany({ where: { thingId: id }, orderBy: { id: "asc" } });
  return entries.map(({ action, after }) =>
    [action, (after as { with?: string } | null)?.with].filter(Boolean).join(": "),
  );
}

test("who comes in, how, and what she changes about it is in the log, without any secret", async () => {
  const { id, email } = await makePerson();
  const ask = browser();
  await ask("/sign-in/email", { email, password: "not the password" });
  await ask("/sign-in/email", { email, password: PASSWORD });
  const { body: started } = await ask("/two-factor/enable", { password: PASSWORD });
  const secret = new URL(started.totpURI).searchParams.get("secret") ?? "";
  expect((await ask("/two-factor/verify-totp", { code: totp(secret) })).status).toBe(200);
  const changed = "another long password";
  await ask("/change-password", { currentPassword: PASSWORD, newPassword: changed, revokeOtherSessions: true });
  expect(await linesOf(id)).toEqual(["signIn: password", "twoFactorOn", "passwordChanged"]);

  const again = browser();
  await again("/sign-in/email", { email, password: changed });
  expect((await again("/two-factor/verify-totp", { code: "000000" })).status).toBe(401);
  await again("/two-factor/verify-totp", { code: totp(secret) });
  const third = browser();
  await third("/sign-in/email", { email, password: changed });
  await third("/two-factor/verify-backup-code", { code: "wrong-code" });
  await third("/two-factor/verify-backup-code", { code: started.backupCodes[0] });
  await third("/two-factor/disable", { password: changed });
  expect((await linesOf(id)).slice(3)).toEqual([
    "secondFactorFailed",
    "signIn: password and code",
    "secondFactorFailed",
    "signIn: password and recovery code",
    "twoFactorOff",
  ]);

  const token = "t".repeat(32);
  const identifier = storedIdentifier(`${PASSWORD_LINK}${token}`);
  await db.verification.create({ data: { identifier, value: id, expiresAt: new Date(Date.now() + 60_000) } });
  expect((await browser()("/reset-password", { token, newPassword: PASSWORD })).status).toBe(200);
  expect((await linesOf(id)).at(-1)).toBe("passwordChosen");

  const written = JSON.stringify(await db.auditEntry.findMany({ where: { thingId: id } }), (_, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
  for (const hidden of [PASSWORD, changed, secret, started.backupCodes[0], token])
    expect(written).not.toContain(hidden);
});

test("a passkey that is taken away is in the log", async () => {
  const { id, email } = await makePerson();
  const ask = browser();
  await ask("/sign-in/email", { email, password: PASSWORD });
  const passkey = await db.passkey.create({
    data: {
      userId: id,
      publicKey: "x",
      credentialID: crypto.randomUUID(),
      counter: 0,
      deviceType: "singleDevice",
      backedUp: false,
    },
  });
  expect((await ask("/passkey/delete-passkey", { id: passkey.id })).status).toBe(200);
  expect(await linesOf(id)).toEqual(["signIn: password", "passkeyRemoved"]);
});

test("who invites, changes a role, and signs somebody out is in the log", async () => {
  const admin = await makePerson("admin");
  const as = <T>(action: string, work: () => Promise<T>) => runAs({ userId: admin.id, action, requestId: "r" }, work);
  const email = `${crypto.randomUUID()}@newsroom.example`;
  const { id, token } = mustSucceed(
    await as("invitePerson", () => invitePerson(db, { email, name: "Nina New", role: "writer", sectionIds: [] })),
  );
  mustSucceed(
    await as("updatePerson", () => updatePerson(db, { id, name: "Nina New", role: "editor", sectionIds: [] })),
  );
  const section = await makeSection(db, { name: "Europe" });
  const limited = { id, name: "Nina New", role: "editor" as const, sectionIds: [section.id] };
  mustSucceed(await as("updatePerson", () => updatePerson(db, limited)));
  await db.session.create({ data: { token: "s".repeat(32), userId: id, expiresAt: new Date(Date.now() + 60_000) } });
  mustSucceed(await as("endSessions", () => endSessions(db, id)));
  const entries = await db.auditEntry.findMany({ where: { thingId: id }, orderBy: { id: "asc" } });
  expect(entries).toMatchObject([
    { action: "invitePerson", actorId: admin.id, thingName: "Nina New", after: { email, role: "writer" } },
    { action: "updatePerson", before: { role: "writer" }, after: { role: "editor" } },
    { action: "updatePerson", before: { sections: "all sections" }, after: { sections: "Europe" } },
    { action: "endSessions", actorId: admin.id, after: { sessions: "1" } },
  ]);
  expect(JSON.stringify(entries.map(({ after }) => after))).not.toContain(token);
});
