import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import { id as idSchema } from "../fields.ts";

/** Campaigns for the desk: guarded, never cached. */

export async function listCampaignRows() {
  await requirePermission("campaign.edit");
  return db().campaign.findMany({
    select: { id: true, name: true, isActive: true, startsAt: true, endsAt: true, currency: true, goal: true },
    orderBy: [{ isActive: "desc" }, { startsAt: "desc" }],
  });
}

export async function findCampaignRow(id: string) {
  await requirePermission("campaign.edit");
  if (!idSchema.safeParse(id).success) return null;
  return db().campaign.findUnique({ where: { id } });
}
