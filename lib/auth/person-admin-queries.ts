import { connection } from "next/server";
import { db } from "../db.ts";
import { requirePermission, requireUser } from "./current-user.ts";
import { isSetUpLink } from "./set-up-mutations.ts";

/** The people page's list, newest admins first: those who may sign in, then those who may not any more. */
export async function listPeople() {
  await requirePermission("people.edit");
  const now = new Date();
  const rows = await db().user.findMany({
    orderBy: [{ deactivatedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      twoFactorEnabled: true,
      deactivatedAt: true,
      createdAt: true,
      sections: {
        select: { section: { select: { id: true, name: true } } },
        orderBy: { section: { position: "asc" } },
      },
      _count: { select: { accounts: true, passkeys: true, sessions: { where: { expiresAt: { gt: now } } } } },
      sessions: { orderBy: { updatedAt: "desc" }, take: 1, select: { updatedAt: true } },
    },
  });
  return rows.map(({ _count, sections, sessions, ...row }) => ({
    ...row,
    sections: sections.map(({ section }) => section),
    sessionCount: _count.sessions,
    lastSeenAt: sessions[0]?.updatedAt ?? null,
    /** Invited, and has not chosen a password yet. */
    isInvited: _count.accounts === 0 && _count.passkeys === 0,
  }));
}

export type PersonRow = Awaited<ReturnType<typeof listPeople>>[number];

/** Sections to limit an editor to. */
export async function listSectionChoices() {
  await requireUser();
  return db().section.findMany({ orderBy: { position: "asc" }, select: { id: true, name: true } });
}

/** My own account. */
export async function findMyAccount() {
  const user = await requireUser();
  const account = await db().user.findUniqueOrThrow({
    where: { id: user.id },
    select: {
      twoFactorEnabled: true,
      accounts: { where: { providerId: "credential" }, select: { id: true } },
      passkeys: { orderBy: { createdAt: "asc" }, select: { id: true, name: true, createdAt: true } },
      sessions: {
        where: { expiresAt: { gt: new Date() } },
        orderBy: { updatedAt: "desc" },
        select: { id: true, userAgent: true, ipAddress: true, updatedAt: true, createdAt: true },
      },
    },
  });
  const { accounts, sessions, ...rest } = account;
  return {
    ...rest,
    user,
    hasPassword: accounts.length > 0,
    sessions: sessions
      .map((session) => ({ ...session, isThis: session.id === user.sessionId }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis)),
  };
}

export type MyAccount = Awaited<ReturnType<typeof findMyAccount>>;

/** Whether this set-up link still leads anywhere. For somebody who has no account yet. */
export async function findSetUp(token: string): Promise<boolean> {
  // Asked at the moment of the request, for a link lasts a day.
  await connection();
  return isSetUpLink(db(), token);
}
