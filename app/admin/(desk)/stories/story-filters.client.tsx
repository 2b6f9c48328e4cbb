"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useId, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { CONTENT_TYPE_NAMES } from "@/lib/format.ts";
import {
  LIST_SORTS,
  LIST_STATUSES,
  listQuery,
  readListParams,
  SORT_NAMES,
  STATUS_NAMES,
  type StoryListParams,
} from "@/lib/story-list/story-list-schema.ts";
import { AuthorFilter } from "./author-filter.client";

type Choice = { id: string; name: string };
export type FilterChoices = { sections: Choice[]; topics: Choice[]; chosenAuthor: Choice | null };
type Props = { params: StoryListParams; choices: FilterChoices; showsMine: boolean };

const TYPING_MS = 250;

/** Narrows and orders the list as one chooses and types. The address says it all, so Back goes back. */
export function StoryFilters({ params, choices, showsMine }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  // On a phone the list comes first; the search stays.
  const [showsAll, setShowsAll] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = (delay = 0) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      const fields = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value)]));
      const query = listQuery(readListParams(fields));
      startTransition(() => router.replace(adminRoutes.stories(query), { scroll: false }));
    }, delay);
  };
  const moreId = useId();
  const { sort, dir, q } = params;
  return (
    // biome-ignore lint/a11y/useSemanticElements: React's types have no search element with a form's events
    <form
      ref={form}
      role="search"
      aria-label="Narrow the list"
      aria-busy={isPending}
      action={adminRoutes.stories()}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
      className="grid grid-cols-2 gap-x-3 gap-y-2.5 sm:grid-cols-3 xl:grid-cols-6"
    >
      <Labelled label="Search" className="col-span-2 sm:col-span-3 xl:col-span-2">
        <input
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          onChange={() => go(TYPING_MS)}
          placeholder="Headline, deck, address or author"
          className="tool-control"
        />
      </Labelled>
      <div className="col-span-2 sm:hidden">
        <Button onPress={() => setShowsAll(!showsAll)} aria-expanded={showsAll} aria-controls={moreId}>
          {showsAll ? "Fewer filters" : "Filters and order"}
        </Button>
      </div>
      <div id={moreId} className={showsAll ? "contents" : "contents max-sm:hidden"}>
        <Pick
          name="status"
          label="Status"
          value={params.status}
          any="Any status"
          onChange={go}
          options={LIST_STATUSES.map((id) => ({ id, name: STATUS_NAMES[id] }))}
        />
        <Pick
          name="section"
          label="Section"
          value={params.section}
          any="Any section"
          onChange={go}
          options={choices.sections}
        />
        <Pick name="topic" label="Topic" value={params.topic} any="Any topic" onChange={go} options={choices.topics} />
        <Pick
          name="type"
          label="Type"
          value={params.type}
          any="Any type"
          onChange={go}
          options={Object.entries(CONTENT_TYPE_NAMES).map(([id, name]) => ({ id, name }))}
        />
        <AuthorFilter chosen={choices.chosenAuthor} onChange={go} />
        <Labelled label="From">
          <input name="from" type="date" defaultValue={params.from} onChange={() => go()} className="tool-control" />
        </Labelled>
        <Labelled label="To">
          <input name="to" type="date" defaultValue={params.to} onChange={() => go()} className="tool-control" />
        </Labelled>
        <Pick
          name="sort"
          label="Order"
          value={sort}
          onChange={go}
          options={LIST_SORTS.map((id) => ({ id, name: SORT_NAMES[id] }))}
        />
        <Pick
          name="dir"
          label="Beginning with"
          value={dir ?? (sort === "headline" ? "asc" : "desc")}
          onChange={go}
          options={
            sort === "headline"
              ? [
                  { id: "asc", name: "A" },
                  { id: "desc", name: "Z" },
                ]
              : [
                  { id: "desc", name: "The newest" },
                  { id: "asc", name: "The oldest" },
                ]
          }
        />
        {showsMine && (
          <label className="flex min-h-10 items-center gap-2 self-end">
            <input
              name="mine"
              type="checkbox"
              value="1"
              defaultChecked={params.mine === "1"}
              onChange={() => go()}
              className="size-4.5 accent-accent"
            />
            Mine only
          </label>
        )}
      </div>
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
    </form>
  );
}

function Labelled({ label, className = "", children }: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label className={`block min-w-0 ${className}`}>
      <span className="tool-hint mb-0.5 block">{label}</span>
      {children}
    </label>
  );
}

type PickProps = {
  name: string;
  label: string;
  value: string | undefined;
  /** The choice that narrows nothing. */
  any?: string;
  options: readonly Choice[];
  onChange: () => void;
};

/** The platform's own choice: quick by keyboard, and at home on a phone. */
function Pick({ name, label, value, any, options, onChange }: PickProps) {
  return (
    <Labelled label={label}>
      <select key={value} name={name} defaultValue={value ?? ""} onChange={() => onChange()} className="tool-control">
        {any && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
