"use client";

import { useEffect, useState } from "react";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { PaletteAnswer } from "@/lib/story-list/palette-views.ts";

const PAUSE_MS = 120;

export type PaletteFound = PaletteAnswer & {
  /** The words that this answers. */
  query: string;
  problem: "signed_out" | "no_answer" | null;
};

const NOTHING: PaletteAnswer = { stories: [], publicSlug: null };

/** Stories for these words, as typing pauses; an answer to older words is not waited for. */
export function usePaletteStories(query: string, storyId: string | null): PaletteFound | null {
  const [found, setFound] = useState<PaletteFound | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    const ask = async () => {
      try {
        const answer = await fetch(adminRoutes.palette(query, storyId), { signal: asked.signal });
        if (answer.ok) setFound({ ...((await answer.json()) as PaletteAnswer), query, problem: null });
        else setFound({ ...NOTHING, query, problem: answer.status === 401 ? "signed_out" : "no_answer" });
      } catch {
        if (!asked.signal.aborted) setFound({ ...NOTHING, query, problem: "no_answer" });
      }
    };
    const timer = setTimeout(ask, query === "" ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [query, storyId]);
  return found;
}
