"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { searchStories } from "@/lib/related/related-actions.ts";
import type { ChoosableStory } from "@/lib/related/related-arrangement-finder.ts";
import { StoryLine } from "./story-line.client";

type Props = {
  label: string;
  /** Stories that are chosen already. */
  exclude: string[];
  onChoose: (story: ChoosableStory) => void;
};

/** Milliseconds after the last key before the site is asked. */
const PAUSE = 200;

/** Finds stories by words of their headline. */
export function StorySearch({ label, exclude, onChoose }: Props) {
  const [q, setQ] = useState("");
  const [found, setFound] = useState<ChoosableStory[] | null>(null);
  const [problem, setProblem] = useState("");
  const asked = useRef(0);
  useEffect(() => {
    if (!q.trim()) return setFound(null);
    const timer = setTimeout(async () => {
      asked.current += 1;
      const mine = asked.current;
      const answer = await searchStories({ q, exclude: [] }).catch(() => null);
      if (mine !== asked.current) return;
      setProblem(answer?.ok ? "" : (answer?.message ?? "The site did not answer; try again when you are online"));
      setFound(answer?.ok ? answer.stories : null);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [q]);
  const shown = found?.filter(({ id }) => !exclude.includes(id));
  return (
    <div>
      <label className="block">
        <span className="tool-label mb-1 block">{label}</span>
        <input
          type="search"
          value={q}
          onChange={(event) => setQ(event.target.value)}
          // In a form Enter would send the form.
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          placeholder="Words of its headline"
          className="tool-control"
        />
      </label>
      {problem && (
        <p role="alert" className="tool-error mt-1">
          {problem}
        </p>
      )}
      {shown && (
        <>
          <p role="status" className="tool-hint mt-1">
            {shown.length === 0 ? "No other story has these words in its headline." : `${shown.length} found`}
          </p>
          <ul className="divide-y divide-rule">
            {shown.map((story) => (
              <li key={story.id} className="flex items-center justify-between gap-3 py-1.5">
                <StoryLine story={story} />
                <Button aria-label={`Add ${story.headline}`} onPress={() => onChoose(story)}>
                  Add
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
