import { randomBytes } from "node:crypto";

export const newId = (prefix: string) => `${prefix}_${randomBytes(12).toString("hex")}`;
/** The second, as Stripe counts time. */
export const now = () => Math.floor(Date.now() / 1000);
export const DAY = 24 * 3600;
