"use client";

import { type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { Button, ComboBox, ComboBoxStateContext, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { Field } from "@/components/ui/field.client";
import type { Choice } from "@/lib/editing/editing-views.ts";

type Props = {
  label: string;
  hint?: ReactNode;
  placeholder?: string;
  /** Finds what matches, here or on the server. */
  search: (query: string) => Promise<Choice[]> | Choice[];
  onPick: (choice: Choice) => void;
  /** Makes what was not found; gets the words. */
  create?: { label: (query: string) => string; run: (query: string) => void };
  isDisabled?: boolean;
};

const NEW = " new";
const PAUSE_MS = 120;

/** A search that gives one thing at a time: what is picked goes elsewhere, and the field is empty again. */
export function SearchPicker({ label, hint, placeholder, search, onPick, create, isDisabled }: Props) {
  const [asked, setAsked] = useState({ query: "" });
  const [answer, setAnswer] = useState<Answer>({ query: "", choices: [] });
  const [isEmpty, setEmpty] = useState(false);
  const [picks, setPicks] = useState(0);
  const { query } = asked;
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const choices = await Promise.resolve(search(asked.query)).catch(() => []);
      if (isOver) return;
      setAnswer({ query: asked.query, choices });
      setEmpty(choices.length === 0 && asked.query.trim() !== "");
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked, search]);
  const found = fitting(answer, query);
  const isKnown = found.some((choice) => choice.label.toLowerCase() === query.trim().toLowerCase());
  const items = create && query.trim() && !isKnown ? [...found, { id: NEW, label: create.label(query.trim()) }] : found;
  return (
    <ComboBox
      items={items}
      inputValue={query}
      onInputChange={(typed) => typed !== query && setAsked({ query: typed })}
      value={null}
      onChange={(key) => {
        const choice = items.find(({ id }) => id === key);
        if (!choice) return;
        if (choice.id === NEW) create?.run(query.trim());
        else onPick(choice);
        setPicks(picks + 1);
        setAsked({ query: "" });
      }}
      allowsCustomValue
      menuTrigger="focus"
      defaultFilter={() => true}
      isDisabled={isDisabled}
    >
      <ListState answer={answer} hasItems={items.length > 0} picks={picks} />
      <Field label={label} hint={hint}>
        <div className="flex">
          <Input className="tool-control" placeholder={placeholder} />
          <Button className="tool-button -ms-px px-2!">
            <span aria-hidden="true">▾</span>
          </Button>
        </div>
        <span role="status" className="tool-hint block empty:hidden">
          {isEmpty && !create && "Nothing found"}
        </span>
      </Field>
      <Popover className="tool-popover w-(--trigger-width) overflow-auto">
        <ListBox className="max-h-72 overflow-auto py-1 outline-none">
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="tool-option">
              {choice.label}
              {choice.hint && <span className="tool-hint block font-normal">{choice.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What was found, and for which words. */
type Answer = { query: string; choices: Choice[] };

/** Of an answer to other words, while the search is still out, only what has the new ones in its name. */
function fitting({ query, choices }: Answer, words: string): Choice[] {
  if (query === words) return choices;
  const wanted = words.trim().toLowerCase();
  return choices.filter(({ label }) => label.toLowerCase().includes(wanted));
}

/**
 * Opens the list for an answer to words that somebody typed, also when the page moved meanwhile and closed it; closes it
 * once something was picked, so that the rest of the page is there again, until somebody asks anew.
 */
function ListState({ answer, hasItems, picks }: { answer: Answer; hasItems: boolean; picks: number }) {
  const list = useContext(ComboBoxStateContext);
  const last = useRef({ answer, picks });
  useEffect(() => {
    const before = last.current;
    last.current = { answer, picks };
    if (!list) return;
    const isTyped = answer.query.trim() !== "" && answer.query === list.inputValue;
    if (picks !== before.picks) list.close();
    else if (answer !== before.answer && isTyped && hasItems && list.isFocused && !list.isOpen)
      list.open(null, "input");
  });
  return null;
}

type RowsProps<T> = {
  label: string;
  rows: T[];
  keyOf: (row: T) => string;
  nameOf: (row: T) => string;
  /** Beside the name. */
  children?: (row: T, index: number) => ReactNode;
  onChange: (rows: T[]) => void;
  isReadOnly: boolean;
};

/** Things in an order that counts: each can be moved and taken out, by mouse, touch and keyboard alike. */
export function OrderedRows<T>({ label, rows, keyOf, nameOf, children, onChange, isReadOnly }: RowsProps<T>) {
  if (rows.length === 0) return null;
  const move = (from: number, to: number) => {
    const next = [...rows];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  return (
    <ol aria-label={label} className="divide-y divide-rule border-y border-rule">
      {rows.map((row, i) => (
        <li key={keyOf(row)} className="flex flex-wrap items-center gap-x-2 py-1">
          <span className={`min-w-0 py-1 ${children ? "basis-full" : "flex-1"}`}>{nameOf(row)}</span>
          {children && <span className="flex-1">{children(row, i)}</span>}
          {!isReadOnly && (
            <span className="flex">
              <RowButton
                label={`Move ${nameOf(row)} up`}
                isDisabled={i === 0}
                onPress={() => move(i, i - 1)}
                face="↑"
              />
              <RowButton
                label={`Move ${nameOf(row)} down`}
                isDisabled={i === rows.length - 1}
                onPress={() => move(i, i + 1)}
                face="↓"
              />
              <RowButton
                label={`Take ${nameOf(row)} out`}
                onPress={() => onChange(rows.filter((_, at) => at !== i))}
                face="✕"
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function RowButton({
  label,
  face,
  isDisabled,
  onPress,
}: {
  label: string;
  face: string;
  isDisabled?: boolean;
  onPress: () => void;
}) {
  return (
    <Button
      aria-label={label}
      isDisabled={isDisabled}
      onPress={onPress}
      className="tool-button tool-button-quiet min-h-8! px-2!"
    >
      <span aria-hidden="true">{face}</span>
    </Button>
  );
}
