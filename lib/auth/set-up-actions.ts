"use server";

import { openAction } from "./action.ts";
import { setUpSchema } from "./person-schema.ts";
import { setUpFirstAdmin } from "./set-up-mutations.ts";

/** The first admin's account, by the one-time link that the console names. */
export const setUp = openAction({ name: "setUp", input: setUpSchema }, async ({ input, db }) => {
  const outcome = await setUpFirstAdmin(db, input);
  return outcome.ok ? { ok: true as const, email: input.email } : outcome;
});
