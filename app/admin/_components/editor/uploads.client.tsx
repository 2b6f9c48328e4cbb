"use client";

import { useCallback, useRef, useState } from "react";
import { send } from "../pictures/uploads.client.ts";
import type { MediaStore } from "./media-store.client.ts";

/** A file on its way into the library. */
export type UploadState = { id: number; name: string; share: number; problem?: string };

const SHOWN_MS = 12_000;

/** Sends files into the library one after the other; gives the pictures that arrived, and tells why others did not. */
export function useUploads(media: MediaStore, tell: (message: string) => void) {
  const [state, setState] = useState<UploadState[]>([]);
  const next = useRef(1);
  const upload = useCallback(
    async (files: File[]): Promise<string[]> => {
      const ids: string[] = [];
      for (const file of files) {
        const id = next.current++;
        const change = (patch: Partial<UploadState>) =>
          setState((all) => all.map((each) => (each.id === id ? { ...each, ...patch } : each)));
        setState((all) => [...all, { id, name: file.name || "Pasted picture", share: 0 }]);
        try {
          const { picture } = await send(file, ({ progress = 0 }) => change({ share: progress / 100 }));
          media.add(picture);
          ids.push(picture.id);
          setState((all) => all.filter((each) => each.id !== id));
        } catch (error) {
          const problem = error instanceof Error ? error.message : "It could not be taken";
          change({ problem });
          tell(`${file.name || "The picture"}: ${problem}`);
          setTimeout(() => setState((all) => all.filter((each) => each.id !== id)), SHOWN_MS);
        }
      }
      return ids;
    },
    [media, tell],
  );
  return { state, upload };
}
