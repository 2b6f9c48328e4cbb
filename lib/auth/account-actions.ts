"use server";

import { z } from "zod";
import { action } from "./action.ts";
import { personName } from "./person-schema.ts";

/** What others in the newsroom call me. */
export const renameMyself = action(
  { name: "renameMyself", permission: "desk.enter", input: z.strictObject({ name: personName }) },
  async ({ user, input, db }) => {
    await db.user.update({ where: { id: user.id }, data: { name: input.name } });
    return { ok: true as const, name: input.name };
  },
);
