import { tags } from "../cache-tags.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { type Written, write } from "../write.ts";
import { type RedirectInput, redirectSchema } from "./redirect-schema.ts";

export type RedirectChange = Written & { id: string };

/**
 * Something moved from one address to another: the old one redirects to the new, earlier ones lead there in one
 * hop, and no redirect stands at the new address. For the transaction of whatever moved.
 */
export async function moveAddress(tx: Tx, from: string, to: string): Promise<string> {
  await dropRedirect(tx, to);
  await tx.redirect.updateMany({ where: { toPath: from }, data: { toPath: to } });
  const { id } = await tx.redirect.upsert({
    where: { fromPath: from },
    create: { fromPath: from, toPath: to },
    update: { toPath: to },
    select: { id: true },
  });
  return id;
}

/** Something stands at this address again. */
export async function dropRedirect(tx: Tx, path: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { fromPath: path } });
}

/** Creates a redirect of one hop: a target that is redirected itself is followed. */
export function createRedirect(db: Db, input: RedirectInput): Promise<Outcome<RedirectChange>> {
  return write(db, async (tx) => {
    const { fromPath, toPath } = parseOrRefuse(redirectSchema, input);
    const known = await tx.redirect.findUnique({ where: { fromPath }, select: { toPath: true } });
    if (known) refuse("taken", `This address is already redirected to ${known.toPath}`, "fromPath");
    return { id: await moveAddress(tx, fromPath, await endOf(tx, fromPath, toPath)), tags: [tags.redirects] };
  });
}

/** Sends a redirect somewhere else. */
export function updateRedirect(db: Db, id: string, toPath: string): Promise<Outcome<RedirectChange>> {
  return write(db, async (tx) => {
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

/** Where a target leads in the end; stored redirects are one hop, so one look is enough. */
async function endOf(tx: Tx, fromPath: string, toPath: string): Promise<string> {
  const next = await tx.redirect.findUnique({ where: { fromPath: toPath }, select: { toPath: true } });
  const end = next?.toPath ?? toPath;
  if (end === fromPath || toPath === fromPath) refuse("invalid", "This redirect would lead back to itself", "toPath");
  return end;
}
