import type { Person } from "@entente/contract";
import { type Actor, checkRole, type Result, type RoleNotAllowed } from "@entente/domain";

/** Whether the person's role records data holdings. */
export function checkRecord({ id, seat, agency, role }: Person): Result<unknown, RoleNotAllowed> {
  const actor: Actor = { person: id, seat, agency, role };
  return checkRole(actor, "record-holding");
}
