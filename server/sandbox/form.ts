/** Reads Stripe's request bodies: form-encoded, with brackets for what is nested ("line_items[0][price_data][currency]"). */
export function readForm(body: string): unknown {
  const root: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(body)) put(root, pathOf(key), value);
  return withLists(root);
}

function pathOf(key: string): string[] {
  const [first = "", ...rest] = key.split("[").map((part) => part.replace(/\]$/, ""));
  return [first, ...rest];
}

function put(target: Record<string, unknown>, [first = "", ...rest]: string[], value: string): void {
  // "expand[]" names no place: the next one is meant.
  const key = first === "" ? String(Object.keys(target).length) : first;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= {};
  put(target[key] as Record<string, unknown>, rest, value);
}

/** What is numbered from 0 on is a list. */
function withLists(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withLists(each)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}
