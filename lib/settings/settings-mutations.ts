import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse } from "../errors.ts";
import { refuseStale } from "../stale.ts";
import { type Written, write } from "../write.ts";
import { type SettingsInput, settingsSchema } from "./settings-schema.ts";

/** Changes the given settings; the first save names the magazine. Every page shows them, so every page is expired. */
export function saveSettings(
  db: Db,
  { baseVersion, ...input }: SettingsInput & { baseVersion?: number },
): Promise<Outcome<Written & { version: number }>> {
  return write(db, async (tx) => {
    const data = parseOrRefuse(settingsSchema, input);
    const [stored] = await tx.$queryRaw<{ version: number }[]>`
      SELECT version FROM site_settings WHERE id = 1 FOR NO KEY UPDATE`;
    // Before the first save there is no row, which counts as version 0.
    refuseStale("page of settings", stored?.version ?? 0, baseVersion);
    const { version } = await tx.siteSettings.upsert({
      where: { id: 1 },
      create: { name: "Standfirst", ...data },
      update: { ...data, version: { increment: 1 } },
    });
    return { version, tags: [tags.all] };
  });
}
