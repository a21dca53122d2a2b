import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BRIEF_FOLDER } from "../brief/files.ts";
import { type ShippedPack, shippedPacks } from "../pack/shipped-packs.ts";

/** The files of forums, within the portfolio's folder. */
export const FORUM_FILES = [
  "forum/tables.json",
  "forum/meetings.json",
  "forum/sheets.json",
  "forum/votes.csv",
] as const;
export type ForumFile = (typeof FORUM_FILES)[number];

/** The text of every file, by its name. */
export type ForumTexts = Readonly<Record<ForumFile, string>>;

/** The shipped files of the brief's forums. */
export function briefForumTexts(): ForumTexts {
  const text = (file: ForumFile) => readFileSync(join(BRIEF_FOLDER, file), "utf8");
  return {
    "forum/tables.json": text("forum/tables.json"),
    "forum/meetings.json": text("forum/meetings.json"),
    "forum/sheets.json": text("forum/sheets.json"),
    "forum/votes.csv": text("forum/votes.csv"),
  };
}

/** The packs that every register opens with: who belongs where is stated there. */
export function openingPacks(): readonly ShippedPack[] {
  return shippedPacks().filter(({ isOptional }) => !isOptional);
}
