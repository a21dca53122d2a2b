import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { DatabaseInUse } from "../refusal.ts";
import { lockDirectory } from "./directory-lock.ts";

const HOLDER = join(import.meta.dirname, "../testing/hold-lock.ts");

/** Linux has abstract sockets; elsewhere a loopback port takes their place, which works on Linux too. */
describe.each(["linux", "darwin"] as const)("the lock of a data directory, as on %s", (platform) => {
  let directory: string;

  beforeAll(async () => {
    directory = await realpath(await mkdtemp(join(tmpdir(), "entente-lock-")));
  });
  afterEach(() => void vi.useRealTimers());
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it("refuses a second opener 50 times of 50 without waiting, and names the holder", async () => {
    const lock = await lockDirectory(directory, platform);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const refused = await lockDirectory(directory, platform).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(DatabaseInUse);
      expect(refused).toMatchObject({ code: "database-in-use", directory, pid: process.pid });
      expect(String(refused)).toContain(`is in use by process ${process.pid} since 20`);
    }
    await lock.release();
    await (await lockDirectory(directory, platform)).release();
  });

  it("refuses while the holder is too busy to answer", async () => {
    const child = fork(HOLDER, [directory, platform]);
    await once(child, "message");
    child.kill("SIGSTOP");
    await expect(lockDirectory(directory, platform)).rejects.toThrow(`process ${child.pid}`);
    child.kill("SIGKILL");
    await once(child, "exit");
    await (await lockDirectory(directory, platform)).release();
  });

  it("lets exactly one of ten win, 20 times of 20", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    for (let race = 0; race < 20; race += 1) {
      const openers = Array.from({ length: 10 }, () => lockDirectory(directory, platform));
      const settled = await Promise.allSettled(openers);
      const won = settled.filter((result) => result.status === "fulfilled");
      expect(won).toHaveLength(1);
      for (const { value } of won) await value.release();
    }
  });

  it("is free at once when its holder was killed, 20 times of 20", async () => {
    for (let kill = 0; kill < 20; kill += 1) {
      const child = fork(HOLDER, [directory, platform]);
      await once(child, "message");
      await expect(lockDirectory(directory, platform)).rejects.toThrow(`process ${child.pid}`);
      child.kill("SIGKILL");
      await once(child, "exit");
      await (await lockDirectory(directory, platform)).release();
    }
  });

  it("does not stand in the way of another directory", async () => {
    const other = await realpath(await mkdtemp(join(tmpdir(), "entente-lock-")));
    const locks = [await lockDirectory(directory, platform), await lockDirectory(other, platform)];
    expect(locks).toHaveLength(2);
    for (const lock of locks) await lock.release();
    await rm(other, { recursive: true });
  });
});
