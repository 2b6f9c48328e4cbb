"use client";

import type { ChoosableStory } from "@/lib/related/related-arrangement-finder.ts";

/** A story in a list to choose from or to order: its headline, and under it section and state. */
export function StoryLine({ story, note }: { story: ChoosableStory; note?: string }) {
  const state = stateOf(story);
  return (
    <div className="min-w-0">
      <p className="leading-snug font-semibold">{story.headline}</p>
      <p className="tool-hint">{[story.section, state, note].filter(Boolean).join(" · ")}</p>
    </div>
  );
}

/** What keeps readers from seeing a story; nothing of a public one. */
function stateOf({ status, isScheduled }: ChoosableStory): string {
  if (status !== "published") return `${STATES[status] ?? status}, not public`;
  return isScheduled ? "Scheduled" : "";
}

const STATES: Record<string, string> = {
  draft: "Draft",
  in_review: "In review",
  ready: "Ready",
  archived: "Archived",
  killed: "Killed",
};
