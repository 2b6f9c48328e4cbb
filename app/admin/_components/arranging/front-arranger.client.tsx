"use client";

import { FormProblems } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import type { Place } from "@/lib/format.ts";
import type { FrontArrangement } from "@/lib/fronts/front-arrangement-finder.ts";
import { zoneName } from "../forms/moment-field.client";
import { type Pin, useFrontPins, whenOf, withName } from "./front-pins.client.ts";
import { SortableList } from "./sortable-list.client";
import { StoryLine } from "./story-line.client";
import { StorySearch } from "./story-search.client";

type Props = { section: string | null; arrangement: FrontArrangement; place: Place };

/** What is pinned to a front: chosen, ordered, from when and until when; saved as a whole. */
export function FrontArranger({ section, arrangement, place }: Props) {
  const { timeZone } = place;
  const { pins, change, save, problems, isPending, isChanged } = useFrontPins(section, arrangement, place);
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
        hasFields
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
        <Button look="primary" isPending={isPending} isDisabled={!isChanged} onPress={() => void save()}>
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
    <label className="tool-hint flex max-w-full items-center gap-2">
      <span className="w-9 sm:w-auto">{label}</span>
      <input
        type="datetime-local"
        aria-label={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="tool-control min-h-8! w-auto! min-w-0 py-0.5! text-sm!"
      />
    </label>
  );
}
