import type { Db } from "../db.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { log } from "../log.ts";
import { bookEvent } from "./gift-event-mutations.ts";
import type { Provider } from "./providers/provider.ts";
import { askLostRefunds } from "./refund-mutations.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** As long as a provider tries to deliver its events by itself. */
const LOOK_BACK = 3 * DAY;
/** What a donor started this long ago should have been heard of. */
const QUIET = 10 * MINUTE;
/** A bank payment is decided within this time; a page is open for one day. */
const OPEN_FOR = 30 * DAY;
const AT_ONCE = 200;

export type Reconciled = { events: number; gifts: number; changed: number };

/**
 * Compares with the provider, so that a crash between any two steps loses no gift: first everything that it has said
 * lately and that never arrived, then every gift that should have been decided by now.
 */
export async function reconcileGifts(db: Db, provider: Provider, now = new Date()): Promise<Reconciled> {
  let events = 0;
  for await (const event of provider.listEvents(new Date(now.getTime() - LOOK_BACK))) {
    const name = { provider: provider.name, providerEventId: event.id };
    if (await db.giftEvent.findUnique({ where: { provider_providerEventId: name }, select: { id: true } })) continue;
    if ((await bookEvent(db, provider.name, event)) === "applied") events += 1;
  }
  const open = await db.gift.findMany({
    where: {
      provider: provider.name,
      status: { in: ["intent", "declined", "pending"] },
      invoiceId: null,
      createdAt: { lt: new Date(now.getTime() - QUIET), gt: new Date(now.getTime() - OPEN_FOR) },
    },
    orderBy: { checkedAt: { sort: "asc", nulls: "first" } },
    take: AT_ONCE,
    select: { id: true, sessionId: true, createdAt: true, status: true },
  });
  let changed = 0;
  for (const gift of open) changed += Number(await compare(db, provider, gift));
  await sendLateReceipts(db, now);
  await askLostRefunds(db, now);
  if (events + changed > 0) log().warn({ events, changed }, "Gifts were found at the provider that it had not told of");
  return { events, gifts: open.length, changed };
}

/** A receipt that could not be sent for long (the mail server was down) is tried again for a week. */
async function sendLateReceipts(db: Db, now: Date): Promise<void> {
  const paidAt = { gt: new Date(now.getTime() - 7 * DAY), lt: new Date(now.getTime() - 60 * MINUTE) };
  const where = { status: "paid", provider: "stripe", receiptAt: null, donorEmail: { not: null }, paidAt } as const;
  const late = await db.gift.findMany({ where, select: { id: true }, take: AT_ONCE });
  for (const { id } of late) await enqueue(db, "send-receipt", { gift: id }, { key: id });
}

type Open = { id: string; sessionId: string | null; createdAt: Date; status: string };

async function compare(db: Db, provider: Provider, gift: Open): Promise<boolean> {
  const found = await provider.lookUp(gift);
  if (found) await bookEvent(db, provider.name, found);
  const { status } = await db.gift.update({
    where: { id: gift.id },
    data: { checkedAt: new Date() },
    select: { status: true },
  });
  return status !== gift.status;
}
