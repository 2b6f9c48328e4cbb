import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import { findRedirectPage, type RedirectPage } from "./redirect-finder.ts";

/** Redirects for the desk: guarded, never cached. */
export async function listRedirects(wish: { q: string; sort: "newest" | "hits"; page: number }): Promise<RedirectPage> {
  await requirePermission("redirect.edit");
  return findRedirectPage(db(), wish);
}
