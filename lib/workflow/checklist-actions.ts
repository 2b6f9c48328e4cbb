"use server";

import { action } from "../auth/action.ts";
import { saveChecklistSettings } from "./checklist-mutations.ts";
import { checklistSettingsSchema } from "./checklist-schema.ts";

export const saveChecklist = action(
  { name: "saveChecklist", permission: "settings.edit", input: checklistSettingsSchema },
  ({ input, db }) => saveChecklistSettings(db, input),
);
