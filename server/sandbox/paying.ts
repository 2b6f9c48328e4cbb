import { type Account, donorDetails, paymentMetadata, tick } from "./account.ts";
import { newId } from "./ids.ts";
import { type Invoice, newInvoice, newInvoicePayment } from "./invoice-objects.ts";
import { type Charge, newCharge, newPayment, type PaymentIntent } from "./payment-objects.ts";
import { newSubscription } from "./standing-objects.ts";
import type { Telling } from "./wire.ts";

/** What the donor does on the hosted page, each with the events that tell of it. */

/** The card is taken. */
export function approve(account: Account): Telling[] {
  tick(account);
  const { session, params } = account;
  session.status = "complete";
  session.payment_status = "paid";
  session.customer_details = donorDetails(account);
  if (params.mode === "subscription") return subscribe(account);
  return [...pay(account), ["checkout.session.completed", session]];
}

function subscribe(account: Account): Telling[] {
  const { session, params } = account;
  const [{ price_data: price }] = params.line_items;
  const metadata = params.mode === "subscription" ? params.subscription_data?.metadata : undefined;
  const customer = newId("cus");
  const standing = newSubscription(session, price.recurring?.interval ?? "month", customer, metadata ?? {});
  const invoice = newInvoice(standing, "subscription_create", account.donor);
  Object.assign(session, { customer, subscription: standing.id, invoice: invoice.id });
  account.subscription = standing;
  account.invoices.push(invoice);
  return [
    ["customer.subscription.created", standing],
    ...payInvoice(account, invoice),
    ["checkout.session.completed", session],
  ];
}

/** The card is refused; the page stays open for another. */
export function decline(account: Account): Telling[] {
  tick(account);
  const payment = paymentOf(account);
  if (account.params.mode === "payment") account.session.payment_intent = payment.id;
  return [["payment_intent.payment_failed", payment]];
}

/** The donor's bank will send the money, or not. */
export function payLater(account: Account): Telling[] {
  tick(account);
  const { session } = account;
  const payment = paymentOf(account);
  session.status = "complete";
  session.customer_details = donorDetails(account);
  session.payment_intent = payment.id;
  payment.status = "processing";
  return [
    ["payment_intent.processing", payment],
    ["checkout.session.completed", session],
  ];
}

export function pay(account: Account): Telling[] {
  const payment = paymentOf(account);
  const charge = chargeFor(account, payment);
  account.session.payment_intent = payment.id;
  return [
    ["payment_intent.succeeded", payment],
    ["charge.succeeded", charge],
  ];
}

export function payInvoice(account: Account, invoice: Invoice): Telling[] {
  const payment = newPayment(invoice.amount_due, invoice.currency);
  chargeFor(account, payment);
  invoice.status = "paid";
  invoice.amount_paid = invoice.amount_due;
  return [
    ["payment_intent.succeeded", payment],
    ["invoice.paid", invoice],
    ["invoice_payment.paid", newInvoicePayment(invoice, payment)],
  ];
}

function paymentOf(account: Account): PaymentIntent {
  const { amount_total, currency } = account.session;
  account.payment ??= newPayment(amount_total ?? 0, currency ?? "usd", paymentMetadata(account));
  return account.payment;
}

function chargeFor(account: Account, payment: PaymentIntent): Charge {
  const charge = newCharge(payment);
  payment.status = "succeeded";
  payment.latest_charge = charge.id;
  account.charges.push(charge);
  return charge;
}
