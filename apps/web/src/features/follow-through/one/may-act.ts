import type { Person } from "@entente/contract";
import { type Act, RULES } from "@entente/domain";
import type { CommitmentAct } from "./commitment-address.ts";

/** What the rules call each act on a commitment. */
export const ACT_OF: Readonly<Record<CommitmentAct, Act>> = {
  claim: "give-account",
  due: "give-account",
  dispute: "dispute-account",
  verify: "verify-account",
  link: "link-commitment",
  unlink: "link-commitment",
};

/** Whether the person's role may do this to some commitment; whether to this one is decided when it is sent. */
export function mayAct({ role }: Pick<Person, "role">, act: Act): boolean {
  return RULES[act][role] !== undefined;
}
