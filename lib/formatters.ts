// Intl's formatters cost more to make than a paragraph to render: each is made once a process. What they are asked for
// are the settings' locale, zone and currencies and shapes of ours, so that there are some dozens at most.
const made = new Map<string, unknown>();

function once<Formatter>(key: string, make: () => Formatter): Formatter {
  const known = made.get(key) as Formatter | undefined;
  if (known) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}

export function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

export function numberFormatter(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** "A", "A and B", "A, B and C". */
export function listFormatter(locale: string): Intl.ListFormat {
  return once(`list ${locale}`, () => new Intl.ListFormat(locale, { type: "conjunction" }));
}
