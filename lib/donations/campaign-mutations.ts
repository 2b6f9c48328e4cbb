import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { lockVersion } from "../stale.ts";
import { type Written, write } from "../write.ts";
import {
  amountsProblem,
  type CampaignPatchInput,
  campaignPatchSchema,
  type NewCampaignInput,
  newCampaignSchema,
} from "./campaign-schema.ts";

export type CampaignChange = Written & { id: string; slug: string; version: number };

export function createCampaign(db: Db, input: NewCampaignInput): Promise<Outcome<CampaignChange>> {
  return write(db, async (tx) => {
    const { targets = [], ...data } = parseOrRefuse(newCampaignSchema, input);
    refuseBackwards(data.startsAt ?? new Date(), data.endsAt);
    refuseAmounts({ amountsYearly: [], ...data });
    const { id, slug, version } = await tx.campaign.create({ data: { ...data, targets: { create: targets } } });
    return { id, slug, version, tags: [tags.campaigns] };
  });
}

export function updateCampaign(
  db: Db,
  id: string,
  { baseVersion, ...input }: CampaignPatchInput & { baseVersion?: number },
): Promise<Outcome<CampaignChange>> {
  return write(db, async (tx) => {
    const { targets, ...data } = parseOrRefuse(campaignPatchSchema, input);
    await lockVersion(tx, "campaigns", id, baseVersion);
    const before = await tx.campaign.findUniqueOrThrow({ where: { id } });
    refuseBackwards(data.startsAt ?? before.startsAt, data.endsAt === undefined ? before.endsAt : data.endsAt);
    refuseAmounts({ ...before, ...withoutUndefined(data) });
    if (targets) await tx.campaignTarget.deleteMany({ where: { campaignId: id } });
    const { slug, version } = await tx.campaign.update({
      where: { id },
      data: { ...data, ...(targets && { targets: { create: targets } }), version: { increment: 1 } },
    });
    return { id, slug, version, tags: [tags.campaigns] };
  });
}

export function deleteCampaign(db: Db, id: string): Promise<Outcome<Omit<CampaignChange, "version">>> {
  return write(db, async (tx) => {
    const campaign = await tx.campaign.findUnique({ where: { id }, select: { slug: true } });
    if (!campaign) refuse("missing", "This campaign does not exist any more");
    await tx.campaign.delete({ where: { id } });
    return { id, slug: campaign.slug, tags: [tags.campaigns] };
  });
}

function refuseBackwards(startsAt: Date, endsAt: Date | null | undefined): void {
  if (endsAt && endsAt <= startsAt) refuse("invalid", "A campaign ends after it starts", "endsAt");
}

type Amounts = { currency: string; amountsOnce: number[]; amountsMonthly: number[]; amountsYearly: number[] };

function refuseAmounts(amounts: Amounts): void {
  for (const field of ["amountsOnce", "amountsMonthly", "amountsYearly"] as const) {
    const problem = amountsProblem(amounts.currency, amounts[field]);
    if (problem) refuse("invalid", problem, field);
  }
}

function withoutUndefined<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}
