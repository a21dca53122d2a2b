import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { changedFilesSync, shareRuns } from "./file-sync.ts";

describe("runs that are shared", () => {
  it("never overlap, and every caller is served by a run that began after the call", async () => {
    const began: number[] = [];
    let running = 0;
    let most = 0;
    const run = shareRuns(async () => {
      running += 1;
      most = Math.max(most, running);
      began.push(performance.now());
      await setTimeout(5);
      running -= 1;
    });
    const call = async (after: number) => {
      await setTimeout(after);
      const called = performance.now();
      await run();
      return began.some((start) => start >= called);
    };
    const served = await Promise.all(Array.from({ length: 100 }, (_, index) => call(index % 20)));
    expect(served.every(Boolean)).toBe(true);
    expect(most).toBe(1);
    expect(began.length).toBeLessThan(20);
  });

  it("tell the callers of a run that failed, and go on with the next", async () => {
    let isBroken = true;
    const run = shareRuns(async () => {
      await setTimeout(2);
      if (isBroken) throw new Error("the disk failed");
    });
    const first = run();
    const second = run();
    await expect(first).rejects.toThrow("the disk failed");
    isBroken = false;
    await expect(second).resolves.toBeUndefined();
  });
});

it("syncs a tree in which files come and go", async () => {
  const folder = await mkdtemp(join(tmpdir(), "entente-sync-"));
  const sync = changedFilesSync(folder);
  const writing = Array.from({ length: 50 }, async (_, index) => {
    const path = join(folder, `file-${index}`);
    await writeFile(path, "content");
    if (index % 2 === 0) await rm(path);
  });
  await Promise.all([...writing, sync(), sync(), sync()]);
  await expect(sync()).resolves.toBeUndefined();
  await rm(folder, { recursive: true });
});

it("syncs what was written since the last call and nothing else, also after the clock was set back", async () => {
  const folder = await mkdtemp(join(tmpdir(), "entente-sync-"));
  const path = join(folder, "log");
  const synced: string[] = [];
  const sync = changedFilesSync(folder, async (file) => void synced.push(file));
  const writtenAt = async (content: string, minute: number) => {
    await writeFile(path, content);
    await utimes(path, 0, minute * 60);
    await sync();
    return synced.splice(0).includes(path);
  };

  expect(await writtenAt("first", 90)).toBe(true);
  await sync();
  expect(synced.splice(0)).toEqual([folder]);
  expect(await writtenAt("second, an hour before the first", 30)).toBe(true);
  await rm(folder, { recursive: true });
});
