"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { arrangeFooter, createPage, deletePage, updatePage } from "./page-mutations.ts";
import { footerOrderSchema, newPageSchema, pagePatchSchema } from "./page-schema.ts";

export const addPage = action({ name: "addPage", permission: "page.edit", input: newPageSchema }, ({ input, db }) =>
  createPage(db, input),
);

export const savePage = action(
  { name: "savePage", permission: "page.edit", input: pagePatchSchema.extend({ id, baseVersion: z.int() }) },
  ({ input: { id, ...patch }, db }) => updatePage(db, id, patch),
);

export const removePage = action(
  { name: "removePage", permission: "page.edit", input: z.object({ id }) },
  ({ input, db }) => deletePage(db, input.id),
);

export const orderFooter = action(
  { name: "orderFooter", permission: "page.edit", input: z.object({ ids: footerOrderSchema }) },
  ({ input, db }) => arrangeFooter(db, input.ids),
);
