import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The token of a preview link: which link, until when, and a signature over both, so that no made-up address costs a
 * look-up and none can be guessed. Whether the link still counts is the database's word (it may be revoked).
 */

export type PreviewClaim = { linkId: string; expiresAt: Date };

const PURPOSE = "standfirst preview link v1";
const FORM = /^([0-9a-f]{32})\.([0-9a-z]{1,9})\.([\w-]{43})$/;

export function signPreview({ linkId, expiresAt }: PreviewClaim, secret: string): string {
  const claim = `${linkId.replaceAll("-", "")}.${Math.ceil(expiresAt.getTime() / 1000).toString(36)}`;
  return `${claim}.${signatureOf(claim, secret)}`;
}

/** What a token claims; null when it is none of ours or its time is over. */
export function readPreview(token: string, secret: string, now = new Date()): PreviewClaim | null {
  const [, hex = "", until = "", signature = ""] = FORM.exec(token) ?? [];
  if (!signature) return null;
  const expected = Buffer.from(signatureOf(`${hex}.${until}`, secret));
  if (!timingSafeEqual(expected, Buffer.from(signature))) return null;
  const expiresAt = new Date(Number.parseInt(until, 36) * 1000);
  if (expiresAt <= now) return null;
  return { linkId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), expiresAt };
}

function signatureOf(claim: string, secret: string): string {
  // A key of its own, so that no other signature of the site can stand in for this one.
  const key = createHmac("sha256", secret).update(PURPOSE).digest();
  return createHmac("sha256", key).update(claim).digest("base64url");
}
