import type { CriterionPart, CriterionWeight, PriorityModel, PriorityStanding } from "@entente/domain";
import { formatScore, formatShare } from "../../../lib/figure-words.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { BAND_WORDS, INDEX_WORDS, type PriorityNames } from "../frame/names.ts";
import { cellRatingHref } from "../frame/pages.ts";
import { bestCellOf } from "./lead-parts.ts";

interface ContributionsTableProps {
  readonly standing: PriorityStanding;
  readonly model: Pick<PriorityModel, "criteria">;
  readonly names: PriorityNames;
}

/** What each criterion adds to the best band of each ranked technology; every figure leads to its rating. */
export function ContributionsTable({ standing, model, names }: ContributionsTableProps) {
  const columns = standing.technologies.flatMap(({ technology }) => {
    const cell = bestCellOf(standing, technology);
    return cell === null ? [] : [cell];
  });
  return (
    <HeatRegion>
      <table className="heat contributions">
        <caption>
          What each criterion adds, weight × worth over the weight rated. The figures of a sub-score add up to
          it.
        </caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Weight</th>
            {columns.map(({ technology, band }) => (
              <th scope="col" key={technology}>
                {names.technology(technology)}
                <span className="table__detail">{BAND_WORDS[band]}</span>
              </th>
            ))}
          </tr>
        </thead>
        {(["criticality", "amenability"] as const).map((index) => (
          <tbody key={index}>
            <tr className="contributions__sum">
              <th scope="row">{INDEX_WORDS[index]}</th>
              <td>100%</td>
              {columns.map((cell) => (
                <td key={cell.technology}>
                  {cell[index].score === null ? (
                    <Missing />
                  ) : (
                    <strong>{formatScore(cell[index].score)}</strong>
                  )}
                </td>
              ))}
            </tr>
            {standing.weights
              .filter((entry) => entry.index === index)
              .map((entry) => (
                <CriterionRow
                  key={entry.criterion}
                  entry={entry}
                  cells={columns}
                  model={model}
                  names={names}
                />
              ))}
          </tbody>
        ))}
      </table>
    </HeatRegion>
  );
}

interface CriterionRowProps extends Omit<ContributionsTableProps, "standing"> {
  readonly entry: CriterionWeight;
  readonly cells: PriorityStanding["cells"];
}

function CriterionRow({ entry: { criterion, index, weight }, cells, model, names }: CriterionRowProps) {
  return (
    <tr>
      <th scope="row">{names.criterion(criterion)}</th>
      <td>{formatShare(weight)}</td>
      {cells.map((cell) => {
        const part = cell[index].parts.find((entry) => entry.criterion === criterion);
        const href = cellRatingHref(model, { technology: cell.technology, criterion, band: cell.band });
        return (
          <td key={cell.technology} className={part?.contribution === null ? "heat__cell--none" : undefined}>
            <Link href={href}>{contribution(part)}</Link>
          </td>
        );
      })}
    </tr>
  );
}

function contribution(part: CriterionPart | undefined) {
  return part === undefined || part.contribution === null ? (
    <Missing words="not rated" />
  ) : (
    formatScore(part.contribution)
  );
}
