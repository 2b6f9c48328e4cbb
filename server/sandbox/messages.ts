import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { newId, now } from "./ids.ts";
import type { SandboxEvent, Telling } from "./wire.ts";

/** How the events of one payment reach the site; "held" until they are released. */
export const DELIVERIES = ["usual", "held", "repeated", "reversed"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Where messages go, and the secret that they are signed with. */
export type Target = { url: string; secret: string };

/** An event as Stripe makes it: the object as it was at that moment. */
export function newEvent([type, object]: Telling, apiVersion: string, created: number): SandboxEvent {
  return {
    id: newId("evt"),
    object: "event",
    api_version: apiVersion,
    created,
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: 1,
    request: null,
    type,
  };
}

/** Stripe's signature of a message (docs.stripe.com/webhooks, "verify manually"): the second and an HMAC of it with the body. */
export function signature(body: string, secret: string, second = now()): string {
  return `t=${second},v1=${createHmac("sha256", secret).update(`${second}.${body}`).digest("hex")}`;
}

const PAUSES = [200, 500, 1000, 2000, 5000];

/** Sends messages until they are taken, as Stripe does, only sooner. */
export async function deliver(event: SandboxEvent, to: Target, stop: AbortSignal): Promise<boolean> {
  const body = JSON.stringify(event);
  for (const pause of PAUSES) {
    if (stop.aborted) return false;
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": signature(body, to.secret),
    };
    const answer = await fetch(to.url, { method: "POST", body, headers, signal: AbortSignal.timeout(20_000) }).catch(
      () => null,
    );
    if (answer?.ok) return true;
    await sleep(pause, undefined, { signal: stop }).catch(() => {});
  }
  return false;
}
