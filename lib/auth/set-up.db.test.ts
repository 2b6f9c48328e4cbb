import { beforeAll, beforeEach, expect, test } from "vitest";
import { showTheDoor } from "@/server/newsroom-door.ts";
import { testDb } from "@/server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { isSetUpLink, makeSetUpLink, setUpFirstAdmin } from "./set-up-mutations.ts";

const PERSON = { name: "Ada First", email: "ada@newsroom.example", password: "a long enough password" };

let db: Db;
let url: string;
beforeAll(async () => {
  ({ db, url } = await testDb());
});
beforeEach(async () => {
  await db.user.deleteMany();
  await db.verification.deleteMany();
});

async function door(): Promise<string> {
  const lines: string[] = [];
  const env = { DATABASE_URL: url, SMTP_URL: undefined, MAIL_DIR: "/somewhere" };
  await showTheDoor(env as never, "http://here.example", (line) => lines.push(line));
  return lines.join("\n");
}
const tokenIn = (said: string) => /\/admin\/set-up\?token=(\S+)/.exec(said)?.[1] ?? "";

test("the start prints a link that makes the first admin, once", async () => {
  const said = await door();
  const token = tokenIn(said);
  expect(said).toContain("Mails are written to /somewhere");
  expect(await isSetUpLink(db, token)).toBe(true);
  expect(await setUpFirstAdmin(db, { ...PERSON, token: `${token.slice(1)}x` })).toMatchObject({ code: "missing" });
  expect(await setUpFirstAdmin(db, { ...PERSON, token })).toMatchObject({ ok: true });
  expect(await isSetUpLink(db, token)).toBe(false);
  const second = { ...PERSON, email: "bo@newsroom.example", token };
  expect(await setUpFirstAdmin(db, second)).toMatchObject({ code: "missing" });
  expect(await db.user.findMany()).toMatchObject([{ email: PERSON.email, role: "admin" }]);
  // From now on nobody is let in by the console.
  expect(await door()).not.toContain("set-up");
});

test("of two who press at the same moment one is the admin", async () => {
  const token = (await makeSetUpLink(db)) ?? "";
  const [one, other] = await Promise.all([
    setUpFirstAdmin(db, { ...PERSON, token }),
    setUpFirstAdmin(db, { ...PERSON, email: "bo@newsroom.example", token }),
  ]);
  expect([one.ok, other.ok].sort()).toEqual([false, true]);
  expect(await db.user.count()).toBe(1);
});

test("a link ends with the next start, and after a day", async () => {
  const first = tokenIn(await door());
  const second = tokenIn(await door());
  expect(await isSetUpLink(db, first)).toBe(false);
  await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await isSetUpLink(db, second)).toBe(false);
  expect(await setUpFirstAdmin(db, { ...PERSON, token: second })).toMatchObject({ code: "missing" });
});

test("only the link's fingerprint is kept", async () => {
  const token = (await makeSetUpLink(db)) ?? "";
  expect(JSON.stringify(await db.verification.findMany())).not.toContain(token);
});
