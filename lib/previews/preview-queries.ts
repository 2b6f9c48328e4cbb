import { db } from "../db.ts";
import type { PreviewView } from "./preview-finder.ts";
import { findPreviewPage } from "./preview-links.ts";

/** What a link's token opens, or null. Asked anew each time: a link that is revoked is closed at once. */
export function findOpenPreview(token: string): Promise<PreviewView | null> {
  return findPreviewPage(db(), token);
}
