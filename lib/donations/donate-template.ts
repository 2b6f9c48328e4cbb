import { z } from "zod";
import { majorUnits } from "./money.ts";

/** Where a gift is handed over to the payment provider: an address with places to fill in. */

const PLACES = ["amount", "currency", "frequency", "campaign", "story", "placement"] as const;
type Place = (typeof PLACES)[number];

const PLACE = /\{([^{}]*)\}/g;
/** Over plain HTTP only for trying it out on one's own machine. */
const ADDRESS = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\/)/i;

function unknownPlaces(template: string): string[] {
  return [...template.matchAll(PLACE)].map(([whole]) => whole).filter((whole) => !isPlace(whole.slice(1, -1)));
}

function isPlace(name: string): name is Place {
  return PLACES.some((place) => place === name);
}

export const donateTemplateSchema = z
  .string()
  .trim()
  .max(2000, "At most 2000 characters")
  .regex(ADDRESS, "The address of the donation form starts with https://")
  .refine((template) => unknownPlaces(template).length === 0, {
    error: ({ input }) =>
      `Only these places can be filled in: ${PLACES.map((place) => `{${place}}`).join(", ")}; not ${unknownPlaces(String(input)).join(", ")}`,
  })
  .refine((template) => URL.canParse(template.replace(PLACE, "x")), "This is not an address");

export type HandedGift = {
  /** Minor units. */
  amount: number;
  currency: string;
  frequency: string;
  campaign: string;
  story?: string;
  placement?: string;
};

/** The provider's address for a gift: every value percent-encoded, the amount in major units ("25.00"). */
export function fillDonateUrl(template: string, gift: HandedGift): string {
  const values: Record<Place, string> = {
    amount: majorUnits(gift.amount, gift.currency),
    currency: gift.currency,
    frequency: gift.frequency,
    campaign: gift.campaign,
    story: gift.story ?? "",
    placement: gift.placement ?? "",
  };
  return template.replace(PLACE, (whole, name: string) => (isPlace(name) ? encodeURIComponent(values[name]) : whole));
}
