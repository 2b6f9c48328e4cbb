import { type FootnoteNumbers, Inline } from "./inline";

/** The notes of a story, each with a link back to its place. */
export function Footnotes({ notes }: { notes: FootnoteNumbers }) {
  if (notes.size === 0) return null;
  return (
    <section aria-labelledby="notes-heading" className="notes mt-12! border-t border-rule pt-4">
      <h2 id="notes-heading" className="type-kicker! mt-0!">
        Notes
      </h2>
      <ol className="type-caption mt-3! space-y-2">
        {[...notes].map(([note, number]) => (
          <li key={number} id={`note-${number}`} className="mt-0!">
            <Inline nodes={note.content} />{" "}
            <a href={`#ref-${number}`} className="no-print inline-block min-w-6 no-underline!" role="doc-backlink">
              <span aria-hidden="true">↩</span>
              <span className="sr-only">Back to note {number} in the text</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
