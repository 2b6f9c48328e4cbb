import type { Db } from "../db.ts";
import { canonicalUrl } from "../seo/addresses.ts";

export type Ping = { db: Db; paths: string[]; stop: AbortSignal };

const PATIENCE_MS = 20_000;

/** Tells the hub which feeds have something new, all in one request. Throws when it was not taken, to be tried again. */
export async function pingHub({ db, paths, stop }: Ping): Promise<void> {
  const settings = await db.siteSettings.findUnique({ where: { id: 1 }, select: { webSubHub: true } });
  const hub = settings?.webSubHub;
  // Switched off since the change.
  if (!hub) return;
  const form = new URLSearchParams({ "hub.mode": "publish" });
  for (const path of new Set(paths)) form.append("hub.url", canonicalUrl(path));
  const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]);
  const response = await fetch(hub, { method: "POST", body: form, signal });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The hub answered ${response.status} to ${paths.length} feeds`);
}
