import type { AuditView } from "./audit-finder.ts";

const COLUMNS = [
  "at",
  "actorName",
  "actorId",
  "action",
  "thingKind",
  "thingId",
  "thingName",
  "before",
  "after",
] as const;

export const AUDIT_CSV_HEAD = line([...COLUMNS]);

/** One line of the export (RFC 4180). */
export function auditLine(entry: AuditView): string {
  return line(COLUMNS.map((column) => written(entry[column])));
}

function written(value: AuditView[keyof AuditView]): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : value;
}

function line(cells: string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

/** A spreadsheet must not take a name for a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
