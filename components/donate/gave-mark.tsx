import type { MyGiftView } from "@/lib/donations/gift-finder.ts";

/**
 * What the device may remember of a gift, so that it does not ask its donor again (components/site/enhancement): that
 * something was given, or the day on which a standing gift began or the moment at which it ends. Nothing of it is sent.
 */
export function GaveMark({ gift: { standing } }: { gift: MyGiftView }) {
  if (!standing) return <div hidden data-gave="once" />;
  if (standing.status === "cancelled") return <div hidden data-gave="ended" />;
  if (standing.cancelsAt) return <div hidden data-gave="ending" data-until={standing.cancelsAt.getTime()} />;
  return <div hidden data-gave="standing" data-since={standing.startedAt.toISOString().slice(0, 10)} />;
}
