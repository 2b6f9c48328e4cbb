import pino, { type Logger } from "pino";

const shared = globalThis as { standfirstLog?: Logger };

/** The process's structured log, on standard error so that plain lines for people keep standard output. */
export function log(): Logger {
  shared.standfirstLog ??= pino({ level: process.env.LOG_LEVEL || "info" }, pino.destination(2));
  return shared.standfirstLog;
}
