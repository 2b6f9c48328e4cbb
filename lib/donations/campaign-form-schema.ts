import { z } from "zod";
import { id } from "../fields.ts";
import { campaignPatchSchema, MAX_AMOUNTS } from "./campaign-schema.ts";
import { decimalsOf, parseMoney } from "./money.ts";
import { CURRENCIES } from "./money-limits.ts";

/** A campaign as its form sends it: amounts as they were typed, each beside its own field. */

const typed = z.string().trim().max(40);
const amounts = z.array(typed).max(MAX_AMOUNTS);

export const campaignFormSchema = z
  .object({
    /** Neither of a new campaign. */
    id: id.optional(),
    baseVersion: z.int().optional(),
    ...campaignPatchSchema.omit({ amountsOnce: true, amountsMonthly: true, amountsYearly: true, goal: true }).shape,
    currency: z.enum(CURRENCIES, 'A currency is a code such as "EUR"'),
    amountsOnce: amounts,
    amountsMonthly: amounts,
    amountsYearly: amounts,
    goal: typed,
  })
  .transform((form, context) => {
    const { currency } = form;
    const read = (text: string, path: (string | number)[]): number => {
      const minor = parseMoney(text, currency);
      if (minor === null) context.addIssue({ code: "custom", path, message: noAmount(text, currency) });
      return minor ?? 0;
    };
    const readAll = (field: "amountsOnce" | "amountsMonthly" | "amountsYearly") =>
      form[field].flatMap((text, i) => (text === "" ? [] : [read(text, [field, i])]));
    return {
      ...form,
      amountsOnce: readAll("amountsOnce"),
      amountsMonthly: readAll("amountsMonthly"),
      amountsYearly: readAll("amountsYearly"),
      goal: form.goal === "" ? null : read(form.goal, ["goal"]),
    };
  });

export type CampaignFormInput = z.input<typeof campaignFormSchema>;

function noAmount(text: string, currency: string): string {
  const example = decimalsOf(currency) === 0 ? "2500" : "25.50";
  return `“${text}” is no amount in ${currency}; one looks like ${example}`;
}
