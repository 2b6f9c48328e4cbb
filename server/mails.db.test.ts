import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Db } from "../lib/db.ts";
import { enqueue } from "../lib/jobs/enqueue.ts";
import { JOBS } from "../lib/jobs/job-kinds.ts";
import { installJobs, runJobs } from "./jobs.ts";
import { freePort } from "./processes.ts";
import { makeArticle } from "./testing/factories.ts";
import { type MailServer, openMailServer } from "./testing/mail-server.ts";
import { testDb } from "./testing/test-db.ts";

vi.mock("next/headers", () => ({ headers: async () => new Headers(), cookies: async () => ({ set() {} }) }));

const SITE = "http://magazine.example";
const SETTINGS = { SITE_URL: SITE, AUTH_SECRET: "x".repeat(40) };
/** As they are, but tried again after a second. */
const retry = { times: 5, firstPause: 1, longestPause: 1 };
const kinds = {
  "mail-note": { ...JOBS["mail-note"], retry },
  "mail-password": { ...JOBS["mail-password"], retry },
};

let db: Db;
let url: string;
let port: number;
let server: MailServer | null = null;
let stop: AbortController;
let running: Promise<void> | undefined;

beforeAll(async () => {
  ({ db, url } = await testDb());
  port = await freePort();
  Object.assign(process.env, SETTINGS, { DATABASE_URL: url, SMTP_URL: `smtp://127.0.0.1:${port}` });
  await installJobs(url, kinds);
});
beforeEach(() => {
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await running;
  await server?.close();
  server = null;
});

async function work() {
  const { jobHandlers } = await import("./job-handlers.ts");
  running = runJobs({ connectionString: url, kinds, handlers: jobHandlers as never }, stop.signal);
}

async function makePerson(role: "writer" | "editor" = "writer") {
  return db.user.create({ data: { name: "Wanda Writer", email: `${crypto.randomUUID()}@newsroom.example`, role } });
}

const newest = () => server?.mails.at(-1);
const linkIn = (mail: string | undefined) => /http\S+\/admin\/password\?token=(\S+)/.exec(mail ?? "")?.[1] ?? "";

/** What a person does with the link of a mail. */
async function choosePassword(token: string): Promise<number> {
  const { authFor } = await import("../lib/auth/auth.ts");
  return (await post(authFor(db, SETTINGS), "/reset-password", { token, newPassword: "a long enough password" }))
    .status;
}

function post(auth: { handler: (request: Request) => Promise<Response> }, path: string, body: object) {
  const headers = { "content-type": "application/json", origin: SITE, host: "magazine.example" };
  return auth.handler(new Request(`${SITE}/api/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function forget(email: string): Promise<void> {
  const { authFor } = await import("../lib/auth/auth.ts");
  expect((await post(authFor(db, SETTINGS), "/request-password-reset", { email })).status).toBe(200);
}

describe("the link to a new password", () => {
  test("comes by mail at once, and works", async () => {
    server = await openMailServer(port);
    const { email } = await makePerson();
    await forget(email);
    await expect.poll(newest, { timeout: 5_000 }).toMatchObject({ to: [email], subject: /new password/ });
    expect(await choosePassword(linkIn(newest()?.text))).toBe(200);
  });

  test("comes once the mail server is back", async () => {
    const { id, email } = await makePerson();
    await forget(email);
    const waiting = () => db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'mail-password' AND state = 'created'`;
    await expect.poll(waiting, { timeout: 5_000 }).toEqual([{ data: { userId: id } }]);
    // What waits in the queue opens nothing.
    server = await openMailServer(port);
    await work();
    await expect.poll(newest, { timeout: 15_000 }).toMatchObject({ to: [email] });
    expect(await choosePassword(linkIn(newest()?.text))).toBe(200);
  });
});

test("a mention's mail is tried again until the mail server takes it", async () => {
  const { addNote } = await import("../lib/notes/note-mutations.ts");
  const [{ id: articleId }, ann, bea] = await Promise.all([makeArticle(db), makePerson(), makePerson("editor")]);
  await work();
  await addNote(db, { articleId, text: "Who says so?", mentions: [ann.id] }, bea, (tx, noteId, userIds) =>
    enqueue(tx, "mail-note", { noteId, userIds }),
  );
  const failed = () => db.$queryRaw`SELECT state::text FROM pgboss.job WHERE name = 'mail-note'`;
  await expect.poll(failed, { timeout: 5_000 }).toEqual([{ state: "retry" }]);
  server = await openMailServer(port);
  await expect.poll(newest, { timeout: 15_000 }).toMatchObject({ to: [ann.email], text: /Who says so\?/ });
});

describe("npm run user:invite", () => {
  async function invite(...args: string[]) {
    const env = { PATH: process.env.PATH ?? "", DATABASE_URL: url, SMTP_URL: process.env.SMTP_URL ?? "", ...SETTINGS };
    const child = spawn(process.execPath, ["server/invite.ts", ...args], { env: env as never, stdio: "pipe" });
    const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { out, error, code };
  }

  test("makes the account and mails the link that opens it", async () => {
    server = await openMailServer(port);
    const { out, code } = await invite("ada@newsroom.example", "--role", "admin", "--name", "Ada");
    expect(code).toBe(0);
    expect(out).toContain("ada@newsroom.example is invited as admin; the mail was sent.");
    expect(newest()).toMatchObject({ to: ["ada@newsroom.example"], text: /^Hello Ada,/ });
    const token = linkIn(newest()?.text);
    expect(out).toContain(token);
    expect(await choosePassword(token)).toBe(200);
    expect(await choosePassword(token), "the link works once").toBe(400);
    expect(await db.user.findUnique({ where: { email: "ada@newsroom.example" } })).toMatchObject({ role: "admin" });
  });

  test("says in words what is wrong, and gives the link also when no mail gets through", async () => {
    const [{ out, error, code }, wrong] = await Promise.all([
      invite("cy@newsroom.example"),
      invite("bo@newsroom.example", "--role", "boss"),
    ]);
    expect(wrong).toMatchObject({ code: 1, out: "", error: /\n?npm run user:invite -- EMAIL --role/ });
    expect(code).toBe(0);
    expect(out).toContain("the mail could not be sent, so pass the link on yourself");
    expect(error).toContain("ECONNREFUSED");
    expect(linkIn(out)).toHaveLength(32);
  });
});
