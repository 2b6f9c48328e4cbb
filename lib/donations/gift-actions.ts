"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { forgetDonor, hideFromWall } from "./gift-mutations.ts";
import { askRefund } from "./refund-mutations.ts";
import { refundSchema } from "./refund-schema.ts";
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

/** Asks the provider to give a gift, or a part of it, back. */
export const refundGiftAction = action(
  { name: "refundGift", permission: "gifts.refund", input: refundSchema },
  ({ input, db }) => askRefund(db, input),
);

export const createWordingTestAction = action(
  { name: "createWordingTest", permission: "campaign.edit", input: newWordingTestSchema },
  ({ input, db }) => createWordingTest(db, input),
);

export const endWordingTestAction = action(
  { name: "endWordingTest", permission: "campaign.edit", input: z.strictObject({ id }) },
  ({ input, db }) => endWordingTest(db, input.id),
);
