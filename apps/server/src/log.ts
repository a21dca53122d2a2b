import { type Logger, pino } from "pino";
import type { Settings } from "./settings.ts";

/** Structured lines on standard output; times in UTC. */
export function createLog({ logLevel }: Pick<Settings, "logLevel">): Logger {
  return pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
