import { z } from "zod";
import { text } from "../fields.ts";

/** What an open story tells every few seconds. */
export const presenceSchema = z.strictObject({
  tabId: z.uuid(),
  /** The field that she is in, in words. */
  place: text(100),
  /** How the block of the text begins that she is in. */
  block: text(200),
  /** The tab closes. */
  isLeaving: z.boolean().default(false),
});

export type PresenceInput = z.input<typeof presenceSchema>;
export type PresentPerson = { tabId: string; name: string; place: string; block: string; isSelf: boolean };
export type PresenceAnswer = {
  /** The story's version by now: a screen that shows an older one fetches it. */
  version: number;
  people: PresentPerson[];
};
