import type { GiftProvider } from "../../prisma/generated/enums.ts";
import type { Db } from "../db.ts";
import { type Outcome, refuse } from "../errors.ts";
import { type Written, write } from "../write.ts";
import { newLinkKey } from "./gift-event-mutations.ts";
import type { GiftInput } from "./gift-schema.ts";
import { giftRef } from "./providers/provider.ts";

export type GiftStart = GiftInput & {
  /** The form's own mark: sent twice, it makes one gift. */
  formKey: string;
  campaignId: string;
  currency: string;
  provider: GiftProvider;
};

export type StartedGift = { id: string; linkKey: string; createdAt: Date; isPaid: boolean };

/** Writes down what the donor means to give, before anyone leaves the site. The same form gives the same gift. */
export async function startGift(db: Db, start: GiftStart): Promise<Outcome<Written & StartedGift>> {
  const { story, total, feeCover, wall, source, test, wording, ...gift } = start;
  return write(db, async (tx) => {
    const article = story ? await tx.article.findUnique({ where: { slug: story }, select: { id: true } }) : null;
    const isTest = test
      ? (await tx.wordingTest.count({ where: { id: test, campaignId: gift.campaignId } })) > 0
      : false;
    const { frequency, formKey, campaignId, currency, provider, placement } = gift;
    const data = {
      ...{ frequency, formKey, campaignId, currency, provider, placement, feeCover },
      amount: total,
      linkKey: newLinkKey(),
      articleId: article?.id,
      ...(isTest && { testId: test, wording }),
      ...{ utmSource: source?.source, utmMedium: source?.medium, utmCampaign: source?.campaign },
      referrer: source?.referrer,
      ...{ wallName: wall?.name || null, wallMessage: wall?.message || null },
    };
    // Who presses twice sends twice at once: the second waits for the first, and finds its gift.
    await tx.gift.createMany({ data, skipDuplicates: true });
    const row = await tx.gift.findUniqueOrThrow({ where: { formKey } });
    if (row.refs.length === 0) await tx.gift.update({ where: { id: row.id }, data: { refs: [giftRef(row.id)] } });
    const { id, linkKey, createdAt, status } = row;
    return { id, linkKey, createdAt, isPaid: status === "paid", tags: [] };
  });
}

/** Remembers the provider's page that a donor was sent to. */
export async function rememberCheckout(db: Db, id: string, sessionId: string | null): Promise<void> {
  if (sessionId) await db.gift.update({ where: { id }, data: { sessionId } });
}

/** Deletes a donor's name, e-mail and words; the sum and where it came from stay. */
export function forgetDonor(db: Db, id: string): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    const gift = await tx.gift.findUnique({ where: { id }, select: { id: true, subscriptionId: true } });
    if (!gift) refuse("missing", "This gift is not there");
    await tx.gift.updateMany({
      where: { OR: [{ id }, ...(gift.subscriptionId ? [{ subscriptionId: gift.subscriptionId }] : [])] },
      data: FORGOTTEN(),
    });
    return { id, tags: [] };
  });
}

const FORGOTTEN = () => ({
  donorName: null,
  donorEmail: null,
  wallName: null,
  wallMessage: null,
  forgottenAt: new Date(),
});

/** Takes an entry off the donors' wall, or puts it back. */
export function hideFromWall(db: Db, id: string, wallHidden: boolean): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    const { count } = await tx.gift.updateMany({ where: { id }, data: { wallHidden } });
    if (count === 0) refuse("missing", "This gift is not there");
    return { id, tags: [] };
  });
}

/** Days after which what nobody paid is deleted. */
const UNPAID_DAYS = 90;

/**
 * Keeps people's data only as long as the settings say: name and e-mail go some months after the last payment, what
 * was never paid goes altogether. A running standing gift keeps its donor. Returns how many were changed and deleted.
 */
export async function forgetOldDonors(db: Db): Promise<{ forgotten: number; deleted: number }> {
  const forgotten = await db.$executeRaw`
    UPDATE gifts g SET donor_name = NULL, donor_email = NULL, wall_name = NULL, wall_message = NULL, forgotten_at = now()
    FROM site_settings s
    WHERE g.forgotten_at IS NULL AND num_nonnulls(g.donor_name, g.donor_email, g.wall_name, g.wall_message) > 0
      AND coalesce(g.paid_at, g.created_at) < now() - make_interval(months => s.donor_months)
      AND NOT EXISTS (SELECT FROM subscriptions u WHERE u.id = g.subscription_id AND u.status <> 'cancelled')`;
  const deleted = await db.$executeRaw`
    DELETE FROM gifts g WHERE g.status <> 'paid' AND g.created_at < now() - make_interval(days => ${UNPAID_DAYS})
      AND g.paid_at IS NULL AND NOT EXISTS (SELECT FROM subscriptions u WHERE u.gift_id = g.id)`;
  return { forgotten, deleted };
}
