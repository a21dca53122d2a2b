import { SWING_POINTS_MAXIMUM } from "@entente/domain";
import { formatPlain, formatShare } from "../../../lib/figure-words.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { type Weighting, weightingParameters } from "../frame/weighting-address.ts";
import { HiddenParameters } from "./hidden-parameters.tsx";
import {
  PUSH_PATH,
  type PushAddress,
  pointsOf,
  pointsParameter,
  pushHref,
  pushParameters,
} from "./push-address.ts";
import type { TriageCriterion } from "./triage.ts";

interface PointsFormProps {
  readonly weighting: Weighting;
  readonly address: PushAddress;
  readonly criteria: readonly TriageCriterion[];
}

/** How much each criterion counts for the order; all alike unless the address says otherwise. */
export function PointsForm({ weighting, address, criteria }: PointsFormProps) {
  const sum = criteria.reduce((total, { id }) => total + pointsOf(address, id), 0);
  const { capacity } = pushParameters({ ...address, points: null });
  const isAlike = address.points === null;
  return (
    <Disclosure
      summary={isAlike ? "What counts: all alike" : "What counts: your own points"}
      isOpen={!isAlike}
    >
      <form className="push-points" action={PUSH_PATH} method="get">
        <HiddenParameters
          parameters={[
            ...weightingParameters(weighting),
            ...(capacity === undefined ? [] : [["capacity", capacity] as const]),
          ]}
        />
        <p className="quiet small" id="points-hint">
          The most important step from worst to best has {SWING_POINTS_MAXIMUM} points; the others are
          measured against it, 0 leaves one out. Points stay in the address and are not stored.
        </p>
        <table className="table table--list">
          <caption>
            {criteria.length} criteria, {formatPlain(sum)} points in all
          </caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">From worst to best</th>
              <th scope="col" className="table__figure">
                Points
              </th>
              <th scope="col" className="table__figure">
                Counts
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ id, name, unit, scale, isComputed }, place) => (
              <tr key={id}>
                <th scope="row">
                  <label htmlFor={pointsParameter(id)}>
                    <b>{place + 1}</b> {name}
                  </label>
                </th>
                <td data-label="Scale">
                  {formatPlain(scale.worst)} to {formatPlain(scale.best)}
                  <span className="table__detail">
                    {unit}, {isComputed ? "computed" : "rated by people"}
                  </span>
                </td>
                <td className="table__figure" data-label="Points">
                  <input
                    id={pointsParameter(id)}
                    name={pointsParameter(id)}
                    type="number"
                    inputMode="decimal"
                    min={0}
                    max={SWING_POINTS_MAXIMUM}
                    step="any"
                    defaultValue={pointsOf(address, id)}
                    key={pointsOf(address, id)}
                    aria-label={`Points of ${name}`}
                    aria-describedby="points-hint"
                  />
                </td>
                <td className="table__figure" data-label="Counts">
                  {formatShare(pointsOf(address, id) / sum)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="form__acts">
          <button className="usa-button" type="submit">
            Order by these points
          </button>
          {!isAlike && <Link href={pushHref(weighting, address, { points: null })}>Count all alike</Link>}
        </div>
      </form>
    </Disclosure>
  );
}
