"use client";

import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button.client";

type Props<T> = {
  label: string;
  hint?: string;
  rows: readonly T[];
  /** What a new row holds. */
  blank: T;
  /** The row's fields, whose names begin with `${name}.${index}.`. */
  children: (row: T, index: number) => ReactNode;
  addLabel: string;
  /** What a row is called in the button that takes it off: "link". */
  noun: string;
  most: number;
};

/** A list of small groups of fields, to which some can be added and from which any can be taken. */
export function RowFields<T>({ label, hint, rows, blank, children, addLabel, noun, most }: Props<T>) {
  const counter = useRef(rows.length);
  const [kept, setKept] = useState(() => rows.map((row, key) => ({ key, row })));
  const add = () => {
    counter.current += 1;
    setKept([...kept, { key: counter.current, row: blank }]);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="tool-label mb-2">{label}</legend>
      {hint && <p className="tool-hint mb-2">{hint}</p>}
      <ul className="grid gap-3">
        {kept.map(({ key, row }, index) => (
          <li key={key} className="flex flex-wrap items-end gap-3 border-b border-rule pb-3">
            <div className="grid min-w-0 flex-1 gap-3 sm:grid-flow-col sm:auto-cols-fr">{children(row, index)}</div>
            <Button
              look="quiet"
              aria-label={`Take off ${noun} ${index + 1}`}
              onPress={() => setKept(kept.filter((each) => each.key !== key))}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      {kept.length < most && (
        <Button className="mt-3" onPress={add}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}
