import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BRIEF_FOLDER } from "../brief/files.ts";

/** The files of requirements and capabilities, within the portfolio's folder. */
export const COALITION_FILES = [
  "coalition/requirements.json",
  "coalition/capabilities.csv",
  "coalition/sources.csv",
  "coalition/passages.json",
] as const;
export type CoalitionFile = (typeof COALITION_FILES)[number];

/** The text of every file, by its name. */
export type CoalitionTexts = Readonly<Record<CoalitionFile, string>>;

/** The shipped files of what coalitions on the brief's technologies need and who can do it. */
export function briefCoalitionTexts(): CoalitionTexts {
  const text = (file: CoalitionFile) => readFileSync(join(BRIEF_FOLDER, file), "utf8");
  return {
    "coalition/requirements.json": text("coalition/requirements.json"),
    "coalition/capabilities.csv": text("coalition/capabilities.csv"),
    "coalition/sources.csv": text("coalition/sources.csv"),
    "coalition/passages.json": text("coalition/passages.json"),
  };
}
