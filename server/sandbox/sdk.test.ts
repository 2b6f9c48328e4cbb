import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { HANDLED_TYPES } from "../../lib/donations/providers/stripe-events.ts";
import { freePort } from "../processes.ts";
import type { Account } from "./account.ts";
import { type RunningSandbox, startSandbox } from "./server.ts";

/** The official SDK over HTTP against the sandbox: each call that the adapter makes, and what Stripe refuses. */

let base: string;
let running: RunningSandbox;

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  // Nobody listens there: messages are tried again until the sandbox is closed.
  const target = { url: "http://127.0.0.1:9/", secret: "whsec_sandbox" };
  running = await startSandbox({ port, base, target });
});
afterAll(() => running.close());

const sdk = (key = "sk_test_sandbox") => {
  const { hostname, port } = new URL(base);
  return new Stripe(key, { protocol: "http", host: hostname, port, maxNetworkRetries: 0 });
};

const price = { currency: "usd", unit_amount: 2500, product_data: { name: "Gift" } };
const once = {
  mode: "payment",
  submit_type: "donate",
  success_url: "https://meridian.example/",
  line_items: [{ quantity: 1, price_data: price }],
  payment_intent_data: { metadata: { story: "amu" } },
} satisfies Stripe.Checkout.SessionCreateParams;
const monthly = {
  mode: "subscription",
  success_url: "https://meridian.example/",
  line_items: [{ quantity: 1, price_data: { ...price, recurring: { interval: "month" } } }],
  subscription_data: { metadata: { story: "amu" } },
} satisfies Stripe.Checkout.SessionCreateParams;

async function begin(params: Stripe.Checkout.SessionCreateParams = once): Promise<Account> {
  const { id } = await sdk().checkout.sessions.create(params);
  return running.sandbox.accounts.get(id) as Account;
}

async function paid(params?: Stripe.Checkout.SessionCreateParams) {
  const account = await begin(params);
  running.sandbox.approve(account);
  return { account, payment: account.charges[0]?.payment_intent as string };
}

describe("the SDK's calls", () => {
  test("checkout.sessions: create, and retrieve what was made", async () => {
    const made = await sdk().checkout.sessions.create(once);
    expect(made).toMatchObject({ mode: "payment", amount_total: 2500, url: `${base}/pay/${made.id}` });
    expect(await sdk().checkout.sessions.retrieve(made.id)).toMatchObject({
      ...{ id: made.id, status: "open", payment_status: "unpaid" },
    });
    await expect(sdk().checkout.sessions.retrieve("cs_none")).rejects.toMatchObject({ code: "resource_missing" });
  });

  test("checkout.sessions: the same key gets the same answer, and no other parameters", async () => {
    const key = { idempotencyKey: "gift-1" };
    const one = await sdk().checkout.sessions.create(once, key);
    expect((await sdk().checkout.sessions.create(once, key)).id).toBe(one.id);
    await expect(sdk().checkout.sessions.create(monthly, key)).rejects.toMatchObject({
      type: "StripeIdempotencyError",
    });
  });

  test("checkout.sessions: list, page by page", async () => {
    for (let i = 0; i < 3; i++) await begin();
    const ids: string[] = [];
    for await (const session of sdk().checkout.sessions.list({ limit: 2 })) ids.push(session.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(running.sandbox.accounts.size);
  });

  test("events: list, of the types that are asked for", async () => {
    const { account } = await paid();
    const types = [...HANDLED_TYPES];
    const created = { gte: account.clock - 1 };
    const told: string[] = [];
    for await (const event of sdk().events.list({ created, types, limit: 2 })) told.push(event.type);
    expect(told).toContain("checkout.session.completed");
    expect(told).not.toContain("payment_intent.succeeded");
  });

  test("billingPortal.sessions: create, for a customer that is there", async () => {
    const { account } = await paid(monthly);
    const customer = account.session.customer as string;
    const return_url = "https://meridian.example/donate/manage";
    const { sessions } = sdk().billingPortal;
    expect(await sessions.create({ customer, return_url })).toMatchObject({
      ...{ object: "billing_portal.session", customer, return_url },
    });
    await expect(sessions.create({ customer: "cus_none" })).rejects.toThrow("No such customer");
  });

  test("refunds: create, a part and the rest, and never more", async () => {
    const { account, payment } = await paid();
    const { refunds } = sdk();
    const part = { payment_intent: payment, amount: 1000, reason: "requested_by_customer" as const };
    const key = { idempotencyKey: "refund-1" };
    const made = await refunds.create({ ...part, metadata: { refund: "r" } }, key);
    expect(made).toMatchObject({ object: "refund", amount: 1000, currency: "usd", status: "succeeded" });
    expect((await refunds.create({ ...part, metadata: { refund: "r" } }, key)).id).toBe(made.id);
    await expect(refunds.create({ payment_intent: payment, amount: 1501 })).rejects.toThrow("greater than unrefunded");
    expect(await refunds.create({ payment_intent: payment })).toMatchObject({ amount: 1500 });
    await expect(refunds.create({ payment_intent: payment })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });
    expect(account.charges[0]).toMatchObject({ refunded: true, amount_refunded: 2500 });
    await expect(refunds.create({ payment_intent: "pi_none" })).rejects.toMatchObject({ code: "resource_missing" });
  });

  test("refunds: nothing of what a bank disputes", async () => {
    const { account, payment } = await paid();
    running.sandbox.do("dispute", account);
    await expect(sdk().refunds.create({ payment_intent: payment })).rejects.toMatchObject({ code: "charge_disputed" });
  });
});

describe("refusals", () => {
  const { line_items, ...rest } = once;
  test.each<[string, object, object]>([
    ["a parameter of the other mode", { ...monthly, submit_type: "donate" }, { param: "submit_type" }],
    ["a parameter that nobody knows", { ...once, amount: 3 }, { param: "amount" }],
    ["what is missing", rest, { param: "line_items" }],
    [
      "an amount of nothing",
      { ...rest, line_items: line_items.map((item) => ({ ...item, price_data: { ...price, unit_amount: 0 } })) },
      { param: "line_items[0][price_data][unit_amount]" },
    ],
  ])("of %s", async (_, params, expected) => {
    const made = sdk().checkout.sessions.create(params as Stripe.Checkout.SessionCreateParams);
    await expect(made).rejects.toMatchObject({ type: "StripeInvalidRequestError", ...expected });
  });

  test("of a refund with an unknown parameter", async () => {
    const { payment } = await paid();
    const made = sdk().refunds.create({ payment_intent: payment, ...({ why: "x" } as object) });
    await expect(made).rejects.toMatchObject({ param: "why" });
  });

  test("of a key that is none", async () => {
    await expect(sdk("pk_live_x").checkout.sessions.create(once)).rejects.toMatchObject({
      type: "StripeAuthenticationError",
    });
  });
});
