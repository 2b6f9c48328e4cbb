import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";

export type CampaignPlace = { id: string; isExcluded: boolean; kind: "section" | "topic" | "story"; name: string };

/** Where a campaign asks and where it does not, with the sections and topics to choose from. */
export async function findCampaignPlaces(campaignId: string) {
  await requirePermission("campaign.edit");
  const name = { select: { name: true } };
  const [targets, sections, topics] = await Promise.all([
    db().campaignTarget.findMany({
      where: { campaignId },
      orderBy: { id: "asc" },
      select: { id: true, isExcluded: true, section: name, topic: name, article: { select: { headline: true } } },
    }),
    db().section.findMany({ orderBy: { position: "asc" }, select: { id: true, name: true } }),
    db().topic.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  const places = targets.map(({ id, isExcluded, section, topic, article }): CampaignPlace => {
    if (section) return { id, isExcluded, kind: "section", name: section.name };
    if (topic) return { id, isExcluded, kind: "topic", name: topic.name };
    return { id, isExcluded, kind: "story", name: article?.headline ?? "" };
  });
  const options = [
    ...sections.map((each) => ({ id: `section:${each.id}`, label: each.name, hint: "Section" })),
    ...topics.map((each) => ({ id: `topic:${each.id}`, label: each.name, hint: "Topic" })),
  ];
  return { places, options };
}
