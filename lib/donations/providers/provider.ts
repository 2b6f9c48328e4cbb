import type { GiftFrequency, GiftProvider } from "../../../prisma/generated/enums.ts";
import type { Fact } from "../gift-facts.ts";

/** What every payment provider is to the magazine: an adapter says it in our words, and nothing else knows its own. */
export type Provider = {
  name: GiftProvider;
  /** Where the donor pays. Asked again for the same gift it gives the same page. Throws when the provider cannot be reached. */
  createCheckout(gift: CheckoutGift): Promise<Checkout>;
  /** One signed message of the provider. Throws WebhookRefusal for what is not from it, or too old. */
  readWebhook(rawBody: string, headers: Headers): ProviderEvent;
  /** Where the donor of a standing gift changes or ends it; null when the provider has no such page. */
  manageUrl(gift: ManagedGift): Promise<string | null>;
  /** Gives a payment, or a part of it, back; asked again for the same wish it is one. Throws ProviderRefusal when the provider will not. */
  refund(wish: RefundWish): Promise<{ providerId: string }>;
  /** What the provider has said since a moment, for what never arrived. */
  listEvents(since: Date): AsyncIterable<ProviderEvent>;
  /** What the provider knows of a gift now; null when it knows nothing. */
  lookUp(gift: OpenGift): Promise<ProviderEvent | null>;
};

export type CheckoutGift = {
  id: string;
  frequency: GiftFrequency;
  /** Minor units, all that is to be charged. */
  amount: number;
  currency: string;
  /** Words on the provider's page. */
  title: string;
  /** Where the donor comes back to. */
  thanksUrl: string;
  backUrl: string;
  /** Where the gift came from; kept by the provider with the payment and with every renewal. */
  origin: GiftOrigin;
};

export type GiftOrigin = {
  campaign: string;
  story?: string;
  placement?: string;
  /** The wording test and the wording that was shown. */
  test?: string;
  wording?: string;
};

export type Checkout = { url: string; sessionId: string | null };
export type ManagedGift = { customerId: string | null; returnUrl: string };
export type OpenGift = { id: string; sessionId: string | null; createdAt: Date };

export type RefundWish = {
  /** Our own name of the refund. */
  id: string;
  gift: string;
  /** The provider's name of the payment. */
  paymentId: string;
  /** Minor units. */
  amount: number;
  currency: string;
};

export type ProviderEvent = {
  /** The provider's own id of the event. */
  id: string;
  type: string;
  at: Date;
  /** Names in it by which a gift (or a standing gift) is found again. */
  refs: string[];
  /** Null for what does not concern us. */
  fact: Fact | null;
  /** Kept with the gift only, where it can be deleted. */
  donor?: { name: string | null; email: string | null };
};

/** A message that is not the provider's, or not of now. */
export class WebhookRefusal extends Error {}

/** The provider understood, and will not, however often it is asked; the message is a sentence for the newsroom. */
export class ProviderRefusal extends Error {}

/** Our own name of a gift among an event's refs. */
export const giftRef = (id: string) => `gift:${id}`;
