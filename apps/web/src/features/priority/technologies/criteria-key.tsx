import type { CriterionWeight } from "@entente/domain";
import { PRIORITY_INDEXES } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { INDEX_WORDS, type PriorityNames } from "../frame/names.ts";

interface CriteriaKeyProps {
  readonly weights: readonly CriterionWeight[];
  readonly names: PriorityNames;
}

/** The criteria by the numbers that the bars show, each with its weight within its sub-score. */
export function CriteriaKey({ weights, names }: CriteriaKeyProps) {
  const numbered = weights.map((entry, place) => ({ ...entry, number: place + 1 }));
  return (
    <dl className="criteria-key">
      {PRIORITY_INDEXES.map((index) => (
        <div key={index}>
          <dt>{INDEX_WORDS[index]} counts</dt>
          {numbered
            .filter((entry) => entry.index === index)
            .map(({ criterion, weight, number }) => (
              <dd key={criterion}>
                <b>{number}</b> {names.criterion(criterion)}{" "}
                <span className="quiet">{formatShare(weight)}</span>
              </dd>
            ))}
        </div>
      ))}
      <div>
        <dt>Lines</dt>
        <dd>The line under a bar is what missing and uncertain ratings leave possible.</dd>
      </div>
    </dl>
  );
}
