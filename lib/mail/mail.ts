import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { Db } from "../db.ts";
import { env } from "../env.ts";
import { log } from "../log.ts";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Who answers go to, when not to the sender. */
  replyTo?: string;
};

/**
 * Sends one mail by the server of SMTP_URL; without one, writes it as a file into the outbox folder (MAIL_DIR), where
 * any mail program opens it. Throws when the server does not take it.
 */
export async function sendMail(db: Db, mail: Mail): Promise<void> {
  const message = { ...mail, from: await senderOf(db) };
  const { SMTP_URL } = env();
  if (SMTP_URL) await createTransport(SMTP_URL, { connectionTimeout: 15_000 } as never).sendMail(message);
  else await writeToOutbox(message);
}

/** The sender that MAIL_FROM names, or the magazine itself. */
async function senderOf(db: Db): Promise<SendMailOptions["from"]> {
  const { MAIL_FROM, SITE_URL } = env();
  if (MAIL_FROM) return MAIL_FROM;
  const site = await db.siteSettings.findUnique({ where: { id: 1 }, select: { name: true, publisherEmail: true } });
  const address = site?.publisherEmail || `newsroom@${new URL(SITE_URL).hostname}`;
  return { name: site?.name ?? "Standfirst", address };
}

async function writeToOutbox(message: SendMailOptions & { subject: string }): Promise<void> {
  const folder = env().MAIL_DIR;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const composed = await createTransport({ streamTransport: true, buffer: true, newline: "unix" }).sendMail(message);
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const file = join(folder, `${stamp}-${randomBytes(3).toString("hex")}.eml`);
  // Links in mails open accounts: nobody else on the machine reads them. Whoever watches the folder sees whole files.
  await writeFile(`${file}.part`, composed.message as Buffer, { mode: 0o600 });
  await rename(`${file}.part`, file);
  log().info({ file, subject: message.subject }, "A mail was written to the outbox: no SMTP_URL is set");
}
