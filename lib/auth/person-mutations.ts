import { generateRandomString } from "better-auth/crypto";
import type { UserRole } from "../../prisma/generated/enums.ts";
import { currentActor } from "../actor.ts";
import { noteInAudit } from "../audit/audit-mutations.ts";
import type { Db, Prisma, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { write } from "../write.ts";
import { type InvitationInput, invitationSchema, type PersonPatchInput, personPatchSchema } from "./person-schema.ts";
import { PASSWORD_LINK, storedIdentifier } from "./verification.ts";

/** How long an invitation's link works. */
export const INVITATION_MS = 7 * 24 * 3_600_000;

const SELECT = { id: true, name: true, email: true, role: true } as const;
type Invited = { id: string; name: string; email: string; role: UserRole; token: string; tags: string[] };

/** Makes an account that has no password yet, and the token of the link that gives it one. */
export function invitePerson(db: Db, input: InvitationInput): Promise<Outcome<Invited>> {
  return write(db, async (tx) => {
    const { sectionIds, ...person } = parseOrRefuse(invitationSchema, input);
    const sections = { create: limitsOf(person.role, sectionIds) };
    const user = await tx.user.create({ data: { ...person, sections }, select: SELECT });
    return { ...user, token: await makePasswordLink(tx, user.id), tags: [] };
  });
}

/** Another link for somebody who has not opened hers in time, or lost it. */
export function inviteAgain(db: Db, id: string): Promise<Outcome<Invited>> {
  return write(db, async (tx) => {
    const user = await tx.user.findUnique({ where: { id, deactivatedAt: null }, select: SELECT });
    if (!user) refuse("missing", "This person is not here any more");
    return { ...user, token: await makePasswordLink(tx, id), tags: [] };
  });
}

/** The token of a link that leads to choosing a password, as better-auth knows it. */
export async function makePasswordLink(tx: Tx | Db, userId: string, lifeMs = INVITATION_MS): Promise<string> {
  const token = generateRandomString(32);
  const identifier = storedIdentifier(`${PASSWORD_LINK}${token}`);
  await tx.verification.create({ data: { identifier, value: userId, expiresAt: new Date(Date.now() + lifeMs) } });
  return token;
}

/** Only an editor is limited to sections. */
function limitsOf(role: UserRole, sectionIds: string[]): { sectionId: string }[] {
  return role === "editor" ? [...new Set(sectionIds)].map((sectionId) => ({ sectionId })) : [];
}

/** Changes what somebody is called and may do. The last admin stays one. */
export function updatePerson(db: Db, input: PersonPatchInput) {
  return write(db, async (tx) => {
    const { id, name, role, sectionIds } = parseOrRefuse(personPatchSchema, input);
    const before = await lockPerson(tx, id);
    if (before.role === "admin" && role !== "admin") await refuseWithoutAdmin(tx, id);
    const limits = await sectionNames(tx, id);
    await tx.userSection.deleteMany({ where: { userId: id } });
    const sections = { create: limitsOf(role, sectionIds) };
    await tx.user.update({ where: { id }, data: { name, role, sections } });
    await noteLimits(tx, id, limits);
    return { id, tags: [] };
  });
}

async function sectionNames(tx: Tx, userId: string): Promise<string> {
  const limits = await tx.userSection.findMany({
    where: { userId },
    select: { section: { select: { name: true } } },
    orderBy: { section: { position: "asc" } },
  });
  return limits.map(({ section }) => section.name).join(", ") || "all sections";
}

/** What somebody is limited to stands in no row of her own. */
async function noteLimits(tx: Tx, personId: string, before: string): Promise<void> {
  const actor = currentActor();
  const after = await sectionNames(tx, personId);
  if (!actor?.userId || after === before) return;
  await noteInAudit(tx, {
    actorId: actor.userId,
    personId,
    action: actor.action,
    before: { sections: before },
    after: { sections: after },
  });
}

/** Ends somebody's access at once: her sessions, and every link that leads to a password. What she did stays hers. */
export function deactivatePerson(db: Db, id: string) {
  return write(db, async (tx) => {
    const { role } = await lockPerson(tx, id);
    if (role === "admin") await refuseWithoutAdmin(tx, id);
    await tx.user.update({ where: { id }, data: { deactivatedAt: new Date() } });
    await tx.session.deleteMany({ where: { userId: id } });
    await tx.verification.deleteMany({ where: { value: id } });
    return { id, tags: [] };
  });
}

/** Lets somebody in again, as she was. */
export function reactivatePerson(db: Db, id: string) {
  return write(db, async (tx) => {
    await lockPerson(tx, id);
    await tx.user.update({ where: { id }, data: { deactivatedAt: null } });
    return { id, tags: [] };
  });
}

/** Changes what somebody is called. */
export function renamePerson(db: Db, id: string, name: string) {
  return write(db, async (tx) => {
    await tx.user.update({ where: { id }, data: { name } });
    return { name, tags: [] };
  });
}

/** Signs somebody out everywhere. */
export function endSessions(db: Db, id: string) {
  return write(db, async (tx) => {
    await lockPerson(tx, id);
    return { id, ...(await endThem(tx, { userId: id })), tags: [] };
  });
}

/** Signs somebody out where she says: on one device, or on all but this. */
export function endSessionsOf(db: Db, userId: string, which: Pick<Prisma.SessionWhereInput, "id">) {
  return write(db, async (tx) => ({ ...(await endThem(tx, { ...which, userId })), tags: [] }));
}

async function endThem(tx: Tx, where: Prisma.SessionWhereInput & { userId: string }): Promise<{ count: number }> {
  const { count } = await tx.session.deleteMany({ where });
  const actor = currentActor();
  if (actor?.userId && count > 0) {
    const after = { sessions: String(count) };
    await noteInAudit(tx, { actorId: actor.userId, personId: where.userId, action: actor.action, after });
  }
  return { count };
}

async function lockPerson(tx: Tx, id: string): Promise<{ role: UserRole }> {
  // All changes of people queue up, so that two admins cannot take each other's role at the same moment.
  await tx.$queryRaw`SELECT id FROM users WHERE role = 'admin' FOR UPDATE`;
  const person = await tx.user.findUnique({ where: { id }, select: { role: true } });
  return person ?? refuse("missing", "This person is not here any more");
}

async function refuseWithoutAdmin(tx: Tx, id: string): Promise<void> {
  const others = await tx.user.count({ where: { role: "admin", deactivatedAt: null, id: { not: id } } });
  if (others === 0) refuse("not_allowed", "This is the only admin: make somebody else one first", "role");
}
