import type { ArticleStatus, UserRole } from "../../prisma/generated/enums.ts";

/**
 * Who may do what: one table, in the words of the newsroom, asked by every action and page on the server. The
 * interface asks it too, only to hide what would be refused.
 */

/**
 * How far a permission reaches: everywhere; to stories that are one's own and still in these states; or to pictures
 * that one took in oneself and that readers cannot see yet.
 */
type Grant = true | { own: readonly ArticleStatus[] | "unseen" };

const OWN = { own: ["draft", "in_review", "ready", "published", "archived", "killed"] } as const satisfies Grant;
const OWN_DRAFTS = { own: ["draft"] } as const satisfies Grant;
const OWN_BEFORE_READY = { own: ["draft", "in_review"] } as const satisfies Grant;
const OWN_UNSEEN = { own: "unseen" } as const satisfies Grant;

const contributor = {
  "desk.enter": true,
  "article.create": true,
  "article.read": OWN,
  "article.edit": OWN_DRAFTS,
  "article.bin": OWN_DRAFTS,
  "revision.read": OWN,
  "notes.read": OWN,
  "notes.write": OWN,
  "media.read": true,
  "media.upload": true,
  /** To say what a picture shows, whose it is, and what must stay in view. */
  "media.edit": OWN_UNSEEN,
} as const satisfies Record<string, Grant>;

const writer = {
  ...contributor,
  "article.edit": OWN_BEFORE_READY,
  /** To send to review, and to take back from it. */
  "article.submit": OWN_BEFORE_READY,
  "article.relate": OWN_BEFORE_READY,
  "revision.restore": OWN_BEFORE_READY,
  "preview.create": OWN,
  "author.create": true,
} as const satisfies Record<string, Grant>;

const editor = {
  ...writer,
  "article.read": true,
  "article.edit": true,
  "article.bin": true,
  "article.submit": true,
  "article.relate": true,
  /** To call a story ready or give it back. */
  "article.review": true,
  /** To set a publication time ahead, and to move or lift it before it has come. */
  "article.schedule": true,
  "article.correct": true,
  /** To say whose story it is. */
  "article.assign": true,
  "revision.read": true,
  "revision.restore": true,
  "notes.read": true,
  "notes.write": true,
  "notes.resolve": true,
  "preview.create": true,
  "media.edit": true,
  /** Everywhere at once. */
  "media.replace": true,
  "media.delete": true,
  "taxonomy.edit": true,
  "author.edit": true,
  "calendar.read": true,
  "stats.read": true,
} as const satisfies Record<string, Grant>;

const publisher = {
  ...editor,
  /** At once. */
  "article.publish": true,
  "article.unpublish": true,
  "article.archive": true,
  "article.kill": true,
  "front.curate": true,
  "page.edit": true,
  "redirect.edit": true,
  "campaign.edit": true,
  "gifts.read": true,
} as const satisfies Record<string, Grant>;

const admin = {
  ...publisher,
  "gifts.refund": true,
  "settings.edit": true,
  "people.edit": true,
  "audit.read": true,
  /** To empty the bin for good. */
  "article.erase": true,
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof admin;

/** The table. Each role can do what the one before it can. */
export const ROLE_PERMISSIONS: Record<UserRole, Partial<Record<Permission, Grant>>> = {
  contributor,
  writer,
  editor,
  publisher,
  admin,
};

export const PERMISSIONS = Object.keys(admin) as Permission[];
export const ROLES = Object.keys(ROLE_PERMISSIONS) as UserRole[];

export const ROLE_WORDS: Record<UserRole, { name: string; does: string }> = {
  contributor: { name: "Contributor", does: "Writes drafts of her own" },
  writer: { name: "Writer", does: "Writes her own stories and sends them to review" },
  editor: { name: "Editor", does: "Works on every story and schedules it; may be limited to sections" },
  publisher: { name: "Publisher", does: "Publishes, curates the fronts and kills stories" },
  admin: { name: "Admin", does: "Keeps the people and the settings" },
};

/** The permissions that a limit to sections narrows: whatever is done to a story. */
const BOUND_TO_SECTIONS = new Set<Permission>([
  "article.create",
  "article.edit",
  "article.bin",
  "article.erase",
  "article.submit",
  "article.relate",
  "article.review",
  "article.schedule",
  "article.publish",
  "article.unpublish",
  "article.archive",
  "article.kill",
  "article.correct",
  "article.assign",
  "revision.restore",
]);

/** Who asks. */
export type Actor = {
  id: string;
  role: UserRole;
  /** The sections that an editor is limited to; none means all. */
  sectionIds: readonly string[];
};

/** What it is done to, as far as permissions ask for it: a story, or a picture. */
export type StorySubject = { ownerId: string | null; status: ArticleStatus; sectionId: string };
/** The owner is who took it in. */
export type PictureSubject = { ownerId: string | null; isSeenByReaders: boolean };
export type Subject = StorySubject | PictureSubject;

/** Whether a permission depends, for this person, on the story or picture that it is used on. */
export function dependsOnSubject(actor: Actor, permission: Permission): boolean {
  const grant = ROLE_PERMISSIONS[actor.role][permission];
  return (grant !== undefined && grant !== true) || isBound(actor, permission);
}

/**
 * Whether somebody may do something to this story or picture; without one: whether there can be one that she may do it
 * to.
 */
export function can(actor: Actor, permission: Permission, subject?: Subject): boolean {
  const grant = ROLE_PERMISSIONS[actor.role][permission];
  if (!grant) return false;
  if (!subject) return true;
  if (grant !== true && (subject.ownerId !== actor.id || !reaches(grant.own, subject))) return false;
  return !isBound(actor, permission) || ("sectionId" in subject && actor.sectionIds.includes(subject.sectionId));
}

function reaches(own: readonly ArticleStatus[] | "unseen", subject: Subject): boolean {
  if (own === "unseen") return "isSeenByReaders" in subject && !subject.isSeenByReaders;
  return "status" in subject && own.includes(subject.status);
}

/** Why somebody may not do what her role allows in general to just this story or picture, in a sentence. */
export function whyNot(actor: Actor, subject: Subject): string {
  const isOwn = subject.ownerId === actor.id;
  if ("isSeenByReaders" in subject)
    return isOwn
      ? "Readers can see this picture now: ask an editor to change what is said about it"
      : "Somebody else took this picture in: ask an editor to change what is said about it";
  if (actor.sectionIds.length > 0 && !actor.sectionIds.includes(subject.sectionId))
    return "This story is in a section that is not yours";
  return isOwn ? "Your role does not allow this in the state that the story is in" : "This is not your story";
}

/** Only an editor is limited to sections. */
function isBound({ role, sectionIds }: Actor, permission: Permission): boolean {
  return role === "editor" && sectionIds.length > 0 && BOUND_TO_SECTIONS.has(permission);
}
