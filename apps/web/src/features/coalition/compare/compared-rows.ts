import { formatPlain, formatScore, formatShare } from "../../../lib/figure-words.ts";
import type { CoalitionNames } from "../frame/coalition-names.ts";
import type { Explained } from "../picked/explained.ts";

/** One figure of every set that is compared, in their order; absent where it is not known. */
export interface ComparedRow {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (string | null)[];
}

/** The figures on which sets are compared. */
export function comparedRows(sets: readonly Explained[]): readonly ComparedRow[] {
  const row = (key: string, label: string, value: (set: Explained) => string | null): ComparedRow => ({
    key,
    label,
    values: sets.map(value),
  });
  return [
    row("size", "Members", ({ explanation }) => String(explanation.figures.size)),
    row("share", "Weight covered", ({ explanation: { figures } }) =>
      figures.coverageShare === null ? null : formatShare(figures.coverageShare),
    ),
    row(
      "requirements",
      "Requirements covered",
      ({ explanation: { figures }, table }) => `${figures.covered.length} of ${table.length}`,
    ),
    row("weakest", "Weakest pair", ({ explanation: { figures } }) =>
      figures.size === 1
        ? "no pair"
        : figures.weakestPair.alignment === null
          ? null
          : formatScore(figures.weakestPair.alignment),
    ),
    row("mean", "Mean of the pairs", ({ explanation: { figures } }) =>
      figures.size === 1
        ? "no pair"
        : figures.meanPairAlignment.value === null
          ? null
          : formatScore(figures.meanPairAlignment.value),
    ),
    row("dispensable", "Members without whom nothing is lost", ({ explanation: { members } }) =>
      String(members.filter(({ marginalLoss }) => marginalLoss === 0).length),
    ),
    row("duplicates", "Collaborations that it would duplicate", ({ surroundings }) =>
      String(
        surroundings.overlaps.filter(({ isRunning, overlap }) => isRunning && overlap.label === "duplicate")
          .length,
      ),
    ),
  ];
}

/** Requirements of which at least one set covers and another does not. */
export function differingRequirements(
  sets: readonly Explained[],
  { requirement }: Pick<CoalitionNames, "requirement">,
): readonly ComparedRow[] {
  const [first] = sets;
  return (first?.table ?? []).flatMap(({ id, weight }) => {
    const covered = sets.map(({ explanation }) => explanation.figures.covered.includes(id));
    if (covered.every((is) => is === covered[0])) return [];
    return [
      {
        key: id,
        label: `${requirement(id)} (weight ${formatPlain(weight)})`,
        values: covered.map((is) => (is ? "covered" : "not covered")),
      },
    ];
  });
}
