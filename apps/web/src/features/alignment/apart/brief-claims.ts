import type { AlignmentBasis } from "@entente/contract";
import type { CalendarDate, CountryCode, IssueId, Passage, StanceValue } from "@entente/domain";
import type { PairsAnswer } from "../frame/outputs.ts";
import { pairOf } from "./pair-cells.ts";

/** What the claims are held against: the answers of a day, and everyone's distances on it. */
export interface ClaimEvidence {
  readonly basis: Pick<AlignmentBasis, "cells" | "stances"> & {
    readonly model: Pick<AlignmentBasis["model"], "model">;
  };
  readonly whole: Pick<PairsAnswer, "pairs" | "group">;
}

/** A country's answer on an issue that a claim speaks of. */
export interface ClaimedAnswer {
  readonly holder: CountryCode;
  readonly issue: IssueId;
  /** Absent where it is not known. */
  readonly value: StanceValue | null;
  /** First day of the answer; absent where it is not known. */
  readonly since: CalendarDate | null;
  readonly fit: "fits" | "departs" | "contested" | "not-known";
}

export type ClaimVerdict = "agrees" | "agrees-in-part" | "differs" | "unknown";

export interface ClaimCheck {
  readonly claim: BriefClaim;
  readonly verdict: ClaimVerdict;
  /** The answers that it was held against. */
  readonly answers: readonly ClaimedAnswer[];
  /** The distances that it was held against; absent when it speaks of answers. */
  readonly distances: { readonly pair: number; readonly mean: number } | null;
  /** Stances behind it, and how many of them only repeat the brief. */
  readonly stances: number;
  readonly fromBrief: number;
}

type Reading =
  | {
      readonly kind: "answers";
      /** The answers that are read, and whether one is what the claim says; absent where that cannot be told. */
      readonly places: (known: readonly CountryCode[]) => readonly (readonly [CountryCode, IssueId])[];
      readonly fits: (
        place: readonly [CountryCode, IssueId],
        value: StanceValue,
        evidence: ClaimEvidence,
      ) => boolean | null;
      /** How many answers must fit for the claim to hold; all that are known when left out. */
      readonly atLeast?: number;
    }
  | { readonly kind: "distance"; readonly first: CountryCode; readonly second: CountryCode };

/** What the brief says of how countries stand to each other, and how the answers would show it. */
export interface BriefClaim {
  readonly id: string;
  readonly words: string;
  readonly quote: string;
  readonly passage: Pick<Passage, "section" | "paragraph">;
  /** What must be so for the answers to agree. */
  readonly reading: string;
  readonly check: Reading;
}

const country = (code: string) => code as CountryCode;
const issue = (id: string) => id as IssueId;
const [USA, EU] = [country("USA"), country("EU")];
const [LAW, RIGHT, ADEQUACY, LOCALIZATION, LEAD] = [
  issue("privacy-law"),
  issue("privacy-right"),
  issue("eu-adequacy"),
  issue("localization"),
  issue("standards-lead"),
] as const;
/** Neither in Europe nor in Asia. */
const ELSEWHERE: readonly CountryCode[] = [USA, country("CAN"), country("AUS")];
/** Our reading of "several". */
const SEVERAL = 3;

export const BRIEF_CLAIMS: readonly BriefClaim[] = [
  {
    id: "privacy",
    words: "The United States and the European Union differ over privacy",
    quote:
      "considers personal data privacy a fundamental human right, deserving of thorough protection under law and regulation",
    passage: { section: "Early progress, challenges ahead", paragraph: 2 },
    reading: "the two answer differently on a general privacy law and on privacy as a fundamental right",
    check: {
      kind: "answers",
      places: () => [LAW, RIGHT].flatMap((asked) => [[USA, asked] as const, [EU, asked] as const]),
      fits: ([holder, asked], value, { basis }) => {
        const other = valueOf(basis.cells, holder === USA ? EU : USA, asked);
        return other === null ? null : other !== value;
      },
    },
  },
  {
    id: "federal-law",
    words: "The United States has no comprehensive federal privacy law",
    quote:
      "a patchwork of privacy rules at the state and sectoral level but no comprehensive federal legislation in this area",
    passage: { section: "Setting priorities / Data", paragraph: 5 },
    reading: "the United States has no general privacy law",
    check: { kind: "answers", places: () => [[USA, LAW]], fits: (_place, value) => value === false },
  },
  {
    id: "adequacy",
    words: "Nothing replaces the framework for data flows across the Atlantic",
    quote: "Without a replacement framework, transatlantic technology cooperation will be constrained.",
    passage: { section: "Setting priorities / Data", paragraph: 7 },
    reading: "no decision of the EU finds protection in the United States adequate",
    check: { kind: "answers", places: () => [[USA, ADEQUACY]], fits: (_place, value) => value === "none" },
  },
  {
    id: "localization",
    words: "Several allies require data to be stored at home",
    quote:
      "several allied and partner countries have also enacted data localization policies, which require data to be stored domestically",
    passage: { section: "Setting priorities / Data", paragraph: 6 },
    reading:
      "at least three countries other than the United States require some or most data to be stored at home",
    check: {
      kind: "answers",
      places: (known) =>
        known.filter((holder) => holder !== USA).map((holder) => [holder, LOCALIZATION] as const),
      fits: (_place, value) => value !== "not-required",
      atLeast: SEVERAL,
    },
  },
  {
    id: "standards-lead",
    words: "Industry leads standards in the United States, governments in Europe and Asia",
    quote: "governments in Europe and Asia tend to have a top-down approach to standard setting",
    passage: { section: "Setting priorities / Standards", paragraph: 4 },
    reading: "industry leads in the United States, and not in the countries of Europe and Asia",
    check: {
      kind: "answers",
      places: (known) =>
        known
          .filter((holder) => holder === USA || !ELSEWHERE.includes(holder))
          .map((holder) => [holder, LEAD] as const),
      fits: ([holder], value) => (holder === USA ? value === "industry" : value !== "industry"),
    },
  },
  {
    id: "europe",
    words: "The United States differs with Europe over the regulation of technology and data",
    quote:
      "resolve its differences with Europe over the regulation of technology and data, or at least to close the gap enough",
    passage: { section: "Getting organized", paragraph: 7 },
    reading: "the United States and the European Union are farther apart than pairs of countries on average",
    check: { kind: "distance", first: USA, second: EU },
  },
];

/** Each claim held against the answers and distances of the day. */
export function claimChecks(evidence: ClaimEvidence): readonly ClaimCheck[] {
  return BRIEF_CLAIMS.map((claim) =>
    claim.check.kind === "answers"
      ? answersCheck(claim, claim.check, evidence)
      : distanceCheck(claim, claim.check, evidence),
  );
}

function answersCheck(
  claim: BriefClaim,
  { places, fits, atLeast }: Extract<Reading, { kind: "answers" }>,
  evidence: ClaimEvidence,
): ClaimCheck {
  const { cells, stances, model } = evidence.basis;
  const known = model.model.holders.filter(({ isReference }) => !isReference).map((holder) => holder.country);
  const answers = places(known).map(([holder, asked]): ClaimedAnswer => {
    const state = cells.find((cell) => cell.holder === holder && cell.issue === asked)?.state ?? "absent";
    const value = valueOf(cells, holder, asked);
    const place = { holder, issue: asked };
    if (value === null) {
      return { ...place, value, since: null, fit: state === "contested" ? "contested" : "not-known" };
    }
    const since =
      stances.find((entry) => entry.holder === holder && entry.issue === asked)?.stance.since ?? null;
    const isSo = fits([holder, asked], value, evidence);
    return { ...place, value, since, fit: isSo === null ? "not-known" : isSo ? "fits" : "departs" };
  });
  const behind = stances.filter((entry) =>
    answers.some(({ holder, issue: asked }) => entry.holder === holder && entry.issue === asked),
  );
  return {
    claim,
    verdict: verdictOf(answers, atLeast ?? null),
    answers,
    distances: null,
    stances: behind.length,
    fromBrief: behind.filter(({ stance }) => stance.source.basis === "brief").length,
  };
}

function verdictOf(answers: readonly ClaimedAnswer[], atLeast: number | null): ClaimVerdict {
  const count = (fit: ClaimedAnswer["fit"]) => answers.filter((answer) => answer.fit === fit).length;
  const fitting = count("fits");
  if (fitting === 0 && count("departs") === 0) return "unknown";
  if (fitting === 0) return "differs";
  if (atLeast !== null) return fitting >= atLeast ? "agrees" : "agrees-in-part";
  return count("departs") === 0 && count("contested") === 0 ? "agrees" : "agrees-in-part";
}

function distanceCheck(
  claim: BriefClaim,
  { first, second }: Extract<Reading, { kind: "distance" }>,
  { basis, whole }: ClaimEvidence,
): ClaimCheck {
  const pair = pairOf(whole.pairs, first, second)?.distance ?? null;
  const { mean } = whole.group;
  const behind = basis.stances.filter(({ holder }) => holder === first || holder === second);
  const isKnown = pair !== null && mean !== null;
  return {
    claim,
    verdict: !isKnown ? "unknown" : pair > mean ? "agrees" : "differs",
    answers: [],
    distances: isKnown ? { pair, mean } : null,
    stances: behind.length,
    fromBrief: behind.filter(({ stance }) => stance.source.basis === "brief").length,
  };
}

function valueOf(cells: AlignmentBasis["cells"], holder: string, asked: string): StanceValue | null {
  return cells.find((cell) => cell.holder === holder && cell.issue === asked)?.value ?? null;
}
