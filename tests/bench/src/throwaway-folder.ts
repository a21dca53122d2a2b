import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ThrowawayFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A new folder that is gone when this process ends, if not before. */
export function throwawayFolder(): ThrowawayFolder {
  const path = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const removeNow = () => rmSync(path, { recursive: true, force: true });
  process.once("exit", removeNow);
  return {
    path,
    remove() {
      process.off("exit", removeNow);
      removeNow();
    },
  };
}
