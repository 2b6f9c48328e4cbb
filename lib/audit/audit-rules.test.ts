import { expect, test } from "vitest";
import { actionWords, changesOf } from "./audit-rules.ts";

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
  expect(changesOf(change)).toEqual([
    { name: "status", before: "ready", after: "published" },
    { name: "published at", before: null, after: "2026-01-01" },
    { name: "noindex", before: "no", after: "yes" },
  ]);
});
