"use client";

import { type ChangeEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { mediaPath } from "@/lib/media/media-urls.ts";
import { useStory } from "./desk-context.client.ts";
import type { EditorMedia } from "./media-store.client.ts";
import { searchMedia } from "./story-server.client.ts";
import { useUploads } from "./uploads.client";

type Props = { isOpen: boolean; onClose: () => void; onPick: (ids: string[]) => void };

/** Several pictures of the library, in the order in which they are chosen, for a gallery. */
export function GalleryPicker({ isOpen, onClose, onPick }: Props) {
  return (
    <Dialog title="Choose pictures" width="wide" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      {() => <Shelf onPick={onPick} />}
    </Dialog>
  );
}

function Shelf({ onPick }: { onPick: (ids: string[]) => void }) {
  const { media, tell, view } = useStory();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<EditorMedia[] | null>(null);
  const [problem, setProblem] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const { state, upload } = useUploads(media, tell);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(
      () =>
        searchMedia(query).then(
          (pictures) => {
            if (isOver) return;
            setFound(pictures);
            setProblem("");
          },
          () => !isOver && setProblem("The library cannot be reached now; try again when you are online."),
        ),
      query ? 200 : 0,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [query]);
  const take = (ids: string[]) => {
    media.add(...(found ?? []).filter(({ id }) => ids.includes(id)));
    onPick(ids);
  };
  const onFiles = async (event: ChangeEvent<HTMLInputElement>) => {
    const ids = await upload([...(event.target.files ?? [])]);
    setChosen((now) => [...now, ...ids]);
    const uploaded = ids.flatMap((id) => media.get(id) ?? []);
    setFound((now) => [...uploaded, ...(now ?? []).filter(({ id }) => !ids.includes(id))]);
  };
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id]));
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <TextField label="Search the library" value={query} onChange={setQuery} autoFocus className="min-w-48 flex-1" />
        {view.may.upload && (
          <label className="tool-button cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
            From this device
            <input
              type="file"
              accept="image/*"
              multiple
              className="sr-only"
              onChange={(event) => void onFiles(event)}
            />
          </label>
        )}
      </div>
      {problem && (
        <p role="alert" className="tool-error">
          {problem}
        </p>
      )}
      <p role="status" className="type-meta">
        {state
          .map(({ name, share, problem: why }) => (why ? `${name}: ${why}` : `${name}: ${Math.round(share * 100)}%`))
          .join(", ")}
        {found?.length === 0 &&
          (query ? "No picture of the library says that." : "The library is empty: bring a picture from this device.")}
      </p>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
        {found?.map((picture) => {
          const place = chosen.indexOf(picture.id);
          return (
            <li key={picture.id}>
              <button
                type="button"
                aria-pressed={place >= 0}
                onClick={() => toggle(picture.id)}
                className={`block w-full cursor-pointer text-start ${place >= 0 ? "outline-2 outline-offset-2 outline-accent" : ""}`}
              >
                <img
                  src={mediaPath(picture.hash, picture.widths[0] ?? picture.width, "webp")}
                  alt={picture.alt || "A picture without a description"}
                  loading="lazy"
                  className="aspect-3/2 w-full object-cover"
                  style={{ objectPosition: `${picture.focalX * 100}% ${picture.focalY * 100}%` }}
                />
                <span className="tool-hint mt-1 line-clamp-2 block">
                  {place >= 0 && `${place + 1}. `}
                  {picture.credit || "No credit"}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="sticky bottom-0 bg-paper py-2">
        <Button look="primary" isDisabled={chosen.length < 2} onPress={() => take(chosen)}>
          {chosen.length < 2 ? "Choose two or more" : `Take ${chosen.length} pictures`}
        </Button>
      </div>
    </div>
  );
}
