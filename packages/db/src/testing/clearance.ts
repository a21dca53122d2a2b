import {
  addDays,
  answerRound,
  type CalledFact,
  type ClearanceAnswer,
  type ClearanceFact,
  type ClearanceRoundId,
  type ClearanceSubject,
  callRound,
  changeClearedText,
  type FrozenText,
  type OfficeId,
  type RefusalBase,
  type Result,
  wholeAgency,
} from "@entente/domain";
import { v7 } from "uuid";
import { sha256 } from "../audit/canonical.ts";
import type { NewText, StoredRound } from "../clearance-port.ts";
import { signedBy, TEST_NOW, TEST_TODAY, testKey } from "./records.ts";
import { agencyOf } from "./reference.ts";

export const office = (agency: string): OfficeId => wholeAgency(agencyOf(agency));

export const frozen = (content: string): FrozenText => ({ content, sha256: sha256(content) });

export const statementOf = (key: string): ClearanceSubject => ({ kind: "recommendation", key });

/** The first wording of a recommendation's statement, NIST's. */
export function firstText(subject: ClearanceSubject, content = "Fund the act in full."): NewText {
  return {
    subject,
    title: `Statement of ${subject.key}`,
    about: testKey(subject.key),
    owner: agencyOf("NIST"),
    text: frozen(content),
    reason: null,
  };
}

/** NIST asks STATE and USTR, and informs DOE, for an answer in ten days. */
export function calledOn(
  subject: ClearanceSubject,
  text: FrozenText,
  changes: Partial<Pick<CalledFact, "suspense" | "atSuspense">> & { previous?: StoredRound } = {},
): CalledFact {
  const { previous, ...rest } = changes;
  const { by } = signedBy("NIST");
  return sure(
    callRound(
      {
        round: v7() as ClearanceRoundId,
        subject,
        text,
        convener: office("NIST"),
        offices: [
          { office: office("STATE"), asking: "required" },
          { office: office("USTR"), asking: "required" },
          { office: office("DOE"), asking: "informed" },
        ],
        suspense: addDays(TEST_TODAY, 10),
        atSuspense: "hold",
        at: TEST_NOW,
        by,
        ...rest,
      },
      previous?.round ?? null,
    ),
  );
}

export function answerOf(
  { round }: StoredRound,
  agency: string,
  to: ClearanceAnswer,
): readonly ClearanceFact[] {
  const { by, at } = signedBy(agency);
  const comments =
    to === "concur-with-comment" ? [{ severity: "critical", text: "Name the fund." } as const] : [];
  return sure(
    answerRound(round, { office: office(agency), to, reason: "It goes too far.", comments, at, by }),
  ).facts;
}

/** What another wording does to the round. */
export function changeOf({ round }: StoredRound, content: string): ClearanceFact {
  const { by, at } = signedBy("NIST");
  return sure(changeClearedText(round, { text: frozen(content), at, by }));
}

export function sure<T>(result: Result<T, RefusalBase>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
