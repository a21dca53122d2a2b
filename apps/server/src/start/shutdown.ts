import type { Logger } from "pino";

/** Something that was started and must be ended, such as a listener or the storage. */
interface Started {
  readonly name: string;
  readonly end: () => Promise<void>;
}

export interface Shutdown {
  /** Adds what was just started; the last one added is ended first. */
  readonly onEnd: (name: string, end: () => Promise<void>) => void;
  /** True once a signal has come; work that then finds its storage closed has not failed. */
  readonly hasBegun: () => boolean;
}

/** Ends everything in order at SIGTERM or SIGINT; a second signal ends the process at once. */
export function shutdownOnSignals(log: Logger): Shutdown {
  const started: Started[] = [];
  let isEnding = false;

  const end = async (signal: string) => {
    if (isEnding) process.exit(1);
    isEnding = true;
    log.info({ signal }, "stopping");
    for (const { name, end: endOne } of started.toReversed()) {
      await endOne().catch((error: unknown) => log.error({ err: error, name }, "could not be ended"));
    }
    log.info("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end(signal));

  return { onEnd: (name, endOne) => void started.push({ name, end: endOne }), hasBegun: () => isEnding };
}
