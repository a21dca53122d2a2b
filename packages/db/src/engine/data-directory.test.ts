import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../database.ts";
import { DataDirectoryUnusable } from "../refusal.ts";
import { usableDirectory } from "./data-directory.ts";

/** A place where no user, not even root, can make a directory. */
const UNWRITABLE = process.platform === "linux" ? "/sys/entente" : "/System/entente";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-data-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("refuses a read-only directory with its path and what to do, before anything is written", async () => {
  const refused = await openDatabase({ dataDirectory: UNWRITABLE }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DataDirectoryUnusable);
  expect(refused).toMatchObject({
    code: "data-directory-unusable",
    directory: UNWRITABLE,
    fault: "read-only",
  });
  expect(String(refused)).toMatch(/Give this user the right to write, or set DATA_DIR to another one/);
});

it("refuses a path that is a file, or that lies below one", async () => {
  const file = join(folder, "file");
  await writeFile(file, "content");
  for (const path of [file, join(file, "below")]) {
    await expect(openDatabase({ dataDirectory: path })).rejects.toMatchObject({ fault: "not-a-directory" });
  }
});

it("refuses a disk without room for the database, with the numbers, before anything is written", async () => {
  const path = join(folder, "full");
  const refused = usableDirectory(path, Number.MAX_SAFE_INTEGER);
  await expect(refused).rejects.toMatchObject({ fault: "full", directory: path });
  await expect(refused).rejects.toThrow(/only \d+ MB are free there and \d+ MB are needed/);
  expect(await readdir(path)).toEqual([]);
});

it("makes a directory that is missing and leaves nothing of the check behind", async () => {
  const path = join(folder, "a", "new", "one");
  expect(await usableDirectory(path)).toContain(path);
  expect(await readdir(path)).toEqual([]);
});
