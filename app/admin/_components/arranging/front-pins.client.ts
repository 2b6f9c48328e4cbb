"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { showToast } from "@/components/ui/toast.client";
import type { Problem } from "@/lib/errors.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import { saveFront } from "@/lib/fronts/front-actions.ts";
import type { FrontArrangement, FrontSlotView } from "@/lib/fronts/front-arrangement-finder.ts";
import type { ChoosableStory } from "@/lib/related/related-arrangement-finder.ts";
import { momentOf, wallClock } from "@/lib/zoned-time.ts";

/** A pin as it is edited: its times as the fields hold them. */
export type Pin = { key: string; story: ChoosableStory; begunAt?: Date; starts: string; ends: string };

/**
 * The pins of a front while they are arranged. What the server has is taken over only while nothing is unsaved here:
 * a change made while a save is on its way, or before the page has come anew, stays and is what the next save sends.
 */
export function useFrontPins(section: string | null, arrangement: FrontArrangement, { timeZone }: Place) {
  const router = useRouter();
  const fromServer = () => arrangement.slots.map((slot) => pinOf(slot, timeZone));
  const [pins, setPins] = useState(fromServer);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isPending, setPending] = useState(false);
  const [isChanged, setChanged] = useState(false);
  /** The server's arrangement that was looked at last. */
  const [seen, setSeen] = useState(arrangement);
  /** What the next save is based on. */
  const [version, setVersion] = useState(arrangement.version);
  const latest = useRef(pins);
  latest.current = pins;
  /** What the server has, for taking a save back. */
  const stored = useRef(pins);

  if (seen !== arrangement) {
    setSeen(arrangement);
    if (!isChanged && !isPending && arrangement.version >= version) {
      const now = fromServer();
      stored.current = now;
      setPins(now);
      setVersion(arrangement.version);
    }
  }

  const change = (next: Pin[]) => {
    setPins(next);
    setChanged(true);
  };
  /** Stores pins; what is on the screen counts as saved when it is still `shown`. */
  const send = async (sent: Pin[], baseVersion: number, shown: Pin[]) => {
    setPending(true);
    const slots = sent.map((pin) => slotOf(pin, timeZone));
    const outcome = await saveFront({ section, baseVersion, slots }).catch(() => null);
    setPending(false);
    if (!outcome) setProblems([{ code: "fault", message: "The site did not answer. Your order is still here." }]);
    else if (!outcome.ok) setProblems(outcome.problems);
    if (!outcome?.ok) return null;
    setProblems([]);
    setVersion(outcome.version);
    stored.current = sent;
    if (latest.current === shown) {
      setPins(sent);
      setChanged(false);
    }
    router.refresh();
    return outcome.version;
  };
  const save = async () => {
    const [before, sent] = [stored.current, pins];
    const saved = await send(sent, version, sent);
    if (saved === null) return;
    const undo = async () => {
      if ((await send(before, saved, sent)) !== null) showToast({ message: "The front is as it was" });
    };
    showToast({ message: "The front is saved", undo });
  };
  return { pins, change, save, problems, isPending, isChanged };
}

function pinOf(slot: FrontSlotView, timeZone: string): Pin {
  const { articleId, headline, section, status, isScheduled, startsAt, hasBegun, endsAt } = slot;
  return {
    key: `${articleId} ${startsAt.getTime()}`,
    story: { id: articleId, headline, slug: "", section, status, isScheduled, visibleFrom: null },
    // A pin that has begun says no more when, and keeps it.
    ...(hasBegun && { begunAt: startsAt }),
    starts: hasBegun ? "" : wallClock(startsAt, timeZone),
    ends: endsAt ? wallClock(endsAt, timeZone) : "",
  };
}

function slotOf({ story, begunAt, starts, ends }: Pin, timeZone: string) {
  return { articleId: story.id, startsAt: momentOf(starts, timeZone) ?? begunAt, endsAt: momentOf(ends, timeZone) };
}

/** Says of which pin a problem is ("slots.2.endsAt"). */
export function withName({ field, message }: Problem, pins: Pin[]): string {
  const pin = pins[Number(/\d+/.exec(field ?? "")?.[0])];
  return pin ? `${pin.story.headline}: ${message}` : message;
}

export function whenOf({ starts, ends }: Pin, place: Place): string {
  const said = (text: string) => {
    const moment = momentOf(text, place.timeZone);
    return moment && formatDate(moment, "moment", place);
  };
  const [from, until] = [said(starts), said(ends)];
  return [from && `pinned from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
}
