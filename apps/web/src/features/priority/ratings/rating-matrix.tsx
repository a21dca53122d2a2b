import type { PriorityBasis } from "@entente/contract";
import { CRITERION_BRANCHES, READINESS_BANDS } from "@entente/domain";
import { Fragment } from "react";
import { BAND_WORDS, BRANCH_WORDS, bandLevels } from "../frame/names.ts";
import { CriterionScale } from "./criterion-scale.tsx";
import { RatingCell, type RatingCellContext } from "./rating-cell.tsx";
import type { CriterionRatings } from "./rating-rows.ts";

interface RatingMatrixProps extends RatingCellContext {
  readonly caption: string;
  readonly rows: readonly CriterionRatings[];
}

/** Criteria set against readiness bands; a criterion that holds for the whole chain goes over all of them. */
export function RatingMatrix({ caption, rows, ...context }: RatingMatrixProps) {
  return (
    <table className="table table--list rating-matrix">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          {READINESS_BANDS.map((band) => (
            <th scope="col" key={band}>
              {BAND_WORDS[band]} <span className="quiet">{bandLevels(band)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {CRITERION_BRANCHES.map((branch) => {
        const ofBranch = rows.filter(({ criterion }) => criterion.branch === branch);
        if (ofBranch.length === 0) return null;
        return (
          <tbody key={branch}>
            <tr className="table__group">
              <th colSpan={READINESS_BANDS.length + 1} scope="rowgroup">
                {BRANCH_WORDS[branch]}
              </th>
            </tr>
            {ofBranch.map((row) => (
              <Rows key={row.criterion.id} row={row} {...context} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function Rows({
  row: { criterion, whole, bands },
  ...context
}: RatingCellContext & { readonly row: CriterionRatings }) {
  const spans = whole !== null && bands.length > 0 ? 2 : 1;
  return (
    <Fragment>
      <tr>
        <th scope="row" rowSpan={spans} data-row>
          <CriterionHead criterion={criterion} passages={context.passages} />
        </th>
        {whole === null ? (
          bands.map((place) => <RatingCell key={place.band} place={place} {...context} />)
        ) : (
          <RatingCell place={whole} columns={READINESS_BANDS.length} {...context} />
        )}
      </tr>
      {spans === 2 && (
        <tr className="rating-matrix__bands">
          {bands.map((place) => (
            <RatingCell key={place.band} place={place} {...context} />
          ))}
        </tr>
      )}
    </Fragment>
  );
}

interface CriterionHeadProps {
  readonly criterion: CriterionRatings["criterion"];
  readonly passages: PriorityBasis["passages"];
}

function CriterionHead({ criterion, passages }: CriterionHeadProps) {
  return (
    <>
      <strong>{criterion.name}</strong>
      <span className="table__detail">{criterion.question}</span>
      <CriterionScale criterion={criterion} passages={passages} />
    </>
  );
}
