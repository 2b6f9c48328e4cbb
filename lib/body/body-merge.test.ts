import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeBodies } from "./body-merge.ts";
import { bodyPlainText } from "./body-rules.ts";
import { type BlockNode, type Body, bodySchema } from "./body-schema.ts";
import { doc, h2, image, ol, p, quote, table, ul } from "./body-text.ts";

const A = "01999999-0000-7000-8000-000000000001";
const ONE = "The first paragraph says what happened in the city.";
const TWO = "The second one says who was there and why.";
const THREE = "The third asks what comes next, and for whom.";
const base = doc(ONE, TWO, THREE);
const merged = (mine: Body, theirs: Body, from = base) => mergeBodies(from, mine, theirs);

describe("keeps both", () => {
  test.each<[string, Body, Body, Body]>([
    ["nothing changed", base, base, base],
    ["only mine", doc(`${ONE} More.`, TWO, THREE), base, doc(`${ONE} More.`, TWO, THREE)],
    ["only theirs", base, doc(ONE, TWO), doc(ONE, TWO)],
    [
      "neighbouring paragraphs",
      doc(`${ONE} I.`, TWO, THREE),
      doc(ONE, `${TWO} You.`, THREE),
      doc(`${ONE} I.`, `${TWO} You.`, THREE),
    ],
    ["the same change", doc(ONE, "New.", THREE), doc(ONE, "New.", THREE), doc(ONE, "New.", THREE)],
    [
      "additions at one place",
      doc(ONE, "Mine.", TWO, THREE),
      doc(ONE, "Theirs.", TWO, THREE),
      doc(ONE, "Mine.", "Theirs.", TWO, THREE),
    ],
    [
      "an addition beside a change",
      doc(ONE, "Mine.", TWO, THREE),
      doc(ONE, `${TWO} You.`, THREE),
      doc(ONE, "Mine.", `${TWO} You.`, THREE),
    ],
    ["a deletion beside a change", doc(TWO, THREE), doc(ONE, `${TWO} You.`, THREE), doc(`${TWO} You.`, THREE)],
    [
      "a picture and a change",
      doc(ONE, image(A), TWO, THREE),
      doc(`${ONE} You.`, TWO, THREE),
      doc(`${ONE} You.`, image(A), TWO, THREE),
    ],
    [
      "a split paragraph and another change",
      doc("The first paragraph says", "what happened in the city.", TWO, THREE),
      doc(ONE, TWO, `${THREE} You.`),
      doc("The first paragraph says", "what happened in the city.", TWO, `${THREE} You.`),
    ],
  ])("%s", (_, mine, theirs, result) => {
    expect(merged(mine, theirs)).toEqual({ body: result, conflicts: [] });
  });

  test.each<[string, (one: string, two: string) => BlockNode]>([
    ["items of one list", (one, two) => ul(one, two)],
    ["items of a numbered list", (one, two) => ol(one, two)],
    ["paragraphs of one quotation", (one, two) => quote(one, two)],
    ["rows of one table", (one, two) => table(["Head"], [one], [two])],
  ])("%s", (_, make) => {
    const from = doc(make(ONE, TWO));
    expect(merged(doc(make(`${ONE} I.`, TWO)), doc(make(ONE, `${TWO} You.`)), from)).toEqual({
      body: doc(make(`${ONE} I.`, `${TWO} You.`)),
      conflicts: [],
    });
  });
});

describe("asks", () => {
  test("where both changed one paragraph, and leaves the rest merged", () => {
    const mine = doc("New.", ONE, `${TWO} I.`, THREE);
    const theirs = doc(ONE, `${TWO} You.`, `${THREE} You.`);
    expect(merged(mine, theirs)).toEqual({
      body: doc("New.", ONE, `${TWO} I.`, `${THREE} You.`),
      conflicts: [{ at: 2, mine: [p(`${TWO} I.`)], theirs: [p(`${TWO} You.`)] }],
    });
  });

  test("where one took away what the other changed", () => {
    const changed = [p(`${TWO} You.`)];
    expect(merged(doc(ONE, THREE), doc(ONE, `${TWO} You.`, THREE))).toEqual({
      body: doc(ONE, THREE),
      conflicts: [{ at: 1, mine: [], theirs: changed }],
    });
    expect(merged(doc(ONE, `${TWO} You.`, THREE), doc(ONE, THREE)).conflicts).toEqual([
      { at: 1, mine: changed, theirs: [] },
    ]);
  });

  test("where both changed one item of a list", () => {
    const { conflicts } = merged(doc(ul(`${ONE} I.`, TWO)), doc(ul(`${ONE} You.`, TWO)), doc(ul(ONE, TWO)));
    expect(conflicts).toHaveLength(1);
  });
});

test("a paragraph that became a heading is still the same one", () => {
  expect(merged(doc(h2(ONE), TWO, THREE), doc(`${ONE} You.`, TWO, THREE)).conflicts).toHaveLength(1);
});

describe("whatever two people do", () => {
  /** An edit adds a sentence that nobody else has, so that each can be looked for. */
  type Edit = { kind: "append" | "insert" | "delete" | "split" | "move"; at: number };
  const edits = fc.array(
    fc.record({
      kind: fc.constantFrom<Edit["kind"]>("append", "append", "insert", "insert", "delete", "split", "move"),
      at: fc.nat(50),
    }),
    { maxLength: 8 },
  );
  const sentences = Array.from({ length: 8 }, (_, i) => `Sentence ${i} of the base tells of place ${i} and hour ${i}.`);

  function apply(texts: string[], list: Edit[], who: string): { texts: string[]; typed: string[] } {
    const out = [...texts];
    const typed: string[] = [];
    list.forEach(({ kind, at }, i) => {
      const place = out.length === 0 ? 0 : at % out.length;
      const sentence = `${who}${i} wrote this.`;
      if (kind === "insert" || out.length === 0) out.splice(place, 0, sentence);
      else if (kind === "append") out[place] = `${out[place]} ${sentence}`;
      else if (kind === "delete") out.splice(place, 1);
      else if (kind === "move") out.push(...out.splice(place, 1));
      else {
        const words = (out[place] ?? "").split(". ");
        const half = Math.ceil(words.length / 2);
        if (words.length > 1) out.splice(place, 1, `${words.slice(0, half).join(". ")}.`, words.slice(half).join(". "));
      }
      if (kind === "insert" || kind === "append") typed.push(sentence);
    });
    // What the same person took away again was not lost.
    return { texts: out, typed: typed.filter((sentence) => out.some((text) => text.includes(sentence))) };
  }

  const anyText = (body: Body, conflicts: { mine: BlockNode[]; theirs: BlockNode[] }[]) =>
    [body.content, ...conflicts.flatMap(({ mine, theirs }) => [mine, theirs])]
      .map((content) => bodyPlainText({ type: "doc", content }))
      .join("\n");

  test("every typed sentence is in the result or in front of an editor", () => {
    fc.assert(
      fc.property(edits, edits, (one, two) => {
        const mine = apply(sentences, one, "Ada");
        const theirs = apply(sentences, two, "Ben");
        const { body, conflicts } = mergeBodies(doc(...sentences), doc(...mine.texts), doc(...theirs.texts));
        expect(bodySchema.safeParse(body).error).toBeUndefined();
        const found = anyText(body, conflicts);
        for (const sentence of [...mine.typed, ...theirs.typed]) expect(found).toContain(sentence);
        for (const { at, mine: own } of conflicts) expect(body.content.slice(at, at + own.length)).toEqual(own);
      }),
      { numRuns: 500 },
    );
  });

  test("who changed nothing gets the other's text, whole", () => {
    fc.assert(
      fc.property(edits, (one) => {
        const changed = doc(...apply(sentences, one, "Ada").texts);
        const from = doc(...sentences);
        const whole = changed.content.length > 0 ? changed : doc();
        const expected = whole.content.length > 0 ? whole.content : [{ type: "paragraph" }];
        expect(mergeBodies(from, from, changed)).toEqual({ body: { type: "doc", content: expected }, conflicts: [] });
        expect(mergeBodies(from, changed, from)).toEqual({ body: { type: "doc", content: expected }, conflicts: [] });
      }),
    );
  });
});

test("two long stories, rewritten from end to end, are merged in a moment", () => {
  const long = (who: string) => doc(...Array.from({ length: 400 }, (_, i) => `${who} ${i} ${"word ".repeat(60)}`));
  const startedAt = performance.now();
  mergeBodies(long("Base"), long("Ada"), long("Ben"));
  expect(performance.now() - startedAt).toBeLessThan(3000);
});
