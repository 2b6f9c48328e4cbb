"use client";

import type { Editor } from "@tiptap/core";
import { countOf, readingMinutes } from "@/lib/format.ts";
import { useStory } from "./desk-context.client.ts";
import { wordsOf } from "./text-document.client.ts";
import type { UploadState } from "./uploads.client";
import { useChangeOf } from "./use-change-of.client.ts";

/** How long the story is, and what is being uploaded. */
export function TextFoot({ editor, uploads }: { editor: Editor; uploads: UploadState[] }) {
  const { view } = useStory();
  const words = useChangeOf(editor, ({ state }) => wordsOf(state.doc));
  const { locale } = view.site;
  return (
    <div className="type-meta mt-8 flex flex-wrap gap-x-4 gap-y-1 border-t border-rule pt-3">
      <p data-word-count={words}>
        {countOf(words, "word", "words", locale)}
        {words > 0 && `, ${countOf(readingMinutes(words), "minute", "minutes", locale)} to read`}
      </p>
      <ul aria-live="polite" className="flex flex-wrap gap-x-4">
        {uploads.map(({ id, name, share, problem }) => (
          <li key={id} className={problem ? "text-accent" : ""}>
            {problem ? `${name}: ${problem}` : `${name}: ${Math.round(share * 100)}% uploaded`}
          </li>
        ))}
      </ul>
    </div>
  );
}
