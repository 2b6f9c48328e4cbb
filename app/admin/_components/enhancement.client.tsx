"use client";

import { useLayoutEffect } from "react";
import { enhance } from "@/components/site/enhancement";
import { bringFaces } from "@/components/site/faces";

/**
 * Runs what the head says (components/site/enhancement-script) where it was not heard: Next sends a page that is not
 * there, or not for this role, as an empty document, which React draws without running the scripts in it.
 */
export function Enhancement() {
  useLayoutEffect(() => {
    if (document.documentElement.dataset.js !== undefined) return;
    enhance();
    bringFaces();
  }, []);
  return null;
}
