"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { showToast } from "@/components/ui/toast.client";
import { bodyForEditor } from "@/lib/body/body-editor.ts";
import type { Body } from "@/lib/body/body-schema.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { type OpenStory, StoryContext } from "../editor/desk-context.client.ts";
import { MediaStore } from "../editor/media-store.client.ts";
import { fetchMedia } from "../editor/story-server.client.ts";
import { bodyOf, showBody } from "../editor/text-document.client.ts";
import { TextEditor } from "../editor/text-editor.client";

type Props = {
  body: Body;
  pictures: LibraryPicture[];
  locale: string;
  canUpload: boolean;
  /** Told how to read the text as it stands. */
  onReady: (read: () => Body) => void;
  onChange: () => void;
};

/** The text of a static page, in the editor that stories are written in. */
export function PageText({ body, pictures, locale, canUpload, onReady, onChange }: Props) {
  const [media] = useState(() => new MediaStore(pictures, fetchMedia));
  const editor = useRef<Editor | null>(null);
  /** The text while no editor stands. */
  const [kept] = useState(() => ({ body: bodyForEditor(body), isLeft: false }));
  // What the text editor asks of a story; a page has nothing else of one.
  const text = useMemo(
    () =>
      ({
        view: { fields: { body }, site: { locale }, may: { edit: true, upload: canUpload } },
        fields: { language: locale, dropCap: false },
        isReadOnly: false,
        problems: [],
        names: {},
        media,
        tell: (message: string) => showToast({ message }),
      }) as unknown as OpenStory,
    [body, locale, canUpload, media],
  );
  useLayoutEffect(
    () => onReady(() => (editor.current ? bodyOf(editor.current.state.doc) : kept.body)),
    [onReady, kept],
  );
  const ready = useCallback(
    (made: Editor) => {
      // The page was hidden and is back: what was on it goes on, whatever the editor was made anew from.
      if (kept.isLeft) showBody(made, kept.body);
      editor.current = made;
      return () => {
        Object.assign(kept, { body: bodyOf(made.state.doc), isLeft: true });
        editor.current = null;
      };
    },
    [kept],
  );
  return (
    <StoryContext value={text}>
      <TextEditor name="Text of the page" onReady={ready} onChange={onChange} />
    </StoryContext>
  );
}
