import type Stripe from "stripe";
import { type Answer, listOf, missing, parsed, refusal, within } from "./answers.ts";
import { readForm } from "./form.ts";
import { unrefunded } from "./giving-back.ts";
import { newId, now } from "./ids.ts";
import {
  eventList,
  portalCreate,
  type RefundCreate,
  refundCreate,
  type SessionCreate,
  sessionCreate,
  sessionList,
} from "./params.ts";
import type { Refund } from "./payment-objects.ts";
import type { Sandbox } from "./sandbox.ts";
import type { Session } from "./session-objects.ts";

/** The donor's pages of standing gifts that were opened, by their names. */
export type Portals = Map<string, { customer: string; returnUrl: string }>;

type Room = { sandbox: Sandbox; base: string; portals: Portals };

/** What Stripe's API answers, as far as it is used here; each answer is of the SDK's own type. */
export function answerApi(room: Room, method: string, path: string[], form: string): Answer {
  const { sandbox, base } = room;
  const input = readForm(form);
  const [area, what, id] = path;
  switch (`${method} ${area}/${what ?? ""}`) {
    case "POST checkout/sessions":
      return parsed(sessionCreate, input, (params: SessionCreate) => found(sandbox.createSession(params, base)));
    case "GET checkout/sessions":
      return id ? oneSession(sandbox, id) : listSessions(sandbox, input);
    case "GET events/":
      return parsed(eventList, input, ({ created, types, ...page }) => {
        const events = sandbox.events.filter(within(created)).filter(({ type }) => !types || types.includes(type));
        return listOf("/v1/events", events.toReversed(), page);
      });
    case "POST billing_portal/sessions":
      return parsed(portalCreate, input, (params) => openPortal(room, params));
    case "POST refunds/":
      return parsed(refundCreate, input, (params: RefundCreate) => createRefund(sandbox, params));
    default:
      return refusal(404, "invalid_request_error", `Unrecognized request URL (${method}: /v1/${path.join("/")}).`);
  }
}

const found = (json: Session | Refund): Answer => ({ status: 200, json });

function oneSession(sandbox: Sandbox, id: string): Answer {
  const account = sandbox.accounts.get(id);
  return account ? found(account.session) : missing("checkout.session", id);
}

function listSessions(sandbox: Sandbox, input: unknown): Answer {
  return parsed(sessionList, input, ({ created, ...page }) => {
    const sessions = [...sandbox.accounts.values()].map(({ session }) => session).filter(within(created));
    return listOf("/v1/checkout/sessions", sessions.toReversed(), page);
  });
}

function openPortal({ sandbox, base, portals }: Room, { customer, return_url }: PortalCreate): Answer {
  if (!sandbox.customer(customer)) return missing("customer", customer, "customer");
  const id = newId("bps");
  portals.set(id, { customer, returnUrl: return_url ?? base });
  const session: PortalSession = {
    id,
    object: "billing_portal.session",
    configuration: newId("bpc"),
    created: now(),
    customer,
    livemode: false,
    return_url: return_url ?? null,
    url: `${base}/portal/${id}`,
  };
  return { status: 200, json: session };
}

type PortalCreate = { customer: string; return_url?: string };
type PortalSession = Pick<
  Stripe.BillingPortal.Session,
  "id" | "object" | "configuration" | "created" | "customer" | "livemode" | "return_url" | "url"
>;

/** Never more than is left of the payment, and nothing of what a bank disputes. */
function createRefund(sandbox: Sandbox, { payment_intent, amount, ...how }: RefundCreate): Answer {
  const paid = sandbox.chargeOf(payment_intent);
  if (!paid) return missing("payment_intent", payment_intent, "payment_intent");
  const { account, charge } = paid;
  const no = (code: string, message: string) => refusal(400, "invalid_request_error", message, { code });
  if (charge.refunded) return no("charge_already_refunded", `Charge ${charge.id} has already been refunded.`);
  if (account.dispute?.charge === charge.id && account.dispute.status !== "won") {
    return no("charge_disputed", `Charge ${charge.id} has been charged back; cannot issue a refund.`);
  }
  const left = unrefunded(charge);
  const wanted = amount ?? left;
  if (wanted > left) {
    return no("amount_too_large", `Refund amount (${wanted}) is greater than unrefunded amount on charge (${left})`);
  }
  return found(sandbox.refund(account, charge, wanted, how));
}
