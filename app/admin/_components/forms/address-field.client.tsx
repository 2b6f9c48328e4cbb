"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/field.client";
import { slugify } from "@/lib/fields.ts";

type Props = {
  /** What the name's field is called in the form, and says. */
  name: { field: string; label: string; value: string };
  /** Where the address stands: "/sections/". */
  prefix: string;
  slug: string;
  /** An address that readers know is not changed along with the name. */
  isNew: boolean;
  hint?: string;
  /** What the address is called, where readers never see it. */
  label?: string;
};

/** A name and its address. A new thing's address follows its name until somebody types one. */
export function NameAndAddress({ name, prefix, slug, isNew, hint, label = "Address" }: Props) {
  const [title, setTitle] = useState(name.value);
  const [address, setAddress] = useState(slug);
  const [isTyped, setTyped] = useState(!isNew);
  const shown = isTyped ? address : slugify(title);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField name={name.field} label={name.label} value={title} onChange={setTitle} isRequired />
      <TextField
        name="slug"
        label={label}
        value={shown}
        onChange={(value) => {
          setTyped(true);
          setAddress(value);
        }}
        isRequired
        hint={hint ?? `${prefix}${shown || "…"}${isNew ? "" : ". The old address leads to a new one."}`}
      />
    </div>
  );
}
