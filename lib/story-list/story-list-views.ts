/** What came of doing one thing to many stories. */
export type BulkResult<Before = unknown> = {
  /** The stories that it made a difference to. */
  changed: string[];
  /** Those that were so already. */
  same: string[];
  /** Those that it was refused for, with the reason. */
  refused: { id: string; headline: string; message: string }[];
  /** What the changed ones were before, as the action that takes it back wants to know it. */
  before: Before[];
};
