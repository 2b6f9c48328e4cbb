import { findAnswer } from "../addresses/address-finder.ts";
import { tags } from "../cache-tags.ts";
import type { Db, Tx } from "../db.ts";
import { env } from "../env.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { type Written, write } from "../write.ts";
import { type RedirectInput, redirectSchema } from "./redirect-schema.ts";

export type RedirectChange = Written & { id: string };

/**
 * Something moved from one address to another: the old one redirects to the new, earlier ones lead there in one
 * hop, and no redirect stands at the new address. For the transaction of whatever moved.
 */
export async function moveAddress(tx: Tx, from: string, to: string): Promise<string> {
  await dropRedirects(tx, [to]);
  await tx.redirect.updateMany({ where: { toPath: from }, data: { toPath: to } });
  const { id } = await tx.redirect.upsert({
    where: { fromPath: from },
    create: { fromPath: from, toPath: to },
    update: { toPath: to },
    select: { id: true },
  });
  return id;
}

/** Something stands at these addresses again. */
export async function dropRedirects(tx: Tx, paths: string[]): Promise<void> {
  if (paths.length > 0) await tx.redirect.deleteMany({ where: { fromPath: { in: paths } } });
}

/** Creates a redirect of one hop: a target that is redirected itself is followed. */
export function createRedirect(db: Db, input: RedirectInput): Promise<Outcome<RedirectChange>> {
  return write(db, async (tx) => {
    const { fromPath, toPath } = parseOrRefuse(redirectSchema, input);
    await oneAtATime(tx);
    await refuseWhileInUse(db, fromPath);
    const known = await tx.redirect.findUnique({ where: { fromPath }, select: { toPath: true } });
    if (known) refuse("taken", `This address is already redirected to ${known.toPath}`, "fromPath");
    return { id: await moveAddress(tx, fromPath, await endOf(tx, fromPath, toPath)), tags: [tags.redirects] };
  });
}

/** Sends a redirect somewhere else. */
export function updateRedirect(db: Db, id: string, toPath: string): Promise<Outcome<RedirectChange>> {
  return write(db, async (tx) => {
    await oneAtATime(tx);
    const row = await tx.redirect.findUnique({ where: { id }, select: { fromPath: true } });
    if (!row) refuse("missing", "This redirect does not exist any more");
    const input = parseOrRefuse(redirectSchema, { fromPath: row.fromPath, toPath });
    await moveAddress(tx, row.fromPath, await endOf(tx, row.fromPath, input.toPath));
    return { id, tags: [tags.redirects] };
  });
}

export function deleteRedirect(db: Db, id: string): Promise<Outcome<RedirectChange>> {
  return write(db, async (tx) => {
    const { count } = await tx.redirect.deleteMany({ where: { id } });
    if (count === 0) refuse("missing", "This redirect does not exist any more");
    return { id, tags: [tags.redirects] };
  });
}

/** The site answers its own addresses first: a redirect at one of them would never be followed. */
async function refuseWhileInUse(db: Db, path: string): Promise<void> {
  if (/^\/(admin|api|media)(\/|$)/.test(path)) refuse("taken", "The site itself uses this address", "fromPath");
  const { kind } = await findAnswer(db, path);
  if (kind === "page") refuse("taken", "There is a page at this address, which readers see instead", "fromPath");
  if (kind === "gone") refuse("taken", "A killed story is at this address, which answers that it is gone", "fromPath");
}

/** Two redirects that would lead to each other, entered at the same time: the second sees the first. */
async function oneAtATime(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('redirects'))`;
}

/** A whole address of this site as its path, so that a loop through it is seen. */
function ownPath(address: string): string {
  if (address.startsWith("/") || !URL.canParse(address)) return address;
  const { origin, pathname, search, hash } = new URL(address);
  return origin === env().SITE_URL ? `${pathname}${search}${hash}` : address;
}

/** Where a target leads in the end; stored redirects are one hop, so one look is enough. */
async function endOf(tx: Tx, fromPath: string, address: string): Promise<string> {
  const toPath = ownPath(address);
  const next = await tx.redirect.findUnique({ where: { fromPath: toPath }, select: { toPath: true } });
  const end = next?.toPath ?? toPath;
  if (end === fromPath || toPath === fromPath) refuse("invalid", "This redirect would lead back to itself", "toPath");
  return end;
}
