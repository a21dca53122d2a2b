import { join } from "node:path";

/** The top folder of the repository. */
export const ROOT = join(import.meta.dirname, "../../../..");

export const WEB = join(ROOT, "apps/web");
export const SERVER = join(ROOT, "apps/server");

/** The environment of child commands: no telemetry and no look-ups for newer versions. */
export const QUIET_ENV: NodeJS.ProcessEnv = {
  ...process.env,
  DO_NOT_TRACK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};
