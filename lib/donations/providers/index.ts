import { env } from "../../env.ts";
import { linkProvider } from "./link.ts";
import type { Provider } from "./provider.ts";
import { stripeProvider } from "./stripe.ts";

let stripe: Provider | undefined;

/** The provider that the settings choose; null when gifts cannot be taken yet: no form's address is set. */
export function paymentProvider(site: { donateUrlTemplate: string | null }): Provider | null {
  if (env().PAYMENTS !== "link") return stripeOfSettings();
  return site.donateUrlTemplate ? linkProvider(site.donateUrlTemplate) : null;
}

/** The adapter that takes signed messages, whatever new gifts are paid with: earlier ones still have a say. */
export function signingProvider(): Provider | null {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET } = env();
  return STRIPE_SECRET_KEY && STRIPE_WEBHOOK_SECRET ? stripeOfSettings() : null;
}

function stripeOfSettings(): Provider {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_URL } = env();
  stripe ??= stripeProvider({
    secretKey: STRIPE_SECRET_KEY ?? "",
    webhookSecret: STRIPE_WEBHOOK_SECRET ?? "",
    apiUrl: STRIPE_API_URL,
  });
  return stripe;
}

/** Whether donors are asked if they want to be named: a form behind a link never says who has given. */
export function hasWall(site: { donorWall: boolean }, provider: Provider | null): boolean {
  return site.donorWall && provider !== null && provider.name !== "link";
}

/** Where a provider sends donors back to: the site's public address, or this machine's when the provider is the sandbox. */
export function returnOrigin(): string {
  const { PAYMENTS, SITE_URL, SANDBOX_RETURN_URL, PORT } = env();
  return PAYMENTS === "sandbox" ? (SANDBOX_RETURN_URL ?? `http://localhost:${PORT}`) : SITE_URL;
}
