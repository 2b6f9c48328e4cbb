import { db } from "../db.ts";
import { levelsOf } from "./checklist-schema.ts";

/** What each rule does now, for a page that has asked for its permission. */
export async function findChecklistLevels() {
  const settings = await db().siteSettings.findUnique({ where: { id: 1 }, select: { checklist: true } });
  return levelsOf(settings?.checklist);
}
