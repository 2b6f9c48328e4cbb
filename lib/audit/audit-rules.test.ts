import { expect, test } from "vitest";
import { actionWords, changesOf } from "./audit-rules.ts";

const PLACE = { locale: "en-GB", timeZone: "Europe/Vienna" };

test("actions are told in words", () => {
  expect(actionWords("publishStory")).toBe("Publish story");
  expect(actionWords("people.invite")).toBe("People invite");
});

test("changes are told without identifiers and empty values", () => {
  const id = "01999999-0000-7000-8000-000000000001";
  const change = {
    before: { status: "ready", published_at: null, section_id: id, noindex: false },
    after: { status: "published", published_at: "2026-01-01", section_id: id, noindex: true },
  };
  expect(changesOf(change, PLACE)).toEqual([
    { name: "status", before: "ready", after: "published" },
    { name: "published at", before: null, after: "2026-01-01" },
    { name: "noindex", before: "no", after: "yes" },
  ]);
});

test("moments and the database's own words are told as people say them; what somebody wrote is left as it is", () => {
  const change = {
    before: { status: "in_review", embargo_until: null, headline: "in_review" },
    after: { status: "published", embargo_until: "2026-12-05T08:00:00+00:00", headline: "2026-12-05T08:00:00" },
  };
  expect(changesOf(change, PLACE)).toEqual([
    { name: "status", before: "in review", after: "published" },
    { name: "embargo until", before: null, after: "5 December 2026 at 09:00" },
    { name: "headline", before: "in_review", after: "2026-12-05T08:00:00" },
  ]);
});
