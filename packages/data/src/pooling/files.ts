import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BRIEF_FOLDER } from "../brief/files.ts";

/** The file of data holdings, within the portfolio's folder. */
export const HOLDINGS_FILE = "pooling/holdings.csv";

/** The text of the shipped file of data holdings. */
export function shippedHoldingsText(): string {
  return readFileSync(join(BRIEF_FOLDER, HOLDINGS_FILE), "utf8");
}
