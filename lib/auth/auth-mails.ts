import type { Db } from "../db.ts";
import { env } from "../env.ts";
import { sendMail } from "../mail/mail.ts";
import { adminRoutes } from "./admin-routes.ts";
import { ROLE_WORDS } from "./permissions.ts";

type Receiver = { name: string; email: string };

const absolute = (path: string): string => new URL(path, env().SITE_URL).href;

/** The link to choose a new password, an hour long. */
export async function sendPasswordMail(db: Db, { name, email }: Receiver, token: string): Promise<void> {
  const site = await siteName(db);
  const text = `Hello ${name},

somebody, probably you, wants to choose a new password for your account in the newsroom of ${site}. Open this link
within an hour:

${absolute(adminRoutes.password(token))}

If it was not you, do nothing: your password stays as it is.
`;
  await sendMail(db, { to: email, subject: `A new password for ${site}`, text });
}

/** The link that opens a new account, a week long. */
export async function sendInvitation(
  db: Db,
  { name, email, role }: Receiver & { role: keyof typeof ROLE_WORDS },
  token: string,
): Promise<void> {
  const site = await siteName(db);
  const text = `Hello ${name},

you are invited to the newsroom of ${site}, as ${ROLE_WORDS[role].name.toLowerCase()}. Open this link within a week and choose a password:

${absolute(adminRoutes.password(token))}

Afterwards you sign in with this e-mail address at ${absolute(adminRoutes.home())}
`;
  await sendMail(db, { to: email, subject: `Your account at ${site}`, text });
}

async function siteName(db: Db): Promise<string> {
  return (await db.siteSettings.findUnique({ where: { id: 1 }, select: { name: true } }))?.name ?? "Standfirst";
}
