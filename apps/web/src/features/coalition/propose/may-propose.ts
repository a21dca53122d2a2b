import type { Person } from "@entente/contract";
import { type Actor, type AgencyId, checkRole, type Result, type RoleNotAllowed } from "@entente/domain";

/** Whether the person's role ever proposes a coalition. */
export function checkPropose({ id, seat, agency, role }: Person): Result<unknown, RoleNotAllowed> {
  const actor: Actor = { person: id, seat, agency, role };
  return checkRole(actor, "propose-coalition");
}

/** The agency that the address names, or the only one that there is to name; absent while there is a choice. */
export function chosenLead<Agency extends { readonly id: AgencyId }>(
  leads: readonly Agency[],
  asked: string,
): AgencyId | null {
  const [only, ...others] = leads;
  if (only !== undefined && others.length === 0) return only.id;
  return leads.find(({ id }) => id === asked)?.id ?? null;
}

/** Agencies that the person may name as lead: any, or the person's own. */
export function possibleLeads<Agency extends { readonly id: AgencyId }>(
  person: Person,
  agencies: readonly Agency[],
): readonly Agency[] {
  const relation = checkPropose(person);
  if (!relation.ok) return [];
  return relation.value === "any" ? agencies : agencies.filter(({ id }) => id === person.agency);
}
