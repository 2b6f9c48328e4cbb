import { getSchema } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { doc } from "@/lib/body/body-text.ts";
import { makeAnchor } from "@/lib/notes/anchor-rules.ts";
import { noteAt, noteMarksPlugin, placeOfNote, showNotes, wordsOf } from "./note-marks.client.ts";
import { bodyExtensions } from "./schema.client.ts";

/** A text with a note on these of its words. */
function noted(words: string) {
  const schema = getSchema(bodyExtensions());
  const body = doc("The **ferry** left at dawn.^[By the log.] Nobody waved.", "Nobody waved back.");
  const fresh = EditorState.create({ doc: schema.nodeFromJSON(body), plugins: [noteMarksPlugin(() => {})] });
  const { text } = wordsOf(fresh.doc);
  const start = text.indexOf(words);
  const passage = { id: "one", anchor: makeAnchor(text, start, start + words.length) };
  return { state: fresh.apply(showNotes(fresh, [passage])), passage };
}

const marked = (state: EditorState) => {
  const place = placeOfNote(state, "one");
  return place && state.doc.textBetween(place.from, place.to);
};

test("a note's passage is found across marks, and is no part of the text", () => {
  const { state } = noted("ferry left at");
  expect(marked(state)).toBe("ferry left at");
  expect(noteAt(state, placeOfNote(state, "one")?.from ?? 0)).toBe("one");
  expect(noteAt(state, 1)).toBeNull();
  expect(JSON.stringify(state.doc.toJSON())).not.toContain("one");
});

test("a footnote runs into no sentence that is noted", () => {
  const { state, passage } = noted("at dawn. Nobody waved.");
  expect(passage.anchor.quote).toBe("at dawn. Nobody waved.");
  expect(marked(state)).toContain("at dawn.");
  expect(marked(state)).toContain("Nobody waved.");
});

test("it moves with what is typed before it and grows with what is typed in it", () => {
  const { state, passage } = noted("Nobody waved.");
  const before = state.apply(state.tr.insertText("On Monday: ", 1));
  expect(marked(before)).toBe("Nobody waved.");
  const place = placeOfNote(before, "one");
  const within = before.apply(before.tr.insertText(" else", (place?.from ?? 0) + "Nobody".length));
  expect(marked(within)).toBe("Nobody else waved.");
  // Hearing of the same notes again looks for nothing anew.
  expect(marked(within.apply(showNotes(within, [passage])))).toBe("Nobody else waved.");
});

test("a settled note and a deleted passage are marked no more", () => {
  const { state } = noted("Nobody waved back.");
  expect(marked(state.apply(showNotes(state, [])))).toBeNull();
  const { from, to } = placeOfNote(state, "one") ?? { from: 0, to: 0 };
  expect(marked(state.apply(state.tr.delete(from, to)))).toBeNull();
});
