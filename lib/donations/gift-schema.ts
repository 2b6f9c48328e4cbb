import { z } from "zod";
import { GiftFrequency } from "../../prisma/generated/enums.ts";
import { PLACEMENTS } from "./donate-address.ts";
import { formatMoney, majorUnits, parseMoney } from "./money.ts";
import { giftLimits } from "./money-limits.ts";

export const OTHER_AMOUNT = "other";

/** What the donate form was sent with, by name; a preset's amount is in minor units. */
export type GiftFields = Record<string, string | string[] | undefined>;

export type GiftInput = {
  /** Minor units. */
  amount: number;
  frequency: GiftFrequency;
  story?: string;
  placement?: string;
};

/** A gift, or what is wrong with it by field, in words. */
export type GiftReading = { gift: GiftInput } | { problems: Partial<Record<"amount" | "frequency", string>> };

type Offer = { currency: string; amounts: Partial<Record<GiftFrequency, number[]>> };

const slugOrNone = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120)
  .optional()
  .catch(undefined);
const placementOrNone = z.enum(PLACEMENTS).optional().catch(undefined);

const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value)?.trim() ?? "";

/** Where the donor came from, as far as the address can be believed. */
export function readOrigin(fields: GiftFields): Pick<GiftInput, "story" | "placement"> {
  return {
    story: slugOrNone.parse(first(fields.story) || undefined),
    placement: placementOrNone.parse(first(fields.placement) || undefined),
  };
}

/** The frequency that was chosen, if it is one that the campaign offers. */
export function readFrequency(fields: GiftFields, { amounts }: Offer): GiftFrequency | null {
  const frequency = z.enum(GiftFrequency).safeParse(first(fields.frequency)).data;
  return frequency && amounts[frequency] ? frequency : null;
}

/** What was chosen among a frequency's amounts: from an ask as "amount", from the form as "amount_monthly". */
export function chosenAmount(fields: GiftFields, frequency: GiftFrequency): string {
  return first(fields[`amount_${frequency}`]) || first(fields.amount);
}

/** Reads a sent form against what the campaign offers. */
export function readGift(fields: GiftFields, offer: Offer, locale: string): GiftReading {
  const frequency = readFrequency(fields, offer);
  if (!frequency) return { problems: { frequency: "Choose whether to give once or regularly." } };
  const chosen = chosenAmount(fields, frequency);
  const other = first(fields.other);
  const isOther = chosen === OTHER_AMOUNT || (chosen === "" && other !== "");
  const amount = isOther ? parseMoney(other, offer.currency) : presetOf(chosen);
  const problem =
    amountProblem(amount, isOther, chosen === "", offer.currency, locale) ??
    (isOther ? null : contradiction(amount, other, offer.currency, locale));
  return amount === null || problem
    ? { problems: { amount: problem ?? "Choose an amount." } }
    : { gift: { amount, frequency, ...readOrigin(fields) } };
}

/** A preset and another amount together: only the donor knows which was meant. */
function contradiction(preset: number | null, other: string, currency: string, locale: string): string | null {
  if (preset === null || other === "" || parseMoney(other, currency) === preset) return null;
  return `You chose ${formatMoney(preset, currency, locale)} and also wrote “${other}”. Choose “Another” to give what you wrote, or empty its field.`;
}

/** What the field for another amount holds: what was typed, else a chosen amount that is no longer offered. */
export function writtenAmount(fields: GiftFields, frequency: GiftFrequency, { currency, amounts }: Offer): string {
  const preset = presetOf(chosenAmount(fields, frequency));
  const isOffered = preset === null || amounts[frequency]?.includes(preset);
  return first(fields.other) || (isOffered ? "" : majorUnits(preset, currency));
}

function presetOf(chosen: string): number | null {
  return /^\d{1,12}$/.test(chosen) ? Number(chosen) : null;
}

function amountProblem(
  amount: number | null,
  isOther: boolean,
  isUnchosen: boolean,
  currency: string,
  locale: string,
): string | null {
  if (amount === null) {
    if (isOther) return `Write the amount in figures, such as 25 or 25.50 (${currency}).`;
    return isUnchosen ? "Choose an amount." : "Choose one of the amounts, or write your own.";
  }
  const { smallest, largest } = giftLimits(currency);
  const money = (minor: number) => formatMoney(minor, currency, locale);
  if (amount < smallest) return `The smallest gift is ${money(smallest)}.`;
  if (amount > largest)
    return `For a gift over ${money(largest)} please write to us, so that less of it is lost to fees.`;
  return null;
}
