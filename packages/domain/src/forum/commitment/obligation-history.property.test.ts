import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../evidence.ts";
import type { RefusalBase, Result } from "../../result.ts";
import {
  accountRequest,
  commitment,
  EU,
  owes,
  speakerOf,
  USA,
  USA_DOC,
  VERIFIER,
} from "../../testing/commitment-builder.ts";
import { expectOk } from "../../testing/expect-result.ts";
import { country, rough } from "../../testing/forum-builder.ts";
import { deepFrozen } from "../../testing/frozen.ts";
import { authorAt, CITATION, DOC, GAO, noonOf } from "../../testing/record-builder.ts";
import { addDays, type CalendarDate, dateOf } from "../../time.ts";
import { type CommitmentRecord, isSameSpeaker, OBLIGATION_ACCOUNTS, type ObligationFact } from "./account.ts";
import { commitmentGrid } from "./commitment-grid.ts";
import { followThrough, owedOn } from "./follow-through.ts";
import { giveAccount, moveDue } from "./give-account.ts";
import { obligationsAfter, presentObligations } from "./obligation-history.ts";
import { OBLIGATION_STATES, obligationStandings } from "./obligation-standing.ts";

const COMMITMENT = commitment({ obligations: [owes(EU, "2023"), owes(USA), owes(USA_DOC, "2024-06-30")] });
const MADE = COMMITMENT.madeOn;
const PARTIES = [EU, USA, USA_DOC, { country: country("JPN"), agency: null }] as const;
const DATES = ["2022", "2022-11", "2023", "2024-06-30", "2025-03"].map(rough);

type Attempt = (record: CommitmentRecord, today: CalendarDate) => Result<ObligationFact, RefusalBase>;

function mostly<T>(usual: T, ...unusual: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...unusual) },
  );
}

const wordings = fc.record({
  owedBy: fc.constantFrom(...PARTIES),
  daysAgo: mostly(0, 1, 40, -1),
  reason: mostly("for a reason", "", " "),
  evidence: mostly<readonly Evidence[]>(
    [{ ...CITATION, dated: MADE }],
    [],
    [{ ...CITATION, dated: MADE, locator: "" }],
  ),
});
type Wording = typeof wordings extends fc.Arbitrary<infer W> ? W : never;

function statementOf({ owedBy, daysAgo, reason, evidence }: Wording, today: CalendarDate) {
  const on = addDays(today, -daysAgo);
  return { ...accountRequest("under-way", on), owedBy, recordedAt: noonOf(today), reason, evidence };
}

const accounts = fc
  .tuple(
    wordings,
    fc.constantFrom(speakerOf("USA"), speakerOf("EU"), VERIFIER),
    mostly(GAO, DOC),
    fc.constantFrom(...OBLIGATION_ACCOUNTS),
  )
  .map(
    ([wording, speaker, agency, to]): Attempt =>
      (record, today) => {
        return giveAccount(record, { ...statementOf(wording, today), speaker, by: authorAt(agency), to });
      },
  );
const dueMoves = fc.tuple(wordings, fc.constantFrom(...DATES)).map(
  ([wording, to]): Attempt =>
    (record, today) =>
      moveDue(record, { ...statementOf(wording, today), to }),
);
const attempts = fc.oneof({ weight: 5, arbitrary: accounts }, { weight: 1, arbitrary: dueMoves });

interface History {
  readonly record: CommitmentRecord;
  readonly refused: readonly string[];
  readonly today: CalendarDate;
}

/** Tries one act after the other, ten days apart, on frozen records and keeps what was accepted. */
function historyOf(list: readonly Attempt[]): History {
  let record: CommitmentRecord = deepFrozen({ commitment: COMMITMENT, facts: [] });
  let today = MADE;
  const refused: string[] = [];
  for (const attempt of list) {
    const decided = attempt(record, today);
    if (decided.ok) record = deepFrozen({ ...record, facts: [...record.facts, decided.value] });
    else refused.push(decided.error.code);
    today = addDays(today, 10);
  }
  return { record, refused, today };
}

const histories = fc.array(attempts, { maxLength: 60, size: "max" }).map(historyOf);

function forEveryHistory(check: (history: History) => void): void {
  fc.assert(fc.property(histories, check), { numRuns: 200 });
}

describe("every history of a commitment accepted step by step", () => {
  it("is rebuilt, with the last word of each speaker and the last due date", () => {
    forEveryHistory(({ record }) => {
      for (const { obligation, accounts: present, due } of expectOk(obligationsAfter(record))) {
        const own = record.facts.filter(({ owedBy }) => owedBy === obligation.owedBy);
        for (const { speaker, value, last } of present) {
          const said = own.findLast(
            (fact) => fact.kind === "account" && isSameSpeaker(fact.speaker, speaker),
          );
          expect(said).toBe(last);
          expect(said?.to).toBe(value);
        }
        expect(due).toEqual(own.findLast(({ kind }) => kind === "due")?.to ?? obligation.due);
      }
    });
  });

  it("states nothing before the commitment, after the moment of recording, or as newly kept without evidence", () => {
    forEveryHistory(({ record }) => {
      for (const fact of record.facts) {
        expect(fact.on >= MADE && fact.on <= dateOf(fact.recordedAt)).toBe(true);
        const isNew = fact.kind === "account" && fact.to === "kept" && fact.from !== "kept";
        expect(!isNew || fact.evidence.length > 0).toBe(true);
        const verifies = fact.kind === "account" && fact.speaker.kind === "verifier";
        expect(verifies && fact.by.agency === DOC).toBe(false);
      }
    });
  });

  it("leaves a country's claim and a verifier's finding to themselves", () => {
    forEveryHistory(({ record, today }) => {
      const without = (isLeftOut: (fact: ObligationFact) => boolean) =>
        obligationStandings({ ...record, facts: record.facts.filter((fact) => !isLeftOut(fact)) }, today);
      const all = obligationStandings(record, today);
      const speaksOfItself = (fact: ObligationFact) =>
        fact.kind === "due" ||
        (fact.speaker.kind === "country" && fact.speaker.country === fact.owedBy.country);
      const isFinding = (fact: ObligationFact) => fact.kind === "due" || fact.speaker.kind === "verifier";
      expect(without((fact) => !speaksOfItself(fact)).map(({ claimed }) => claimed)).toEqual(
        all.map(({ claimed }) => claimed),
      );
      expect(without((fact) => !isFinding(fact)).map(({ verified }) => verified)).toEqual(
        all.map(({ verified }) => verified),
      );
    });
  });

  it("is disputed only by accounts that differ, and not where one speaker alone has spoken", () => {
    forEveryHistory(({ record, today }) => {
      for (const { owedBy, dispute } of obligationStandings(record, today)) {
        const values = new Set(dispute.map(({ value }) => value));
        expect(dispute.length === 0 || values.size > 1).toBe(true);
        const history = presentObligations(record).find(({ obligation }) => obligation.owedBy === owedBy);
        expect(dispute.length).toBeLessThanOrEqual(history?.accounts.length ?? 0);
        expect(dispute.length === 1).toBe(false);
      }
    });
  });

  it("becomes late by waiting alone, and changes in no other way", () => {
    forEveryHistory(({ record, today }) => {
      const [now, afterwards] = [today, addDays(today, 2000)].map((on) =>
        obligationStandings(record, on).map(({ claimed }) => claimed.state),
      );
      for (const [index, state] of (now ?? []).entries()) {
        const then = afterwards?.[index];
        expect(state === "open" ? then === "open" || then === "late" : then === state).toBe(true);
      }
    });
  });

  it("is counted once in every rate and in the grid", () => {
    forEveryHistory(({ record, today }) => {
      const { obligations, claimed, verified } = followThrough(owedOn([record], today), today);
      const sum = (counts: Readonly<Record<string, number>>) =>
        OBLIGATION_STATES.reduce((total, state) => total + (counts[state] ?? 0), 0);
      expect(obligations).toBe(3);
      expect(sum(claimed.counts)).toBe(3);
      expect(sum(verified.counts) + verified.notVerified).toBe(3);
      const [row] = commitmentGrid([record], today).rows;
      expect(row?.cells.flatMap((cell) => cell?.obligations ?? [])).toEqual(row?.obligations);
      const cells = row?.cells.map((cell) => cell?.claimed ?? "kept") ?? [];
      expect(row?.claimed).toBe(OBLIGATION_STATES.find((state) => cells.includes(state)));
    });
  });
});

it("the random histories reach every word of every speaker and every refusal", () => {
  const long = fc.array(attempts, { minLength: 60, maxLength: 60 });
  const sample = fc.sample(long, { numRuns: 100, seed: 7 }).map(historyOf);
  const reached = new Set(
    sample.flatMap(({ record }) =>
      record.facts.map((fact) => (fact.kind === "due" ? "due" : `${fact.speaker.kind} ${fact.to}`)),
    ),
  );
  const every = ["country", "verifier"].flatMap((kind) => OBLIGATION_ACCOUNTS.map((to) => `${kind} ${to}`));
  expect([...reached].toSorted()).toEqual([...every, "due"].toSorted());
  expect([...new Set(sample.flatMap(({ refused }) => refused))].toSorted()).toEqual([
    "account-evidence-missing",
    "account-not-independent",
    "account-out-of-order",
    "account-reason-missing",
    "due-before-commitment",
    "due-reason-missing",
    "evidence-unusable",
    "obligation-due-unchanged",
    "obligation-unknown",
  ]);
});
