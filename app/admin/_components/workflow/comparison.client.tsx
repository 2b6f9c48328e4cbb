"use client";

import type { BlockComparison, Piece, StateComparison } from "@/lib/revisions/compare-rules.ts";

/** Two states of a story, word by word: what came is underlined, what went is struck through. */
export function Comparison({ comparison }: { comparison: StateComparison }) {
  const { fields, body, wordsAdded, wordsRemoved, isSame } = comparison;
  if (isSame) return <p>Nothing differs.</p>;
  return (
    <div className="grid gap-5">
      <p className="tool-hint">
        Text: {wordsAdded} words added, {wordsRemoved} removed. Added words are underlined, removed ones struck through.
      </p>
      {fields.length > 0 && (
        <dl className="grid gap-3">
          {fields.map(({ field, label, pieces }) => (
            <div key={field}>
              <dt className="tool-label">{label}</dt>
              <dd className="whitespace-pre-line">
                <Pieces pieces={pieces} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="grid gap-3 font-text text-[1.0625rem] leading-relaxed">
        {folded(body).map((part) =>
          "skipped" in part ? (
            <p key={part.key} className="tool-hint">
              {part.skipped === 1 ? "One paragraph is the same." : `${part.skipped} paragraphs are the same.`}
            </p>
          ) : (
            <p key={part.key} className="whitespace-pre-line">
              <Pieces pieces={part.block.pieces} />
            </p>
          ),
        )}
      </div>
    </div>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ kind, text }, index) => {
    // Pieces have no other name than their place, and are never moved.
    const key = `${index} ${kind}`;
    if (kind === "added")
      return (
        <ins key={key} className="bg-raised [del+&]:ms-1 font-semibold underline decoration-2">
          {text}
        </ins>
      );
    if (kind === "removed")
      return (
        <del key={key} className="text-muted">
          {text}
        </del>
      );
    return <span key={key}>{text}</span>;
  });
}

type Part = { key: string; block: BlockComparison } | { key: string; skipped: number };

/** Unchanged paragraphs are counted, except the neighbours of changed ones. */
function folded(body: BlockComparison[]): Part[] {
  const parts: Part[] = [];
  let skipped = 0;
  const endSkip = (key: string) => {
    if (skipped > 0) parts.push({ key, skipped });
    skipped = 0;
  };
  for (const [index, block] of body.entries()) {
    const isNear = [body[index - 1], block, body[index + 1]].some((one) => one && one.kind !== "same");
    if (!isNear) {
      skipped++;
      continue;
    }
    endSkip(`before ${index}`);
    parts.push({ key: `block ${index}`, block });
  }
  endSkip("end");
  return parts;
}
