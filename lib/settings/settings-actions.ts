"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { saveSettings } from "./settings-mutations.ts";
import { settingsSchema } from "./settings-schema.ts";

export const saveSite = action(
  { name: "saveSite", permission: "settings.edit", input: settingsSchema.extend({ baseVersion: z.int() }) },
  ({ input, db }) => saveSettings(db, input),
);
