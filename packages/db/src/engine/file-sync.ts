import type { Dirent } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file that changed so shortly before it was looked at may be written again without another change time. */
const CLOCK_GRAIN_MILLISECONDS = 50;

/** Joins callers: one run at a time, and whoever comes during a run shares the next one. */
export function shareRuns(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const start = (): Promise<void> => {
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return start();
    next ??= running
      .catch(() => undefined) // the callers of that run are told of its failure
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}

/**
 * Makes the files of a tree that changed since the last call survive a power cut. Works off the main thread.
 *
 * What changed is told by change times that differ, not by later ones: a clock may be set back.
 */
export function changedFilesSync(folder: string, syncFile = syncPath): () => Promise<void> {
  let kept: ReadonlyMap<string, number> = new Map();
  return async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const places = await Promise.all(entries.map((entry) => syncIfChanged(entry, kept, syncFile)));
    await syncFile(folder);
    kept = new Map(places.flat());
  };
}

/** The file with its change time, when nothing can have been written to it under the same time after it was synced. */
async function syncIfChanged(
  entry: Dirent,
  kept: ReadonlyMap<string, number>,
  syncFile: typeof syncPath,
): Promise<readonly (readonly [path: string, changedAt: number])[]> {
  if (!entry.isFile() && !entry.isDirectory()) return [];
  const path = join(entry.parentPath, entry.name);
  const looked = Date.now();
  const found = await stat(path).catch(() => null); // removed since the listing: nothing left to keep
  if (found === null) return [];
  const { mtimeMs } = found;
  if (kept.get(path) !== mtimeMs) await syncFile(path);
  return looked - mtimeMs > CLOCK_GRAIN_MILLISECONDS ? [[path, mtimeMs]] : [];
}

async function syncPath(path: string): Promise<void> {
  const file = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (file === null) return;
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
