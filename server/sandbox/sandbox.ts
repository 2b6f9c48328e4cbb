import Stripe from "stripe";
import { type Delivery, deliver, newEvent, type SandboxEvent } from "./messages.ts";
import {
  type Charge,
  type Dispute,
  type Invoice,
  newCharge,
  newId,
  newInvoice,
  newInvoicePayment,
  newPayment,
  newSession,
  newSubscription,
  now,
  type PaymentIntent,
  type Refund,
  type Session,
  type Subscription,
} from "./objects.ts";
import type { SessionCreate } from "./params.ts";

/** Everything that hangs on one checkout page. */
export type Account = {
  session: Session;
  params: SessionCreate;
  donor: { name: string; email: string };
  delivery: Delivery;
  payment: PaymentIntent | null;
  charges: Charge[];
  invoices: Invoice[];
  subscription: Subscription | null;
  dispute: Dispute | null;
  refund: Refund | null;
  held: SandboxEvent[];
  /** The second of what happened last: one thing after the other, as with people. */
  clock: number;
};

/** What can be done to an account beside its page: the bank, the next month, the newsroom's own dashboard. */
export type Deed =
  | "settle"
  | "bounce"
  | "expire"
  | "renew"
  | "fail-renewal"
  | "retry-renewal"
  | "cancel"
  | "cancel-later"
  | "refund"
  | "refund-half"
  | "fail-refund"
  | "dispute"
  | "win-dispute"
  | "lose-dispute"
  | "release"
  | "again";

export type SandboxTarget = { url: string; secret: string };

/** A stand-in for Stripe that keeps its state in memory: pages, payments, standing gifts, and the events that tell of them. */
export class Sandbox {
  readonly accounts = new Map<string, Account>();
  readonly events: SandboxEvent[] = [];
  apiVersion: string = Stripe.API_VERSION;
  readonly #target: SandboxTarget;
  readonly #stop: AbortSignal;

  constructor(target: SandboxTarget, stop: AbortSignal) {
    this.#target = target;
    this.#stop = stop;
  }

  createSession(params: SessionCreate, base: string): Session {
    const session = newSession(params, base);
    this.accounts.set(session.id, {
      session,
      params,
      donor: { name: "", email: "" },
      delivery: "usual",
      payment: null,
      charges: [],
      invoices: [],
      subscription: null,
      dispute: null,
      refund: null,
      held: [],
      clock: now(),
    });
    return session;
  }

  customer(id: string): Account | undefined {
    return [...this.accounts.values()].find(({ session }) => session.customer === id);
  }

  /** The card is taken. */
  approve(account: Account): void {
    tick(account);
    const { session, params } = account;
    session.status = "complete";
    session.payment_status = "paid";
    session.customer_details = detailsOf(account);
    if (params.mode === "payment") {
      const { payment, charge } = this.#pay(account);
      this.#tell(
        account,
        ["payment_intent.succeeded", payment],
        ["charge.succeeded", charge],
        ["checkout.session.completed", session],
      );
      return;
    }
    session.customer = newId("cus");
    const [{ price_data: price }] = params.line_items;
    const interval = price.recurring?.interval ?? "month";
    account.subscription = newSubscription(
      session,
      interval,
      session.customer,
      params.subscription_data?.metadata ?? {},
    );
    session.subscription = account.subscription.id;
    const invoice = newInvoice(account.subscription, "subscription_create", account.donor);
    session.invoice = invoice.id;
    account.invoices.push(invoice);
    this.#tell(account, ["customer.subscription.created", account.subscription]);
    this.#payInvoice(account, invoice);
    this.#tell(account, ["checkout.session.completed", session]);
  }

  /** The card is refused; the page stays open for another. */
  decline(account: Account): void {
    tick(account);
    const { params, session } = account;
    const metadata = params.mode === "payment" ? params.payment_intent_data?.metadata : undefined;
    account.payment ??= newPayment(session.amount_total ?? 0, session.currency ?? "usd", metadata);
    if (params.mode === "payment") session.payment_intent = account.payment.id;
    this.#tell(account, ["payment_intent.payment_failed", account.payment]);
  }

  /** The donor's bank will send the money, or not. */
  payLater(account: Account): void {
    tick(account);
    const { session } = account;
    session.status = "complete";
    session.customer_details = detailsOf(account);
    const metadata = account.params.mode === "payment" ? account.params.payment_intent_data?.metadata : undefined;
    account.payment ??= newPayment(session.amount_total ?? 0, session.currency ?? "usd", metadata);
    account.payment.status = "processing";
    session.payment_intent = account.payment.id;
    this.#tell(account, ["payment_intent.processing", account.payment], ["checkout.session.completed", session]);
  }

  /** False when the deed makes no sense for the account as it is. */
  do(deed: Deed, account: Account): boolean {
    tick(account);
    const before = this.events.length + account.held.length;
    this.#deeds[deed](account);
    return deed === "release" || deed === "again" || this.events.length + account.held.length > before;
  }

  readonly #deeds: Record<Deed, (account: Account) => void> = {
    settle: (account) => {
      if (account.payment?.status !== "processing") return;
      const { payment, charge } = this.#pay(account);
      account.session.payment_status = "paid";
      this.#tell(account, ["payment_intent.succeeded", payment], ["charge.succeeded", charge]);
      this.#tell(account, ["checkout.session.async_payment_succeeded", account.session]);
    },
    bounce: (account) => {
      if (account.payment?.status !== "processing") return;
      account.payment.status = "requires_payment_method";
      this.#tell(account, ["payment_intent.payment_failed", account.payment]);
      this.#tell(account, ["checkout.session.async_payment_failed", account.session]);
    },
    expire: (account) => {
      if (account.session.status !== "open") return;
      account.session.status = "expired";
      this.#tell(account, ["checkout.session.expired", account.session]);
    },
    renew: (account) => this.#renew(account, true),
    "fail-renewal": (account) => this.#renew(account, false),
    "retry-renewal": (account) => {
      const open = account.invoices.find(({ status }) => status === "open");
      if (!open || !account.subscription) return;
      account.subscription.status = "active";
      this.#payInvoice(account, open);
      this.#tell(account, ["customer.subscription.updated", account.subscription]);
    },
    cancel: (account) => {
      const { subscription } = account;
      if (!subscription || subscription.status === "canceled") return;
      Object.assign(subscription, { status: "canceled", canceled_at: now(), ended_at: now() });
      this.#tell(account, ["customer.subscription.deleted", subscription]);
    },
    "cancel-later": (account) => {
      const { subscription } = account;
      if (!subscription || subscription.status === "canceled") return;
      subscription.cancel_at_period_end = true;
      subscription.canceled_at = now();
      this.#tell(account, ["customer.subscription.updated", subscription]);
    },
    refund: (account) => this.#refund(account, 1),
    "refund-half": (account) => this.#refund(account, 0.5),
    "fail-refund": (account) => {
      const { refund } = account;
      const charge = account.charges.at(-1);
      if (!refund || !charge) return;
      refund.status = "failed";
      charge.amount_refunded -= refund.amount;
      this.#tell(account, ["refund.failed", refund]);
    },
    dispute: (account) => {
      const charge = account.charges.at(-1);
      if (!charge || account.dispute) return;
      const { amount, currency, payment_intent } = charge;
      charge.disputed = true;
      account.dispute = {
        ...{ id: newId("dp"), object: "dispute", created: now(), livemode: false },
        ...{ amount, currency, payment_intent, charge: charge.id, reason: "fraudulent", status: "needs_response" },
      };
      this.#tell(account, ["charge.dispute.created", account.dispute]);
    },
    "win-dispute": (account) => this.#closeDispute(account, "won"),
    "lose-dispute": (account) => this.#closeDispute(account, "lost"),
    release: (account) => {
      const events = account.held.splice(0);
      account.delivery = "usual";
      void this.#send(events);
    },
    again: ({ session }) => void this.#send(this.events.filter(({ data }) => data.object.id === session.id)),
  };

  #pay(account: Account): { payment: PaymentIntent; charge: Charge } {
    const { session, params } = account;
    const metadata = params.mode === "payment" ? params.payment_intent_data?.metadata : undefined;
    account.payment ??= newPayment(session.amount_total ?? 0, session.currency ?? "usd", metadata);
    const { payment } = account;
    const charge = newCharge(payment);
    payment.status = "succeeded";
    payment.latest_charge = charge.id;
    session.payment_intent = payment.id;
    account.charges.push(charge);
    return { payment, charge };
  }

  #payInvoice(account: Account, invoice: Invoice): void {
    const payment = newPayment(invoice.amount_due, invoice.currency);
    const charge = newCharge(payment);
    payment.status = "succeeded";
    payment.latest_charge = charge.id;
    account.charges.push(charge);
    invoice.status = "paid";
    invoice.amount_paid = invoice.amount_due;
    this.#tell(account, ["payment_intent.succeeded", payment], ["invoice.paid", invoice]);
    this.#tell(account, ["invoice_payment.paid", newInvoicePayment(invoice, payment)]);
  }

  #renew(account: Account, works: boolean): void {
    const { subscription } = account;
    if (!subscription || subscription.status === "canceled") return;
    const invoice = newInvoice(subscription, "subscription_cycle", account.donor);
    account.invoices.push(invoice);
    if (works) {
      this.#payInvoice(account, invoice);
      return;
    }
    subscription.status = "past_due";
    this.#tell(account, ["invoice.payment_failed", invoice], ["customer.subscription.updated", subscription]);
  }

  #refund(account: Account, share: number): void {
    const charge = account.charges.at(-1);
    if (!charge || charge.refunded) return;
    const amount = Math.floor((charge.amount - charge.amount_refunded) * share);
    charge.amount_refunded += amount;
    charge.refunded = charge.amount_refunded === charge.amount;
    const { currency, payment_intent } = charge;
    account.refund = {
      ...{ id: newId("re"), object: "refund", created: now(), status: "succeeded" },
      ...{ amount, currency, payment_intent, charge: charge.id },
    };
    this.#tell(account, ["refund.created", account.refund], ["charge.refunded", charge]);
  }

  #closeDispute(account: Account, status: "won" | "lost"): void {
    if (!account.dispute) return;
    account.dispute.status = status;
    this.#tell(account, ["charge.dispute.closed", account.dispute]);
  }

  #batch: { account: Account; events: SandboxEvent[] } | null = null;

  /** Events of one moment go out together, in the order that the account asks for. */
  #tell(account: Account, ...told: [Stripe.Event["type"], { id: string; object: string }][]): void {
    const events = told.map(([type, object]) => newEvent(type, object, this.apiVersion, account.clock));
    this.events.push(...events);
    if (account.delivery === "held") {
      account.held.push(...events);
      return;
    }
    if (this.#batch) {
      this.#batch.events.push(...events);
      return;
    }
    const batch = { account, events };
    this.#batch = batch;
    queueMicrotask(() => {
      this.#batch = null;
      const { delivery } = batch.account;
      const inOrder = delivery === "reversed" ? batch.events.reverse() : batch.events;
      void this.#send(delivery === "repeated" ? inOrder.flatMap((event) => [event, event]) : inOrder);
    });
  }

  async #send(events: SandboxEvent[]): Promise<void> {
    for (const event of events) {
      if (!(await deliver(event, this.#target, this.#stop))) {
        console.error(`The sandbox could not deliver ${event.type} ${event.id}`);
      }
    }
  }
}

function tick(account: Account): void {
  account.clock = Math.max(now(), account.clock + 1);
}

function detailsOf({ donor }: Account): Session["customer_details"] {
  const nothing = {
    address: null,
    business_name: null,
    individual_name: null,
    phone: null,
    tax_exempt: null,
    tax_ids: null,
  };
  return { ...nothing, email: donor.email || null, name: donor.name || null };
}
