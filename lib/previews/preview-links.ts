import type { Db } from "../db.ts";
import { env } from "../env.ts";
import { routes } from "../routes.ts";
import { findPreview, isPreviewLive, type PreviewView } from "./preview-finder.ts";
import { readPreview, signPreview } from "./preview-token.ts";

/** The addresses of preview links: signed with the site's own secret. */

function secret(): string {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set: nothing can be signed");
  return AUTH_SECRET;
}

export function previewPath(linkId: string, expiresAt: Date): string {
  return routes.preview(signPreview({ linkId, expiresAt }, secret()));
}

/** The token in a path of preview links, or null for every other path. */
export function previewToken(path: string): string | null {
  return /^\/preview(?:\/|$)/.test(path) ? path.slice("/preview/".length) : null;
}

/** Whether a token opens a page now. */
export async function isPreviewOpen(db: Db, token: string): Promise<boolean> {
  const claim = readPreview(token, secret());
  return claim !== null && (await isPreviewLive(db, claim.linkId));
}

/** The page that a token opens, or null. */
export async function findPreviewPage(db: Db, token: string): Promise<PreviewView | null> {
  const claim = readPreview(token, secret());
  return claim && findPreview(db, claim.linkId);
}
