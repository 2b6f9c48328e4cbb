import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";

/** The settings as they are stored, or null before anything is set: guarded, never cached. */
export async function findSettings() {
  await requirePermission("settings.edit");
  return db().siteSettings.findUnique({ where: { id: 1 } });
}
