"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProblems } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { showToast } from "@/components/ui/toast.client";
import type { Problem } from "@/lib/errors.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import { saveFront } from "@/lib/fronts/front-actions.ts";
import type { FrontArrangement, FrontSlotView } from "@/lib/fronts/front-arrangement-finder.ts";
import type { ChoosableStory } from "@/lib/related/related-arrangement-finder.ts";
import { momentOf, wallClock } from "@/lib/zoned-time.ts";
import { zoneName } from "../forms/moment-field.client";
import { SortableList } from "./sortable-list.client";
import { StoryLine } from "./story-line.client";
import { StorySearch } from "./story-search.client";

/** A pin as it is edited: its times as the fields hold them. */
type Pin = { key: string; story: ChoosableStory; begunAt?: Date; starts: string; ends: string };

type Props = { section: string | null; arrangement: FrontArrangement; place: Place };

/** What is pinned to a front: chosen, ordered, from when and until when; saved as a whole. */
export function FrontArranger({ section, arrangement, place }: Props) {
  const router = useRouter();
  const { timeZone } = place;
  const [pins, setPins] = useState(() => arrangement.slots.map((slot) => pinOf(slot, timeZone)));
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isPending, setPending] = useState(false);
  const [isChanged, setChanged] = useState(false);

  const change = (next: Pin[]) => {
    setPins(next);
    setChanged(true);
  };
  const save = async (list: Pin[], baseVersion: number, isUndo = false) => {
    setPending(true);
    const slots = list.map((pin) => slotOf(pin, timeZone));
    const outcome = await saveFront({ section, baseVersion, slots }).catch(() => null);
    setPending(false);
    if (!outcome)
      return setProblems([{ code: "fault", message: "The site did not answer. Your order is still here." }]);
    if (!outcome.ok) return setProblems(outcome.problems);
    setProblems([]);
    setChanged(false);
    const before = arrangement.slots.map((slot) => pinOf(slot, timeZone));
    showToast(
      isUndo
        ? { message: "The front is as it was" }
        : { message: "The front is saved", undo: () => save(before, outcome.version, true) },
    );
    router.refresh();
  };
  const patch = (index: number, fields: Partial<Pin>) =>
    change(pins.map((pin, i) => (i === index ? { ...pin, ...fields } : pin)));

  return (
    <section aria-labelledby="pinned" className="max-w-4xl">
      <h2 id="pinned" className="tool-heading mb-2">
        Pinned
      </h2>
      <FormProblems problems={problems.map((problem) => ({ ...problem, message: withName(problem, pins) }))} />
      <SortableList
        label="Pinned stories in their order"
        items={pins}
        keyOf={({ key }) => key}
        nameOf={({ story }) => story.headline}
        onReorder={change}
        empty={<p className="py-3 text-muted">Nothing is pinned: the newest stories lead. Find one below to pin it.</p>}
        actions={({ story }, index) => (
          <Button
            look="quiet"
            aria-label={`Unpin ${story.headline}`}
            onPress={() => change(pins.filter((_, i) => i !== index))}
          >
            Unpin
          </Button>
        )}
      >
        {(pin, index) => (
          <>
            <StoryLine story={pin.story} note={whenOf(pin, place)} />
            <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
              <Clock
                label="From"
                name={`${pin.story.headline}, pinned from`}
                value={pin.starts}
                onChange={(starts) => patch(index, { starts })}
              />
              <Clock
                label="Until"
                name={`${pin.story.headline}, pinned until`}
                value={pin.ends}
                onChange={(ends) => patch(index, { ends })}
              />
            </div>
          </>
        )}
      </SortableList>
      <p className="tool-hint mt-2">
        Times in {zoneName(timeZone)}. Without “from” a pin begins now, without “until” it stays until somebody takes it
        off.
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button
          look="primary"
          isPending={isPending}
          isDisabled={!isChanged}
          onPress={() => void save(pins, arrangement.version)}
        >
          Save the front
        </Button>
        {isChanged && <span className="text-muted">Not saved yet</span>}
      </div>
      <div className="mt-8">
        <StorySearch
          label="Find a story to pin"
          exclude={pins.map(({ story }) => story.id)}
          onChoose={(story) => change([...pins, { key: story.id, story, starts: "", ends: "" }])}
        />
      </div>
    </section>
  );
}

type ClockProps = { label: string; name: string; value: string; onChange: (value: string) => void };

function Clock({ label, name, value, onChange }: ClockProps) {
  return (
    <label className="tool-hint flex items-center gap-2">
      {label}
      <input
        type="datetime-local"
        aria-label={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="tool-control min-h-8! w-auto! py-0.5! text-sm!"
      />
    </label>
  );
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
function withName({ field, message }: Problem, pins: Pin[]): string {
  const pin = pins[Number(/\d+/.exec(field ?? "")?.[0])];
  return pin ? `${pin.story.headline}: ${message}` : message;
}

function whenOf({ starts, ends }: Pin, place: Place): string {
  const said = (text: string) => {
    const moment = momentOf(text, place.timeZone);
    return moment && formatDate(moment, "moment", place);
  };
  const [from, until] = [said(starts), said(ends)];
  return [from && `pinned from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
}
