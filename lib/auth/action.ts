import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { runAs } from "../actor.ts";
import { type Db, db } from "../db.ts";
import { type Failure, failure, failureOf, type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { log } from "../log.ts";
import { type DeskUser, findUser } from "./current-user.ts";
import { can, dependsOnSubject, type Permission, type Subject, whyNot } from "./permissions.ts";
import { isSameOrigin } from "./request-origin.ts";

/**
 * The one way to write a server action. In a file that begins with 'use server':
 *
 *   export const saveSection = action(
 *     { name: "saveSection", permission: "taxonomy.edit", input: sectionSchema },
 *     ({ input, db }) => updateSection(db, input),
 *   );
 *
 * and in a form: `useActionForm(saveSection, …)` (components/ui/action-form.client). The action refuses foreign
 * origins, asks who is signed in, asks the table of permissions, parses, and only then runs; what it throws becomes
 * an outcome. Whoever acts is known below, down to the transaction, as `currentActor()`.
 *
 * What is done to a story or a picture names it by `subject`, so that "own" and "only these sections" can be told. An
 * action that has none is refused to everybody whose permission depends on it. One that is done to many stories says
 * "each": it asks `whyNot` about every one of them, and does it to those that nothing is said against.
 */
export type ActionDefinition<Schema extends z.ZodType> = {
  /** For the audit log and the log: what it does, as the export is called. */
  name: string;
  permission: Permission;
  input: Schema;
  /** What it is done to, by storySubject(s) or pictureSubject; an empty list means nothing. */
  subject?: ((input: z.output<Schema>, db: Db) => Promise<Subject | Subject[]>) | "each";
};

/** What is against doing it to a story or picture, in words; null when nothing is. Without a permission: the action's own. */
export type WhyNot = (subject: Subject, permission?: Permission) => string | null;

export type ActionContext<Input> = { user: DeskUser; input: Input; db: Db; requestId: string; whyNot: WhyNot };
export type Action<Input, T extends object> = ((input: Input) => Promise<Outcome<T>>) & { permission: Permission };

const SIGNED_OUT = "You are signed out. Sign in again in another tab, then try once more: what you typed stays here.";
const NOT_ALLOWED = "Your role does not allow this";
const FOREIGN = "This request did not come from this site";

export function action<Schema extends z.ZodType, T extends object>(
  definition: ActionDefinition<Schema>,
  run: (context: ActionContext<z.output<Schema>>) => Promise<Outcome<T>>,
): Action<z.input<Schema>, T> {
  const { name, permission } = definition;
  const act = async (raw: z.input<Schema>): Promise<Outcome<T>> => {
    const requestId = await requestIdOf();
    try {
      const { user } = await authorise(permission);
      const input = parseOrRefuse(definition.input as z.ZodType<z.output<Schema>>, raw);
      await refuseForeign(definition, user, input);
      const whyNotTo: WhyNot = (subject, asked = permission) => problemOf(user, asked, subject);
      const context = { user, input, db: db(), requestId, whyNot: whyNotTo };
      return await runAs({ userId: user.id, action: name, requestId }, () => run(context));
    } catch (error) {
      unstable_rethrow(error);
      return failureOf(error) ?? faultOf(error, name, requestId);
    }
  };
  return Object.assign(act, { permission });
}

/** An action that nobody has to be signed in for: it refuses foreign origins, parses and catches as every other. */
export function openAction<Schema extends z.ZodType, T extends object>(
  { name, input }: Pick<ActionDefinition<Schema>, "name" | "input">,
  run: (context: { input: z.output<Schema>; db: Db; requestId: string }) => Promise<Outcome<T>>,
): ((raw: z.input<Schema>) => Promise<Outcome<T>>) & { permission: null } {
  const act = async (raw: z.input<Schema>): Promise<Outcome<T>> => {
    const requestId = await requestIdOf();
    try {
      if (!isSameOrigin(await headers())) refuse("not_allowed", FOREIGN);
      const parsed = parseOrRefuse(input as z.ZodType<z.output<Schema>>, raw);
      return await runAs({ userId: null, action: name, requestId }, () => run({ input: parsed, db: db(), requestId }));
    } catch (error) {
      unstable_rethrow(error);
      return failureOf(error) ?? faultOf(error, name, requestId);
    }
  };
  return Object.assign(act, { permission: null });
}

/** Who is signed in and may, in general, do this; throws a refusal. For actions and for routes that change something. */
export async function authorise(permission: Permission): Promise<{ user: DeskUser }> {
  if (!isSameOrigin(await headers())) refuse("not_allowed", FOREIGN);
  const user = await findUser();
  if (!user) refuse("signed_out", SIGNED_OUT);
  mustBeAllowed(user, permission);
  return { user };
}

/** Refuses what the table of permissions does not allow. */
export function mustBeAllowed(user: DeskUser, permission: Permission, subject?: Subject): void {
  const problem = problemOf(user, permission, subject);
  if (problem) refuse("not_allowed", problem);
}

/** What the table of permissions says against it, in words. */
function problemOf(user: DeskUser, permission: Permission, subject?: Subject): string | null {
  if (can(user, permission, subject)) return null;
  return subject && can(user, permission) ? whyNot(user, subject) : NOT_ALLOWED;
}

async function refuseForeign<Schema extends z.ZodType>(
  { permission, subject }: ActionDefinition<Schema>,
  user: DeskUser,
  input: z.output<Schema>,
): Promise<void> {
  if (subject === "each" || !dependsOnSubject(user, permission)) return;
  if (!subject) refuse("not_allowed", NOT_ALLOWED);
  for (const each of [await subject(input, db())].flat()) mustBeAllowed(user, permission, each);
}

/** The proxy's number of the request, or one of our own. */
export async function requestIdOf(): Promise<string> {
  const given = (await headers()).get("x-request-id");
  return given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

function faultOf(error: unknown, name: string, requestId: string): Failure {
  log().error({ err: error, action: name, requestId }, "An action failed");
  const reference = requestId.slice(0, 8);
  return failure(
    "fault",
    `This did not work, and it is our fault (reference ${reference}). What you typed is still here: try again in a moment.`,
  );
}
