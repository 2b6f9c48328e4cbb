import { createHook } from "node:async_hooks";

/**
 * One of the objects that process.nextTick makes, kept for its shape alone. Between two requests there is none of them;
 * a collection of the whole heap then forgets what they look like, and from the next one on nextTick takes V8's slowest
 * way to make them, for good: a hit costs a fifth more. Only a hook is given them.
 */
export let tick: object | undefined;

const hook = createHook({
  init: (_id, type, _trigger, resource) => {
    if (type === "TickObject") tick ??= resource;
  },
}).enable();
process.nextTick(() => {});
hook.disable();
