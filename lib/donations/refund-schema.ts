import { z } from "zod";
import { id } from "../fields.ts";

/** A refund as its form sends it. */
export const refundSchema = z.strictObject({
  /** The form's own mark: sent twice, it is one refund. */
  id,
  giftId: id,
  /** As it was typed, in major units. */
  amount: z.string().trim().min(1, "Say how much goes back").max(40),
});

export type RefundInput = z.infer<typeof refundSchema>;
