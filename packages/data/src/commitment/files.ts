import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BRIEF_FOLDER } from "../brief/files.ts";

/** The files of commitments, within the portfolio's folder. */
export const COMMITMENT_FILES = [
  "commitment/documents.csv",
  "commitment/commitments.csv",
  "commitment/links.csv",
] as const;
export type CommitmentFile = (typeof COMMITMENT_FILES)[number];

/** The text of every file, by its name. */
export type CommitmentTexts = Readonly<Record<CommitmentFile, string>>;

/** The shipped files of what forums promised. */
export function shippedCommitmentTexts(): CommitmentTexts {
  const text = (file: CommitmentFile) => readFileSync(join(BRIEF_FOLDER, file), "utf8");
  return {
    "commitment/documents.csv": text("commitment/documents.csv"),
    "commitment/commitments.csv": text("commitment/commitments.csv"),
    "commitment/links.csv": text("commitment/links.csv"),
  };
}
