/** Milliseconds at the middle, the 95th and the 99th percentile, and at most. */
export type Times = { count: number; p50: number; p95: number; p99: number; max: number };

export function timesOf(times: number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

export function middleOf(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Reads an address to its end; throws for another status than expected. */
export async function readWhole(url: string, status = 200): Promise<string> {
  const response = await fetch(url, { headers: { "accept-encoding": "br" }, redirect: "manual" });
  const text = await response.text();
  if (response.status !== status) throw new Error(`${url} answered ${response.status}`);
  return text;
}
