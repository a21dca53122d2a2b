import type { Person } from "@entente/contract";
import { type Act, type Actor, checkRole } from "@entente/domain";
import type { BulkChange } from "./list-address.ts";

export const BULK_CHANGES = ["due", "contact"] as const satisfies readonly BulkChange[];

/** The act behind each change, by which the table of access decides. */
export const BULK_ACT: Readonly<Record<BulkChange, Act>> = {
  due: "change-due-date",
  contact: "change-contact",
};

/** The changes that the person's role may make to some recommendation; to which ones is decided for each. */
export function bulkChangesOf(person: Person): readonly BulkChange[] {
  const actor: Actor = { person: person.id, seat: person.seat, agency: person.agency, role: person.role };
  return BULK_CHANGES.filter((kind) => checkRole(actor, BULK_ACT[kind]).ok);
}
