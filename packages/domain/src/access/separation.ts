import { ACTS, type Act } from "./rule.ts";

/** Two kinds of act that nobody has both of for one record: who does one is not who answers for the other. */
export interface Separation {
  readonly name: string;
  readonly one: readonly Act[];
  readonly other: readonly Act[];
}

const RUNNING: readonly Act[] = ["manage-people", "manage-service-tokens"];
const READING: readonly Act[] = [
  "read-register",
  "read-internal",
  "read-people",
  "read-audit",
  "verify-audit",
  "use-tokens",
];

/**
 * Who claims a result does not judge it, who asks for an approval does not give it, and who runs the system does nothing
 * in the register. Source: NIST SP 800-53 revision 5, AC-5, separation of duties; what may not meet is ours
 * (decisions/0026).
 */
export const SEPARATIONS: readonly Separation[] = [
  {
    name: "claiming and judging",
    one: ["give-position", "report-implementation", "add-evidence", "raise-dispute", "give-account"],
    other: ["verify", "close", "reopen", "verify-account"],
  },
  { name: "calling for clearance and settling it", one: ["call-clearance"], other: ["settle-clearance"] },
  {
    name: "asking for another marking and deciding it",
    one: ["request-marking"],
    other: ["change-marking"],
  },
  {
    name: "running the system and working in it",
    one: RUNNING,
    other: ACTS.filter((act) => !RUNNING.includes(act) && !READING.includes(act)),
  },
];
