import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BRIEF_FOLDER } from "../brief/files.ts";

/** The files of the priority model, its ratings and its weights, within the portfolio's folder. */
export const PRIORITY_FILES = [
  "priority/model.json",
  "priority/ratings.csv",
  "priority/recommendation-ratings.csv",
  "priority/weight-sets.csv",
  "priority/weights.csv",
  "priority/indicators.csv",
  "priority/sources.csv",
  "priority/passages.json",
] as const;
export type PriorityFile = (typeof PRIORITY_FILES)[number];

/** The text of every file, by its name. */
export type PriorityTexts = Readonly<Record<PriorityFile, string>>;

/** The shipped files of the brief's priorities. */
export function briefPriorityTexts(): PriorityTexts {
  const text = (file: PriorityFile) => readFileSync(join(BRIEF_FOLDER, file), "utf8");
  return {
    "priority/model.json": text("priority/model.json"),
    "priority/ratings.csv": text("priority/ratings.csv"),
    "priority/recommendation-ratings.csv": text("priority/recommendation-ratings.csv"),
    "priority/weight-sets.csv": text("priority/weight-sets.csv"),
    "priority/weights.csv": text("priority/weights.csv"),
    "priority/indicators.csv": text("priority/indicators.csv"),
    "priority/sources.csv": text("priority/sources.csv"),
    "priority/passages.json": text("priority/passages.json"),
  };
}
