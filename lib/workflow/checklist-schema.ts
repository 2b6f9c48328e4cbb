import { z } from "zod";

/** What is looked at before a story is published, in the order in which it is shown. */
export const CHECKLIST_RULES = {
  headline: { name: "Headline length", default: "warns" },
  deck: { name: "Deck", default: "warns" },
  section: { name: "Section", default: "blocks" },
  byline: { name: "Byline", default: "blocks" },
  address: { name: "Address", default: "blocks" },
  alt: { name: "Alternative text of pictures", default: "blocks" },
  credit: { name: "Credit of pictures", default: "warns" },
  licence: { name: "Licence of pictures", default: "warns" },
  origin: { name: "Origin", default: "blocks" },
  links: { name: "Links within the magazine", default: "warns" },
  elsewhere: { name: "Links to other sites", default: "warns" },
  embargo: { name: "Embargo", default: "warns" },
} as const satisfies Record<string, { name: string; default: ChecklistLevel }>;

export type ChecklistLevel = "blocks" | "warns" | "off";
export type ChecklistRule = keyof typeof CHECKLIST_RULES;

export const RULES = Object.keys(CHECKLIST_RULES) as ChecklistRule[];
export const LEVELS = ["blocks", "warns", "off"] as const satisfies ChecklistLevel[];

/** The setting as it is stored: only what differs from the default need be there. */
export const checklistSettingsSchema = z.partialRecord(z.enum(RULES as [ChecklistRule]), z.enum(LEVELS));
export type ChecklistSettings = z.infer<typeof checklistSettingsSchema>;

/** What each rule does: the setting, and the default where it says nothing. A setting that is none counts as empty. */
export function levelsOf(stored: unknown): Record<ChecklistRule, ChecklistLevel> {
  const parsed = checklistSettingsSchema.safeParse(stored);
  const set = parsed.success ? parsed.data : {};
  return Object.fromEntries(RULES.map((rule) => [rule, set[rule] ?? CHECKLIST_RULES[rule].default])) as Record<
    ChecklistRule,
    ChecklistLevel
  >;
}
