import { currentActor } from "../actor.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, refuse } from "../errors.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { log } from "../log.ts";
import { type Written, write } from "../write.ts";
import type { GiftFact, Told } from "./gift-facts.ts";
import { formatMoney, parseMoney } from "./money.ts";
import { type Provider, ProviderRefusal } from "./providers/provider.ts";
import { chargeable } from "./providers/stripe-money.ts";
import { refundable, refundState, whyNotRefundable } from "./refund-rules.ts";
import type { RefundInput } from "./refund-schema.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Writes down that a gift, or a part of it, is to go back, and leaves it to the worker to ask the provider: the wish
 * survives a crash, and is one however often it is sent. The gift itself changes by the provider's event alone.
 */
export function askRefund(
  db: Db,
  { id, giftId, amount: typed }: RefundInput,
): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    // One at a time for each gift: two admins together cannot give back more than came in.
    await tx.$queryRaw`SELECT id FROM gifts WHERE id = ${giftId}::uuid FOR UPDATE`;
    const known = await tx.giftRefund.findUnique({ where: { id }, select: { giftId: true } });
    if (known?.giftId === giftId) return { id, tags: [] };
    const gift = await tx.gift.findUnique({ where: { id: giftId }, include: { refunds: true } });
    if (!gift || known) refuse("missing", "This gift is not there");
    const problem = whyNotRefundable(gift, gift.refunds);
    if (problem) refuse("not_allowed", problem);
    const amount = readAmount(typed, gift.currency, refundable(gift, gift.refunds));
    const words = formatMoney(amount, gift.currency, "en");
    await tx.giftRefund.create({ data: { id, giftId, amount, words, askedById: currentActor()?.userId ?? null } });
    await enqueue(tx, "send-refund", { refund: id }, { key: id });
    return { id, tags: [] };
  });
}

function readAmount(typed: string, currency: string, left: number): number {
  const amount = parseMoney(typed, currency);
  const most = formatMoney(left, currency, "en");
  if (amount === null) refuse("invalid", `Write the sum in figures, such as ${most} (${currency})`, "amount");
  if (amount === 0) refuse("invalid", "Say how much goes back", "amount");
  if (amount > left) refuse("invalid", `At most ${most} of this gift can go back`, "amount");
  if (chargeable(amount, currency) !== amount) {
    refuse("invalid", `The provider moves ${currency} in coarser steps: make the last digit a zero`, "amount");
  }
  return amount;
}

/** Asks the provider for a refund that was written down. What cannot be reached is thrown, and tried again by the worker. */
export async function sendRefund(db: Db, provider: Provider, id: string): Promise<void> {
  const refund = await db.giftRefund.findUnique({ where: { id }, include: { gift: true } });
  if (refund?.status !== "asked" || refund.providerId || !refund.gift.paymentId) return;
  const { amount, giftId, gift } = refund;
  try {
    const wish = { id, gift: giftId, paymentId: gift.paymentId ?? "", amount, currency: gift.currency };
    const { providerId } = await provider.refund(wish);
    // An event may have come first and said more.
    await db.giftRefund.updateMany({ where: { id, providerId: null }, data: { providerId } });
  } catch (error) {
    if (!(error instanceof ProviderRefusal)) throw error;
    log().warn({ refund: id, reason: error.message }, "The provider refused a refund");
    await db.giftRefund.updateMany({
      where: { id, status: "asked" },
      data: { status: "refused", problem: error.message },
    });
  }
}

/** Refunds whose asking was lost are asked for again; after a day of silence there was none, or an event had told. */
export async function askLostRefunds(db: Db, now: Date): Promise<void> {
  const unanswered = { status: "asked", providerId: null } as const;
  const created = (fromMs: number, toMs: number) => ({
    createdAt: { gt: new Date(now.getTime() - fromMs), lt: new Date(now.getTime() - toMs) },
  });
  const lost = await db.giftRefund.findMany({ where: { ...unanswered, ...created(DAY, 10 * MINUTE) } });
  for (const { id } of lost) await enqueue(db, "send-refund", { refund: id }, { key: id });
  await db.giftRefund.updateMany({
    where: { ...unanswered, createdAt: { lt: new Date(now.getTime() - DAY) } },
    data: { status: "refused", problem: "The provider could not be reached for a day, and nothing went back." },
  });
}

/** Brings a gift's refunds up to date with what the provider said. */
export async function settleRefunds(tx: Tx, giftId: string, told: Told<GiftFact>[]): Promise<void> {
  for (const refund of await tx.giftRefund.findMany({ where: { giftId } })) {
    const state = refundState(refund, told);
    if (state) await tx.giftRefund.update({ where: { id: refund.id }, data: state });
  }
}
