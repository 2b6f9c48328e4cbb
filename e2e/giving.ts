import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright/test";
import type { Db } from "../lib/db.ts";
import { expect } from "./fixtures.ts";
import { unique } from "./newsroom.ts";

/** What browser tests share when they give. */

/** The gift that a page of giving is about: the provider's page, or our own after it. */
export async function giftOf(db: Db, page: Page) {
  const { pathname, searchParams } = new URL(page.url());
  const sessionId = /^\/pay\/(\w+)/.exec(pathname)?.[1];
  const where = sessionId ? { sessionId } : { id: searchParams.get("gift") ?? "" };
  return db.gift.findUniqueOrThrow({ where, include: { article: { select: { slug: true } } } });
}

/** Pays on the provider's page, as somebody new; resolves to her address. */
export async function pay(page: Page): Promise<string> {
  const email = `donor-${unique()}@example.org`;
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: /^(Donate|Subscribe)$/ }).click();
  return email;
}

/** What happens away from the browser: at the bank, in the next month, in the newsroom's own dashboard. */
export async function doInSandbox(db: Db, giftId: string, deed: string): Promise<void> {
  const { sessionId } = await db.gift.findUniqueOrThrow({ where: { id: giftId } });
  const done = await fetch(`${process.env.SANDBOX_URL}/sandbox/${sessionId}/${deed}`, { method: "POST" });
  expect(done.status, deed).toBe(200);
}

/** The text of a mail to an address, once it is in the outbox. */
export async function waitForMail(to: string, subject: string): Promise<string> {
  const folder = process.env.MAIL_DIR ?? "";
  let found = "";
  const look = async () => {
    const files = await readdir(folder).catch(() => []);
    for (const file of files.filter((name) => name.endsWith(".eml"))) {
      const text = decoded(await readFile(join(folder, file), "utf8"));
      if (text.includes(to) && text.includes(subject)) found = text;
    }
    return found !== "";
  };
  await expect.poll(look, { timeout: 20_000 }).toBe(true);
  return found;
}

/** Undoes quoted-printable (RFC 2045), in which mails are written. */
function decoded(mail: string): string {
  const bytes = mail
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
