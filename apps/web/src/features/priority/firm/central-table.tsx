import {
  type CriterionWeight,
  type FirmnessRun,
  PRIORITY_INDEXES,
  type PriorityIndex,
  type TechnologyFirmness,
} from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Missing } from "../../../ui/missing.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { INDEX_WORDS, type PriorityNames } from "../frame/names.ts";
import { againstEven, centralSentence, type WeightAgainstEven } from "./central-sentence.ts";
import { stabilityAnchor } from "./stability-rows.ts";

interface CentralTableProps {
  readonly run: FirmnessRun;
  readonly draws: number;
  /** Those of the ranking. */
  readonly weights: readonly CriterionWeight[];
  readonly names: PriorityNames;
}

/** The mean of the weights under which each technology is first, beside even weights and those that hold now. */
export function CentralTable({ run, draws, weights, names }: CentralTableProps) {
  const first = run.technologies.filter(({ centralWeights }) => centralWeights !== null);
  if (first.length === 0) return null;
  return (
    <>
      <ul className="central-words">
        {first.map((entry) => (
          <li key={entry.technology}>{centralSentence(entry, names)}</li>
        ))}
      </ul>
      <HeatRegion>
        <table className="heat rank-heat">
          <caption>Mean weights under which each comes first, and how far they lie from even ones</caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Even</th>
              <th scope="col">Now</th>
              {first.map(({ technology, acceptability }) => (
                <th key={technology} scope="col">
                  {names.technology(technology)}
                  <span className="table__detail">
                    {formatNumber(Math.round((acceptability[0] ?? 0) * draws), "draw")}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {PRIORITY_INDEXES.map((index) => (
            <IndexRows key={index} index={index} weights={weights} first={first} names={names} />
          ))}
        </table>
      </HeatRegion>
    </>
  );
}

interface IndexRowsProps extends Pick<CentralTableProps, "weights" | "names"> {
  readonly index: PriorityIndex;
  readonly first: readonly TechnologyFirmness[];
}

function IndexRows({ index, weights, first, names }: IndexRowsProps) {
  const columns = first.map(({ technology, centralWeights }) => ({
    technology,
    weights: againstEven(centralWeights ?? []),
  }));
  return (
    <tbody>
      <tr>
        <th className="rank-heat__group" colSpan={3 + first.length} scope="rowgroup">
          {INDEX_WORDS[index]}
        </th>
      </tr>
      {againstEven(weights)
        .filter((entry) => entry.index === index)
        .map(({ criterion, weight, even }) => (
          <tr key={criterion}>
            <th scope="row">
              <a href={`#${stabilityAnchor(criterion)}`}>{names.criterion(criterion)}</a>
            </th>
            <td className="rank-heat__plain">
              <span>{formatShare(even)}</span>
            </td>
            <td className="rank-heat__plain">
              <span>{formatShare(weight)}</span>
            </td>
            {columns.map((column) => (
              <CentralCell
                key={column.technology}
                entry={column.weights.find((other) => other.criterion === criterion)}
              />
            ))}
          </tr>
        ))}
    </tbody>
  );
}

function CentralCell({ entry }: { readonly entry: WeightAgainstEven | undefined }) {
  if (entry === undefined) {
    return (
      <td className="heat__cell--none">
        <Missing />
      </td>
    );
  }
  const points = Math.round(100 * entry.excess);
  return (
    <td className={`heat__cell--${excessShade(entry.excess)}`}>
      <span className="share-cell">
        {formatShare(entry.weight)}
        <small>{points === 0 ? "even" : `${points > 0 ? "+" : "−"}${Math.abs(points)}`}</small>
      </span>
    </td>
  );
}

/** What counts clearly more than even is shaded; a step for every eight points. */
function excessShade(excess: number): number {
  return excess < 0.02 ? 0 : Math.min(5, Math.ceil(excess / 0.08));
}
