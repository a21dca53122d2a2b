import type { Person } from "@entente/contract";
import { RULES } from "@entente/domain";

/** Whether the person may record stances. */
export function mayRecord({ role }: Pick<Person, "role">): boolean {
  return RULES["record-stance"][role] !== undefined;
}
