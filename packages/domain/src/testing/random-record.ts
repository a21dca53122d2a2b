import fc from "fast-check";
import type { Evidence } from "../evidence.ts";
import type { AgencyId } from "../id.ts";
import {
  CLOSURES,
  close,
  dispute,
  type Ending,
  givePosition,
  IMPLEMENTATIONS,
  POSITIONS,
  RESOLUTIONS,
  type RecommendationRecord,
  reopen,
  reportImplementation,
  resolve,
  type StatusFact,
  VERDICTS,
  verify,
} from "../recommendation/index.ts";
import type { RefusalBase, Result } from "../result.ts";
import { addDays, type CalendarDate } from "../time.ts";
import { CITATION, DOC, GAO, ISSUED, key, NIST, NSF, noonOf, statement } from "./record-builder.ts";

/** An act that somebody attempts on a day; the record may refuse it. */
export interface Attempt {
  readonly name: string;
  readonly on: (
    record: RecommendationRecord,
    today: CalendarDate,
  ) => Result<readonly StatusFact[], RefusalBase>;
}

const OWNERS = [DOC, NIST, NSF] as const;
const ENDINGS = CLOSURES.filter((closure): closure is Ending => closure !== "open");

function mostly<T>(usual: T, ...unusual: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...unusual) },
  );
}

/** What an attempt states: mostly in order and with what it needs. */
const wordings = fc
  .record({
    daysAgo: mostly(0, 1, 40, -1),
    reason: mostly("for a reason", "", " "),
    evidence: mostly<readonly Evidence[]>(
      [{ ...CITATION, dated: ISSUED }],
      [],
      [{ ...CITATION, locator: "" }],
    ),
  })
  .map(({ daysAgo, reason, evidence }) => (by: AgencyId, today: CalendarDate) => {
    const on = addDays(today, -daysAgo);
    return statement(on, by, { recordedAt: noonOf(today), reason, evidence });
  });

function one<F extends StatusFact, E extends RefusalBase>(
  decided: Result<F, E>,
): Result<readonly StatusFact[], RefusalBase> {
  return decided.ok ? { ok: true, value: [decided.value] } : decided;
}

const verifiers = mostly<AgencyId>(GAO, ...OWNERS);
const shares = fc.constantFrom(...OWNERS, ...OWNERS, GAO);

const reports = fc.tuple(wordings, shares, fc.constantFrom(...IMPLEMENTATIONS)).map(
  ([said, agency, to]): Attempt => ({
    name: "report",
    on: (record, today) => {
      const decided = reportImplementation(record, { ...said(agency, today), agency, to });
      return decided.ok ? { ok: true, value: decided.value.facts } : decided;
    },
  }),
);
const answers = fc.tuple(wordings, shares, fc.constantFrom(...POSITIONS)).map(
  ([said, agency, to]): Attempt => ({
    name: "answer",
    on: (record, today) => one(givePosition(record, { ...said(agency, today), agency, to })),
  }),
);
const resolutions = fc.tuple(wordings, fc.constantFrom(...RESOLUTIONS), mostly("Deputy", "")).map(
  ([said, to, official]): Attempt => ({
    name: "resolve",
    on: (record, today) =>
      one(resolve(record, { ...said(DOC, today), to, official, agreedAction: "Seek funds" })),
  }),
);
const findings = fc.tuple(wordings, verifiers, fc.constantFrom(...VERDICTS)).map(
  ([said, by, to]): Attempt => ({
    name: "verify",
    on: (record, today) => one(verify(record, { ...said(by, today), to })),
  }),
);
const disputes = fc.tuple(wordings, shares).map(
  ([said, by]): Attempt => ({
    name: "dispute",
    on: (record, today) => one(dispute(record, said(by, today))),
  }),
);
const closings = fc
  .tuple(wordings, verifiers, mostly<Ending>("closed-implemented", ...ENDINGS), mostly("Director", ""))
  .map(
    ([said, by, to, approvedBy]): Attempt => ({
      name: "close",
      on: (record, today) =>
        one(close(record, { ...said(by, today), to, approvedBy, successor: key("CHIP-2") })),
    }),
  );
const reopenings = fc.tuple(wordings, verifiers).map(
  ([said, by]): Attempt => ({
    name: "reopen",
    on: (record, today) => one(reopen(record, said(by, today))),
  }),
);

/** One act of any kind, by anybody, with or without what it needs. */
export const attempts: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 14, arbitrary: reports },
  { weight: 3, arbitrary: answers },
  { weight: 3, arbitrary: resolutions },
  { weight: 5, arbitrary: findings },
  { weight: 1, arbitrary: disputes },
  { weight: 3, arbitrary: closings },
  { weight: 2, arbitrary: reopenings },
);
