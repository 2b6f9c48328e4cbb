import { beforeAll, describe, expect, test } from "vitest";
import type { StoryMerge } from "@/lib/articles/article-merge.ts";
import { fieldsOf, patchInput, type StoryFields } from "@/lib/articles/article-state.ts";
import { bodyForEditor } from "@/lib/body/body-editor.ts";
import { bodyPlainText } from "@/lib/body/body-rules.ts";
import type { BlockNode } from "@/lib/body/body-schema.ts";
import { doc, p } from "@/lib/body/body-text.ts";
import type { Db } from "@/lib/db.ts";
import { findEditingState } from "@/lib/revisions/revision-finder.ts";
import { saveStory } from "@/lib/revisions/story-editing-mutations.ts";
import { makeArticle } from "@/server/testing/factories.ts";
import { testDb } from "@/server/testing/test-db.ts";
import { StorySync } from "./story-sync.client.ts";
import type { LocalCopy, SyncState, Version } from "./story-sync-world.client.ts";

let db: Db;
beforeAll(async () => {
  ({ db } = await testDb());
});

async function load(id: string): Promise<Version> {
  const found = await findEditingState(db, id);
  if (!found) throw new Error("The story is gone");
  return { version: found.version, fields: fieldsOf(found.state) };
}

/** An editor at her desk: a screen, a device, a clock that goes on when the test says, and a network that may fail. */
async function openDesk(id: string, name: string) {
  const { version, fields } = await load(id);
  // The screen shows what the editor made of the stored text, in the editor's own spelling.
  const opened = { version, fields: { ...fields, body: bodyForEditor(fields.body) } };
  const timers = new Set<{ run: () => void; at: number }>();
  const desk = {
    fields: opened.fields,
    isOffline: false,
    device: null as LocalCopy | null,
    states: [] as SyncState[],
    asked: [] as StoryMerge[],
    saves: 0,
    inFlight: 0,
    mostInFlight: 0,
    clock: 0,
    sync: null as unknown as StorySync,
    type(change: (fields: StoryFields) => StoryFields) {
      desk.fields = change(desk.fields);
      desk.sync.changed();
    },
    /** Lets time pass for what waits on it. */
    async pass(ms: number) {
      desk.clock += ms;
      for (const timer of [...timers]) {
        if (timer.at > desk.clock) continue;
        timers.delete(timer);
        timer.run();
      }
      await desk.sync.keepNow();
    },
    get last() {
      return desk.states.at(-1)?.kind;
    },
  };
  const world = {
    save: async (baseVersion: number, patch: Partial<StoryFields>) => {
      if (desk.isOffline) throw new TypeError("Failed to fetch");
      desk.saves += 1;
      desk.mostInFlight = Math.max(desk.mostInFlight, ++desk.inFlight);
      const outcome = await saveStory(db, id, { ...patchInput(patch), baseVersion }, { id: null, name });
      desk.inFlight -= 1;
      return outcome;
    },
    load: async () => {
      if (desk.isOffline) throw new TypeError("Failed to fetch");
      return load(id);
    },
    read: () => desk.fields,
    show: (merge: StoryMerge) => {
      desk.fields = merge.state;
      if (merge.fields.length + merge.paragraphs.length > 0) desk.asked.push(merge);
    },
    keep: async (copy: LocalCopy) => {
      desk.device = structuredClone(copy);
    },
    leave: (copy: LocalCopy) => {
      desk.device = structuredClone(copy);
    },
    forget: async () => {
      desk.device = null;
    },
    later: (run: () => void, ms: number) => {
      const timer = { run, at: desk.clock + ms };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    now: () => desk.clock,
    onState: (state: SyncState) => {
      desk.states.push(state);
    },
  };
  desk.sync = new StorySync(world, opened);
  return desk;
}

const story = () => makeArticle(db, { status: "draft", publishedAt: null, body: doc("One.", "Two.", "Three.") });
const withBlock = (at: number, text: string) => (fields: StoryFields) => {
  const content = [...fields.body.content];
  content[at] = p(text);
  return { ...fields, body: { type: "doc" as const, content } };
};
const stored = async (id: string) => (await load(id)).fields;

describe("one editor", () => {
  test("is saved two seconds after she stops typing, and not before", async () => {
    const { id } = await story();
    const desk = await openDesk(id, "Ada");
    desk.type((fields) => ({ ...fields, headline: "A" }));
    await desk.pass(1500);
    desk.type((fields) => ({ ...fields, headline: "A new headline" }));
    await desk.pass(1500);
    expect(desk.saves).toBe(0);
    expect(desk.device?.fields.headline).toBe("A new headline");
    await desk.pass(600);
    await desk.sync.flush();
    expect(desk.saves).toBe(1);
    expect(desk.states.map(({ kind }) => kind)).toEqual(["typing", "saving", "saved"]);
    expect((await stored(id)).headline).toBe("A new headline");
    expect(desk.device).toBeNull();
  });

  test("leaves on the device what she typed last, before anything is waited for", async () => {
    const { id } = await story();
    const desk = await openDesk(id, "Ada");
    desk.sync.leave();
    expect(desk.device, "nothing is unsaved").toBeNull();
    desk.type((fields) => ({ ...fields, headline: "The last word" }));
    desk.sync.leave();
    expect((desk.device as LocalCopy | null)?.fields.headline).toBe("The last word");
  });

  test("has one save in flight, and loses nothing that she types meanwhile", async () => {
    const { id } = await story();
    const desk = await openDesk(id, "Ada");
    desk.type(withBlock(0, "First."));
    const saving = desk.sync.flush();
    desk.type(withBlock(1, "Second."));
    const again = desk.sync.flush();
    await Promise.all([saving, again]);
    expect(desk.mostInFlight).toBe(1);
    expect((await stored(id)).body).toEqual(doc("First.", "Second.", "Three."));
    expect(desk.last).toBe("saved");
  });

  test("keeps on this device what cannot be sent, and sends it when the network is back", async () => {
    const { id } = await story();
    const desk = await openDesk(id, "Ada");
    desk.isOffline = true;
    desk.type(withBlock(0, "Typed on a train."));
    await desk.sync.flush();
    expect(desk.last).toBe("offline");
    expect(desk.device?.fields.body).toEqual(doc("Typed on a train.", "Two.", "Three."));
    desk.isOffline = false;
    desk.sync.online();
    await desk.sync.flush();
    expect((await stored(id)).body).toEqual(doc("Typed on a train.", "Two.", "Three."));
    expect(desk.device).toBeNull();
  });

  test("finds after a crash what lay on the device, beside what others did since", async () => {
    const { id } = await story();
    const before = await openDesk(id, "Ada");
    before.isOffline = true;
    before.type(withBlock(0, "Before the crash."));
    await before.sync.keepNow();
    const other = await openDesk(id, "Ben");
    other.type(withBlock(2, "Meanwhile."));
    await other.sync.flush();
    const after = await openDesk(id, "Ada");
    if (!before.device) throw new Error("Nothing was kept");
    await after.sync.recover(before.device);
    expect((await stored(id)).body).toEqual(doc("Before the crash.", "Two.", "Meanwhile."));
    expect(after.asked).toEqual([]);
  });

  test("is told what is wrong in one field, while the others are saved", async () => {
    const { id } = await story();
    const desk = await openDesk(id, "Ada");
    desk.type((fields) => ({ ...fields, slug: "Not An Address", deck: "A deck." }));
    await desk.sync.flush();
    expect(desk.states.at(-1)).toMatchObject({ kind: "refused", problems: [{ field: "slug" }] });
    expect((await stored(id)).deck).toBe("A deck.");
    expect(desk.device?.fields.slug).toBe("Not An Address");
    desk.type((fields) => ({ ...fields, slug: `an-address-${id}` }));
    await desk.sync.flush();
    expect(desk.last).toBe("saved");
    expect((await stored(id)).slug).toBe(`an-address-${id}`);
  });
});

describe("two editors", () => {
  test("both keep what they wrote in different places", async () => {
    const { id } = await story();
    const [ada, ben] = [await openDesk(id, "Ada"), await openDesk(id, "Ben")];
    ada.type(withBlock(0, "Ada's."));
    ben.type(withBlock(1, "Ben's."));
    await ada.sync.flush();
    await ben.sync.flush();
    expect((await stored(id)).body).toEqual(doc("Ada's.", "Ben's.", "Three."));
    await ada.sync.heard(ben.sync.version);
    expect(ada.fields).toEqual(ben.fields);
    expect([...ada.asked, ...ben.asked]).toEqual([]);
  });

  test("are asked about one paragraph that both changed; nothing is sent before the answer", async () => {
    const { id } = await story();
    const [ada, ben] = [await openDesk(id, "Ada"), await openDesk(id, "Ben")];
    ada.type(withBlock(1, "Two, says Ada."));
    ben.type(withBlock(1, "Two, says Ben."));
    await ada.sync.flush();
    await ben.sync.flush();
    expect(ben.last).toBe("conflict");
    expect(ben.asked[0]?.paragraphs).toEqual([{ at: 1, mine: [p("Two, says Ben.")], theirs: [p("Two, says Ada.")] }]);
    expect((await stored(id)).body).toEqual(doc("One.", "Two, says Ada.", "Three."));
    expect(ben.device?.fields.body).toEqual(doc("One.", "Two, says Ben.", "Three."));
    ben.type(withBlock(1, "Two, say both."));
    await ben.sync.settled();
    expect((await stored(id)).body).toEqual(doc("One.", "Two, say both.", "Three."));
    expect(ben.last).toBe("saved");
  });

  test.each([7, 1912, 40_961])(
    "over rounds of chance (%i), every sentence is in the story or in front of one of them",
    async (start) => {
      const { id } = await makeArticle(db, {
        status: "draft",
        publishedAt: null,
        body: doc("Start one.", "Start two."),
      });
      const desks = [await openDesk(id, "Ada"), await openDesk(id, "Ben")];
      const typed: string[] = [];
      const shown: string[] = [];
      let seed = start;
      const chance = (below: number) => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((seed / 2_147_483_648) * below);
      };
      const words = (blocks: BlockNode[]) => bodyPlainText({ type: "doc", content: blocks });
      for (let round = 0; round < 40; round++) {
        const desk = desks[chance(2)];
        if (!desk) continue;
        const sentence = `Round ${round} was here.`;
        const content = [...desk.fields.body.content];
        const at = chance(content.length);
        if (chance(2) === 0) content.splice(at, 0, p(sentence));
        else content[at] = p(`${words(content.slice(at, at + 1))} ${sentence}`.trim());
        typed.push(sentence);
        desk.isOffline = chance(4) === 0;
        desk.type((fields) => ({ ...fields, body: { type: "doc", content } }));
        if (chance(3) > 0) await desk.sync.flush();
        for (const merge of desk.asked.splice(0)) {
          shown.push(...merge.paragraphs.flatMap(({ mine, theirs }) => [words(mine), words(theirs)]));
          await desk.sync.settled();
        }
      }
      for (const desk of [...desks, ...desks]) {
        desk.isOffline = false;
        await desk.sync.flush();
        for (const merge of desk.asked.splice(0)) {
          shown.push(...merge.paragraphs.flatMap(({ mine, theirs }) => [words(mine), words(theirs)]));
          await desk.sync.settled();
        }
        await desk.sync.heard(Number.MAX_SAFE_INTEGER);
      }
      const inFront = [words((await stored(id)).body.content), ...shown].join("\n");
      for (const sentence of typed) expect(inFront).toContain(sentence);
      expect(desks.map((desk) => desk.last)).toEqual(["saved", "saved"]);
      expect(desks[0]?.fields.body).toEqual(desks[1]?.fields.body);
    },
  );
});
