"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Picture } from "@/components/ui/picture";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { PicturePicker } from "./picture-picker.client";

type Props = {
  /** The field's name in the form; its value is the picture's identifier, or empty. */
  name: string;
  label: string;
  hint?: string;
  picture: LibraryPicture | null;
};

/** A picture as a field of a form: choose, change, take off. */
export function PictureField({ name, label, hint, picture }: Props) {
  const [chosen, setChosen] = useState(picture);
  const [isOpen, setOpen] = useState(false);
  return (
    <fieldset className="min-w-0">
      <legend className="tool-label mb-1">{label}</legend>
      <input type="hidden" name={name} value={chosen?.id ?? ""} />
      <div className="flex flex-wrap items-start gap-4">
        {chosen && (
          <div className="w-40">
            <Picture media={chosen} sizes="160px" />
            <p className="tool-hint mt-1 line-clamp-2">{chosen.alt || chosen.fileName}</p>
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          <Button onPress={() => setOpen(true)} aria-label={`${chosen ? "Change" : "Choose"}: ${label}`}>
            {chosen ? "Change" : "Choose a picture"}
          </Button>
          {chosen && (
            <Button look="quiet" onPress={() => setChosen(null)} aria-label={`Take off: ${label}`}>
              Take off
            </Button>
          )}
        </div>
      </div>
      {hint && <p className="tool-hint mt-1">{hint}</p>}
      <PicturePicker isOpen={isOpen} onOpenChange={setOpen} onPick={setChosen} title={label} />
    </fieldset>
  );
}

/** The field's value as an identifier or null. */
export function pictureIdOf(data: FormData, name: string): string | null {
  return String(data.get(name) ?? "") || null;
}
