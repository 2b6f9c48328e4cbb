import { APIError, createAuthMiddleware } from "better-auth/api";
import type { BetterAuthPlugin } from "better-auth/types";
import { noteInAudit, type PersonNote } from "../audit/audit-mutations.ts";
import type { Db } from "../db.ts";
import { log } from "../log.ts";

/** What is done at each of better-auth's addresses, as the audit log says it. */
const SIGN_IN_BY: Record<string, string> = {
  "/sign-in/email": "password",
  "/passkey/verify-authentication": "passkey",
  "/two-factor/verify-totp": "password and code",
  "/two-factor/verify-backup-code": "password and recovery code",
};
const CHANGES: Record<string, string> = {
  "/change-password": "passwordChanged",
  "/revoke-sessions": "signOutEverywhere",
  "/revoke-other-sessions": "signOutEverywhereElse",
  "/two-factor/disable": "twoFactorOff",
  "/two-factor/generate-backup-codes": "newRecoveryCodes",
  "/passkey/verify-registration": "passkeyAdded",
  "/passkey/delete-passkey": "passkeyRemoved",
};
const SECOND_FACTOR = /^\/two-factor\/verify-/;
const TWO_FACTOR_COOKIE = "two_factor";

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/**
 * Tells the audit log who comes in, who failed at the second factor, and who changed what she signs in with. Comes
 * after the plugin of the second factor, which takes a session back until the code was right.
 */
export function auditSignIns(db: Db) {
  return {
    id: "audit-sign-ins",
    hooks: {
      after: [
        {
          matcher: ({ path = "" }) => path in SIGN_IN_BY || path in CHANGES,
          handler: createAuthMiddleware(async (context) => {
            // Nobody is kept out because the log could not be written.
            try {
              const note = await noteOf(context);
              if (note) await noteInAudit(db, note);
            } catch (error) {
              log().error({ err: error, path: context.path }, "A sign-in could not be written into the audit log");
            }
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

async function noteOf(context: Context): Promise<PersonNote | null> {
  const { path = "" } = context;
  const { newSession, session, returned } = context.context;
  if (returned instanceof APIError) {
    const actorId =
      SECOND_FACTOR.test(path) && returned.body?.code?.startsWith("INVALID_") && (await halfSignedIn(context));
    return actorId ? { actorId, action: "secondFactorFailed" } : null;
  }
  const actorId = newSession?.user.id ?? session?.user.id;
  if (!actorId) return null;
  if (path in CHANGES) return { actorId, action: CHANGES[path] ?? "" };
  if (!newSession) return null;
  // Whoever is in already has shown the first code of her app.
  if (session && SECOND_FACTOR.test(path)) return { actorId, action: "twoFactorOn" };
  return { actorId, action: "signIn", after: { with: SIGN_IN_BY[path] ?? "" } };
}

/** Whose password was right, while the second factor is still out. */
async function halfSignedIn(context: Context): Promise<string | null> {
  const { createAuthCookie, secret, internalAdapter } = context.context;
  const identifier = await context.getSignedCookie(createAuthCookie(TWO_FACTOR_COOKIE).name, secret);
  return identifier ? ((await internalAdapter.findVerificationValue(identifier))?.value ?? null) : null;
}
