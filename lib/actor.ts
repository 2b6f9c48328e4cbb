import { AsyncLocalStorage } from "node:async_hooks";

/** Who does what runs now: known from the action down to the transaction, so that the audit log can say it. */
export type CurrentActor = {
  /** Null for what the site does by itself. */
  userId: string | null;
  /** The action's name, such as "saveSection", or a job's. */
  action: string;
  requestId: string;
};

const shared = globalThis as { standfirstActor?: AsyncLocalStorage<CurrentActor> };
// Next bundles modules several times: the storage lives on the global object.
shared.standfirstActor ??= new AsyncLocalStorage();
const storage = shared.standfirstActor;

/** Runs work in the name of somebody. */
export function runAs<T>(actor: CurrentActor, work: () => T): T {
  return storage.run(actor, work);
}

/** In whose name this runs; undefined outside any action or job. */
export function currentActor(): CurrentActor | undefined {
  return storage.getStore();
}
