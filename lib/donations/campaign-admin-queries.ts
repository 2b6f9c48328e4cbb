import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import { id as idSchema } from "../fields.ts";
import { raisedFor } from "./campaign-finder.ts";

/** Campaigns for the desk: guarded, never cached. */

const named = { select: { name: true } };
const rowSelect = {
  ...{ id: true, slug: true, name: true, isActive: true, startsAt: true, endsAt: true, currency: true, goal: true },
  targets: {
    select: { isExcluded: true, section: named, topic: named, article: { select: { headline: true } } },
  },
} as const;

/** Every campaign with where it asks and what it has brought in, what is switched on first. */
export async function listCampaignRows() {
  await requirePermission("campaign.edit");
  const campaigns = await db().campaign.findMany({
    select: rowSelect,
    orderBy: [{ isActive: "desc" }, { startsAt: "desc" }],
  });
  return Promise.all(
    campaigns.map(async ({ targets, ...campaign }) => ({
      ...campaign,
      raised: await raisedFor(db(), campaign.id),
      places: targets.map(({ isExcluded, section, topic, article }) => ({
        isExcluded,
        name: section?.name ?? topic?.name ?? article?.headline ?? "",
      })),
    })),
  );
}

export async function findCampaignRow(id: string) {
  await requirePermission("campaign.edit");
  if (!idSchema.safeParse(id).success) return null;
  return db().campaign.findUnique({ where: { id } });
}
