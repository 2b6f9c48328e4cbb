import { describe, expect, test } from "vitest";
import { type AskPlace, chooseCampaign, type Target } from "./campaign-rules.ts";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const none = { isExcluded: false, sectionId: null, topicId: null, articleId: null };
const campaign = (id: string, targets: Partial<Target>[] = [], startsAt = day(1)) => ({
  id,
  startsAt,
  targets: targets.map((target) => ({ ...none, ...target })),
});

const general = campaign("general", [], day(9));
const europe = campaign("europe", [{ sectionId: "europe" }]);
const rivers = campaign("rivers", [{ topicId: "rivers" }]);
const oneStory = campaign("story", [{ articleId: "amu" }]);
const all = [general, europe, rivers, oneStory];

describe("of several live campaigns", () => {
  test.each<[string, string, AskPlace]>([
    ["a story's own", "story", { articleId: "amu", topicIds: ["rivers"], sectionId: "europe" }],
    ["the topic's", "rivers", { articleId: "other", topicIds: ["wars", "rivers"], sectionId: "europe" }],
    ["the section's", "europe", { articleId: "other", topicIds: [], sectionId: "europe" }],
    ["the one for everywhere", "general", {}],
  ])("%s wins where it is the closest", (_, id, place) => {
    expect(chooseCampaign(all, place)?.id).toBe(id);
    expect(chooseCampaign([...all].reverse(), place)?.id).toBe(id);
  });

  test("the one that began last wins among equals", () => {
    expect(chooseCampaign([campaign("old"), campaign("new", [], day(2))], {})?.id).toBe("new");
  });

  test("one with places asks nowhere else", () => {
    expect(chooseCampaign([europe], { sectionId: "asia" })).toBeNull();
    expect(chooseCampaign([europe], {})).toBeNull();
  });

  test("an excluded place is left out, unless something closer is included", () => {
    const notEurope = campaign("x", [{ sectionId: "europe", isExcluded: true }]);
    expect(chooseCampaign([notEurope], { sectionId: "europe" })).toBeNull();
    expect(chooseCampaign([notEurope], { sectionId: "asia" })?.id).toBe("x");
    const butRivers = campaign("y", [{ sectionId: "europe", isExcluded: true }, { topicId: "rivers" }]);
    expect(chooseCampaign([butRivers], { sectionId: "europe", topicIds: ["rivers"] })?.id).toBe("y");
    const notThisStory = campaign("z", [{ sectionId: "europe" }, { articleId: "amu", isExcluded: true }]);
    expect(chooseCampaign([notThisStory], { sectionId: "europe", articleId: "amu" })).toBeNull();
    expect(chooseCampaign([notThisStory], { sectionId: "europe", articleId: "b" })?.id).toBe("z");
  });
});
