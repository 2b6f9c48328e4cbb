import { z } from "zod";
import { GiftFrequency } from "../../prisma/generated/enums.ts";
import { idOrNull, sameAgain, slug, text, words } from "../fields.ts";
import { formatMoney } from "./money.ts";
import { CURRENCIES, giftLimits } from "./money-limits.ts";

export const MAX_CAMPAIGN_NAME = 120;
export const MAX_PITCH = 600;
export const MAX_TAX_SENTENCE = 500;
export const MAX_AMOUNTS = 3;
export const MAX_TARGETS = 50;
/** Minor units; what a database integer holds. */
export const MAX_AMOUNT = 2_000_000_000;
const MAX_GOAL = Number.MAX_SAFE_INTEGER;

const isAscending = (amounts: number[]) => amounts.every((amount, i) => i === 0 || amount > (amounts[i - 1] ?? 0));

/** Suggested amounts in integer minor units, the smallest first. */
const amounts = z
  .array(
    z.int("Amounts are whole minor units").min(1, "An amount is more than nothing").max(MAX_AMOUNT, "This is too much"),
  )
  .max(MAX_AMOUNTS, `At most ${MAX_AMOUNTS} amounts`)
  .refine(isAscending, "Amounts go from the smallest to the largest, none twice");
const someAmounts = amounts.refine((list) => list.length > 0, "Suggest at least one amount");

const sum = z.union([z.int(), z.bigint()], "A whole number of minor units").transform(BigInt);

/** A section, a topic or a story that a campaign asks at, or does not. */
const target = z
  .strictObject({
    isExcluded: z.boolean().default(false),
    sectionId: idOrNull.default(null),
    topicId: idOrNull.default(null),
    articleId: idOrNull.default(null),
  })
  .refine(
    ({ sectionId, topicId, articleId }) => [sectionId, topicId, articleId].filter(Boolean).length === 1,
    "Name one section, topic or story",
  );
const placeOf = (each: z.infer<typeof target>) => each.sectionId ?? each.topicId ?? each.articleId;
const targets = z
  .array(target)
  .max(MAX_TARGETS, `At most ${MAX_TARGETS} places`)
  .refine((list) => new Set(list.map(placeOf)).size === list.length, "A place is either included or excluded, once");

const fields = {
  slug,
  name: words(MAX_CAMPAIGN_NAME, "A campaign needs a name"),
  headline: words(MAX_CAMPAIGN_NAME, "The appeal needs a headline"),
  pitch: words(MAX_PITCH, "Say what a gift makes possible"),
  imageId: idOrNull,
  currency: z.enum(CURRENCIES, 'A currency is a code such as "EUR"'),
  amountsOnce: someAmounts,
  amountsMonthly: someAmounts,
  amountsYearly: amounts,
  defaultFrequency: z.enum(GiftFrequency),
  legalRecipient: words(MAX_CAMPAIGN_NAME, "Name who receives the money"),
  taxSentence: text(MAX_TAX_SENTENCE),
  thanks: text(MAX_PITCH),
  goal: sum.refine((goal) => goal > 0n && goal <= MAX_GOAL, "A goal is more than nothing").nullable(),
  goalReached: text(MAX_PITCH),
  offersFeeCover: z.boolean(),
  targets,
  isActive: z.boolean(),
  startsAt: z.date(),
  endsAt: z.date().nullable(),
};

export const campaignPatchSchema = z.strictObject(fields).partial();
export const newCampaignSchema = campaignPatchSchema
  .required({
    slug: true,
    name: true,
    headline: true,
    pitch: true,
    currency: true,
    amountsOnce: true,
    amountsMonthly: true,
    legalRecipient: true,
  })
  .extend(sameAgain);

/** What is wrong with suggested amounts in their currency, or null: all of them must be gifts that can be given. */
export function amountsProblem(currency: string, amounts: number[]): string | null {
  const { smallest, largest } = giftLimits(currency);
  const wrong = amounts.find((amount) => amount < smallest || amount > largest);
  if (wrong === undefined) return null;
  const [least, most] = [smallest, largest].map((limit) => formatMoney(limit, currency, "en"));
  return `Gifts in ${currency} are from ${least} to ${most}`;
}

export type NewCampaignInput = z.input<typeof newCampaignSchema>;
export type CampaignPatchInput = z.input<typeof campaignPatchSchema>;
