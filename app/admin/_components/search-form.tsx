type Props = { action: string; q: string; label: string; placeholder: string };

/** Searches a list: a plain form, so that each search has an address. */
export function SearchForm({ action, q, label, placeholder }: Props) {
  return (
    <search className="mb-5 block max-w-2xl">
      <form action={action} className="flex gap-2">
        <label className="min-w-0 flex-1">
          <span className="sr-only">{label}</span>
          <input type="search" name="q" defaultValue={q} placeholder={placeholder} className="tool-control" />
        </label>
        <button type="submit" className="tool-button">
          Search
        </button>
      </form>
    </search>
  );
}
