import { z } from "zod";
import { GiftFrequency } from "../../prisma/generated/enums.ts";
import { PLACEMENTS } from "./donate-address.ts";
import { formatMoney, majorUnits, parseMoney } from "./money.ts";
import { feeCover, giftLimits } from "./money-limits.ts";
import { chargeable } from "./providers/stripe-money.ts";

export const OTHER_AMOUNT = "other";

/** What the donate form was sent with, by name; a preset's amount is in minor units. */
export type GiftFields = Record<string, string | string[] | undefined>;

export type GiftInput = {
  /** Minor units: what was chosen. */
  amount: number;
  /** Minor units on top, when the donor covers what the payment costs. */
  feeCover: number;
  /** Minor units: all that is charged. */
  total: number;
  frequency: GiftFrequency;
  story?: string;
  placement?: string;
  /** The wording test and the wording that was shown. */
  test?: string;
  wording?: string;
  source?: GiftSource;
  /** What the donor wants to have on the donors' wall. */
  wall?: { name: string; message: string };
};

/** Where the visit came from, by the address of the first page (UTM), and the host of the other site's page before it. */
export type GiftSource = { source?: string; medium?: string; campaign?: string; referrer?: string };

/** A gift, or what is wrong with it by field, in words. */
export type GiftReading = { gift: GiftInput } | { problems: Partial<Record<"amount" | "frequency", string>> };

type Offer = {
  currency: string;
  amounts: Partial<Record<GiftFrequency, number[]>>;
  /** Whether the fee may be covered, and what it is in hundredths of a percent. */
  offersFeeCover?: boolean;
  feeBasisPoints?: number;
  /** Whether there is a donors' wall. */
  donorWall?: boolean;
};

const slugOrNone = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120)
  .optional()
  .catch(undefined);
const placementOrNone = z.enum(PLACEMENTS).optional().catch(undefined);

const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value)?.trim() ?? "";

/** An address's word as a slug, or nothing. */
export function readSlug(value: GiftFields[string]): string | undefined {
  return slugOrNone.parse(first(value) || undefined);
}

const MAX_SOURCE = 100;
export const MAX_WALL_NAME = 80;
export const MAX_WALL_MESSAGE = 280;

const hostOrNone = z
  .string()
  .regex(/^[a-z0-9.:-]{1,100}$/)
  .optional()
  .catch(undefined);
const uuidOrNone = z.uuid().optional().catch(undefined);
const wordingOrNone = z
  .string()
  .regex(/^([a-d]|own)$/)
  .optional()
  .catch(undefined);
/** Control characters have no place in a label. */
const plain = (text: string, max: number) =>
  text
    .replace(/\p{C}+/gu, " ")
    .trim()
    .slice(0, max);

/** Where the donor came from, as far as the address can be believed. */
export function readOrigin(fields: GiftFields): Pick<GiftInput, "story" | "placement" | "test" | "wording" | "source"> {
  const value = (name: string) => first(fields[name]) || undefined;
  const source = {
    source: plain(first(fields.utm_source), MAX_SOURCE) || undefined,
    medium: plain(first(fields.utm_medium), MAX_SOURCE) || undefined,
    campaign: plain(first(fields.utm_campaign), MAX_SOURCE) || undefined,
    referrer: hostOrNone.parse(value("referrer")?.toLowerCase()),
  };
  const test = uuidOrNone.parse(value("test"));
  const wording = wordingOrNone.parse(value("wording"));
  return {
    story: slugOrNone.parse(value("story")),
    placement: placementOrNone.parse(value("placement")),
    ...(test && wording && { test, wording }),
    ...(Object.values(source).some(Boolean) && { source }),
  };
}

/** The frequency that was chosen, if it is one that the campaign offers. */
export function readFrequency(fields: GiftFields, { amounts }: Offer): GiftFrequency | null {
  const frequency = z.enum(GiftFrequency).safeParse(first(fields.frequency)).data;
  return frequency && amounts[frequency] ? frequency : null;
}

/** What was chosen among a frequency's amounts: from an ask, for its frequency, as "amount", from the form as "amount_monthly". */
export function chosenAmount(fields: GiftFields, frequency: GiftFrequency): string {
  const asked = first(fields.frequency) === frequency ? first(fields.amount) : "";
  return first(fields[`amount_${frequency}`]) || asked;
}

/** More digits than any money has: too much, rather than no amount. */
const HUGE = /^(\p{Sc}\s*)?\d{14,}$/u;

/** Reads a sent form against what the campaign offers. */
export function readGift(fields: GiftFields, offer: Offer, locale: string): GiftReading {
  const frequency = readFrequency(fields, offer);
  if (!frequency) return { problems: { frequency: "Choose whether to give once or regularly." } };
  const chosen = chosenAmount(fields, frequency);
  const other = first(fields.other);
  const isOther = chosen === OTHER_AMOUNT || (chosen === "" && other !== "");
  const written = parseMoney(other, offer.currency) ?? (HUGE.test(other) ? Number.MAX_SAFE_INTEGER : null);
  const amount = isOther ? written : presetOf(chosen);
  const problem =
    amountProblem(amount, isOther, chosen === "", offer.currency, locale) ??
    (isOther ? null : contradiction(amount, other, offer.currency, locale));
  return amount === null || problem
    ? { problems: { amount: problem ?? "Choose an amount." } }
    : { gift: { frequency, ...sumOf(amount, fields, offer), ...readOrigin(fields), ...readWall(fields, offer) } };
}

/** What is charged: the gift, with the fee on top when its cover was ticked. */
function sumOf(amount: number, fields: GiftFields, { currency, offersFeeCover, feeBasisPoints = 0 }: Offer) {
  const isCovered = offersFeeCover && first(fields.cover) === "yes";
  const total = chargeable(amount + (isCovered ? feeCover(amount, feeBasisPoints) : 0), currency);
  return isCovered ? { amount, feeCover: total - amount, total } : { amount: total, feeCover: 0, total };
}

/** Nothing appears in public that the donor did not ask for. */
function readWall(fields: GiftFields, { donorWall }: Offer): Pick<GiftInput, "wall"> {
  if (!donorWall || first(fields.wall) !== "yes") return {};
  const name = plain(first(fields.wall_name), MAX_WALL_NAME);
  return { wall: { name: name || "A reader", message: plain(first(fields.wall_message), MAX_WALL_MESSAGE) } };
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
