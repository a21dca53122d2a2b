import { type Logger, pino } from "pino";
import type { Settings } from "./settings.ts";

/** Structured lines on standard output; times in UTC. */
export function createLog({ logLevel }: Pick<Settings, "logLevel">): Logger {
  return pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorFacts },
  });
}

/** What a line may tell of an error: a database's own error also carries the values, which no log may hold. */
export function errorFacts(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = "code" in error ? String(error.code) : undefined;
  return { type: error.name, code, message: error.message, stack: error.stack };
}
