import type { Instant } from "@entente/domain";
import { briefAlignmentTexts } from "../alignment/files.ts";
import { modelRow } from "../alignment/rows.ts";
import { checkedRows } from "../brief/assemble.ts";
import { briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import { readRows } from "../row-file.ts";
import { assembleForums } from "./assemble.ts";
import type { ForumContext } from "./cross-references.ts";
import { briefForumTexts, openingPacks } from "./files.ts";
import type { Forums } from "./forums.ts";
import { packFacts } from "./pack-facts.ts";

/**
 * The forums and working groups of the brief: how they are set up, who belongs there, when they met, and what is
 * prepared before a vote.
 *
 * Every call reads and checks the shipped files and gives equal data. It is put on record at `recordedAt`, which must
 * not lie before the day of the latest source; by default when the portfolio was put together.
 */
export function briefForums(recordedAt?: Instant): Forums {
  return expectValue(assembleForums(briefForumTexts(), briefForumContext(), recordedAt));
}

/** What the shipped forums refer to. */
export function briefForumContext(): ForumContext {
  const file = "alignment/model.json";
  const { rows } = readRows(file, briefAlignmentTexts()[file], modelRow);
  const issues = rows.flatMap((model) => model.issues.map(({ id }): string => id));
  return {
    ...expectValue(checkedRows(briefTexts())),
    facts: packFacts(openingPacks()),
    issues: new Set(issues),
  };
}
