import { formatMoney } from "@/lib/donations/money.ts";
import type { GiftFrequency } from "@/prisma/generated/enums.ts";

/** A gift's times, as they stand on buttons and in sentences. */
export const FREQUENCY_WORDS: Record<GiftFrequency, { label: string; adverb: string }> = {
  monthly: { label: "Every month", adverb: "every month" },
  yearly: { label: "Every year", adverb: "every year" },
  once: { label: "Once", adverb: "once" },
};

/** What a button does: "Give $25 every month", "Give $25". */
export function giveWords(amount: number, currency: string, frequency: GiftFrequency, locale: string): string {
  const money = formatMoney(amount, currency, locale);
  return frequency === "once" ? `Give ${money}` : `Give ${money} ${FREQUENCY_WORDS[frequency].adverb}`;
}
