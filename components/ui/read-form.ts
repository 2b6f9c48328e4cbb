/** An input from a form's fields: "links.0.url" becomes { links: [{ url }] }, a name that ends in [] a list of all its values. */
export function readForm(data: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(data.keys())) {
    // React's own fields of a form with an action.
    if (name.startsWith("$ACTION")) continue;
    if (name.endsWith("[]")) put(input, name.slice(0, -2).split("."), data.getAll(name));
    else put(input, name.split("."), data.get(name));
  }
  return input;
}

type Branch = Record<string, unknown>;

function put(target: Branch, [key = "", ...rest]: string[], value: unknown): void {
  if (key === "__proto__") return;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= /^\d+$/.test(rest[0] ?? "") ? [] : {};
  put(target[key] as Branch, rest, value);
}
