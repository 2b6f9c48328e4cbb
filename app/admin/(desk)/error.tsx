"use client";

import { PageHead } from "../_components/page-head";

/** A page of the desk that failed; what is typed elsewhere is not touched. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const lead = `It is our fault, and it has been noted${error.digest ? ` (reference ${error.digest})` : ""}.`;
  return (
    <>
      <PageHead title="This page did not open" lead={lead} />
      <button type="button" onClick={reset} className="tool-button tool-button-primary">
        Try again
      </button>
    </>
  );
}
