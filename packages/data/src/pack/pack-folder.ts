import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { err, ok, type Result } from "@entente/domain";
import type { PackInvalid, PackProblem } from "./problem.ts";
import type { PackTexts } from "./read-pack.ts";

/** Files that stand beside the facts and are not read. */
const BESIDE = /^(README|LICENSE|LICENSES)(\.md|\.txt)?$/;

/** The files of a pack's folder. Fails with `pack-invalid` when there is no such folder or a file is no text. */
export function packTexts(folder: string): Result<PackTexts, PackInvalid> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return invalid([
      wholeFile(folder, "give the folder of a pack: one that holds pack.json and sources.csv"),
    ]);
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !BESIDE.test(entry.name))
    .map(({ name }) => name);

  const texts = new Map<string, string>();
  const problems: PackProblem[] = [];
  for (const name of names.toSorted()) {
    const text = textOf(join(folder, name));
    if (text === null) problems.push(wholeFile(name, "save the file as UTF-8"));
    else texts.set(name, text);
  }
  return problems.length > 0 ? invalid(problems) : ok(texts);
}

function textOf(path: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function wholeFile(file: string, remedy: string): PackProblem {
  return { file, line: null, field: null, value: "", remedy };
}

function invalid(problems: readonly PackProblem[]): Result<never, PackInvalid> {
  return err({ code: "pack-invalid", problems });
}
