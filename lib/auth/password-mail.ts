import type { Db } from "../db.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { log } from "../log.ts";
import { sendPasswordMail } from "./auth-mails.ts";
import { makePasswordLink } from "./person-mutations.ts";

/** How long a link to choose a new password works. */
export const PASSWORD_LINK_MS = 3_600_000;

type Person = { id: string; name: string; email: string };

/** Sends the link at once; when the mail server does not take it, the worker goes on trying. Never throws. */
export async function sendOrQueuePasswordMail(db: Db, person: Person, token: string): Promise<void> {
  try {
    await sendPasswordMail(db, person, token);
  } catch (error) {
    log().warn({ err: error }, "A password mail could not be sent, and is tried again");
    await enqueue(db, "mail-password", { userId: person.id }, { key: person.id, after: 5 }).catch((lost) =>
      log().error({ err: lost }, "A password mail is lost"),
    );
  }
}

/** Mails a link of its own, because the first one's token is kept nowhere; nothing to somebody who is gone meanwhile. */
export async function mailPasswordLink(db: Db, userId: string): Promise<void> {
  const select = { id: true, name: true, email: true } as const;
  const person = await db.user.findUnique({ where: { id: userId, deactivatedAt: null }, select });
  if (person) await sendPasswordMail(db, person, await makePasswordLink(db, userId, PASSWORD_LINK_MS));
}
