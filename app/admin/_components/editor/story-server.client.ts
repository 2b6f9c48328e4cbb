import type { StoryPatch } from "@/lib/articles/article-state.ts";
import type { Choice } from "@/lib/editing/editing-views.ts";
import type { PresenceAnswer, PresenceInput } from "@/lib/presence/presence-schema.ts";
import type { EditorMedia } from "./media-store.client.ts";
import type { SaveAnswer, Version } from "./story-sync-world.client.ts";

/**
 * The requests of an open story. Plain requests to fixed addresses rather than server actions: a tab that stays open
 * over an update of the site goes on saving, and a save waits for no other request.
 */

const addressOf = (id: string, what: string) => `/admin/stories/${id}/${what}`;
/** A save that takes longer has failed: the next one finds out by its version whether it arrived. */
const TIMEOUT_MS = 20_000;

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address, {
    ...init,
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  // A proxy's page in between is no answer of ours.
  if (!answer.headers.get("content-type")?.includes("json"))
    throw new Error(`No answer from ${address}: ${answer.status}`);
  return answer;
}

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

export async function saveStory(id: string, baseVersion: number, patch: StoryPatch): Promise<SaveAnswer> {
  const answer = await ask(addressOf(id, "save"), post({ baseVersion, patch }));
  if (answer.status >= 500) throw new Error(`The save failed: ${answer.status}`);
  const said = await answer.json();
  return said.ok ? { ok: true, version: said.version } : { problems: [], ...said };
}

export async function loadStory(id: string): Promise<Version> {
  const answer = await ask(addressOf(id, "state"));
  if (!answer.ok) throw new Error(`The story cannot be read: ${answer.status}`);
  return answer.json();
}

export async function markPresence(id: string, presence: PresenceInput): Promise<PresenceAnswer | null> {
  const init = post(presence);
  const answer = await ask(addressOf(id, "presence"), presence.isLeaving ? { ...init, keepalive: true } : init);
  return answer.ok ? answer.json() : null;
}

export async function fetchMedia(ids: string[]): Promise<EditorMedia[]> {
  const answer = await ask(`/admin/stories/choices?what=pictures&ids=${ids.join(",")}`);
  if (!answer.ok) throw new Error(`The pictures cannot be read: ${answer.status}`);
  return (await answer.json()).found;
}

async function found<T>(what: string, query: string): Promise<T[]> {
  const answer = await ask(`/admin/stories/choices?${new URLSearchParams({ what, q: query })}`);
  if (!answer.ok) throw new Error(`Nothing can be searched: ${answer.status}`);
  return (await answer.json()).found;
}

export const searchMedia = (query: string) => found<EditorMedia>("pictures", query);
export const searchAuthors = (query: string) => found<Choice>("authors", query);
