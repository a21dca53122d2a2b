import type { StoredRatingOutput } from "@entente/contract";
import {
  type CalendarDate,
  type CriterionId,
  type RatedValue,
  type TechnologyId,
  TRIAGE_MEASURES,
  type TriageMeasure,
} from "@entente/domain";
import { distanceFrom } from "../../../lib/dates.ts";
import { formatPlain, formatRatedValue, formatScore } from "../../../lib/figure-words.ts";
import { capitalized, listOf, uncapitalized } from "../../../lib/sentence.ts";
import { ratingsHref } from "../frame/pages.ts";
import type { TriageCriterion, TriageRow } from "./triage.ts";

/** What a reason is read from. */
export interface ReasonSources {
  readonly criteria: readonly TriageCriterion[];
  /** Headline of each ranked technology with the weights that the page shows. */
  readonly headlines: ReadonlyMap<TechnologyId, number>;
  /** Ratings of recommendations that are in force. */
  readonly ratings: readonly StoredRatingOutput[];
  readonly technology: (id: string) => string;
  readonly today: CalendarDate;
}

/** One thing that counts for a recommendation, or why it is left out. */
export interface PushReason {
  readonly criterion: CriterionId;
  /** Its number in the key and in the bar. */
  readonly number: number;
  readonly words: string;
  /** The rows behind it; absent where a rating's source stands beside it instead. */
  readonly href: string | null;
  readonly rating: StoredRatingOutput | null;
  /** What it adds to the score; absent when it is not known. */
  readonly contribution: number | null;
}

export interface PushReasons {
  /** What is known, the largest contribution first. */
  readonly known: readonly PushReason[];
  /** What is not known, and so left out rather than counted as zero. */
  readonly leftOut: readonly PushReason[];
}

/** Why a recommendation stands where it stands. What has no weight is not a reason. */
export function pushReasons(row: TriageRow, sources: ReasonSources): PushReasons {
  const reasons = sources.criteria.flatMap((criterion, place): PushReason[] => {
    const part = row.score.parts.find((entry) => entry.criterion === criterion.id);
    if (part === undefined || part.weight === 0) return [];
    const measure = measureOf(criterion.id);
    const said = measure === null ? rated(criterion, row, sources) : measured(measure, row, sources);
    return [{ criterion: criterion.id, number: place + 1, contribution: part.contribution, ...said }];
  });
  return {
    known: reasons
      .filter(({ contribution }) => contribution !== null)
      .toSorted((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0)),
    leftOut: reasons.filter(({ contribution }) => contribution === null),
  };
}

/** Criteria with weight that are known of none: said once rather than in every row. */
export function unknownOfAll(rows: readonly TriageRow[]): readonly CriterionId[] {
  const [first] = rows;
  if (first === undefined) return [];
  return first.score.parts
    .filter(({ weight }) => weight > 0)
    .map(({ criterion }) => criterion)
    .filter((criterion) =>
      rows.every(({ score }) =>
        score.parts.some((part) => part.criterion === criterion && part.contribution === null),
      ),
    );
}

const MEASURES_UNKNOWN: Readonly<Record<TriageMeasure, string>> = {
  "technology-priority": "technology priority (no technology of theirs is ranked)",
  "alignment-gain": "alignment gain (no change of a stance is linked to any)",
  leverage: "leverage (not known)",
  urgency: "urgency (no due date is set)",
};

/** Why a criterion is left out of every score. */
export function unknownOfAllWords({ id, name }: Pick<TriageCriterion, "id" | "name">): string {
  const measure = measureOf(id);
  return measure === null ? `${uncapitalized(name)} (nobody rated it)` : MEASURES_UNKNOWN[measure];
}

type Said = Pick<PushReason, "words" | "href" | "rating">;

function measured(measure: TriageMeasure, row: TriageRow, sources: ReasonSources): Said {
  const record = `/recommendations/${row.key}`;
  switch (measure) {
    case "technology-priority":
      return { rating: null, ...technologyPriority(row, sources) };
    case "alignment-gain":
      return { words: alignmentGain(row), href: null, rating: null };
    case "leverage":
      return {
        words: row.unlocks === 0 ? "Unlocks no other" : `Unlocks ${row.unlocks}`,
        href: `${record}#dependencies`,
        rating: null,
      };
    case "urgency":
      return {
        words: row.due === null ? "No due date set" : `Due ${distanceFrom(sources.today, row.due)}`,
        href: `${record}#dates`,
        rating: null,
      };
  }
}

function alignmentGain({ alignment: { gain, reason } }: TriageRow): string {
  if (gain === null) {
    return reason === "no-change-linked"
      ? "No change of a stance linked"
      : "The stances of its group cannot be compared";
  }
  const distance = Math.abs(gain).toFixed(3);
  if (Number(distance) === 0) return "Brings its group no nearer";
  return gain > 0 ? `Brings its group nearer by ${distance}` : `Takes its group apart by ${distance}`;
}

function technologyPriority(
  { technologies }: TriageRow,
  { headlines, technology }: ReasonSources,
): Omit<Said, "rating"> {
  if (technologies.length === 0) return { words: "No technology of its own", href: null };
  const ranked = technologies.flatMap((id) => {
    const headline = headlines.get(id);
    return headline === undefined ? [] : [{ id, headline }];
  });
  if (ranked.length === 0) {
    const names = listOf(technologies.map(technology));
    return { words: `Technology not ranked yet (${names})`, href: "/priorities#not-ranked" };
  }
  const highest = Math.max(...ranked.map(({ headline }) => headline));
  const leading = ranked.filter(({ headline }) => headline === highest);
  const names = listOf(leading.map(({ id }) => technology(id)));
  return {
    words: `Technology priority ${formatScore(highest)} (${names})`,
    href: ratingsHref(leading[0]?.id ?? ""),
  };
}

function rated({ id, name, unit }: TriageCriterion, { key }: TriageRow, { ratings }: ReasonSources): Said {
  const entry = ratings.find(
    ({ subject, criterion, rating }) =>
      rating !== null &&
      criterion === id &&
      subject.kind === "recommendation" &&
      subject.recommendation === key,
  );
  const value = entry?.rating?.value;
  if (entry === undefined || value === undefined)
    return { words: `${name} not rated`, href: null, rating: null };
  return { words: capitalized(`${name} ${ratedWords(value, unit)}`), href: null, rating: entry };
}

/** A rating in words, such as "3 of 4" or "2 to 3 of 4" on a scale of levels. */
function ratedWords(value: RatedValue, unit: string): string {
  const top = /^level \d+ to (\d+)$/u.exec(unit)?.[1];
  const words = formatRatedValue(value, unit);
  if (top === undefined) return words;
  if (value.kind === "exact") return `${formatPlain(value.value)} of ${top}`;
  if (value.kind === "interval") return `${formatPlain(value.low)} to ${formatPlain(value.high)} of ${top}`;
  return words;
}

function measureOf(id: string): TriageMeasure | null {
  return TRIAGE_MEASURES.find((measure) => measure === id) ?? null;
}
