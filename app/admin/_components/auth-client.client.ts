"use client";

import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/client";
import { twoFactorClient } from "better-auth/client/plugins";
import { failure, type Outcome } from "@/lib/errors.ts";

/** better-auth's own client: what has to do with one's own account goes to /api/auth, which limits and checks it. */
export const authClient = createAuthClient({ plugins: [twoFactorClient(), passkeyClient()] });

type Answer = {
  data: unknown;
  error: { code?: string; message?: string; status: number } | null;
};

/** What better-auth says, in our words; the second is the field it belongs to. */
const WORDS: Record<string, [message: string, field?: string]> = {
  INVALID_EMAIL_OR_PASSWORD: ["The e-mail address or the password is not right"],
  INVALID_EMAIL: ["The e-mail address or the password is not right"],
  INVALID_PASSWORD: ["This is not your password", "password"],
  PASSWORD_TOO_SHORT: ["At least 12 characters", "newPassword"],
  PASSWORD_TOO_LONG: ["At most 128 characters", "newPassword"],
  INVALID_TOKEN: ["This link was used already or is too old. Ask for a new one."],
  INVALID_CODE: ["This code is not right; codes change every half minute", "code"],
  INVALID_BACKUP_CODE: ["This recovery code is not right, or was used before", "code"],
  INVALID_TWO_FACTOR_COOKIE: ["That took too long: sign in again"],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ["Too many wrong codes: sign in again"],
  ACCOUNT_LOCKED: ["Too many wrong codes: wait a quarter of an hour"],
  AUTH_CANCELLED: ["No passkey was used"],
  REGISTRATION_CANCELLED: ["No passkey was made"],
  PASSKEY_NOT_FOUND: ["This passkey is not known here"],
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: ["This device has a passkey here already"],
  PREVIOUSLY_REGISTERED: ["This device has a passkey here already"],
  SESSION_NOT_FRESH: ["For this you must have signed in today: sign out, and in again"],
};

/** An answer of better-auth as an outcome of ours. */
export function toOutcome<T extends object>({ data, error }: Answer): Outcome<T> {
  if (!error) return { ok: true, ...((data ?? {}) as T) };
  if (error.status === 429) return failure("not_allowed", "Too many tries. Wait some minutes, then try again.");
  const [message, field] = WORDS[error.code ?? ""] ?? [];
  if (message) return failure("invalid", message, field);
  return failure("fault", "This did not work. What you typed is still here: try again in a moment.");
}
