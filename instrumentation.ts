/**
 * Runs once in each server process of Next, before its first request: from then on this process drops
 * from its caches what any process announces as changed (lib/changes).
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { keepFresh } = await import("./server/keep-fresh.ts");
  keepFresh();
}
