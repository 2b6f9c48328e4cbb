"use server";

import { z } from "zod";
import { id } from "../fields.ts";
import { action } from "./action.ts";
import { endSessionsOf, renamePerson } from "./person-mutations.ts";
import { personName } from "./person-schema.ts";

/** What others in the newsroom call me. */
export const renameMyself = action(
  { name: "renameMyself", permission: "desk.enter", input: z.strictObject({ name: personName }) },
  ({ user, input, db }) => renamePerson(db, user.id, input.name),
);

/** Signs me out on one device. */
export const endMySession = action(
  { name: "endMySession", permission: "desk.enter", input: z.strictObject({ id }) },
  ({ user, input, db }) => endSessionsOf(db, user.id, { id: input.id }),
);

/** Signs me out everywhere but here. */
export const endMyOtherSessions = action(
  { name: "endMyOtherSessions", permission: "desk.enter", input: z.strictObject({}) },
  ({ user, db }) => endSessionsOf(db, user.id, { id: { not: user.sessionId } }),
);
