"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { addCampaignPlace, campaignPlaceSchema, removeCampaignPlace } from "./campaign-target-mutations.ts";

export const addCampaignPlaceAction = action(
  { name: "addCampaignPlace", permission: "campaign.edit", input: campaignPlaceSchema },
  ({ input, db }) => addCampaignPlace(db, input),
);

export const removeCampaignPlaceAction = action(
  { name: "removeCampaignPlace", permission: "campaign.edit", input: z.strictObject({ id }) },
  ({ input, db }) => removeCampaignPlace(db, input.id),
);
