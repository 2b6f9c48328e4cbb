import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Db } from "../../lib/db.ts";
import { bookEvent } from "../../lib/donations/gift-event-mutations.ts";
import { reconcileGifts } from "../../lib/donations/gift-reconciliation.ts";
import { askLostRefunds, askRefund, sendRefund } from "../../lib/donations/refund-mutations.ts";
import { refundSchema } from "../../lib/donations/refund-schema.ts";
import { mustSucceed } from "../../lib/errors.ts";
import { makeArticle, makeCampaign } from "../testing/factories.ts";
import { checkoutOf, openPayments, WEBHOOK_SECRET } from "../testing/payments.ts";
import { testDb } from "../testing/test-db.ts";
import { signature } from "./messages.ts";

/** The Stripe adapter over HTTP against the sandbox: each thing that can happen to a gift, up to our own database. */

let db: Db;
let payments: Awaited<ReturnType<typeof openPayments>>;
let campaignId: string;

beforeAll(async () => {
  ({ db } = await testDb());
  payments = await openPayments(db);
  campaignId = (await makeCampaign(db)).id;
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterAll(() => payments.close());

const gift = (id: string) => db.gift.findUniqueOrThrow({ where: { id }, include: { subscription: true } });
const until = (id: string, expected: object) => expect.poll(() => gift(id), { timeout: 8_000 }).toMatchObject(expected);

async function afterwards(id: string, expected: object) {
  // What was sent last has been booked: the state that follows is final.
  await expect.poll(async () => (await gift(id)).status === "intent", { timeout: 8_000 }).toBe(false);
  await until(id, expected);
}

describe("a gift once", () => {
  test("is paid by the signed word alone, with donor, moment and where it came from", async () => {
    const article = await makeArticle(db, { slug: "amu" });
    const { id, account } = await payments.begin(campaignId, { story: "amu", placement: "body" });
    expect(await gift(id)).toMatchObject({ status: "intent", paidAt: null, articleId: article.id });
    expect(account.session).toMatchObject({
      mode: "payment",
      submit_type: "donate",
      amount_total: 2500,
      currency: "usd",
    });
    expect(account.session.metadata).toMatchObject({ gift: id, story: "amu", placement: "body", campaign: "appeal" });
    account.donor = { name: "Dana", email: "dana@example.org" };
    payments.sandbox.approve(account);
    expect(account.payment?.metadata).toEqual(account.session.metadata);
    await until(id, {
      status: "paid",
      paidAmount: 2500,
      netAmount: 2500,
      donorName: "Dana",
      donorEmail: "dana@example.org",
      concern: "",
      paymentId: account.payment?.id,
    });
  });

  test("can be tried again after a refusal, on the same page", async () => {
    const { id, account } = await payments.begin(campaignId);
    payments.sandbox.decline(account);
    await until(id, { status: "declined" });
    payments.sandbox.approve(account);
    await until(id, { status: "paid", paidAmount: 2500 });
  });

  test("from a bank arrives late, or never", async () => {
    const [good, bad] = [await payments.begin(campaignId), await payments.begin(campaignId)];
    for (const { account } of [good, bad]) payments.sandbox.payLater(account);
    for (const { id } of [good, bad]) await until(id, { status: "pending", netAmount: 0 });
    payments.sandbox.do("settle", good.account);
    payments.sandbox.do("bounce", bad.account);
    await until(good.id, { status: "paid", netAmount: 2500 });
    await until(bad.id, { status: "failed", netAmount: 0 });
  });

  test("expires when its page was left", async () => {
    const { id, account } = await payments.begin(campaignId);
    payments.sandbox.do("expire", account);
    await until(id, { status: "expired" });
  });

  test("counts less what was refunded or disputed, and again when that comes back", async () => {
    const { id, account } = await payments.begin(campaignId);
    payments.sandbox.approve(account);
    payments.sandbox.do("refund-half", account);
    await until(id, { status: "paid", refundedAmount: 1250, netAmount: 1250 });
    payments.sandbox.do("dispute", account);
    await until(id, { disputedAmount: 2500, netAmount: 0, concern: "The donor’s bank disputes this payment." });
    payments.sandbox.do("win-dispute", account);
    await until(id, { disputedAmount: 0, netAmount: 1250, concern: "" });
    payments.sandbox.do("refund", account);
    await until(id, { refundedAmount: 2500, netAmount: 0 });
  });

  test("of another amount than agreed is paid, and a person is told", async () => {
    const { id, account } = await payments.begin(campaignId);
    account.session.amount_total = 2400;
    payments.sandbox.approve(account);
    await until(id, { status: "paid", paidAmount: 2400, concern: expect.stringContaining("$24") });
  });

  test.each(["repeated", "reversed"] as const)("comes out the same when messages come %s", async (delivery) => {
    const { id, account } = await payments.begin(campaignId);
    account.delivery = delivery;
    payments.sandbox.decline(account);
    payments.sandbox.approve(account);
    payments.sandbox.do("refund-half", account);
    await afterwards(id, { status: "paid", paidAmount: 2500, refundedAmount: 1250, netAmount: 1250 });
    payments.sandbox.do("again", account);
    await expect.poll(() => db.giftEvent.count({ where: { refs: { has: account.session.id } } })).toBe(1);
  });

  test("in a currency without a smaller unit is charged as it is", async () => {
    const yen = await makeCampaign(db, { currency: "JPY", amountsOnce: [2500], amountsMonthly: [500] });
    const { id, account } = await payments.begin(yen.id, { currency: "JPY" });
    expect(account.session).toMatchObject({ amount_total: 2500, currency: "jpy" });
    payments.sandbox.approve(account);
    await until(id, { status: "paid", paidAmount: 2500, currency: "JPY" });
  });
});

describe("a gift every month", () => {
  test("is renewed, each time as a gift that remembers its story, and ends", async () => {
    const article = await makeArticle(db, { slug: "monthly-story" });
    const { id, account } = await payments.begin(campaignId, { frequency: "monthly", story: "monthly-story" });
    payments.sandbox.approve(account);
    await until(id, { status: "paid", subscription: { status: "active", amount: 2500, frequency: "monthly" } });
    expect(account.subscription?.metadata).toMatchObject({ gift: id, story: "monthly-story" });
    payments.sandbox.do("renew", account);
    const renewals = () => db.gift.findMany({ where: { subscription: { giftId: id }, id: { not: id } } });
    await expect.poll(renewals).toMatchObject([{ status: "paid", netAmount: 2500, articleId: article.id }]);
    // The charge of a renewal names neither gift nor story: it is found by its payment.
    payments.sandbox.do("refund", account);
    await expect.poll(renewals).toMatchObject([{ refundedAmount: 2500, netAmount: 0 }]);
    expect(await gift(id)).toMatchObject({ netAmount: 2500 });
    payments.sandbox.do("cancel-later", account);
    await until(id, { subscription: { status: "active", cancelsAt: expect.any(Date) } });
    payments.sandbox.do("cancel", account);
    await until(id, { subscription: { status: "cancelled", cancelledAt: expect.any(Date) } });
  });

  test("whose renewal fails is overdue until the next try works", async () => {
    const { id, account } = await payments.begin(campaignId, { frequency: "yearly" });
    payments.sandbox.approve(account);
    await until(id, { status: "paid" });
    payments.sandbox.do("fail-renewal", account);
    const renewals = () => db.gift.findMany({ where: { subscription: { giftId: id }, id: { not: id } } });
    await expect.poll(renewals).toMatchObject([{ status: "declined", netAmount: 0 }]);
    await until(id, { subscription: { status: "past_due" } });
    payments.sandbox.do("retry-renewal", account);
    await expect.poll(renewals).toMatchObject([{ status: "paid", netAmount: 2500 }]);
    await until(id, { subscription: { status: "active" } });
  });

  test("comes out the same with every message held, turned round and repeated", async () => {
    const { id, account } = await payments.begin(campaignId, { frequency: "monthly" });
    account.delivery = "held";
    payments.sandbox.approve(account);
    payments.sandbox.do("renew", account);
    payments.sandbox.do("refund", account);
    account.held = [...account.held, ...account.held].reverse();
    const last = account.held.length;
    const before = payments.heard.length;
    payments.sandbox.do("release", account);
    await expect.poll(() => payments.heard.length, { timeout: 8_000 }).toBe(before + last);
    expect(await gift(id)).toMatchObject({ status: "paid", netAmount: 2500, subscription: { status: "active" } });
    const others = await db.gift.findMany({ where: { subscription: { giftId: id }, id: { not: id } } });
    expect(others).toMatchObject([{ status: "paid", refundedAmount: 2500, netAmount: 0 }]);
  });

  test("has a page where its donor changes or ends it", async () => {
    const { account } = await payments.begin(campaignId, { frequency: "monthly" });
    payments.sandbox.approve(account);
    const customerId = account.session.customer as string;
    const url = await payments.provider.manageUrl({ customerId, returnUrl: "https://meridian.example/" });
    const body = new URLSearchParams({ deed: "cancel" });
    expect(await (await fetch(url ?? "", { method: "POST", body })).text()).toContain("This standing gift has ended");
    expect(await payments.provider.manageUrl({ customerId: null, returnUrl: "https://meridian.example/" })).toBeNull();
  });
});

describe("a refund that the newsroom asks for", () => {
  const ask = async (giftId: string, amount: string, id = crypto.randomUUID()) => {
    const asked = await askRefund(db, { id, giftId, amount });
    if (asked.ok) await sendRefund(db, payments.provider, asked.id);
    return asked;
  };
  const refunds = (giftId: string) => db.giftRefund.findMany({ where: { giftId }, orderBy: { createdAt: "asc" } });
  const paidGift = async (over = {}) => {
    const begun = await payments.begin(campaignId, over);
    payments.sandbox.approve(begun.account);
    await until(begun.id, { status: "paid", paymentId: expect.any(String) });
    return begun;
  };

  test("changes the gift by the provider's event alone, a part and then the rest", async () => {
    const { id, account } = await paidGift();
    account.delivery = "held";
    expect(await ask(id, "10")).toMatchObject({ ok: true });
    expect(await gift(id)).toMatchObject({ refundedAmount: 0, netAmount: 2500 });
    expect(await refunds(id)).toMatchObject([{ amount: 1000, status: "asked", words: "$10" }]);
    // What was asked for cannot be asked for again.
    expect(await ask(id, "20")).toMatchObject({ ok: false, field: "amount", message: expect.stringContaining("$15") });
    payments.sandbox.do("release", account);
    await until(id, { refundedAmount: 1000, netAmount: 1500 });
    await expect.poll(() => refunds(id)).toMatchObject([{ status: "made", providerId: account.refunds[0]?.id }]);
    expect(account.refunds[0]?.metadata).toMatchObject({ gift: id });
    expect(await ask(id, "15.00")).toMatchObject({ ok: true });
    await until(id, { refundedAmount: 2500, netAmount: 0 });
    expect(await ask(id, "1")).toMatchObject({ ok: false, message: "The whole gift was refunded." });
  });

  test("that is sent twice, or lost on the way, is one", async () => {
    const { id, account } = await paidGift();
    const mark = crypto.randomUUID();
    await Promise.all([ask(id, "10", mark), ask(id, "10", mark)]);
    // The answer was lost: it is asked for again, by the same name.
    await db.giftRefund.update({ where: { id: mark }, data: { providerId: null, status: "asked" } });
    await sendRefund(db, payments.provider, mark);
    await until(id, { refundedAmount: 1000 });
    expect(account.refunds).toHaveLength(1);
  });

  test("that two admins ask for together is never more than the gift", async () => {
    const { id, account } = await paidGift();
    const asked = await Promise.all([ask(id, "20"), ask(id, "20")]);
    expect(asked.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    await until(id, { refundedAmount: 2000 });
    expect(account.refunds).toHaveLength(1);
  });

  test("of a renewal leaves the first gift and the standing gift as they are", async () => {
    const { id, account } = await paidGift({ frequency: "monthly" });
    payments.sandbox.do("renew", account);
    const renewal = () => db.gift.findFirst({ where: { subscription: { giftId: id }, id: { not: id } } });
    await expect.poll(renewal).toMatchObject({ status: "paid", paymentId: expect.any(String) });
    const { id: renewalId = "" } = (await renewal()) ?? {};
    expect(await ask(renewalId, "25")).toMatchObject({ ok: true });
    await until(renewalId, { refundedAmount: 2500, netAmount: 0 });
    expect(await gift(id)).toMatchObject({ refundedAmount: 0, subscription: { status: "active" } });
  });

  test("that does not reach the donor is told, and the gift counts again", async () => {
    const { id, account } = await paidGift();
    await ask(id, "25");
    await until(id, { refundedAmount: 2500 });
    payments.sandbox.do("fail-refund", account);
    await until(id, { refundedAmount: 0, netAmount: 2500 });
    expect(await refunds(id)).toMatchObject([{ status: "failed" }]);
  });

  test("that the provider will not make is refused in words", async () => {
    const { id, account } = await paidGift();
    account.delivery = "held";
    payments.sandbox.do("refund", account);
    await ask(id, "25");
    expect(await refunds(id)).toMatchObject([{ status: "refused", problem: "The whole gift was refunded before." }]);
  });

  test.each([
    ["", "amount"],
    ["a lot", "amount"],
    ["-5", "amount"],
    ["0", "amount"],
    ["2.505", "amount"],
    ["25.01", "amount"],
  ])("of %j is refused beside its field", async (amount, field) => {
    const { id } = await paidGift();
    expect(refundSchema.safeParse({ id: crypto.randomUUID(), giftId: id, amount }).success).toBe(amount !== "");
    if (amount) expect(await ask(id, amount)).toMatchObject({ ok: false, field });
    expect(await refunds(id)).toEqual([]);
  });

  test("of what nobody paid, and of a gift behind a link, is refused with the reason", async () => {
    const { id } = await payments.begin(campaignId);
    expect(await ask(id, "5")).toMatchObject({ ok: false, message: expect.stringContaining("Nothing has been paid") });
    await db.gift.update({ where: { id }, data: { provider: "link" } });
    expect(await ask(id, "5")).toMatchObject({ ok: false, message: expect.stringContaining("refunded there") });
  });

  test("that nobody could ask for is asked again, and given up after a day", async () => {
    const { id } = await paidGift();
    const asked = mustSucceed(await askRefund(db, { id: crypto.randomUUID(), giftId: id, amount: "5" }));
    const broken = { ...payments.provider, refund: () => Promise.reject(new Error("no line")) };
    await expect(sendRefund(db, broken, asked.id)).rejects.toThrow("no line");
    expect(await refunds(id)).toMatchObject([{ status: "asked" }]);
    await askLostRefunds(db, new Date(Date.now() + 25 * 3_600_000));
    expect(await refunds(id)).toMatchObject([{ status: "refused", problem: expect.stringContaining("a day") }]);
  });
});

describe("nothing is lost", () => {
  const later = () => new Date(Date.now() + 3_600_000);

  test("when no message ever arrived", async () => {
    const { id, account } = await payments.begin(campaignId);
    account.delivery = "held";
    payments.sandbox.approve(account);
    expect(await gift(id)).toMatchObject({ status: "intent" });
    expect(await reconcileGifts(db, payments.provider, later())).toMatchObject({ events: expect.any(Number) });
    expect(await gift(id)).toMatchObject({ status: "paid", netAmount: 2500 });
    expect((await reconcileGifts(db, payments.provider, later())).events).toBe(0);
  });

  test("when we broke down after the provider made its page, and before we noted it", async () => {
    const { id, account } = await payments.begin(campaignId);
    await db.gift.update({ where: { id }, data: { sessionId: null } });
    account.delivery = "held";
    payments.sandbox.approve(account);
    // Its events are gone too: only the provider's list of pages knows.
    const events = payments.sandbox.events.splice(0);
    expect(await reconcileGifts(db, payments.provider, later())).toMatchObject({ events: 0, changed: 1 });
    payments.sandbox.events.push(...events);
    expect(await gift(id)).toMatchObject({ status: "paid", netAmount: 2500 });
  });

  test("when the provider knows nothing of another gift's page", async () => {
    const [unknown, held] = [await payments.begin(campaignId), await payments.begin(campaignId)];
    await db.gift.update({ where: { id: unknown.id }, data: { sessionId: "cs_of_another_account" } });
    held.account.delivery = "held";
    payments.sandbox.approve(held.account);
    const events = payments.sandbox.events.splice(0);
    await reconcileGifts(db, payments.provider, later());
    payments.sandbox.events.push(...events);
    expect(await gift(unknown.id)).toMatchObject({ status: "intent", checkedAt: expect.any(Date) });
    expect(await gift(held.id)).toMatchObject({ status: "paid" });
  });

  test("and nothing doubled, when the same gift is sent twice to the provider", async () => {
    const { id, url } = await payments.begin(campaignId);
    const again = checkoutOf(id, { amount: 2500, feeCover: 0, total: 2500, frequency: "once", currency: "USD" });
    expect((await payments.provider.createCheckout(again)).url).toBe(url);
    await expect(payments.provider.createCheckout({ ...again, amount: 9900 })).rejects.toThrow(
      "Keys for idempotent requests",
    );
  });

  test("of an event that comes at the same moment many times", async () => {
    const { id, account } = await payments.begin(campaignId);
    const refs = [account.session.id];
    const event = {
      id: "evt_twins",
      type: "x",
      at: new Date(),
      refs,
      fact: { kind: "paid", amount: 2500, currency: "USD", gift: id },
    } as const;
    const booked = await Promise.all(Array.from({ length: 5 }, () => bookEvent(db, "stripe", { ...event, refs })));
    expect(booked.toSorted()).toEqual(["applied", "repeat", "repeat", "repeat", "repeat"]);
  });
});

describe("a message", () => {
  const body = JSON.stringify({
    id: "evt_1",
    object: "event",
    type: "unknown.thing",
    created: 1,
    data: { object: {} },
  });
  const read = (header: string, text = body) =>
    payments.provider.readWebhook(text, new Headers({ "stripe-signature": header }));
  const second = () => Math.floor(Date.now() / 1000);

  test("of an unknown type is noted and changes nothing", async () => {
    const event = read(signature(body, WEBHOOK_SECRET));
    expect(await bookEvent(db, "stripe", event)).toBe("not for us");
    expect(await bookEvent(db, "stripe", event)).toBe("repeat");
  });

  test.each([
    ["a wrong signature", () => signature(body, "whsec_somebody_else")],
    ["a signature of other words", () => signature(`${body} `, WEBHOOK_SECRET)],
    ["no signature", () => ""],
    ["an old moment", () => signature(body, WEBHOOK_SECRET, second() - 301)],
  ])("with %s is refused", (_, header) => {
    expect(() => read(header())).toThrow();
  });

  test("that is a little late is taken", () => {
    expect(read(signature(body, WEBHOOK_SECRET, second() - 200)).id).toBe("evt_1");
  });

  test("about nobody's gift waits, and is kept", async () => {
    const fact = { kind: "paid", amount: 1, currency: "USD", gift: crypto.randomUUID() } as const;
    const event = { id: "evt_nobody", type: "x", at: new Date(), refs: ["cs_nobody"], fact };
    expect(await bookEvent(db, "stripe", event)).toBe("waiting");
  });

  test("once booked is never changed or taken away", async () => {
    await expect(db.giftEvent.deleteMany({})).rejects.toThrow();
    await expect(db.giftEvent.updateMany({ data: { type: "y" } })).rejects.toThrow();
  });
});

test("the database itself keeps paid gifts paid", async () => {
  const { id, account } = await payments.begin(campaignId);
  payments.sandbox.approve(account);
  await until(id, { status: "paid" });
  await expect(
    db.gift.update({ where: { id }, data: { status: "intent", paidAt: null, paidAmount: null } }),
  ).rejects.toThrow();
  await expect(db.gift.delete({ where: { id } })).rejects.toThrow();
});
