"use server";

import { z } from "zod";
import type { Db } from "../db.ts";
import { id } from "../fields.ts";
import { log } from "../log.ts";
import { action } from "./action.ts";
import { sendInvitation } from "./auth-mails.ts";
import * as people from "./person-mutations.ts";
import { invitationSchema, personPatchSchema } from "./person-schema.ts";

const permission = "people.edit";
const oneSchema = z.strictObject({ id });

/** The link's mail; whether it went out is part of the answer, because the link can be sent again. */
async function mailInvitation(
  db: Db,
  person: Parameters<typeof sendInvitation>[1] & { token: string },
): Promise<boolean> {
  try {
    await sendInvitation(db, person, person.token);
    return true;
  } catch (error) {
    log().error({ err: error }, "An invitation could not be mailed");
    return false;
  }
}

export const invitePerson = action(
  { name: "invitePerson", permission, input: invitationSchema },
  async ({ input, db }) => {
    const outcome = await people.invitePerson(db, input);
    if (!outcome.ok) return outcome;
    return { ok: true as const, id: outcome.id, isMailed: await mailInvitation(db, outcome) };
  },
);

export const inviteAgain = action({ name: "inviteAgain", permission, input: oneSchema }, async ({ input, db }) => {
  const outcome = await people.inviteAgain(db, input.id);
  if (!outcome.ok) return outcome;
  return { ok: true as const, id: outcome.id, isMailed: await mailInvitation(db, outcome) };
});

export const updatePerson = action({ name: "updatePerson", permission, input: personPatchSchema }, ({ input, db }) =>
  people.updatePerson(db, input),
);

export const deactivatePerson = action({ name: "deactivatePerson", permission, input: oneSchema }, ({ input, db }) =>
  people.deactivatePerson(db, input.id),
);

export const reactivatePerson = action({ name: "reactivatePerson", permission, input: oneSchema }, ({ input, db }) =>
  people.reactivatePerson(db, input.id),
);

export const endSessions = action({ name: "endSessions", permission, input: oneSchema }, ({ input, db }) =>
  people.endSessions(db, input.id),
);
