import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StatedTension } from "@entente/domain";
import { checkedRows } from "../brief/assemble.ts";
import { BRIEF_FOLDER, briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import { assembleTensions, TENSION_FILE } from "./assemble.ts";

/** What pulls against what, as we read the brief. Every call reads and checks the shipped file and gives equal data. */
export function briefTensions(): readonly StatedTension[] {
  const context = expectValue(checkedRows(briefTexts()));
  return expectValue(assembleTensions(readFileSync(join(BRIEF_FOLDER, TENSION_FILE), "utf8"), context));
}
