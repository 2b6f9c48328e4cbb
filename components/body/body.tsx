import type { ReactNode } from "react";
import { numberFootnotes } from "@/lib/body/body-footnotes.ts";
import type { Body as BodyDocument } from "@/lib/body/body-schema.ts";
import { Blocks, type BodyContext } from "./blocks";
import type { MediaById } from "./figure";
import { Footnotes } from "./footnotes";

type BodyProps = {
  body: BodyDocument;
  media: MediaById;
  language?: string;
  hasDropCap?: boolean;
  /** An ask and the block before which it stands. */
  ask?: { before: number; element: ReactNode } | null;
};

/** A body document as the reader sees it: blocks, the ask where it belongs, and the notes. */
export function Body({ body, media, language, hasDropCap = false, ask = null }: BodyProps) {
  const notes = numberFootnotes(body);
  const context: BodyContext = { media, notes };
  const [first, ...rest] = body.content;
  const opensWithText = hasDropCap && first?.type === "paragraph";
  const at = ask ? ask.before : body.content.length;
  const from = opensWithText ? 1 : 0;
  return (
    <div className="body story-grid prints" lang={language}>
      {opensWithText && (
        <div className="drop-cap">
          <Blocks nodes={[first]} context={context} />
        </div>
      )}
      <Blocks nodes={opensWithText ? rest.slice(0, at - from) : body.content.slice(0, at)} context={context} />
      {ask?.element}
      <Blocks nodes={body.content.slice(at)} context={context} />
      <Footnotes notes={notes} />
    </div>
  );
}
