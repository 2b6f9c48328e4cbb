"use client";

import type { PresentPerson } from "@/lib/presence/presence-schema.ts";
import type { SyncState } from "./story-sync-world.client.ts";

const timeOf = (at: number) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

export function sayState(state: SyncState): string {
  switch (state.kind) {
    case "saved":
      return state.at === null ? "Saved" : `Saved ${timeOf(state.at)}`;
    case "typing":
      return "Unsaved changes";
    case "saving":
      return "Saving…";
    case "offline":
      return "Offline: kept on this device";
    case "signed_out":
      return "Signed out: kept on this device";
    case "conflict":
      return "Kept on this device: two texts to choose from";
    case "refused":
      return state.problems.some(({ field }) => field && !field.startsWith("body"))
        ? "Saved but for what is marked"
        : "Not saved: kept on this device";
  }
}

/** What became of what was typed, always in view. */
export function SaveState({ state }: { state: SyncState }) {
  const isTrouble = state.kind !== "saved" && state.kind !== "typing" && state.kind !== "saving";
  return (
    <p
      role="status"
      data-save-state={state.kind}
      className={`type-meta ${isTrouble ? "font-semibold! text-accent!" : ""}`}
    >
      {sayState(state)}
    </p>
  );
}

/** Who else has the story open, and where they are. */
export function Present({ people }: { people: PresentPerson[] }) {
  if (people.length === 0) return null;
  return (
    <ul aria-label="Also in this story" className="flex flex-wrap gap-x-3 gap-y-1">
      {people.map(({ tabId, name, place, block, isSelf }) => (
        <li key={tabId} className="type-meta flex items-center gap-1.5 text-ink!">
          <span aria-hidden="true" className="size-2 rounded-full bg-accent" />
          {isSelf ? "You, in another tab" : name}
          <span className="text-muted">{sayPlace(place, block)}</span>
        </li>
      ))}
    </ul>
  );
}

function sayPlace(place: string, block: string): string {
  if (block) return `at “${block.length > 28 ? `${block.slice(0, 28).trimEnd()}…` : block}”`;
  return place ? `in ${place.toLowerCase()}` : "is reading";
}
