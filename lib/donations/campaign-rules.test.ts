import { describe, expect, test } from "vitest";
import { type AskPlace, chooseCampaign, type Target } from "./campaign-rules.ts";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const none = { isExcluded: false, section: null, topic: null, story: null };
const campaign = (id: string, targets: Partial<Target>[] = [], startsAt = day(1)) => ({
  id,
  startsAt,
  targets: targets.map((target) => ({ ...none, ...target })),
});

const general = campaign("general", [], day(9));
const europe = campaign("europe", [{ section: "europe" }]);
const rivers = campaign("rivers", [{ topic: "rivers" }]);
const oneStory = campaign("story", [{ story: "amu" }]);
const all = [general, europe, rivers, oneStory];

describe("of several live campaigns", () => {
  test.each<[string, string, AskPlace]>([
    ["a story's own", "story", { story: "amu", topics: ["rivers"], section: "europe" }],
    ["the topic's", "rivers", { story: "other", topics: ["wars", "rivers"], section: "europe" }],
    ["the section's", "europe", { story: "other", topics: [], section: "europe" }],
    ["the one for everywhere", "general", {}],
  ])("%s wins where it is the closest", (_, id, place) => {
    expect(chooseCampaign(all, place)?.id).toBe(id);
    expect(chooseCampaign([...all].reverse(), place)?.id).toBe(id);
  });

  test("the one that began last wins among equals", () => {
    expect(chooseCampaign([campaign("old"), campaign("new", [], day(2))], {})?.id).toBe("new");
  });

  test("one with places asks nowhere else", () => {
    expect(chooseCampaign([europe], { section: "asia" })).toBeNull();
    expect(chooseCampaign([europe], {})).toBeNull();
  });

  test("an excluded place is left out, unless something closer is included", () => {
    const notEurope = campaign("x", [{ section: "europe", isExcluded: true }]);
    expect(chooseCampaign([notEurope], { section: "europe" })).toBeNull();
    expect(chooseCampaign([notEurope], { section: "asia" })?.id).toBe("x");
    const butRivers = campaign("y", [{ section: "europe", isExcluded: true }, { topic: "rivers" }]);
    expect(chooseCampaign([butRivers], { section: "europe", topics: ["rivers"] })?.id).toBe("y");
    const notThisStory = campaign("z", [{ section: "europe" }, { story: "amu", isExcluded: true }]);
    expect(chooseCampaign([notThisStory], { section: "europe", story: "amu" })).toBeNull();
    expect(chooseCampaign([notThisStory], { section: "europe", story: "b" })?.id).toBe("z");
  });
});
