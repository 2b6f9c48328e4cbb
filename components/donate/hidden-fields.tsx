import type { GiftFields } from "@/lib/donations/gift-schema.ts";

/** Fields that a form carries along: where the donor came from. */
export const ORIGIN_FIELDS = [
  "campaign",
  "story",
  "placement",
  "test",
  "wording",
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "referrer",
] as const;

export function HiddenFields({ fields, names }: { fields: GiftFields; names: readonly string[] }) {
  return names.map((name) => {
    const value = fields[name];
    const text = Array.isArray(value) ? value[0] : value;
    return text ? <input key={name} type="hidden" name={name} value={text} /> : null;
  });
}
