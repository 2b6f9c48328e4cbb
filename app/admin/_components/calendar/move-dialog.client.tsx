"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import type { Place } from "@/lib/format.ts";
import { type Movable, useMove } from "./use-move.client.ts";

type Props = { entry: Movable; place: Place; onClose: () => void };

/** Another day, by a date field; of a scheduled story the time too. */
export function MoveDialog({ entry, place, onClose }: Props) {
  const move = useMove(place);
  const [day, setDay] = useState(entry.day ?? "");
  const [time, setTime] = useState(entry.time ?? "");
  const [error, setError] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const isScheduled = entry.time !== null;
  const send = (to: string | null) =>
    startTransition(async () => {
      const problem = await move(entry, { day: to, time: isScheduled ? time : null });
      setError(problem);
      if (problem === null) onClose();
    });
  return (
    <Dialog title={`Move “${entry.headline}”`} isOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      {() => (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isPending) send(day);
          }}
        >
          <div>
            <label htmlFor="move-day" className="tool-label mb-1 block">
              Day
            </label>
            <input
              id="move-day"
              type="date"
              className="tool-control"
              value={day}
              onChange={(event) => setDay(event.target.value)}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? "move-error" : undefined}
            />
          </div>
          {isScheduled && (
            <div>
              <label htmlFor="move-time" className="tool-label mb-1 block">
                Time ({place.timeZone})
              </label>
              <input
                id="move-time"
                type="time"
                className="tool-control"
                value={time}
                onChange={(event) => setTime(event.target.value)}
              />
            </div>
          )}
          {error && (
            <p id="move-error" role="alert" className="tool-error">
              {error}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="primary" isPending={isPending}>
              Move
            </Button>
            {!isScheduled && entry.day && (
              <Button isPending={isPending} onPress={() => send(null)}>
                Plan for no day
              </Button>
            )}
          </div>
        </form>
      )}
    </Dialog>
  );
}
