const BAR = 30;

/** Tells how far a long job is: a bar that redraws itself on a terminal, a plain line every few seconds elsewhere. */
export function createProgress(total: number, noun: string, out: NodeJS.WriteStream = process.stdout) {
  const started = performance.now();
  const every = out.isTTY ? 200 : 5_000;
  let told = started;

  function line(done: number): string {
    const seconds = (performance.now() - started) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left = done === total ? `in ${clock(seconds)}` : `${clock((total - done) / Math.max(rate, 0.001))} left`;
    const share = done / total;
    const bar = "█".repeat(Math.round(share * BAR)).padEnd(BAR, "░");
    const counts = `${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${noun}`;
    return `${out.isTTY ? `${bar} ` : ""}${String(Math.floor(share * 100)).padStart(3)}%  ${counts}, ${Math.round(rate)} a second, ${left}`;
  }

  return {
    update(done: number): void {
      const now = performance.now();
      if (now - told < every && done < total) return;
      told = now;
      out.write(out.isTTY ? `\r\x1b[2K${line(done)}${done === total ? "\n" : ""}` : `${line(done)}\n`);
    },
  };
}

/** Seconds as minutes and seconds, "1:05". */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
