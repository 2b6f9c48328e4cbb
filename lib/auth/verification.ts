import { createHash } from "node:crypto";

/** What better-auth calls the link to a password, before its token. */
export const PASSWORD_LINK = "reset-password:";
/** The one-time link that makes the first admin, before its token. */
export const SET_UP_LINK = "set-up:";

/** How an identifier is stored, here and by better-auth (verification.storeIdentifier "hashed"): who reads the table has no link. */
export function storedIdentifier(identifier: string): string {
  return createHash("sha256").update(identifier).digest("base64url");
}
