import { Extension } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Find and replace in the text, its captions and its notes. */
export type Match = { from: number; to: number };
export type Query = { text: string; isCaseSensitive: boolean; isWholeWord: boolean };
export type Finding = { query: Query | null; matches: Match[]; current: number };

const key = new PluginKey<Finding & { decorations: DecorationSet }>("finding");
const NOTHING = { query: null, matches: [], current: 0, decorations: DecorationSet.empty };

export const findingOf = (state: EditorState): Finding => key.getState(state) ?? NOTHING;

/** Looks for something else, or for nothing. */
export const setQuery = (query: Query | null) => ({ key, query });
export type FindingMeta = { query?: Query | null; current?: number };

export function findMeta(state: EditorState, meta: FindingMeta) {
  return state.tr.setMeta(key, meta).setMeta("addToHistory", false);
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Every place where the words stand; a match never crosses from one block or note into another. */
export function findMatches(doc: PmNode, { text, isCaseSensitive, isWholeWord }: Query): Match[] {
  const matches: Match[] = [];
  if (!text) return matches;
  const fold = (value: string) => (isCaseSensitive ? value : lower(value));
  const wanted = fold(text);
  doc.descendants((node, pos) => {
    if (!node.inlineContent) return true;
    // A note or a line break takes the room that it has in the document, so that places agree.
    const line = node.content.content.map((child) => child.text ?? "\ufffc".repeat(child.nodeSize)).join("");
    const folded = fold(line);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const isWord = !WORD.test(line[at - 1] ?? "") && !WORD.test(line[at + wanted.length] ?? "");
      if (!isWholeWord || isWord) matches.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length });
    }
    return true;
  });
  return matches.sort((a, b) => a.from - b.from);
}

/** Small letters, letter by letter, so that no place moves. */
function lower(text: string): string {
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join("");
}

export const Finder = Extension.create({
  name: "finder",
  addProseMirrorPlugins() {
    return [
      new Plugin<Finding & { decorations: DecorationSet }>({
        key,
        state: {
          init: () => NOTHING,
          apply(tr, old) {
            const meta = tr.getMeta(key) as FindingMeta | undefined;
            if (!meta && (!tr.docChanged || !old.query)) return old;
            const query = meta?.query === undefined ? old.query : meta.query;
            if (!query) return NOTHING;
            const isNew = meta?.query !== undefined || tr.docChanged;
            const matches = isNew ? findMatches(tr.doc, query) : old.matches;
            const wanted = meta?.current ?? (meta?.query ? firstAfter(matches, tr.selection.from) : old.current);
            const current = matches.length === 0 ? 0 : (wanted + matches.length) % matches.length;
            const decorations = DecorationSet.create(
              tr.doc,
              matches.map(({ from, to }, i) =>
                Decoration.inline(from, to, { class: i === current ? "editor-found is-current" : "editor-found" }),
              ),
            );
            return { query, matches, current, decorations };
          },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ];
  },
});

function firstAfter(matches: Match[], pos: number): number {
  return Math.max(
    matches.findIndex(({ from }) => from >= pos),
    0,
  );
}
