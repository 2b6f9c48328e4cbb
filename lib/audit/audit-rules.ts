import { formatDate, type Place } from "../format.ts";
import type { AuditView } from "./audit-finder.ts";

/** The log in words. Pure. */

const MAX_TEXT = 160;
/** As PostgreSQL writes moments in JSON. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
/** Columns whose values are the database's own words ("in_review"), not somebody's. */
const NAMED = new Set(["status", "kind", "place", "reason", "policy", "role", "content_type", "frequency"]);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** "publishStory" is "Publish story". */
export function actionWords(action: string): string {
  const words = action
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[._-]+/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export type AuditChange = { name: string; before: string | null; after: string | null };

/** What differs; of a thing that came or went, what it held. Bare identifiers say nothing to anybody and are left out. */
export function changesOf({ before, after }: Pick<AuditView, "before" | "after">, place: Place): AuditChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.flatMap((name) => {
    const side = (values: typeof before) => said(name, values?.[name], place);
    const change = { name: nameOf(name), before: side(before), after: side(after) };
    return change.before === null && change.after === null ? [] : [change];
  });
}

const nameOf = (column: string) => column.replace(/_id$/, "").replaceAll("_", " ");

function said(name: string, value: unknown, place: Place): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (UUID.test(text)) return null;
  if (MOMENT.test(text) && name.match(/_(at|until|from|on)$/)) return formatDate(new Date(text), "moment", place);
  if (NAMED.has(name)) return text.replaceAll("_", " ");
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
