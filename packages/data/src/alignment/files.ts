import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BRIEF_FOLDER } from "../brief/files.ts";

/** The files of issues, stances and what recommendations would change, within the portfolio's folder. */
export const ALIGNMENT_FILES = [
  "alignment/model.json",
  "alignment/stances.csv",
  "alignment/effects.json",
  "alignment/sources.csv",
  "alignment/passages.json",
] as const;
export type AlignmentFile = (typeof ALIGNMENT_FILES)[number];

/** The text of every file, by its name. */
export type AlignmentTexts = Readonly<Record<AlignmentFile, string>>;

/** The shipped files of the brief's alignment. */
export function briefAlignmentTexts(): AlignmentTexts {
  const text = (file: AlignmentFile) => readFileSync(join(BRIEF_FOLDER, file), "utf8");
  return {
    "alignment/model.json": text("alignment/model.json"),
    "alignment/stances.csv": text("alignment/stances.csv"),
    "alignment/effects.json": text("alignment/effects.json"),
    "alignment/sources.csv": text("alignment/sources.csv"),
    "alignment/passages.json": text("alignment/passages.json"),
  };
}
