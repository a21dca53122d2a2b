import { checkedRows } from "../brief/assemble.ts";
import { briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import { assembleCommitments } from "./assemble.ts";
import type { Commitments } from "./commitments.ts";
import { shippedCommitmentTexts } from "./files.ts";

/** What the Trade and Technology Council promised. Every call reads and checks the shipped files and gives equal data. */
export function shippedCommitments(): Commitments {
  const context = expectValue(checkedRows(briefTexts()));
  return expectValue(assembleCommitments(shippedCommitmentTexts(), context));
}
