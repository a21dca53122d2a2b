import type { RecommendationGetOutput } from "@entente/contract";
import { type Act, leadOf } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { type RefusalWords, refusalWords } from "../../../lib/refusal-words.ts";
import { IMPLEMENTATION_WORDS } from "../../../lib/words.ts";

/** The acts that have a form on a record. */
export const FORM_ACTS = [
  "report-implementation",
  "add-evidence",
  "give-position",
  "resolve",
  "change-due-date",
  "change-milestone",
  "change-contact",
  "change-dependency",
  "raise-dispute",
  "verify",
  "close",
  "reopen",
] as const satisfies readonly Act[];
export type FormAct = (typeof FORM_ACTS)[number];

type Detail = Pick<RecommendationGetOutput, "status" | "permitted"> & {
  readonly record: Pick<RecommendationGetOutput["record"], "assignments">;
};

/**
 * Why this person cannot do this now: their role or agency, or how the record stands. Absent when they can.
 *
 * For saying so beforehand; the API decides again when something is sent.
 */
export function obstacleTo(act: FormAct, detail: Detail): RefusalWords | null {
  const refused = detail.permitted.acts.find((permitted) => permitted.act === act)?.refusal ?? null;
  return refused === null ? standingObstacle(act, detail) : refusalWords(refused);
}

function standingObstacle(act: FormAct, detail: Detail): RefusalWords | null {
  const { closure } = detail.status;
  if (act === "change-contact") return null;
  if (act === "reopen") return closure.value === "open" ? NOTHING_TO_REOPEN : null;
  if (closure.value !== "open")
    return refusalWords({
      code: "recommendation-closed",
      closure: closure.value,
      since: closure.since?.on ?? null,
    });
  if (act === "verify") return detail.permitted.verdicts.length === 0 ? nothingToVerify(detail) : null;
  if (act === "raise-dispute") return standingDispute(detail);
  return null;
}

const NOTHING_TO_REOPEN: RefusalWords = {
  rule: "Only a closed recommendation can be reopened.",
  present: "It is open.",
  remedy: "Nothing has to be done.",
  details: [],
};

function nothingToVerify({ record, status }: Detail): RefusalWords {
  const lead = leadOf(record.assignments).agency;
  const claim = status.implementations.find(({ agency }) => agency === lead)?.value ?? "not-started";
  return {
    rule: "A verifier judges a result that the lead agency claims.",
    present: `${lead} claims none: its share is “${IMPLEMENTATION_WORDS[claim]}”.`,
    remedy: `Wait until ${lead} reports its share as partially implemented or implemented, with evidence.`,
    details: [],
  };
}

function standingDispute({ status }: Detail): RefusalWords | null {
  const { value, since } = status.verification;
  if (value !== "disputed") return null;
  return {
    rule: "What is disputed already is not disputed again.",
    present: since === null ? "It is disputed." : `It is disputed since ${formatDate(since.on)}.`,
    remedy: "File evidence for your account, or wait for the verifier to settle it.",
    details: [],
  };
}
