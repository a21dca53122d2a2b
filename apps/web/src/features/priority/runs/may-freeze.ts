import type { Person } from "@entente/contract";
import { ROLES, type Role, RULES } from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import { roleInSentence } from "../../../lib/words.ts";

const MAY = RULES["freeze-priority-run"];

export function mayFreeze({ role }: Pick<Person, "role">): boolean {
  return MAY[role] !== undefined;
}

/** Who may, for those who may not: "an analyst or a White House coordinator". */
export const WHO_MAY_FREEZE: string = listOf(
  ROLES.filter((role: Role) => MAY[role] !== undefined).map((role) => withArticle(roleInSentence(role))),
  "or",
);

function withArticle(name: string): string {
  return `${/^[aeiou]/iu.test(name) ? "an" : "a"} ${name}`;
}
