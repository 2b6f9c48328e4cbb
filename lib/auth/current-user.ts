import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { db } from "../db.ts";
import { adminRoutes } from "./admin-routes.ts";
import { ASKED_FOR } from "./asked-for.ts";
import { auth } from "./auth.ts";
import { type Actor, can, type Permission, type Subject } from "./permissions.ts";

/** The person who is signed in: what permissions ask for, and how to address her. */
export type DeskUser = Actor & { name: string; email: string; sessionId: string };

/**
 * Who is signed in, or null. Asks the database once in a request. Not cached any longer: a session that was
 * ended or a person who was deactivated is out at once.
 */
export const findUser = cache(async (): Promise<DeskUser | null> => {
  // Who is asked for at this moment, never while a page is printed ahead.
  await connection();
  const found = await auth().api.getSession({ headers: await headers(), query: { disableRefresh: true } });
  if (!found) return null;
  const user = await db().user.findUnique({
    where: { id: found.user.id, deactivatedAt: null },
    select: { id: true, name: true, email: true, role: true, sections: { select: { sectionId: true } } },
  });
  if (!user) return null;
  const { sections, ...rest } = user;
  return { ...rest, sectionIds: sections.map((row) => row.sectionId), sessionId: found.session.id };
});

/** Who is signed in; anybody else is sent to sign in, and afterwards back. For pages. */
export async function requireUser(): Promise<DeskUser> {
  const user = await findUser();
  if (user) return user;
  redirect(adminRoutes.signIn((await headers()).get(ASKED_FOR) ?? undefined));
}

/**
 * The signed-in person, who may do this (to this story); a page that she may not see is not there for her.
 * For pages: actions authorise by `action`.
 */
export async function requirePermission(permission: Permission, subject?: Subject): Promise<DeskUser> {
  const user = await requireUser();
  return can(user, permission, subject) ? user : notFound();
}
