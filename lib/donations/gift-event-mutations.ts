import { randomBytes } from "node:crypto";
import type { GiftProvider } from "../../prisma/generated/enums.ts";
import type { Db, Tx } from "../db.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { log } from "../log.ts";
import { type Fact, factSchema, type GiftFact, type SubscriptionFact, type Told } from "./gift-facts.ts";
import { giftState, subscriptionState } from "./gift-state-rules.ts";
import { giftRef, type ProviderEvent } from "./providers/provider.ts";
import { settleRefunds } from "./refund-mutations.ts";

/** What became of an event. "waiting": nothing here is known by its names yet; it counts once something is. */
export type Booked = "applied" | "repeat" | "not for us" | "waiting";

/** Key of the lock that lets one event be booked at a time; there are few, and their order must not matter. */
const EVENTS_LOCK = 7_210_551;
const LIMITS = { maxWait: 20_000, timeout: 30_000 };
/** Names of one payment lead to each other in a few steps. */
const MOST_STEPS = 5;

/**
 * Books what a provider said, once, and brings the gifts that it concerns up to date, in one transaction: a crash
 * leaves either all of it or nothing, and the provider says it again.
 */
export async function bookEvent(db: Db, provider: GiftProvider, event: ProviderEvent): Promise<Booked> {
  const booked = await db.$transaction((tx) => book(tx, provider, event), LIMITS);
  log().info({ provider, event: event.id, type: event.type, booked }, "A payment provider's event");
  return booked;
}

async function book(tx: Tx, provider: GiftProvider, event: ProviderEvent): Promise<Booked> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${EVENTS_LOCK})`;
  const name = { provider, providerEventId: event.id };
  if (await tx.giftEvent.findUnique({ where: { provider_providerEventId: name } })) return "repeat";
  const { fact, refs, type, at } = event;
  const store = (outcome: Booked) =>
    tx.giftEvent.create({ data: { ...name, type, at, refs, outcome, ...(fact && { fact: factSchema.parse(fact) }) } });
  if (!fact) {
    await store("not for us");
    return "not for us";
  }
  const isOurs = await isConcerned(tx, event, fact);
  await store(isOurs ? "applied" : "waiting");
  if (!isOurs) return "waiting";
  await settle(tx, provider, event, fact);
  return "applied";
}

/** Whether a gift or a standing gift is known by one of the event's names, or by the gift that it began with. */
async function isConcerned(tx: Tx, { refs }: ProviderEvent, fact: Fact): Promise<boolean> {
  const begun = fact.gift ? await tx.gift.count({ where: { id: fact.gift } }) : 0;
  if (begun > 0) return true;
  if (fact.kind === "subscription") return (await tx.subscription.count({ where: { providerId: { in: refs } } })) > 0;
  return (await tx.gift.count({ where: { refs: { hasSome: refs } } })) > 0;
}

async function settle(tx: Tx, provider: GiftProvider, event: ProviderEvent, fact: Fact): Promise<void> {
  if (fact.kind === "subscription") {
    if (fact.gift) await keepSubscription(tx, provider, fact.gift, fact);
    await settleSubscription(tx, fact.subscription);
    return;
  }
  if ("subscription" in fact && fact.subscription && fact.gift) {
    await keepSubscription(tx, provider, fact.gift, { ...fact, subscription: fact.subscription });
    await settleSubscription(tx, fact.subscription);
  }
  const own = "renewal" in fact && fact.renewal ? await keepRenewal(tx, fact, event.at) : null;
  const named = own ?? fact.gift;
  const gifts = await tx.gift.findMany({
    where: { OR: [{ refs: { hasSome: event.refs } }, ...(named ? [{ id: named }] : [])] },
    select: { id: true },
  });
  for (const { id } of gifts) await settleGift(tx, id, event.donor);
}

type Standing = { subscription: string; customer?: string };

/** A standing gift exists as soon as anything names it together with the gift that began it. */
async function keepSubscription(tx: Tx, provider: GiftProvider, giftId: string, { subscription, customer }: Standing) {
  const gift = await tx.gift.findUnique({ where: { id: giftId } });
  if (!gift || gift.frequency === "once") return;
  const known = { ...(customer && { customerId: customer }) };
  const { id } = await tx.subscription.upsert({
    where: { providerId: subscription },
    update: known,
    create: {
      ...known,
      provider,
      giftId,
      providerId: subscription,
      frequency: gift.frequency,
      currency: gift.currency,
      amount: gift.amount,
      startedAt: gift.createdAt,
    },
  });
  await tx.gift.updateMany({ where: { id: giftId, subscriptionId: null }, data: { subscriptionId: id } });
}

async function settleSubscription(tx: Tx, providerId: string): Promise<void> {
  const events = await tx.giftEvent.findMany({ where: { refs: { has: providerId } } });
  const state = subscriptionState(events.flatMap((event) => toldOf(event, isSubscriptionFact)));
  if (state) await tx.subscription.updateMany({ where: { providerId }, data: state });
}

type PaymentFact = GiftFact & { renewal?: string; due?: number; dueIn?: string; subscription?: string };

/** A payment after the first is a gift of its own, with everything that the first one is known to have come from. */
async function keepRenewal(tx: Tx, fact: PaymentFact, at: Date): Promise<string | null> {
  const { gift: firstId, renewal: invoiceId, due, subscription } = fact;
  if (!invoiceId || !firstId) return null;
  const known = await tx.gift.findUnique({ where: { invoiceId }, select: { id: true } });
  if (known) return known.id;
  const first = await tx.gift.findUnique({ where: { id: firstId } });
  if (!first) return null;
  const standing = subscription
    ? await tx.subscription.findUnique({ where: { providerId: subscription }, select: { id: true } })
    : null;
  const { frequency, campaignId, articleId, placement, testId, wording, provider } = first;
  const { utmSource, utmMedium, utmCampaign, referrer, donorName, donorEmail, forgottenAt } = first;
  const { id } = await tx.gift.create({
    data: {
      ...{ frequency, campaignId, articleId, placement, testId, wording, provider },
      ...{ utmSource, utmMedium, utmCampaign, referrer, donorName, donorEmail, forgottenAt },
      linkKey: newLinkKey(),
      currency: (fact.kind === "paid" ? fact.currency : fact.dueIn) ?? first.currency,
      amount: due ?? first.amount,
      invoiceId,
      subscriptionId: standing?.id ?? first.subscriptionId,
      refs: [invoiceId],
      createdAt: at,
    },
  });
  return id;
}

/** The secret of a donor's own links. */
export const newLinkKey = () => randomBytes(18).toString("base64url");

/** Brings a gift up to date with everything that was said under any of its names. */
async function settleGift(tx: Tx, id: string, donor: ProviderEvent["donor"]): Promise<void> {
  const gift = await tx.gift.findUniqueOrThrow({ where: { id } });
  const { refs, events } = await gather(tx, [...new Set([...gift.refs, giftRef(id)])]);
  const told = events.flatMap((event) => toldOf(event, isGiftFact));
  const state = giftState(
    gift,
    told.filter(({ fact }) => belongs(fact, gift)),
  );
  if (state.concern && state.concern !== gift.concern)
    log().warn({ gift: id, concern: state.concern }, "A gift needs a look");
  await tx.gift.update({
    where: { id },
    data: {
      ...state,
      refs,
      paymentId: gift.paymentId ?? refs.find((ref) => ref.startsWith("pi_")),
      ...(!gift.forgottenAt &&
        donor && { donorName: donor.name ?? gift.donorName, donorEmail: donor.email ?? gift.donorEmail }),
    },
  });
  await settleRefunds(tx, id, told);
  if (state.status === "paid" && !gift.receiptAt) await enqueue(tx, "send-receipt", { gift: id }, { key: id });
}

/** A renewal's payment is not the first gift's, although it names it. */
function belongs(fact: GiftFact, gift: { invoiceId: string | null }): boolean {
  return "renewal" in fact && fact.renewal ? fact.renewal === gift.invoiceId : true;
}

/** Every event under these names, and under the names that those bring. */
async function gather(tx: Tx, known: string[]) {
  let refs = known;
  for (let step = 0; ; step++) {
    const events = await tx.giftEvent.findMany({ where: { refs: { hasSome: refs } } });
    const all = [...new Set([...refs, ...events.flatMap((event) => event.refs)])];
    if (all.length === refs.length || step === MOST_STEPS) return { refs: all, events };
    refs = all;
  }
}

type EventRow = { providerEventId: string; at: Date; fact: unknown };

function toldOf<F extends Fact>(event: EventRow, is: (fact: Fact) => fact is F): Told<F>[] {
  const fact = factSchema.safeParse(event.fact).data;
  return fact && is(fact) ? [{ id: event.providerEventId, at: event.at, fact }] : [];
}

const isSubscriptionFact = (fact: Fact): fact is SubscriptionFact => fact.kind === "subscription";
const isGiftFact = (fact: Fact): fact is GiftFact => fact.kind !== "subscription";
