/** Characters that XML 1.0 has no place for, whatever they are written as (2.2, Char). */
const IMPOSSIBLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Anything but printable ASCII without the signs that XML uses itself: addresses have none of it, and they are many. */
const REMARKABLE = /[^ -~]|[&<>"']/;

/** Text as it stands in an element or an attribute of XML or HTML. */
export function escapeXml(text: string): string {
  if (!REMARKABLE.test(text)) return text;
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** Text without the characters that no XML document can hold. */
export function printable(text: string): string {
  return text.replace(IMPOSSIBLE, "");
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
