import { runAs } from "../actor.ts";
import { fieldsOf, patchInput } from "../articles/article-state.ts";
import { mustBeAllowed, requestIdOf } from "../auth/action.ts";
import type { DeskUser } from "../auth/current-user.ts";
import { guardRoute } from "../auth/guard-route.ts";
import type { Permission } from "../auth/permissions.ts";
import { storySubject } from "../auth/story-subject.ts";
import { db } from "../db.ts";
import { attempt, type Failure, failure, type Outcome, parseOrRefuse } from "../errors.ts";
import { findLibraryPage, picturesByIds } from "../media/media-library-finder.ts";
import { markPresence } from "../presence/presence-mutations.ts";
import type { PresenceInput } from "../presence/presence-schema.ts";
import { findEditingState } from "../revisions/revision-finder.ts";
import { type StorySave, saveStory } from "../revisions/story-editing-mutations.ts";
import { searchAuthorChoices } from "./editing-finder.ts";
import { choicesSchema, saveSchema } from "./editing-schema.ts";

/**
 * The answers to an open story's requests. Routes rather than server actions: their addresses outlive an update of
 * the site, so that a tab left open over it goes on saving, and no save waits behind another request.
 */

/** POST …/save: a save of what changed, based on a version. */
export async function answerSave(request: Request, id: string): Promise<Response> {
  return answer(request, "article.edit", async (user) => {
    const { baseVersion, patch } = parseOrRefuse(saveSchema, await bodyOf(request));
    const subject = await storySubject(db(), id);
    mustBeAllowed(user, "article.edit", subject);
    // Nobody moves a story into a section where she may not work.
    const { sectionId } = patch;
    if (typeof sectionId === "string") mustBeAllowed(user, "article.edit", { ...subject, sectionId });
    const save = { ...patchInput(patch), baseVersion } as StorySave;
    const actor = { userId: user.id, action: "saveStory", requestId: await requestIdOf() };
    return runAs(actor, () => saveStory(db(), id, save, { id: user.id, name: user.name }));
  });
}

/** GET …/state: the story as it is to be edited, to merge with. */
export async function answerState(request: Request, id: string): Promise<Response> {
  return answer(request, "article.read", async (user) => {
    mustBeAllowed(user, "article.read", await storySubject(db(), id));
    const found = await findEditingState(db(), id);
    if (!found) return failure("missing", "This story does not exist any more");
    return { ok: true, version: found.version, fields: fieldsOf(found.state) };
  });
}

/** POST …/presence: who is here, and who else is. */
export async function answerPresence(request: Request, id: string): Promise<Response> {
  return answer(request, "article.read", async (user) => {
    mustBeAllowed(user, "article.read", await storySubject(db(), id));
    return markPresence(db(), id, user, (await bodyOf(request)) as PresenceInput);
  });
}

/** GET choices?what=…&q=…: pictures and authors to choose from. */
export async function answerChoices(request: Request): Promise<Response> {
  return answer(request, "desk.enter", async (user) => {
    const wish = parseOrRefuse(choicesSchema, Object.fromEntries(new URL(request.url).searchParams));
    if (wish.what === "authors") return { ok: true, found: await searchAuthorChoices(db(), wish.q) };
    mustBeAllowed(user, "media.read");
    if (wish.ids) return { ok: true, found: await picturesByIds(db(), wish.ids) };
    return { ok: true, found: (await findLibraryPage(db(), { q: wish.q, filter: "all", page: 1 }, 24)).pictures };
  });
}

async function answer(
  request: Request,
  permission: Permission,
  work: (user: DeskUser) => Promise<Outcome<object>>,
): Promise<Response> {
  const user = await guardRoute(request, permission);
  if (user instanceof Response) return user;
  const outcome = await attempt(async () => {
    const result = await work(user);
    return { result };
  });
  const said = outcome.ok ? outcome.result : outcome;
  return Response.json(said, { status: said.ok ? 200 : statusOf(said), headers: { "Cache-Control": "no-store" } });
}

function statusOf({ code }: Failure): number {
  return { stale: 409, missing: 404, not_allowed: 403 }[code as string] ?? 422;
}

/** The request's JSON; what is none is refused like any other input. */
const bodyOf = (request: Request): Promise<unknown> => request.json().catch(() => null);
