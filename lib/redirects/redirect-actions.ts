"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { createRedirect, deleteRedirect, updateRedirect } from "./redirect-mutations.ts";
import { redirectSchema } from "./redirect-schema.ts";

export const addRedirect = action(
  { name: "addRedirect", permission: "redirect.edit", input: redirectSchema },
  ({ input, db }) => createRedirect(db, input),
);

export const moveRedirect = action(
  { name: "moveRedirect", permission: "redirect.edit", input: z.object({ id, toPath: z.string() }) },
  ({ input, db }) => updateRedirect(db, input.id, input.toPath),
);

export const removeRedirect = action(
  { name: "removeRedirect", permission: "redirect.edit", input: z.object({ id }) },
  ({ input, db }) => deleteRedirect(db, input.id),
);
