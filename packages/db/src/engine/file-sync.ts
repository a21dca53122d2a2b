import type { Dirent } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file whose change time lies this far before the last sync may still have been written after it. */
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

/** Makes the files of a tree that changed since the last call survive a power cut. Works off the main thread. */
export function changedFilesSync(folder: string): () => Promise<void> {
  let synced = 0;
  return async () => {
    const since = synced - CLOCK_GRAIN_MILLISECONDS;
    const started = Date.now();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    await Promise.all(entries.map((entry) => syncIfChanged(entry, since)));
    await syncPath(folder);
    synced = started;
  };
}

async function syncIfChanged(entry: Dirent, since: number): Promise<void> {
  if (!entry.isFile() && !entry.isDirectory()) return;
  const path = join(entry.parentPath, entry.name);
  const found = await stat(path).catch(() => null); // removed since the listing: nothing left to keep
  if (found !== null && found.mtimeMs >= since) await syncPath(path);
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
