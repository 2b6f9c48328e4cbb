import type Stripe from "stripe";
import { z } from "zod";

/**
 * What the sandbox takes, as strictly as Stripe: a parameter that Stripe does not know, or that is missing, is refused.
 * Each schema is held to the SDK's own type of the request.
 */

const metadata = z.record(z.string().max(40), z.string().max(500));
const amount = z
  .string()
  .regex(/^\d{1,8}$/)
  .transform(Number)
  .pipe(z.number().min(1));
const count = z.string().regex(/^\d+$/).transform(Number);
const url = z.url();

const priceData = z.strictObject({
  currency: z.string().regex(/^[a-z]{3}$/),
  unit_amount: amount,
  product_data: z.strictObject({ name: z.string().min(1) }),
  recurring: z.strictObject({ interval: z.enum(["month", "year"]) }).optional(),
});

const common = {
  client_reference_id: z.string().max(200).optional(),
  success_url: url,
  cancel_url: url.optional(),
  metadata: metadata.optional(),
  line_items: z.tuple([z.strictObject({ quantity: count, price_data: priceData })]),
};

/** Stripe takes `submit_type` for single payments and `subscription_data` for standing ones only. */
export const sessionCreate = z.discriminatedUnion("mode", [
  z.strictObject({
    ...common,
    mode: z.literal("payment"),
    submit_type: z.enum(["auto", "book", "donate", "pay"]).optional(),
    payment_intent_data: z.strictObject({ metadata: metadata.optional() }).optional(),
  }),
  z.strictObject({
    ...common,
    mode: z.literal("subscription"),
    subscription_data: z.strictObject({ metadata: metadata.optional() }).optional(),
  }),
]) satisfies z.ZodType<Stripe.Checkout.SessionCreateParams>;
export type SessionCreate = z.infer<typeof sessionCreate>;

export const portalCreate = z.strictObject({
  customer: z.string(),
  return_url: url.optional(),
}) satisfies z.ZodType<Stripe.BillingPortal.SessionCreateParams>;

/** Of a payment; without an amount all that is left of it. */
export const refundCreate = z.strictObject({
  payment_intent: z.string().min(1),
  amount: amount.optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
  metadata: metadata.optional(),
}) satisfies z.ZodType<Stripe.RefundCreateParams>;
export type RefundCreate = z.infer<typeof refundCreate>;

const span = z.strictObject({ gte: count.optional(), lte: count.optional() });
const paging = { limit: count.optional(), starting_after: z.string().optional() };

export const sessionList = z.strictObject({
  created: span.optional(),
  ...paging,
}) satisfies z.ZodType<Stripe.Checkout.SessionListParams>;
export const eventList = z.strictObject({
  created: span.optional(),
  types: z.array(z.string()).optional(),
  ...paging,
}) satisfies z.ZodType<Stripe.EventListParams>;
