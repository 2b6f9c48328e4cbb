"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import type { Outcome } from "../errors.ts";
import { id } from "../fields.ts";
import { campaignFormSchema } from "./campaign-form-schema.ts";
import { createCampaign, deleteCampaign, updateCampaign } from "./campaign-mutations.ts";
import { type NewCampaignInput, newCampaignSchema } from "./campaign-schema.ts";

export const addCampaign = action(
  { name: "addCampaign", permission: "campaign.edit", input: campaignFormSchema },
  async ({ input: { id: _i, baseVersion: _b, ...form }, db }) =>
    besideFields(await createCampaign(db, form as NewCampaignInput)),
);

export const saveCampaign = action(
  {
    name: "saveCampaign",
    permission: "campaign.edit",
    input: campaignFormSchema,
  },
  async ({ input: { id = "", ...form }, db }) => besideFields(await updateCampaign(db, id, form)),
);

/** Makes a deleted campaign again as it was. */
export const restoreCampaign = action(
  { name: "restoreCampaign", permission: "campaign.edit", input: newCampaignSchema },
  ({ input, db }) => createCampaign(db, input),
);

export const removeCampaign = action(
  { name: "removeCampaign", permission: "campaign.edit", input: z.object({ id }) },
  ({ input, db }) => deleteCampaign(db, input.id),
);

/** What is wrong with a whole row of amounts is said beside its first field. */
function besideFields<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) return outcome;
  const problems = outcome.problems.map((problem) =>
    problem.field && /^amounts(Once|Monthly|Yearly)$/.test(problem.field)
      ? { ...problem, field: `${problem.field}.0` }
      : problem,
  );
  return { ...outcome, problems };
}
