// npm run user:invite -- EMAIL --role ROLE [--name NAME]: makes an account and mails (and prints) the link that opens it.

import { basename } from "node:path";
import { parseArgs } from "node:util";
import { adminRoutes } from "../lib/auth/admin-routes.ts";
import { sendInvitation } from "../lib/auth/auth-mails.ts";
import { ROLES } from "../lib/auth/permissions.ts";
import { invitePerson } from "../lib/auth/person-mutations.ts";
import type { InvitationInput } from "../lib/auth/person-schema.ts";
import { createDb } from "../lib/db.ts";
import { env } from "../lib/env.ts";
import { openDatabase } from "./database.ts";
import { mailFolder } from "./secrets.ts";
import { loadSettings } from "./site.ts";

const USAGE = `npm run user:invite -- EMAIL --role ${ROLES.join("|")} [--name NAME]`;

async function invite(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: "string", default: "writer" },
      name: { type: "string" },
      /** Folder of the embedded database. */
      home: { type: "string", default: ".standfirst/start" },
    },
  });
  const [email = ""] = positionals;
  if (!email) throw new Error(`Say whom to invite: ${USAGE}`);
  Object.assign(process.env, loadSettings());
  const database = await openDatabase("npm run user:invite", values.home);
  process.env.DATABASE_URL = database.url;
  process.env.MAIL_DIR ||= mailFolder(values);
  const db = createDb(database.url, 2);
  try {
    const name = values.name ?? basename(email.split("@")[0] ?? email);
    const outcome = await invitePerson(db, { email, name, role: values.role as InvitationInput["role"] });
    if (!outcome.ok) throw new Error(`${outcome.problems.map(({ message }) => message).join("\n")}\n${USAGE}`);
    // The link below opens the account also when no mail gets through.
    const problem = await sendInvitation(db, outcome, outcome.token).then(() => null, reasonOf);
    const { SITE_URL, SMTP_URL, MAIL_DIR } = env();
    const sent = SMTP_URL ? "the mail was sent" : `the mail was written to ${MAIL_DIR}`;
    console.log(
      `${outcome.email} is invited as ${outcome.role}; ${problem ? "the mail could not be sent, so pass the link on yourself" : sent}.`,
    );
    console.log(`The link, for a week: ${SITE_URL}${adminRoutes.password(outcome.token)}`);
    if (problem) console.error(`The mail server: ${problem}`);
  } finally {
    await db.$disconnect();
    await database.close();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await invite();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
