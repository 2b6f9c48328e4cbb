import { z } from "zod";
import { tags } from "../cache-tags.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, refuse } from "../errors.ts";
import { id } from "../fields.ts";
import { type Written, write } from "../write.ts";
import { MAX_TARGETS } from "./campaign-schema.ts";

/** A place as an editor names it: a section or a topic by its id, or a story by its address. */
export const campaignPlaceSchema = z.strictObject({
  campaignId: id,
  isExcluded: z.boolean(),
  /** "section:…" or "topic:…"; empty when a story is named. */
  place: z.string().max(100),
  /** The story's address on the site, or the last word of it. */
  story: z.string().trim().max(2000),
});
export type CampaignPlaceInput = z.infer<typeof campaignPlaceSchema>;

/** Adds a place where a campaign asks, or does not; a place that it has already changes sides. */
export function addCampaignPlace(db: Db, input: CampaignPlaceInput): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    const { campaignId, isExcluded } = input;
    const place = await placeOf(tx, input);
    if ((await tx.campaignTarget.count({ where: { campaignId } })) >= MAX_TARGETS) {
      refuse("invalid", `At most ${MAX_TARGETS} places`);
    }
    await tx.campaignTarget.deleteMany({ where: { campaignId, ...place } });
    const { id } = await tx.campaignTarget.create({ data: { campaignId, isExcluded, ...place } });
    return { id, tags: [tags.campaigns] };
  });
}

async function placeOf(tx: Tx, { place, story }: CampaignPlaceInput) {
  const [kind, placeId = ""] = place.split(":");
  if (place !== "" && story !== "")
    refuse("invalid", "Choose a section or topic, or name a story: one of them", "story");
  if (kind === "section") return { sectionId: placeId };
  if (kind === "topic") return { topicId: placeId };
  const slug = story.split(/[?#]/)[0]?.replace(/\/+$/, "").split("/").at(-1) ?? "";
  if (slug === "") refuse("invalid", "Choose a section or topic, or name a story", "story");
  const article = await tx.article.findUnique({ where: { slug }, select: { id: true } });
  if (!article) refuse("missing", "No story has this address", "story");
  return { articleId: article.id };
}

export function removeCampaignPlace(db: Db, targetId: string): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    await tx.campaignTarget.deleteMany({ where: { id: targetId } });
    return { id: targetId, tags: [tags.campaigns] };
  });
}
