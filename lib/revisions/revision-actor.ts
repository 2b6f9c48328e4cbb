/** In whose name a state is kept: an account's id with its name at that time, or the software itself (no id). */
export type Actor = { id: string | null; name: string };

/** Imports, tools and what the clock does. */
export const SOFTWARE: Actor = { id: null, name: "Standfirst" };
