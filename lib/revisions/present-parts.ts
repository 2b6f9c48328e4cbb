import type { Body } from "../body/body-schema.ts";
import type { Db, Tx } from "../db.ts";
import { picturesOf } from "./story-state-finder.ts";
import type { StoryState } from "./story-state-schema.ts";

type Node = { type?: unknown; attrs?: { mediaId?: unknown }; content?: unknown };

/**
 * A state without what does not exist any more (a deleted topic, a picture), and what that is, in words. A story cannot
 * be without a section: `section` stands in for one that is gone.
 */
export async function presentParts(
  db: Db | Tx,
  state: StoryState,
  section: string,
): Promise<{ state: StoryState; leftOut: string[] }> {
  const gone = await findGone(db, state);
  if (gone.size === 0) return { state, leftOut: [] };
  const has = (id: string) => !gone.has(id);
  const pictureOrNull = (id: string | null) => (id !== null && has(id) ? id : null);
  const present = {
    ...state,
    sectionId: has(state.sectionId) ? state.sectionId : section,
    topicIds: state.topicIds.filter(has),
    bylines: state.bylines.filter(({ authorId }) => has(authorId)),
    relatedIds: state.relatedIds.filter(has),
    leadImageId: pictureOrNull(state.leadImageId),
    socialImageId: pictureOrNull(state.socialImageId),
    body: withoutPictures(state.body, gone),
  };
  return { state: present, leftOut: [...gone].map(([id, what]) => `${what} “${state.names[id] ?? "without a name"}”`) };
}

/** Identifiers of what is gone, each with what it was. */
async function findGone(db: Db | Tx, state: StoryState): Promise<Map<string, string>> {
  const select = { id: true } as const;
  const only = (ids: string[]) => ({ where: { id: { in: ids } }, select });
  const wanted = {
    topic: state.topicIds,
    author: state.bylines.map(({ authorId }) => authorId),
    "related story": state.relatedIds,
    picture: picturesOf(state),
    section: [state.sectionId],
  };
  // One after the other: a transaction has one connection.
  const found = [
    await db.topic.findMany(only(wanted.topic)),
    await db.author.findMany(only(wanted.author)),
    await db.article.findMany(only(wanted["related story"])),
    await db.media.findMany(only(wanted.picture)),
    await db.section.findMany(only(wanted.section)),
  ];
  const there = new Set(found.flat().map(({ id }) => id));
  const all = Object.entries(wanted).flatMap(([what, ids]) => ids.map((id) => [id, what] as const));
  return new Map(all.filter(([id]) => !there.has(id)));
}

/** A body without these pictures; a gallery that is left with one picture becomes that picture. */
function withoutPictures(body: Body, gone: Map<string, string>): Body {
  const content = without(body.content as Node[], gone);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] } as Body;
}

function without(nodes: Node[], gone: Map<string, string>): Node[] {
  return nodes.flatMap((node) => {
    if (node.type === "image" && gone.has(String(node.attrs?.mediaId))) return [];
    if (!Array.isArray(node.content)) return [node];
    const content = without(node.content, gone);
    if (node.type === "gallery" && content.length < 2) return content;
    return content.length === 0 && node.content.length > 0 ? [] : [{ ...node, content }];
  });
}
