import { errorFacts } from "../log.ts";
import { RefusedStart } from "./refused-start.ts";

/** Ends the process over an error: a sentence for one that people can mend, the error itself for a fault of ours. */
export function endOver(error: unknown): never {
  if (error instanceof RefusedStart) {
    console.error(error.message);
    process.exit(error.exitCode);
  }
  const { message, stack } = errorFacts(error);
  console.error(`The process ended over a fault of its own: ${stack ?? message}`);
  process.exit(1);
}
