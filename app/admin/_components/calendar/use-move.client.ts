"use client";

import { useRouter } from "next/navigation";
import { showToast } from "@/components/ui/toast.client";
import { moveStory } from "@/lib/calendar/calendar-actions.ts";
import type { CalendarEntry } from "@/lib/calendar/calendar-finder.ts";
import { failure, inSentences } from "@/lib/errors.ts";
import { formatDate, type Place } from "@/lib/format.ts";

/** A story in the calendar, or beside it while it is planned for no day. */
export type Movable = Omit<CalendarEntry, "day" | "time"> & { day: string | null; time: string | null };

type To = { day: string | null /** Of a scheduled story; without one its time of day stays. */; time?: string | null };

/** Moves stories, offering to take it back. Resolves to why it could not be done, in words; null once it is done. */
export function useMove(place: Place): (entry: Movable, to: To) => Promise<string | null> {
  const router = useRouter();
  return async (entry, to) => {
    const send = async ({ day, time = null }: To) => {
      const outcome = await moveStory({ id: entry.id, day, time }).catch(() =>
        failure("fault", "The site did not answer."),
      );
      router.refresh();
      return outcome.ok ? null : inSentences(outcome);
    };
    const problem = await send(to);
    if (problem) return problem;
    const undo = async () => showToast({ message: (await send(entry)) ?? sentence(entry.day, place) });
    showToast({ message: sentence(to.day, place), undo });
    return null;
  };
}

function sentence(day: string | null, place: Place): string {
  if (day === null) return "Planned for no day now.";
  return `Moved to ${formatDate(new Date(day), "date", { ...place, timeZone: "UTC" })}.`;
}
