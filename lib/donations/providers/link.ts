import { fillDonateUrl } from "../donate-template.ts";
import { type Provider, ProviderRefusal, WebhookRefusal } from "./provider.ts";

/** Hands over to any hosted form by the address template of the site's settings: needs no account, and hears nothing back. */
export function linkProvider(template: string): Provider {
  return {
    name: "link",
    async createCheckout({ amount, currency, frequency, origin }) {
      return { url: fillDonateUrl(template, { amount, currency, frequency, ...origin }), sessionId: null };
    },
    readWebhook() {
      throw new WebhookRefusal("A form behind a link sends no events");
    },
    manageUrl: async () => null,
    async refund() {
      throw new ProviderRefusal("A gift that was given by a form behind a link is refunded where the form is");
    },
    async *listEvents() {},
    lookUp: async () => null,
  };
}
