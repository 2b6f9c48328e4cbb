"use server";

import { z } from "zod";
import { id } from "../fields.ts";
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

/** Signs me out on one device. */
export const endMySession = action(
  { name: "endMySession", permission: "desk.enter", input: z.strictObject({ id }) },
  async ({ user, input, db }) => {
    const { count } = await db.session.deleteMany({ where: { id: input.id, userId: user.id } });
    return { ok: true as const, count };
  },
);

/** Signs me out everywhere but here. */
export const endMyOtherSessions = action(
  { name: "endMyOtherSessions", permission: "desk.enter", input: z.strictObject({}) },
  async ({ user, db }) => {
    const { count } = await db.session.deleteMany({ where: { userId: user.id, id: { not: user.sessionId } } });
    return { ok: true as const, count };
  },
);
