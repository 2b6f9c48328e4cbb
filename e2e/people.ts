import { createHmac, randomBytes } from "node:crypto";
import type { BrowserContext } from "playwright/test";
import { SESSION_COOKIE } from "../lib/auth/session-cookie.ts";
import type { Db } from "../lib/db.ts";
import type { UserRole } from "../prisma/generated/enums.ts";

export type Person = { id: string; name: string; email: string; role: UserRole };

/** A person of the newsroom, made by data; without a password. */
export function makePerson(
  db: Db,
  role: UserRole,
  over: { name?: string; sectionIds?: string[] } = {},
): Promise<Person> {
  const mark = randomBytes(5).toString("hex");
  const { name = `${role[0]?.toUpperCase()}${role.slice(1)} ${mark}`, sectionIds = [] } = over;
  return db.user.create({
    data: {
      name,
      email: `${mark}@newsroom.example`,
      emailVerified: true,
      role,
      sections: { create: sectionIds.map((sectionId) => ({ sectionId })) },
    },
    select: { id: true, name: true, email: true, role: true },
  });
}

/** Signs a person in by data: a session's row, and its signed cookie in the browser. */
export async function enterAs(context: BrowserContext, db: Db, person: { id: string }, baseURL: string): Promise<void> {
  const token = randomBytes(24).toString("base64url");
  await db.session.create({ data: { token, userId: person.id, expiresAt: new Date(Date.now() + 86_400_000) } });
  const secret = process.env.AUTH_SECRET ?? "";
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  const isSecure = (process.env.SITE_URL ?? "").startsWith("https://");
  await context.addCookies([
    {
      name: `${isSecure ? "__Secure-" : ""}${SESSION_COOKIE}`,
      value: encodeURIComponent(`${token}.${signature}`),
      domain: new URL(baseURL).hostname,
      path: "/",
      secure: isSecure,
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
}
