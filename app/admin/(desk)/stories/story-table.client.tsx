"use client";

import Link from "next/link";
import { useLayoutEffect, useRef, useState } from "react";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { CONTENT_TYPE_NAMES, formatDate, type Place } from "@/lib/format.ts";
import type { StoryRow } from "@/lib/story-list/story-list-finder.ts";
import { statusWords } from "../../_components/story-status.ts";
import { type BulkAllowed, BulkBar } from "./bulk-bar.client";
import type { FilterChoices } from "./story-filters.client";

type Props = { rows: StoryRow[]; choices: FilterChoices; allowed: BulkAllowed; place: Place; isBin: boolean };

/** The stories of a page of the list; ticked ones can be changed together. */
export function StoryTable({ rows, choices, allowed, place, isBin }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const table = useRef<HTMLTableElement>(null);
  // A table that goes because nothing is left in it leaves the keyboard where the list was, not at the page's top.
  useLayoutEffect(() => {
    const element = table.current;
    return () => {
      if (element?.contains(document.activeElement)) element.closest("main")?.focus({ preventScroll: true });
    };
  }, []);
  const listed = rows.filter(({ id }) => chosen.has(id));
  const isAll = listed.length === rows.length;
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <table ref={table} tabIndex={-1} className="rows outline-none">
        <caption className="sr-only">Stories</caption>
        <thead>
          <tr>
            <th scope="col" className="w-8">
              <Tick
                label="Choose all stories of this page"
                isOn={isAll}
                onChange={(isOn) => setChosen(isOn ? new Set(rows.map(({ id }) => id)) : new Set())}
              />
            </th>
            <th scope="col" className="lg:w-1/3">
              Story
            </th>
            <th scope="col">Status</th>
            <th scope="col">Byline</th>
            <th scope="col">Kept by</th>
            <th scope="col">Last saved</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-chosen={chosen.has(row.id) || undefined}
              className="max-md:relative max-md:ps-8 data-chosen:bg-raised"
            >
              <td className="max-md:absolute max-md:start-0 max-md:top-3">
                <Tick
                  label={`Choose "${row.headline}"`}
                  isOn={chosen.has(row.id)}
                  onChange={(isOn) => toggle(row.id, isOn)}
                />
              </td>
              <th scope="row" className="md:min-w-56">
                <Link href={adminRoutes.story(row.id)} prefetch={false} className="link-quiet">
                  {row.headline}
                </Link>
                <span className="block font-normal text-muted">
                  {CONTENT_TYPE_NAMES[row.contentType]}, {row.section}
                </span>
              </th>
              <td className="md:min-w-32 xl:min-w-56">{statusWords(row, place)}</td>
              <td>{row.authors.join(", ")}</td>
              <td data-label={row.owner ? "Kept by" : undefined}>{row.owner}</td>
              <td data-label="Last saved" className="md:min-w-28 xl:whitespace-nowrap">
                <time dateTime={row.savedAt.toISOString()}>{formatDate(row.savedAt, "moment", place)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {listed.length > 0 && (
        <BulkBar
          stories={listed}
          choices={choices}
          allowed={allowed}
          isBin={isBin}
          onDone={() => {
            setChosen(new Set());
            // The buttons go: whoever works by keyboard goes on from the list.
            table.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}

function Tick({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    // A thumb's room around the tick on a phone.
    <label className="block cursor-pointer max-md:-m-2.5 max-md:p-2.5">
      <input
        type="checkbox"
        aria-label={label}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 block size-5 cursor-pointer accent-accent max-md:mt-0 max-md:size-6"
      />
    </label>
  );
}
