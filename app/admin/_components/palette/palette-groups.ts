import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import type { PaletteStory } from "@/lib/story-list/palette-views.ts";
import { statusWords } from "../story-status.ts";
import type { PaletteEntry } from "./palette-entries.ts";
import { fitting, isSearched } from "./palette-rules.ts";
import type { PaletteFound } from "./use-palette-stories.client.ts";

/** So many that the first actions are in sight too. */
const NEWEST = 7;

export type PaletteGroup = { title: string; entries: PaletteEntry[] };

type Parts = {
  query: string;
  found: PaletteFound | null;
  places: PaletteEntry[];
  actions: PaletteEntry[];
  /** The groups beside the story that is open. */
  panels: string[];
  place: Place;
};

/**
 * What the palette shows. Without words the newest stories come first; with words what is known at once does, so that
 * nothing moves when stories arrive.
 */
export function groupsFor({ query, found, places, actions, panels, place }: Parts): PaletteGroup[] {
  const fits = (entries: PaletteEntry[]) => fitting(entries, query, ({ label, hint = "" }) => `${label} ${hint}`);
  const stories = { title: query ? "Stories" : "Newest stories", entries: storiesFor(query, found, place) };
  const here = { title: "This story", entries: fits(asReader(found?.publicSlug ?? null)) };
  const known = [
    { title: "Actions", entries: fits(actions) },
    { title: "Places", entries: fits(places) },
    { title: "Beside this story", entries: fits(panels.map((panel) => ({ id: panel, label: `Go to ${panel}` }))) },
  ];
  // Without words, nothing is shown before the newest stories are there.
  if (query === "" && found === null) return [];
  const groups = query ? [here, ...known, stories] : [here, stories, ...known];
  return groups.filter(({ entries }) => entries.length > 0);
}

function asReader(slug: string | null): PaletteEntry[] {
  if (slug === null) return [];
  return [{ id: "as-reader", label: "Open as a reader sees it", href: routes.article(slug), isOutside: true }];
}

/** The server looks for words of three letters and more, also in decks and names; shorter ones are looked for in what is here. */
function storiesFor(query: string, found: PaletteFound | null, place: Place): PaletteEntry[] {
  const stories = found?.stories ?? [];
  if (!query) return stories.slice(0, NEWEST).map((story) => toEntry(story, place));
  const isAnswered = found?.query === query && isSearched(query);
  const shown = isAnswered ? stories : fitting(stories, query, ({ headline }) => headline);
  return shown.map((story) => toEntry(story, place));
}

function toEntry(story: PaletteStory, place: Place): PaletteEntry {
  const date = (iso: string | null) => (iso ? new Date(iso) : null);
  const standing = {
    ...story,
    publishedAt: date(story.publishedAt),
    embargoUntil: date(story.embargoUntil),
    binnedAt: date(story.binnedAt),
  };
  const hint = `${statusWords(standing, place)}, ${story.section}`;
  return { id: story.id, label: story.headline || "Without a headline", hint, href: adminRoutes.story(story.id) };
}
