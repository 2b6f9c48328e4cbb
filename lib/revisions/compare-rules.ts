import { diffArrays, diffWordsWithSpace } from "diff";
import { nodeText } from "../body/body-nodes.ts";
import { POLICY_NAMES } from "../editing/origin-rules.ts";
import { BYLINE_ROLE_WORDS, CONTENT_TYPE_NAMES } from "../format.ts";
import type { StoryState } from "./story-state-schema.ts";

/** Comparing two states of a story word by word. Pure, so that server and browser may call it. */

export type Piece = { kind: "same" | "added" | "removed"; text: string };

/** One block of the text: unchanged ones are told as such, so that a page may fold them. */
export type BlockComparison = { kind: "same" | "added" | "removed" | "changed"; node: string; pieces: Piece[] };

export type FieldComparison = { field: string; label: string; pieces: Piece[] };

export type StateComparison = {
  /** Fields that differ, in the order of the story page. */
  fields: FieldComparison[];
  /** Every block of the text, in reading order. */
  body: BlockComparison[];
  wordsAdded: number;
  wordsRemoved: number;
  isSame: boolean;
};

export function compareStates(before: StoryState, after: StoryState): StateComparison {
  const fields = FIELDS.flatMap(({ field, label, say }): FieldComparison[] => {
    const [from, to] = [say(before), say(after)];
    return from === to ? [] : [{ field, label, pieces: compareWords(from, to) }];
  });
  const body = compareBlocks(before.body.content, after.body.content);
  const changed = body.flatMap(({ pieces }) => pieces);
  const count = (kind: Piece["kind"]) =>
    changed.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const isSame = fields.length === 0 && body.every(({ kind }) => kind === "same");
  return { fields, body, wordsAdded: count("added"), wordsRemoved: count("removed"), isSame };
}

/** What changed from one text to another, in whole words. */
export function compareWords(from: string, to: string): Piece[] {
  if (from === to) return from ? [{ kind: "same", text: from }] : [];
  // A text that was replaced altogether is quicker told as such than compared.
  const parts = diffWordsWithSpace(from, to, { maxEditLength: 2_000 });
  if (!parts) return whole(from, to);
  return inRuns(
    parts.map(({ value, added, removed }) => ({
      kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
      text: value,
    })),
  );
}

/** What went and what came, each in one run: words that have nothing but a space between them are read together. */
function inRuns(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  let [removed, added] = ["", ""];
  const end = () => {
    runs.push(...whole(removed, added));
    [removed, added] = ["", ""];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const isBetween = kind === "same" && /^\s+$/.test(text) && removed && added && index < pieces.length - 1;
    if (kind === "same" && !isBetween) {
      end();
      runs.push({ kind, text });
      continue;
    }
    if (kind !== "added") removed += text;
    if (kind !== "removed") added += text;
  }
  end();
  return runs;
}

const whole = (from: string, to: string): Piece[] =>
  (
    [
      { kind: "removed", text: from },
      { kind: "added", text: to },
    ] as const
  ).filter(({ text }) => text !== "");

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

type Field = { field: string; label: string; say: (state: StoryState) => string };

const named = (state: StoryState, id: string | null) => (id === null ? "" : (state.names[id] ?? "(gone)"));
const lines = (texts: string[]) => texts.join("\n");
const yesOrNo = (value: boolean) => (value ? "yes" : "no");

const FIELDS: Field[] = [
  { field: "headline", label: "Headline", say: (s) => s.headline },
  { field: "deck", label: "Deck", say: (s) => s.deck },
  { field: "kicker", label: "Kicker", say: (s) => s.kicker ?? "" },
  { field: "contentType", label: "Type", say: (s) => CONTENT_TYPE_NAMES[s.contentType] },
  { field: "sectionId", label: "Section", say: (s) => named(s, s.sectionId) },
  { field: "topicIds", label: "Topics", say: (s) => lines(s.topicIds.map((id) => named(s, id))) },
  {
    field: "bylines",
    label: "Bylines",
    say: (s) => lines(s.bylines.map(({ authorId, role }) => `${BYLINE_ROLE_WORDS[role]} ${named(s, authorId)}`)),
  },
  { field: "leadImageId", label: "Lead image", say: (s) => named(s, s.leadImageId) },
  { field: "leadCaption", label: "Caption of the lead image", say: (s) => s.leadCaption },
  { field: "slug", label: "Address", say: (s) => s.slug },
  { field: "language", label: "Language", say: (s) => s.language },
  { field: "relatedIds", label: "Related stories", say: (s) => lines(s.relatedIds.map((id) => named(s, id))) },
  { field: "origin", label: "Origin", say: sayOrigin },
  {
    field: "corrections",
    label: "Corrections",
    say: (s) => lines(s.corrections.map(({ kind, text }) => `${kind}: ${text}`)),
  },
  { field: "dropCap", label: "Drop cap", say: (s) => yesOrNo(s.dropCap) },
  { field: "noAsks", label: "Without asks", say: (s) => yesOrNo(s.noAsks) },
  { field: "republishable", label: "May be republished", say: (s) => yesOrNo(s.republishable) },
  { field: "seoTitle", label: "Title for search engines", say: (s) => s.seoTitle ?? "" },
  { field: "seoDescription", label: "Description for search engines", say: (s) => s.seoDescription ?? "" },
  { field: "noindex", label: "Kept out of search engines", say: (s) => yesOrNo(s.noindex) },
  { field: "socialTitle", label: "Title for social networks", say: (s) => s.socialTitle ?? "" },
  { field: "socialText", label: "Text for social networks", say: (s) => s.socialText ?? "" },
  { field: "socialImageId", label: "Picture for social networks", say: (s) => named(s, s.socialImageId) },
];

function sayOrigin({ origin }: StoryState): string {
  if (!origin) return "";
  const { publisher, url, publishedAt, licence, policy } = origin;
  return lines([publisher, url, publishedAt?.slice(0, 10) ?? "", licence, POLICY_NAMES[policy]].filter(Boolean));
}

type Block = { type?: unknown; attrs?: unknown };

/** Blocks are matched whole first; what is left between two matches is paired by the words that are shared. */
function compareBlocks(before: unknown[], after: unknown[]): BlockComparison[] {
  const keys = (nodes: unknown[]) => nodes.map((node) => JSON.stringify(node));
  const runs = diffArrays(keys(before), keys(after));
  const result: BlockComparison[] = [];
  let removed: unknown[] = [];
  for (const run of runs) {
    const nodes = run.value.map((key) => JSON.parse(key) as unknown);
    if (run.removed) removed = nodes;
    else if (run.added) {
      result.push(...pairBlocks(removed, nodes));
      removed = [];
    } else {
      result.push(...removed.map((node) => oneSided(node, "removed")), ...nodes.map(unchanged));
      removed = [];
    }
  }
  return [...result, ...removed.map((node) => oneSided(node, "removed"))];
}

/** Shared words of all words from which on a block counts as the other one, rewritten. */
const ALIKE = 0.35;
/** How far ahead a rewritten block is looked for. */
const REACH = 8;

function pairBlocks(removed: unknown[], added: unknown[]): BlockComparison[] {
  const result: BlockComparison[] = [];
  let from = 0;
  for (const node of added) {
    const ahead = removed.slice(from, from + REACH);
    const at = ahead.findIndex((old) => (old as Block).type === (node as Block).type && likeness(old, node) >= ALIKE);
    if (at < 0) {
      result.push(oneSided(node, "added"));
      continue;
    }
    result.push(...ahead.slice(0, at).map((old) => oneSided(old, "removed")));
    result.push(changedBlock(ahead[at], node));
    from += at + 1;
  }
  return [...result, ...removed.slice(from).map((old) => oneSided(old, "removed"))];
}

function likeness(a: unknown, b: unknown): number {
  const [left, right] = [new Set(wordsOf(nodeText(a))), new Set(wordsOf(nodeText(b)))];
  if (left.size === 0 && right.size === 0) return 1;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(left.size, right.size);
}

const nodeName = (node: unknown) => String((node as Block).type ?? "block");
/** A block without words (a picture, a rule) is told by what it is. */
const sayBlock = (node: unknown) => nodeText(node) || `[${WORDLESS[nodeName(node)] ?? "an empty line"}]`;
const WORDLESS: Record<string, string> = {
  image: "a picture",
  gallery: "a gallery",
  embed: "an embed",
  ask: "the donate call-to-action",
  horizontalRule: "a break",
  table: "a table",
};

const unchanged = (node: unknown): BlockComparison => ({
  kind: "same",
  node: nodeName(node),
  pieces: [{ kind: "same", text: sayBlock(node) }],
});

const oneSided = (node: unknown, kind: "added" | "removed"): BlockComparison => ({
  kind,
  node: nodeName(node),
  pieces: [{ kind, text: sayBlock(node) }],
});

const changedBlock = (from: unknown, to: unknown): BlockComparison => ({
  kind: "changed",
  node: nodeName(to),
  pieces: compareWords(sayBlock(from), sayBlock(to)),
});
