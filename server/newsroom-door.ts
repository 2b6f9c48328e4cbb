import { adminRoutes } from "../lib/auth/admin-routes.ts";
import { makeSetUpLink } from "../lib/auth/set-up-mutations.ts";
import { createDb } from "../lib/db.ts";
import { type Env, env } from "../lib/env.ts";

/** Says how to get into the newsroom: by the one-time link while nobody has an account; and where mails go. */
export async function showTheDoor(
  { DATABASE_URL, SMTP_URL, MAIL_DIR }: Env,
  here: string,
  log: (line: string) => void,
) {
  const db = createDb(DATABASE_URL, 1);
  try {
    const token = await makeSetUpLink(db);
    if (token) log(`Nobody has an account yet. Make the first one, within a day: ${here}${adminRoutes.setUp(token)}`);
    else log(`The newsroom is at ${here}${adminRoutes.home()}`);
  } finally {
    await db.$disconnect();
  }
  if (!SMTP_URL) log(`Mails are written to ${MAIL_DIR}: set SMTP_URL to send them.`);
}

// In a process of its own: the start keeps nothing of what this needs.
if (import.meta.main) await showTheDoor(env(), env().SITE_URL, console.log);
