import type { Person } from "@entente/contract";
import { checkRole } from "@entente/domain";
import { type RefusalWords, refusalWords } from "../../../../lib/refusal-words.ts";

/** Why the person may not prepare votes; absent when they may. */
export function coordinationRefusal({ id, seat, agency, role }: Person): RefusalWords | null {
  const allowed = checkRole({ person: id, seat, agency, role }, "coordinate-vote");
  return allowed.ok ? null : refusalWords(allowed.error);
}
