import type { Person } from "@entente/contract";
import {
  type AccessRefusal,
  type AgencyId,
  checkAccess,
  ownStatementOf,
  type Result,
  ROLES,
  RULES,
} from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import { roleInSentence } from "../../../lib/words.ts";

/** Whether the person may state the weights of the own agency, or why not. */
export function checkSetWeights({ id, seat, agency, role }: Person): Result<void, AccessRefusal> {
  return checkAccess({ person: id, seat, agency, role }, "set-weights", ownStatementOf(agency));
}

/** For those who may not: who states the weights of their agency. */
export function whoMaySetWeights(agency: AgencyId): string {
  const roles = ROLES.filter((role) => RULES["set-weights"][role] !== undefined).map(roleInSentence);
  return `Anyone may try points here; nothing is stored. Saving them as ${agency}’s weights is for ${listOf(
    roles.map((role) => `its ${role}`),
    "or",
  )}.`;
}
