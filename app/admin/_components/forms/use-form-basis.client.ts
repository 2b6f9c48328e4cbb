"use client";

import { useRouter } from "next/navigation";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useActionForm } from "@/components/ui/action-form.client";
import { showToast } from "@/components/ui/toast.client";
import type { Outcome } from "@/lib/errors.ts";

type Stored = { id?: string; version: number };
/** What a save names, so that it overwrites nothing that was not seen. */
export type Basis = { id: string; baseVersion: number };

type Options<Fields> = {
  /** What the server has, as the page was told last; null for a thing that is being made. */
  stored: Stored | null;
  /** What stands in the form; the same for as long as nobody changes anything. */
  read: (data: FormData) => Fields;
  save: (fields: Fields, basis: Basis) => Promise<Outcome<{ version: number }>>;
  /** What is said after a save. */
  saved?: string;
  /** Makes a new one; says so, and leads to where it is listed. */
  making?: { add: (fields: Fields) => Promise<Outcome<{ id: string; version: number }>>; done: string; backTo: string };
  /** Told after each save whether more was typed while it was on its way. */
  onSaved?: (isAhead: boolean) => void;
};

/**
 * A form of one thing whose saves are counted: what is typed is never lost, whoever saves meanwhile. The form keeps the
 * version that its fields rest on. Its own save moves that on, and leaves the fields alone: what was typed while it was
 * on its way stays, and is what the next one sends. Somebody else's is shown at once where nothing is unsaved, and
 * asked about where something is. For `BasedForm`, which holds the fields.
 */
export function useFormBasis<Fields>({ stored, read, save, saved = "Saved", making, onSaved }: Options<Fields>) {
  const router = useRouter();
  const basis = useRef<Basis | null>(stored && basisOf(stored));
  /** What the form held when nothing in it was unsaved, and of which round of fields that was said. */
  const settled = useRef({ round: -1, reading: "" });
  const [round, setRound] = useState(0);
  const [isNew, setNew] = useState(stored === null);
  const [isAhead, setAhead] = useState(false);
  const [isDropping, setDropping] = useState(false);
  /** What was made is saved, and the page is about to go: whatever would be typed now had no place to stay in. */
  const [isLeaving, setLeaving] = useState(false);
  const isGone = useRef(false);

  const sent = useRef("");
  const send = (fields: Fields): Promise<Outcome<{ id?: string; version: number }>> => {
    sent.current = spell(fields);
    setDropping(false);
    if (basis.current) return save(fields, basis.current);
    if (!making) throw new Error("There is nothing to save, and no way to make one");
    return making.add(fields);
  };
  const form = useActionForm(send, {
    read,
    onDone: ({ id = basis.current?.id ?? "", version }) => {
      showToast({ message: basis.current || !making ? saved : making.done });
      basis.current = { id, baseVersion: version };
      settled.current.reading = sent.current;
      const isMore = reading() !== sent.current;
      setAhead(isMore);
      onSaved?.(isMore);
      if (stored) router.refresh();
      else if (isMore) setNew(false);
      else if (making) {
        isGone.current = true;
        setLeaving(true);
        router.push(making.backTo);
      }
    },
  });
  const reader = useRef(read);
  reader.current = read;
  const reading = () => spell(reader.current(new FormData(form.ref.current ?? undefined)));

  /** Fields that are shown anew hold nothing unsaved; a page that was hidden and is back shows the same ones. */
  useEffect(() => {
    if (settled.current.round !== round) settled.current = { round, reading: reading() };
  });
  // A page that was left stays in memory: it begins anew for the next thing that is made.
  useLayoutEffect(
    () => () => {
      if (!isGone.current) return;
      isGone.current = false;
      basis.current = null;
      setLeaving(false);
      setNew(true);
      setRound((number) => number + 1);
    },
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the server says something new, or is asked to
  useEffect(() => {
    if (!stored || !basis.current || stored.version <= basis.current.baseVersion) return;
    if (!isDropping && reading() !== settled.current.reading) return;
    basis.current = basisOf(stored);
    setDropping(false);
    setAhead(false);
    form.clear();
    setRound((number) => number + 1);
  }, [stored, isDropping]);

  const stale = form.failure?.problems.find(({ code }) => code === "stale");
  useFocusAfter(stale !== undefined, form.ref);
  return {
    form,
    round,
    isNew,
    isAhead,
    isLeaving,
    /** Somebody else's save is in the way: what can be done about it. */
    conflict: stale && {
      /** Over that save, and over no later one. */
      saveMine: () => {
        basis.current = { id: basis.current?.id ?? "", baseVersion: stale.currentVersion ?? 0 };
        form.ref.current?.requestSubmit();
      },
      dropMine: () => {
        setDropping(true);
        router.refresh();
      },
    },
    /** The fields begin anew with what was typed earlier, over this version; the next save sends it. Gives the round. */
    resume: (version: number) => {
      if (basis.current) basis.current.baseVersion = version;
      settled.current = { round: round + 1, reading: "" };
      setRound(round + 1);
      return round + 1;
    },
    /** The version that what is typed rests on; 0 before there is one. */
    version: () => basis.current?.baseVersion ?? 0,
  };
}

const basisOf = ({ id = "", version }: Stored): Basis => ({ id, baseVersion: version });
const spell = (fields: unknown) => JSON.stringify(fields);

/** A button that was pressed is gone with what it answered: the focus goes to the form's first field. */
function useFocusAfter(isAsking: boolean, form: { current: HTMLFormElement | null }): void {
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking && document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>("input:not([type=hidden]), textarea")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking, form]);
}
