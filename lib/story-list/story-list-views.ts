/** What came of doing one thing to many stories. */
export type BulkResult = {
  /** The stories that it was done to. */
  done: string[];
  /** Of those, the ones that it made a difference to, where that is less. */
  changed?: string[];
  /** Those that it was refused for, with the reason. */
  refused: { headline: string; message: string }[];
};
