import { mkdir, open, realpath, rm, statfs } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DataDirectoryUnusable } from "../refusal.ts";

/** Room for the files that a start writes before it serves anything. */
const FREE_BYTES_MINIMUM = 128 * 1024 * 1024;

/**
 * The real path of a directory that can be written, made if it is missing.
 *
 * Fails with `DataDirectoryUnusable` when it is read-only, full, or no directory.
 */
export async function usableDirectory(path: string, freeBytes = FREE_BYTES_MINIMUM): Promise<string> {
  const directory = resolve(path);
  try {
    await mkdir(directory, { recursive: true });
    await checkWritable(directory);
  } catch (error) {
    throw unusable(directory, error);
  }
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize < freeBytes) {
    const free = Math.floor((bavail * bsize) / 1024 / 1024);
    const needed = Math.ceil(freeBytes / 1024 / 1024);
    throw new DataDirectoryUnusable(
      directory,
      "full",
      `only ${free} MB are free there and ${needed} MB are needed. Make room, or set DATA_DIR to another disk.`,
    );
  }
  return realpath(directory);
}

async function checkWritable(directory: string): Promise<void> {
  const probe = join(directory, `.probe-${process.pid}`);
  const file = await open(probe, "w");
  try {
    await file.write("writable");
    await file.sync();
  } finally {
    await file.close();
    await rm(probe, { force: true });
  }
}

function unusable(directory: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EROFS" || code === "EPERM") {
    const detail =
      "it may not be written. Give this user the right to write, or set DATA_DIR to another one.";
    return new DataDirectoryUnusable(directory, "read-only", detail);
  }
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new DataDirectoryUnusable(
      directory,
      "full",
      "its disk is full. Make room, or set DATA_DIR to another disk.",
    );
  }
  if (code === "ENOTDIR" || code === "EEXIST" || code === "ENOENT" || code === "ELOOP") {
    const detail = "it is not a directory and none can be made there. Set DATA_DIR to another path.";
    return new DataDirectoryUnusable(directory, "not-a-directory", detail);
  }
  return error;
}
