import type { OfficeId } from "../id.ts";
import { checkSignatory, type SignatoryNotOfOffice } from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import type { OfficeAsking } from "./answer.ts";
import type { ConvenerAsked } from "./call.ts";
import { type ClearanceEntry, checkRunning, type RoundEnded } from "./entry.ts";
import type { OfficeAskedFact } from "./fact.ts";
import { type ClearanceRound, officeIn } from "./round.ts";

/** The office has its part; none is taken from it while the round runs. */
export interface OfficeAlreadyAsked {
  readonly code: "office-already-asked";
  readonly office: OfficeId;
  readonly asking: OfficeAsking;
}
export type AskRefusal = RoundEnded | SignatoryNotOfOffice | ConvenerAsked | OfficeAlreadyAsked;

export interface OfficeAsk extends ClearanceEntry {
  readonly office: OfficeId;
  readonly asking: OfficeAsking;
}

/**
 * Decides whether another office may be asked, or one that was informed be required, and returns the fact to append.
 *
 * Fails with `round-ended`; `signatory-not-of-office` when the caller is not of the convener's agency; `convener-asked`;
 * `office-already-asked`, also when a required office would only be informed: that would take its voice from it.
 */
export function askOffice(round: ClearanceRound, ask: OfficeAsk): Result<OfficeAskedFact, AskRefusal> {
  const { office, asking, at, by } = ask;
  const running = checkRunning(round);
  if (!running.ok) return running;
  const signed = checkSignatory(round.convener, by);
  if (!signed.ok) return signed;
  if (office === round.convener) return err({ code: "convener-asked", office });
  const present = officeIn(round, office);
  if (present !== null && (present.asking === "required" || asking === "informed")) {
    return err({ code: "office-already-asked", office, asking: present.asking });
  }
  return ok({ kind: "office-asked", office, from: present?.asking ?? "not-asked", to: asking, at, by });
}
