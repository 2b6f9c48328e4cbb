"use client";

import type { KeyboardEvent, PointerEvent } from "react";
import { Picture } from "@/components/ui/picture";
import type { MediaView } from "@/lib/media/media-views.ts";

export type FocalPoint = { focalX: number; focalY: number };

const CROPS = [
  ["1:1", "aspect-square"],
  ["4:3", "aspect-4/3"],
  ["16:9", "aspect-video"],
] as const;

type Props = { picture: MediaView; point: FocalPoint; onChange: (point: FocalPoint) => void; isReadOnly?: boolean };

/** What must stay in view when the picture is cropped: set by a press on the picture, by arrow keys, or by two sliders. */
export function FocalPointField({ picture, point, onChange, isReadOnly = false }: Props) {
  const view = { ...picture, ...point };
  return (
    <fieldset className="grid min-w-0 gap-3" disabled={isReadOnly}>
      <legend className="tool-label mb-1">What must stay in view</legend>
      <Plane picture={picture} point={point} onChange={onChange} />
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <Slider label="From the left" value={point.focalX} onChange={(focalX) => onChange({ ...point, focalX })} />
        <Slider label="From the top" value={point.focalY} onChange={(focalY) => onChange({ ...point, focalY })} />
      </div>
      <div className="flex items-end gap-3">
        {CROPS.map(([name, crop]) => (
          <figure key={name} className="min-w-0 flex-1">
            <Picture media={view} sizes="240px" crop={crop} isDecorative />
            <figcaption className="tool-hint mt-1">{name}</figcaption>
          </figure>
        ))}
      </div>
    </fieldset>
  );
}

function Plane({ picture, point, onChange }: Props) {
  const place = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onChange({ focalX: fraction((event.clientX - left) / width), focalY: fraction((event.clientY - top) / height) });
  };
  const nudge = (event: KeyboardEvent) => {
    const [x, y] = MOVES[event.key] ?? [0, 0];
    if (x === 0 && y === 0) return;
    event.preventDefault();
    const step = event.shiftKey ? 0.1 : 0.02;
    onChange({ focalX: fraction(point.focalX + x * step), focalY: fraction(point.focalY + y * step) });
  };
  return (
    <button
      type="button"
      aria-label={`Focal point, ${percent(point.focalX)} from the left, ${percent(point.focalY)} from the top. Arrow keys move it.`}
      onPointerDown={place}
      onPointerMove={place}
      onKeyDown={nudge}
      className="relative block w-full cursor-crosshair touch-none bg-raised select-none"
    >
      <span className="pointer-events-none block">
        <Picture media={picture} sizes="(min-width: 64rem) 640px, 100vw" isLead isDecorative />
      </span>
      <span
        aria-hidden="true"
        className="pointer-events-none absolute size-7 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-white shadow-[0_0_0_2px_rgb(0_0_0/0.7),inset_0_0_0_1.5px_rgb(0_0_0/0.7)]"
        style={{ left: percent(point.focalX), top: percent(point.focalY) }}
      />
    </button>
  );
}

const MOVES: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const fraction = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
const percent = (value: number) => `${Math.round(value * 100)}%`;

function Slider({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  return (
    <label className="flex items-center gap-3">
      <span className="tool-hint w-24 flex-none">{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(value * 100)}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
        className="min-w-0 flex-1 accent-(--accent)"
      />
    </label>
  );
}
