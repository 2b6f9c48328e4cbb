"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import { momentOf, wallClock } from "@/lib/zoned-time.ts";
import { zoneName } from "../forms/moment-field.client";

type Props = {
  section: string | null;
  /** Of the arrangement: what is shown is shown anew once another is saved, for the moment that was asked for. */
  version: number;
  moments: Date[];
  place: Place;
};

/** The front as readers will see it at a moment, as things stand and are saved now. */
export function FrontPreview({ section, version, moments, place }: Props) {
  const [text, setText] = useState("");
  const [at, setAt] = useState<string | null>(null);
  const show = (moment: Date) => {
    setText(wallClock(moment, place.timeZone));
    setAt(moment.toISOString());
  };
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="tool-heading mb-2">
        As it will be
      </h2>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          show(momentOf(text, place.timeZone) ?? new Date());
        }}
      >
        <label>
          <span className="tool-label mb-1 block">At</span>
          <input
            type="datetime-local"
            value={text}
            onChange={(event) => setText(event.target.value)}
            className="tool-control w-auto!"
          />
        </label>
        <Button type="submit">Show the front then</Button>
        <span className="tool-hint pb-2">
          Time in {zoneName(place.timeZone)}. What is not saved above is not in it.
        </span>
      </form>
      {moments.length > 0 && (
        <p className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span className="text-muted">It changes by itself:</span>
          {moments.map((moment) => (
            <button
              key={moment.getTime()}
              type="button"
              className="cursor-pointer py-1 underline"
              onClick={() => show(new Date(moment.getTime() + 1_000))}
            >
              {formatDate(moment, "moment", place)}
            </button>
          ))}
        </p>
      )}
      {at && (
        <iframe
          key={version}
          title={`The front at ${formatDate(new Date(at), "moment", place)}`}
          src={adminRoutes.frontPreview(section, at)}
          className="mt-4 h-[75dvh] w-full border border-rule"
        />
      )}
    </section>
  );
}
