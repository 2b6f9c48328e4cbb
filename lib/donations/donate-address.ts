import { routes } from "../routes.ts";

/** Where an ask stands, and in which story. */
export const PLACEMENTS = ["header", "body", "story_end", "section", "front", "footer", "page"] as const;
export type Placement = (typeof PLACEMENTS)[number];

export type AskContext = { placement: Placement; story?: string };

/** The address of the donate page that remembers where the reader came from. */
export function donateAddress(context: AskContext & { campaign?: string }): string {
  const query = new URLSearchParams();
  if (context.campaign) query.set("campaign", context.campaign);
  query.set("placement", context.placement);
  if (context.story) query.set("story", context.story);
  return `${routes.donate()}?${query}`;
}
