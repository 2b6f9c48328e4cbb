"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { arrangeSections, createSection, deleteSection, updateSection } from "./section-mutations.ts";
import { newSectionSchema, sectionOrderSchema, sectionPatchSchema } from "./section-schema.ts";

const based = z.object({ id, baseVersion: z.int() });

export const addSection = action(
  { name: "addSection", permission: "taxonomy.edit", input: newSectionSchema },
  ({ input, db }) => createSection(db, input),
);

export const saveSection = action(
  { name: "saveSection", permission: "taxonomy.edit", input: sectionPatchSchema.extend(based.shape) },
  ({ input: { id, ...patch }, db }) => updateSection(db, id, patch),
);

export const removeSection = action(
  { name: "removeSection", permission: "taxonomy.edit", input: z.object({ id }) },
  ({ input, db }) => deleteSection(db, input.id),
);

export const orderSections = action(
  { name: "orderSections", permission: "taxonomy.edit", input: z.object({ places: sectionOrderSchema }) },
  ({ input, db }) => arrangeSections(db, input.places),
);
