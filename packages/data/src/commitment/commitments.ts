import type { CommitmentEntry } from "@entente/domain";

/** What forums promised, as far as a register opens with it. */
export interface Commitments {
  /** How each commitment was made and what it is linked to, by row. Nobody has said anything of them. */
  readonly histories: readonly (readonly CommitmentEntry[])[];
}
