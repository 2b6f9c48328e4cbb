import type { z } from "zod";

/** The one shape of an error: a code for programs, a sentence for people and, for fields, a path such as "links.0.url". */
export type Problem = {
  code: ProblemCode;
  message: string;
  field?: string;
  /** Of a stale save: the version that is stored now. */
  currentVersion?: number;
};
export type ProblemCode =
  | "invalid"
  | "taken"
  | "missing"
  | "in_use"
  | "not_allowed"
  | "stale"
  /** Nobody is signed in (any more). */
  | "signed_out"
  /** Ours to mend: logged under the reference that the sentence names. */
  | "fault";

/** What a write gives back. A failure repeats its first problem and lists all of them. */
export type Failure = { ok: false; problems: Problem[] } & Problem;
export type Outcome<T> = ({ ok: true } & T) | Failure;

/** Thrown inside a write to undo it; `attempt` turns it into an outcome. */
export class Refusal extends Error {
  readonly problems: Problem[];

  constructor(...problems: [Problem, ...Problem[]]) {
    super(problems[0].message);
    this.name = "Refusal";
    this.problems = problems;
  }
}

export function refuse(code: ProblemCode, message: string, field?: string): never {
  throw new Refusal({ code, message, ...(field && { field }) });
}

/** Parses input; what is wrong with it is refused in words, field by field. */
export function parseOrRefuse<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [first = { code: "invalid", message: "This cannot be saved" } as const, ...rest] = problemsOf(result.error);
  throw new Refusal(first, ...rest);
}

/** A zod error's issues in the one shape. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({
    code: "invalid",
    message,
    ...(path.length > 0 && { field: path.join(".") }),
  }));
}

/** A failure of one problem. */
export function failure(code: ProblemCode, message: string, field?: string): Failure {
  const problem: Problem = { code, message, ...(field && { field }) };
  return { ok: false, ...problem, problems: [problem] };
}

/** Everything that is wrong, where it is said in one breath: a sentence each. */
export function inSentences({ problems }: Failure): string {
  return problems.map(({ message }) => (/[.?!]$/.test(message) ? message : `${message}.`)).join(" ");
}

/** The failure that an error stands for: refusals and what the database refuses. Null for a fault. */
export function failureOf(error: unknown): Failure | null {
  const problems = error instanceof Refusal ? error.problems : databaseProblems(error);
  const first = problems?.[0];
  return problems && first ? { ok: false, ...first, problems } : null;
}

/** Runs a write. Refusals and what the database refuses become outcomes; anything else is a fault and is thrown. */
export async function attempt<T extends object>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    const refused = failureOf(error);
    if (!refused) throw error;
    return refused;
  }
}

/** The result of a write that has to succeed: for seeds, tests and tools. */
export function mustSucceed<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome;
  throw new Error(outcome.problems.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join("\n"));
}

/** What PostgreSQL says no to, by the name of its constraint. */
const CONSTRAINTS: Record<string, Omit<Problem, "code">> = {
  articles_slug_key: { message: "Another story already has this address", field: "slug" },
  sections_slug_key: { message: "Another section already has this address", field: "slug" },
  users_email_key: { message: "Somebody with this e-mail address is here already", field: "email" },
  user_sections_section_id_fkey: { message: "One of these sections does not exist", field: "sectionIds" },
  story_views_user_id_name_key: { message: "You already keep a list under this name", field: "name" },
  articles_owner_id_fkey: { message: "This person is not here any more", field: "ownerId" },
  sections_name_key: { message: "Another section already has this name", field: "name" },
  topics_slug_key: { message: "Another topic already has this address", field: "slug" },
  topics_name_key: { message: "Another topic already has this name", field: "name" },
  authors_slug_key: { message: "Another author already has this address", field: "slug" },
  pages_slug_key: { message: "Another page already has this address", field: "slug" },
  campaigns_slug_key: { message: "Another campaign already has this short name", field: "slug" },
  redirects_from_path_key: { message: "This address is already redirected", field: "fromPath" },
  bylines_pkey: { message: "The same author is named twice in the same role", field: "bylines" },
  article_topics_pkey: { message: "The same topic is chosen twice", field: "topicIds" },
  related_links_pkey: { message: "The same story is chosen twice", field: "relatedIds" },
  related_links_not_itself: { message: "A story cannot be related to itself", field: "relatedIds" },
  articles_translation_group_language_key: {
    message: "A translation of this story is in this language already",
    field: "language",
  },
  articles_section_id_fkey: { message: "This section does not exist", field: "sectionId" },
  articles_lead_image_id_fkey: { message: "This picture is not in the library", field: "leadImageId" },
  articles_social_image_id_fkey: { message: "This picture is not in the library", field: "socialImageId" },
  article_topics_topic_id_fkey: { message: "One of these topics does not exist", field: "topicIds" },
  bylines_author_id_fkey: { message: "One of these authors does not exist", field: "bylines" },
  related_links_related_id_fkey: { message: "One of these stories does not exist", field: "relatedIds" },
  front_slots_article_id_fkey: { message: "One of these stories does not exist", field: "slots" },
  front_slots_front_id_article_id_starts_at_key: { message: "The same story is pinned twice", field: "slots" },
  topics_image_id_fkey: { message: "This picture is not in the library", field: "imageId" },
  campaigns_image_id_fkey: { message: "This picture is not in the library", field: "imageId" },
  authors_photo_id_fkey: { message: "This picture is not in the library", field: "photoId" },
  site_settings_logo_id_fkey: { message: "This picture is not in the library", field: "logoId" },
  article_media_media_id_fkey: { message: "The text shows a picture that is not in the library", field: "body" },
  articles_status_moves: { message: "A story cannot go from its state to that one", field: "status" },
  page_media_media_id_fkey: { message: "The text shows a picture that is not in the library", field: "body" },
};

/** SQLSTATE classes of refusals, with the sentence for a constraint that has none of its own. */
const STATES: Record<string, Problem> = {
  "23505": { code: "taken", message: "Something with the same name or address is already there" },
  "23503": { code: "missing", message: "This points to something that does not exist" },
  "23001": { code: "in_use", message: "This is still in use and cannot be deleted" },
  "23514": { code: "invalid", message: "The database refused a value that cannot be right" },
  "23502": { code: "invalid", message: "A value that is needed is missing" },
  "22021": { code: "invalid", message: "The text holds a character that cannot be stored" },
  "22P05": { code: "invalid", message: "The text holds a character that cannot be stored" },
};

type DriverCause = { originalCode?: string; originalMessage?: string };

function databaseProblems(error: unknown): Problem[] | null {
  const { meta } = (error ?? {}) as { meta?: { driverAdapterError?: { cause?: DriverCause } } };
  const { originalCode = "", originalMessage = "" } = meta?.driverAdapterError?.cause ?? {};
  const state = STATES[originalCode];
  if (!state) return null;
  const constraint = /constraint "([^"]+)"/.exec(originalMessage)?.[1] ?? "";
  // A restricted delete names the constraint of what still points here.
  const known = originalCode === "23001" ? undefined : CONSTRAINTS[constraint];
  return [{ ...state, ...known }];
}
