import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { type Written, write } from "../write.ts";
import { type ChecklistSettings, checklistSettingsSchema } from "./checklist-schema.ts";

/** Says what blocks and what warns before publishing, for the whole magazine. */
export function saveChecklistSettings(db: Db, input: ChecklistSettings): Promise<Outcome<Written>> {
  return write(db, async (tx) => {
    const checklist = parseOrRefuse(checklistSettingsSchema, input);
    const { count } = await tx.siteSettings.updateMany({ where: { id: 1 }, data: { checklist } });
    if (count === 0) refuse("missing", "Give the magazine a name first, in the settings");
    return { tags: [] };
  });
}
