"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { Picture } from "@/components/ui/picture";
import { searchLibrary } from "@/lib/media/media-actions.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { UploadZone } from "./upload-zone.client";

type PickerProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onPick: (picture: LibraryPicture) => void;
  title?: string;
};

/**
 * The library in a dialog, to choose one picture from or to upload one. Controlled:
 * `<PicturePicker isOpen={isOpen} onOpenChange={setOpen} onPick={(picture) => …} />`.
 */
export function PicturePicker({ isOpen, onOpenChange, onPick, title = "Choose a picture" }: PickerProps) {
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={onOpenChange} width="wide">
      {(close) => (
        <PickerBody
          onPick={(picture) => {
            onPick(picture);
            close();
          }}
        />
      )}
    </Dialog>
  );
}

function PickerBody({ onPick }: { onPick: (picture: LibraryPicture) => void }) {
  const { q, setQ, found, problem, more, refresh } = useLibrarySearch();
  return (
    <div className="grid gap-5">
      <UploadZone
        onTaken={refresh}
        action={{ label: "Use it", onPress: ({ picture }) => picture && onPick(picture) }}
      />
      <label className="block">
        <span className="tool-label mb-1 block">Search the library</span>
        <input
          type="search"
          value={q}
          onChange={(event) => setQ(event.target.value)}
          placeholder="What it shows, who took it, its file's name"
          className="tool-control"
        />
      </label>
      {problem && (
        <p role="alert" className="tool-error">
          {problem}
        </p>
      )}
      {found && (
        <>
          <p role="status" className="tool-hint -mb-3">
            {found.total === 0
              ? emptyWords(q)
              : `${found.total.toLocaleString("en")} ${found.total === 1 ? "picture" : "pictures"}`}
          </p>
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
            {found.pictures.map((picture) => (
              <li key={picture.id}>
                <button
                  type="button"
                  onClick={() => onPick(picture)}
                  className="block w-full cursor-pointer text-start outline-offset-2 hover:opacity-85"
                >
                  <Picture media={picture} sizes="200px" crop="aspect-3/2" isDecorative />
                  <span className="tool-hint mt-1 line-clamp-2 text-ink!">{picture.alt || picture.fileName}</span>
                  {picture.isUndescribed && <span className="tool-hint block">Not described yet</span>}
                </button>
              </li>
            ))}
          </ul>
          {found.page < found.pages && <Button onPress={more}>Show more</Button>}
        </>
      )}
    </div>
  );
}

const emptyWords = (q: string) =>
  q ? "No picture holds all of these words." : "The library is empty: upload its first picture above.";

type Found = { pictures: LibraryPicture[]; total: number; page: number; pages: number };

/** Milliseconds after the last key before the library is asked. */
const PAUSE = 200;

function useLibrarySearch() {
  const [q, setQ] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState("");
  const asked = useRef(0);

  const ask = useCallback(async (words: string, page: number) => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await searchLibrary({ q: words, filter: "all", page }).catch(() => null);
    if (mine !== asked.current) return;
    if (!answer?.ok) return setProblem(answer?.message ?? "The site did not answer; try again when you are online");
    setProblem("");
    setFound((before) =>
      page > 1 && before ? { ...answer, pictures: [...before.pictures, ...answer.pictures] } : answer,
    );
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => void ask(q, 1), q ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [ask, q]);

  return {
    q,
    setQ,
    found,
    problem,
    more: () => found && void ask(q, found.page + 1),
    refresh: useCallback(() => void ask("", 1), [ask]),
  };
}
