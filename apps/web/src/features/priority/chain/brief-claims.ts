import type { PriorityBasis } from "@entente/contract";
import type { Passage, PriorityModel, ReadinessBand, TechnologyId } from "@entente/domain";
import { groups } from "d3-array";
import { listOf, uncapitalized } from "../../../lib/sentence.ts";
import { BAND_WORDS } from "../frame/names.ts";
import { type ChainCourse, isLower, peakBands } from "./chain-peaks.ts";

/** What the brief says of one part of the chain, and how the matrix would show it. */
export interface BriefClaim {
  readonly band: ReadinessBand;
  readonly words: string;
  readonly quote: string;
  /** What must be so of a technology for the matrix to agree. */
  readonly reading: string;
  /** How the technology departs from that; absent when it does not. */
  readonly departure: (course: ChainCourse) => string | null;
}

/** The paragraph that all three claims stand in. */
export const CLAIMS_PASSAGE: Pick<Passage, "section" | "paragraph"> = {
  section: "Setting priorities / Standards",
  paragraph: 6,
};

export const BRIEF_CLAIMS: readonly BriefClaim[] = [
  {
    band: "research",
    words: "Low readiness is well covered",
    quote: "Collaboration at low TRLs—basic research—is already well established.",
    reading: "less opportunity in research than in pre-standardization",
    departure: (course) =>
      isLower(course, "opportunity", "research", "pre-standardization")
        ? null
        : "as much or more opportunity in research",
  },
  {
    band: "pre-standardization",
    words: "The middle is open",
    quote: "The opportunity lies in the middle of the TRL spectrum",
    reading: "more opportunity in pre-standardization than in either other band",
    departure: (course) => peakDeparture("pre-standardization", peakBands(course, "opportunity")),
  },
  {
    band: "deployment",
    words: "High readiness is contested",
    quote:
      "International standard setting happens at higher TRLs, where […] allied cooperation faces a number of challenges.",
    reading: "a high obstacle in deployment, higher than in either other band",
    departure: (course) => {
      const { focusClass } = course.cells.deployment.focus;
      const isHigh = focusClass === "clear-the-way" || focusClass === "leave";
      return isHigh ? peakDeparture("deployment", peakBands(course, "obstacle")) : "no high obstacle";
    },
  },
];

/** Absent when the band alone is the highest. */
function peakDeparture(band: ReadinessBand, peaks: readonly ReadinessBand[]): string | null {
  const others = peaks.filter((peak) => peak !== band);
  if (others.length === 0) return null;
  const words = listOf(others.map((other) => uncapitalized(BAND_WORDS[other])));
  return peaks.includes(band) ? `as much in ${words}` : `most in ${words}`;
}

/** Technologies that depart from a claim in the same way. */
export interface Departure {
  readonly words: string;
  readonly technologies: readonly TechnologyId[];
}

export interface ClaimCheck {
  readonly claim: BriefClaim;
  readonly agreeing: readonly TechnologyId[];
  readonly departures: readonly Departure[];
  /** `unknown` when no technology can be followed along the chain. */
  readonly verdict: "agrees" | "agrees-in-part" | "differs" | "unknown";
}

/** Each claim held against the technologies that can be followed along the whole chain. */
export function claimChecks(courses: readonly ChainCourse[]): readonly ClaimCheck[] {
  return BRIEF_CLAIMS.map((claim) => {
    const found = courses.map((course) => ({ ...course, departure: claim.departure(course) }));
    const agreeing = found.filter(({ departure }) => departure === null);
    const departures = groups(
      found.filter(({ departure }) => departure !== null),
      ({ departure }) => departure,
    ).map(([words, departing]) => ({ words: words ?? "", technologies: departing.map(idOf) }));
    return {
      claim,
      agreeing: agreeing.map(idOf),
      departures,
      verdict: verdictOf(agreeing.length, courses.length),
    };
  });
}

function idOf({ technology }: Pick<ChainCourse, "technology">): TechnologyId {
  return technology;
}

/** How many ratings of opportunity and obstacle stand behind the checks, and how many only repeat the brief. */
export interface Independence {
  readonly ratings: number;
  readonly fromBrief: number;
  /** Read from the very paragraph that makes the claims. */
  readonly fromPassage: number;
}

export function independenceOf(
  courses: readonly ChainCourse[],
  model: Pick<PriorityModel, "criteria">,
  ratings: PriorityBasis["ratings"],
): Independence {
  const followed = new Set(courses.map(({ technology }) => technology));
  const criteria = new Set(
    model.criteria.filter(({ branch }) => branch !== "criticality").map(({ id }) => id),
  );
  const behind = ratings.flatMap(({ subject, criterion, rating }) =>
    rating !== null &&
    subject.kind === "technology" &&
    followed.has(subject.technology) &&
    criteria.has(criterion)
      ? [rating]
      : [],
  );
  const fromBrief = behind.filter(({ basis }) => basis === "brief");
  const fromPassage = fromBrief.filter(
    ({ passage }) =>
      passage?.section === CLAIMS_PASSAGE.section && passage.paragraph === CLAIMS_PASSAGE.paragraph,
  );
  return { ratings: behind.length, fromBrief: fromBrief.length, fromPassage: fromPassage.length };
}

function verdictOf(agreeing: number, all: number): ClaimCheck["verdict"] {
  if (all === 0) return "unknown";
  if (agreeing === all) return "agrees";
  return agreeing === 0 ? "differs" : "agrees-in-part";
}
