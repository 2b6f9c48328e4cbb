import type { GiftFields } from "./gift-schema.ts";

const UTM = ["utm_source", "utm_medium", "utm_campaign"] as const;

/**
 * Where the visit came from: what the address itself says, else the address of the page that the donor came from, as
 * the browser tells it for pages of the same site. Nothing is kept on the device for it.
 */
export function withSource(fields: GiftFields, referrer: string | null, host: string | null): GiftFields {
  if (UTM.some((name) => fields[name]) || !referrer || !URL.canParse(referrer)) return fields;
  const from = new URL(referrer);
  if (from.host !== host) return fields;
  const found = UTM.flatMap((name) => {
    const value = from.searchParams.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { ...fields, ...Object.fromEntries(found) };
}
