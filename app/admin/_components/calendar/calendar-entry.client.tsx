"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { STANDING_WORDS } from "@/lib/workflow/workflow-views.ts";
import type { Movable } from "./use-move.client.ts";

type Props = {
  entry: Movable;
  isMovable: boolean;
  /** Told when it is taken up, and when it is let go wherever. */
  onDrag: (isHeld: boolean) => void;
  onMove: () => void;
};

/** A story on its day: time, headline, and where it stands, in words. */
export function CalendarEntryLine({ entry, isMovable, onDrag, onMove }: Props) {
  const { id, headline, section, standing, time } = entry;
  return (
    <li
      draggable={isMovable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", headline);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
      className={`min-w-0 border-s-2 ps-2 ${standing === "published" ? "border-rule" : "border-accent"} ${isMovable ? "cursor-grab" : ""}`}
    >
      <Link
        href={adminRoutes.story(id)}
        prefetch={false}
        draggable={false}
        className="line-clamp-3 text-[0.875rem] leading-snug font-semibold break-words no-underline hover:underline"
      >
        {headline}
      </Link>
      <p className="tool-hint">
        {time && `${time} · `}
        {STANDING_WORDS[standing]} · {section}
      </p>
      {isMovable && (
        <Button look="quiet" className="-ms-2 min-h-7! px-2! py-0!" onPress={onMove} aria-label={`Move “${headline}”`}>
          Move
        </Button>
      )}
    </li>
  );
}
