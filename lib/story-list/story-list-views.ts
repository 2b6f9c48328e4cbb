/** What came of doing one thing to many stories. */
export type BulkResult = {
  /** The stories that it was done to. */
  done: string[];
  /** Those that it was refused for, with the reason. */
  refused: { headline: string; message: string }[];
};
