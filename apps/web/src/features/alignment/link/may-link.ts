import type { Person } from "@entente/contract";
import { type Actor, checkRole, type Result, type RoleNotAllowed } from "@entente/domain";

/** Whether the person's role links changes of stances to recommendations. */
export function checkLink({ id, seat, agency, role }: Person): Result<unknown, RoleNotAllowed> {
  const actor: Actor = { person: id, seat, agency, role };
  return checkRole(actor, "link-stance-change");
}
