"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/field.client";
import { contrastWords } from "@/lib/settings/settings-form.ts";

type Props = { name: string; label: string; value: string; paper: string; paperName: string };

/** A colour by its code or by the browser's chooser, shown on the paper that it stands on, with its contrast. */
export function ColourField({ name, label, value, paper, paperName }: Props) {
  const [colour, setColour] = useState(value);
  const contrast = contrastWords(colour, paper);
  return (
    <div>
      <div className="flex items-end gap-2">
        <TextField name={name} label={label} value={colour} onChange={setColour} className="min-w-0 flex-1" />
        <input
          type="color"
          aria-label={`Choose: ${label}`}
          value={contrast ? colour.trim().toLowerCase() : "#000000"}
          onChange={(event) => setColour(event.target.value)}
          className="h-10 w-12 flex-none cursor-pointer border border-control bg-paper p-1"
        />
      </div>
      {contrast && (
        <p className="mt-2 px-3 py-2" style={{ background: paper, color: colour.trim() }}>
          <span className="font-headline text-lg font-semibold">On {paperName}</span>
        </p>
      )}
      <p role="status" className="tool-hint mt-1">
        {contrast === null
          ? "A colour is written as #8c2f1b."
          : `Contrast ${contrast.ratio}: ${contrast.isEnough ? "readable" : "too faint to be read; it needs 4.5 : 1"}.`}
      </p>
    </div>
  );
}
