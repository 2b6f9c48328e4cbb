import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GiftFact, SubscriptionFact, Told } from "./gift-facts.ts";
import { giftState, subscriptionState } from "./gift-state-rules.ts";

const asked = { amount: 2500, currency: "USD" };
const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
let made = 0;
const told = <F extends GiftFact | SubscriptionFact>(fact: F, second = ++made): Told<F> => ({
  id: `evt_${++made}`,
  at: at(second),
  fact,
});
const paid: GiftFact = { kind: "paid", ...asked };

const amount = fc.integer({ min: 1, max: 2500 });
const anyFact: fc.Arbitrary<GiftFact> = fc.oneof(
  fc.record({ kind: fc.constant("paid" as const), amount, currency: fc.constantFrom("USD", "EUR") }),
  fc.record({ kind: fc.constantFrom("pending" as const, "declined", "failed", "expired", "named") }),
  fc.record({ kind: fc.constant("refunded" as const), total: amount }),
  fc.record({ kind: fc.constant("refund_failed" as const), refund: fc.constantFrom("re_1", "re_2"), amount }),
  fc.record({
    kind: fc.constant("disputed" as const),
    dispute: fc.constantFrom("dp_1", "dp_2"),
    amount,
    state: fc.constantFrom("open" as const, "won", "lost"),
  }),
);
/** Few seconds, so that many events share one, as they do at a provider. */
const anyTold = fc
  .array(fc.tuple(anyFact, fc.integer({ min: 0, max: 3 })), { maxLength: 8 })
  .map((list) => list.map(([fact, second], index) => ({ id: `evt_${index}`, at: at(second), fact })));

const shuffled = fc
  .tuple(anyTold, fc.infiniteStream(fc.nat()))
  .map(([list, randoms]) => [list, list.map((each) => ({ each, by: randoms.next().value ?? 0 }))] as const);

describe("a gift's state", () => {
  test("is the same in whatever order and however often its events arrive", () => {
    fc.assert(
      fc.property(shuffled, ([list, keyed]) => {
        const other = [...keyed].sort((a, b) => a.by - b.by).map(({ each }) => each);
        const deduplicated = [...new Map([...other, ...other].map((each) => [each.id, each])).values()];
        expect(giftState(asked, deduplicated)).toEqual(giftState(asked, list));
      }),
    );
  });

  test("is paid exactly when a payment was told, with its amount and moment", () => {
    fc.assert(
      fc.property(anyTold, (list) => {
        const state = giftState(asked, list);
        expect(state.status === "paid").toBe(list.some(({ fact }) => fact.kind === "paid"));
        expect(state.paidAmount !== null).toBe(state.status === "paid");
        expect(state.paidAt !== null).toBe(state.status === "paid");
      }),
    );
  });

  test("stays open after a refused card, and is paid when the next one works", () => {
    expect(giftState(asked, [told({ kind: "declined" })]).status).toBe("declined");
    expect(giftState(asked, [told({ kind: "declined" }), told(paid)]).status).toBe("paid");
  });

  test("waits for a bank, and ends one way or the other, whichever word comes first", () => {
    const waiting = told({ kind: "pending" }, 1);
    expect(giftState(asked, [waiting]).status).toBe("pending");
    expect(giftState(asked, [told({ kind: "failed" }, 9), waiting]).status).toBe("failed");
    expect(giftState(asked, [told(paid, 9), waiting])).toMatchObject({ status: "paid", paidAmount: 2500 });
  });

  test("says when another amount was charged than the donor agreed to", () => {
    expect(giftState(asked, [told({ ...paid, amount: 2600 })]).concern).toBe(
      "The donor agreed to $25, and the provider charged $26.",
    );
    expect(giftState(asked, [told({ ...paid, currency: "EUR" })]).concern).toContain("€25");
    expect(giftState(asked, [told(paid)]).concern).toBe("");
  });

  test("counts refunds by their last total, also one that was taken back", () => {
    const refunds = [told({ kind: "refunded", total: 1000 }, 1), told({ kind: "refunded", total: 2500 }, 2)];
    expect(giftState(asked, [...refunds, told(paid)]).refundedAmount).toBe(2500);
    const failed = told({ kind: "refund_failed", refund: "re_2", amount: 1500 }, 3);
    expect(giftState(asked, [failed, ...refunds, { ...failed, id: "evt_again" }]).refundedAmount).toBe(1000);
    expect(giftState(asked, [failed, ...refunds, told({ kind: "refunded", total: 2500 }, 4)]).refundedAmount).toBe(
      2500,
    );
  });

  test("counts disputed money as gone until it is won back", () => {
    const open = told({ kind: "disputed", dispute: "dp_1", amount: 2500, state: "open" as const }, 1);
    expect(giftState(asked, [told(paid), open])).toMatchObject({ status: "paid", disputedAmount: 2500 });
    expect(giftState(asked, [told({ ...open.fact, state: "won" }, 2), open]).disputedAmount).toBe(0);
    expect(giftState(asked, [told({ ...open.fact, state: "lost" }, 2), open]).concern).toContain("lost");
  });
});

test("a standing gift is as it was last told, and its end is final", () => {
  const fact = { kind: "subscription", subscription: "sub_1", cancelsAt: null, cancelledAt: null } as const;
  const active = told<SubscriptionFact>({ ...fact, state: "active", amount: 1500 }, 5);
  const late = told<SubscriptionFact>({ ...fact, state: "past_due" }, 4);
  const over = told<SubscriptionFact>({ ...fact, state: "cancelled", cancelledAt: at(3).toISOString() }, 3);
  expect(subscriptionState([])).toBeNull();
  expect(subscriptionState([active, late])).toMatchObject({ status: "active", amount: 1500, cancelledAt: null });
  expect(subscriptionState([over, active, late])).toMatchObject({ status: "cancelled", cancelledAt: at(3) });
});
