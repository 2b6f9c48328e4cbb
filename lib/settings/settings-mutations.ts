import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse } from "../errors.ts";
import { type Written, write } from "../write.ts";
import { type SettingsInput, settingsSchema } from "./settings-schema.ts";

/** Changes the given settings; the first save names the magazine. Every page shows them, so every page is expired. */
export function saveSettings(db: Db, input: SettingsInput): Promise<Outcome<Written>> {
  return write(db, async (tx) => {
    const data = parseOrRefuse(settingsSchema, input);
    await tx.siteSettings.upsert({
      where: { id: 1 },
      create: { name: "Standfirst", ...data },
      update: { ...data, version: { increment: 1 } },
    });
    return { tags: [tags.all] };
  });
}
