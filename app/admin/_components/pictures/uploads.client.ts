"use client";

import { useCallback, useRef, useState } from "react";
import type { Failure } from "@/lib/errors.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import type { Uploaded } from "@/lib/media/media-upload.ts";

/** A file on its way into the library. */
export type Upload = {
  key: string;
  name: string;
  state: "waiting" | "sending" | "working" | "done" | "known" | "failed";
  /** Of what was sent, from 0 to 100. */
  progress: number;
  /** Why it was not taken. */
  problem?: string;
  picture?: LibraryPicture;
  lookAlikes: LibraryPicture[];
};

const ADDRESS = "/admin/pictures/upload";
/** At the same time; the server encodes each for some seconds. */
const AT_ONCE = 2;

let counter = 0;

/** Sends files into the library, two at a time, in their order; `onTaken` hears of each that arrived. */
export function useUploads(onTaken: (uploaded: Uploaded) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const waiting = useRef<{ key: string; file: File }[]>([]);
  const running = useRef(0);

  const change = useCallback((key: string, patch: Partial<Upload>) => {
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...patch } : upload)));
  }, []);

  const next = useCallback(() => {
    while (running.current < AT_ONCE) {
      const job = waiting.current.shift();
      if (!job) return;
      running.current += 1;
      send(job.file, (patch) => change(job.key, patch))
        .then((uploaded) => {
          const { picture, isNew, lookAlikes } = uploaded;
          change(job.key, { state: isNew ? "done" : "known", progress: 100, picture, lookAlikes });
          onTaken(uploaded);
        })
        .catch((error: Error) => change(job.key, { state: "failed", problem: error.message }))
        .finally(() => {
          running.current -= 1;
          next();
        });
    }
  }, [change, onTaken]);

  const add = useCallback(
    (files: Iterable<File>) => {
      const jobs = [...files].map((file) => ({ key: `upload-${++counter}`, file }));
      waiting.current.push(...jobs);
      const fresh = jobs.map(({ key, file }) => ({
        key,
        name: file.name || "Pasted picture",
        state: "waiting" as const,
        progress: 0,
        lookAlikes: [],
      }));
      setUploads((all) => [...fresh, ...all]);
      next();
    },
    [next],
  );
  const clear = useCallback(() => setUploads((all) => all.filter(({ state }) => !isOver(state))), []);
  return { uploads, add, clear };
}

export function isOver(state: Upload["state"]): boolean {
  return state === "done" || state === "known" || state === "failed";
}

/** One file. Only the older way of asking tells how much was sent. Throws with a sentence for people. */
export function send(file: File, tell: (patch: Partial<Upload>) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", ADDRESS);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) =>
      tell({ state: "sending", progress: Math.round((loaded / Math.max(1, total)) * 100) });
    request.upload.onload = () => tell({ state: "working", progress: 100 });
    request.onerror = () => reject(new Error("The site did not answer: try again when you are online"));
    request.onload = () => {
      const answer = request.response as (Uploaded & { ok: true }) | Failure | null;
      if (answer?.ok) resolve(answer);
      else reject(new Error(answer?.message ?? "The site could not take this file; try again in a moment"));
    };
    request.send(file);
  });
}
