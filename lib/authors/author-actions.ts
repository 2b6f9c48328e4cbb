"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { createAuthor, deleteAuthor, updateAuthor } from "./author-mutations.ts";
import { authorPatchSchema, newAuthorSchema } from "./author-schema.ts";

const based = z.object({ id, baseVersion: z.int() });

export const addAuthor = action(
  { name: "addAuthor", permission: "author.create", input: newAuthorSchema },
  ({ input, db }) => createAuthor(db, input),
);

export const saveAuthor = action(
  { name: "saveAuthor", permission: "author.edit", input: authorPatchSchema.extend(based.shape) },
  ({ input: { id, ...patch }, db }) => updateAuthor(db, id, patch),
);

export const removeAuthor = action(
  { name: "removeAuthor", permission: "author.edit", input: z.object({ id }) },
  ({ input, db }) => deleteAuthor(db, input.id),
);
