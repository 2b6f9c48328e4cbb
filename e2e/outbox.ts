import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "playwright/test";

/** The text of the newest mail to somebody, once it is in the outbox. */
export async function mailTo(email: string): Promise<string> {
  await expect.poll(() => countMailsTo(email)).toBeGreaterThan(0);
  return mailsTo(email)[0] ?? "";
}

/** The texts of the mails to somebody, newest first. */
export function mailsTo(email: string): string[] {
  // Long lines are folded with "=" at their end, and "=" itself is written as "=3D".
  const plain = (mail: string) =>
    mail.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return mails()
    .filter((mail) => mail.includes(`To: ${email}`))
    .map(plain);
}

export function countMailsTo(email: string): number {
  return mailsTo(email).length;
}

function mails(): string[] {
  const folder = process.env.MAIL_DIR ?? "";
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(".eml"));
    return files
      .sort()
      .reverse()
      .map((file) => readFileSync(join(folder, file), "utf8"));
  } catch {
    return [];
  }
}

/** The address in a mail that leads to a page, without the site's name. */
export function linkIn(mail: string, page: string): string {
  const link = mail.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname === page);
  if (!link) throw new Error(`no link to ${page} in: ${mail}`);
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}
