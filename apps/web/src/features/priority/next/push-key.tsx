import { formatShare } from "../../../lib/figure-words.ts";
import { type PushAddress, pointsOf } from "./push-address.ts";
import type { TriageCriterion } from "./triage.ts";

interface PushKeyProps {
  readonly criteria: readonly TriageCriterion[];
  readonly address: PushAddress;
}

/** The criteria by the numbers that bars and reasons show, each with what it counts. */
export function PushKey({ criteria, address }: PushKeyProps) {
  const sum = criteria.reduce((total, { id }) => total + pointsOf(address, id), 0);
  return (
    <dl className="criteria-key">
      <div>
        <dt>What counts</dt>
        {criteria.map(({ id, name }, place) => (
          <dd key={id}>
            <b>{place + 1}</b> {name}{" "}
            <span className="quiet">{formatShare(pointsOf(address, id) / sum)}</span>
          </dd>
        ))}
      </div>
      <div>
        <dt>Lines</dt>
        <dd>The line under a bar is what missing and uncertain ratings leave possible.</dd>
      </div>
    </dl>
  );
}
