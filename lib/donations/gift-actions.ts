"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { forgetDonor, hideFromWall } from "./gift-mutations.ts";
import { createWordingTest, endWordingTest } from "./wording-mutations.ts";
import { newWordingTestSchema } from "./wording-schema.ts";

/** Deletes what we know of a donor; the sum stays. */
export const forgetDonorAction = action(
  { name: "forgetDonor", permission: "gifts.read", input: z.strictObject({ id }) },
  ({ input, db }) => forgetDonor(db, input.id),
);

export const hideFromWallAction = action(
  { name: "hideFromWall", permission: "gifts.read", input: z.strictObject({ id, isHidden: z.boolean() }) },
  ({ input, db }) => hideFromWall(db, input.id, input.isHidden),
);

export const createWordingTestAction = action(
  { name: "createWordingTest", permission: "campaign.edit", input: newWordingTestSchema },
  ({ input, db }) => createWordingTest(db, input),
);

export const endWordingTestAction = action(
  { name: "endWordingTest", permission: "campaign.edit", input: z.strictObject({ id }) },
  ({ input, db }) => endWordingTest(db, input.id),
);
