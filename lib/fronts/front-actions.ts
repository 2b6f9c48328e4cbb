"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { setFrontSlots } from "./front-mutations.ts";
import { frontSlotsSchema } from "./front-schema.ts";

export const saveFront = action(
  {
    name: "saveFront",
    permission: "front.curate",
    input: z.object({ section: z.string().nullable(), baseVersion: z.int(), slots: frontSlotsSchema }),
  },
  ({ input, db }) => setFrontSlots(db, input.section, input.slots, input.baseVersion),
);
