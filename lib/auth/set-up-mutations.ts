import { generateRandomString, hashPassword } from "better-auth/crypto";
import { noteInAudit } from "../audit/audit-mutations.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { write } from "../write.ts";
import { type SetUpInput, setUpSchema } from "./person-schema.ts";
import { SET_UP_LINK, storedIdentifier } from "./verification.ts";

const DAY_MS = 24 * 3_600_000;

/** The token of a link that makes the first admin, a day long; null when there are people already. Earlier links end. */
export async function makeSetUpLink(db: Db): Promise<string | null> {
  if ((await db.user.count()) > 0) return null;
  const token = generateRandomString(40);
  const identifier = storedIdentifier(`${SET_UP_LINK}${token}`);
  await db.$transaction([
    db.verification.deleteMany({ where: { value: SET_UP_LINK } }),
    db.verification.create({ data: { identifier, value: SET_UP_LINK, expiresAt: new Date(Date.now() + DAY_MS) } }),
  ]);
  return token;
}

/** Whether a set-up link still leads anywhere. */
export async function isSetUpLink(db: Db, token: string): Promise<boolean> {
  const identifier = storedIdentifier(`${SET_UP_LINK}${token}`);
  const found = await db.verification.count({
    where: { identifier, value: SET_UP_LINK, expiresAt: { gt: new Date() } },
  });
  return found > 0;
}

/** Makes the first admin; the link works once, and only while there is nobody. */
export function setUpFirstAdmin(db: Db, input: SetUpInput): Promise<Outcome<{ id: string; tags: string[] }>> {
  return write(db, async (tx) => {
    const { token, name, email, password } = parseOrRefuse(setUpSchema, input);
    // Two who press at the same moment: the second finds the first one's admin.
    await tx.$executeRaw`LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE`;
    const identifier = storedIdentifier(`${SET_UP_LINK}${token}`);
    const { count } = await tx.verification.deleteMany({
      where: { identifier, value: SET_UP_LINK, expiresAt: { gt: new Date() } },
    });
    if (count === 0 || (await tx.user.count()) > 0)
      refuse("missing", "This link was used already or is too old. Start the site again for another one.");
    const { id } = await tx.user.create({
      data: { name, email, emailVerified: true, role: "admin" },
      select: { id: true },
    });
    const account = { accountId: id, providerId: "credential", userId: id, password: await hashPassword(password) };
    await tx.account.create({ data: account });
    await noteInAudit(tx, { actorId: id, action: "setUp" });
    return { id, tags: [] };
  });
}
