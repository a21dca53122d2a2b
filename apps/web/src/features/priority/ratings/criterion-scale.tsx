import type { PriorityBasis } from "@entente/contract";
import { directionOf, type RatedCriterion } from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import { BASIS_WORDS } from "../../../lib/words.ts";
import { PassageWords } from "../../../ui/passage-words.tsx";

interface CriterionScaleProps {
  readonly criterion: RatedCriterion;
  readonly passages: PriorityBasis["passages"];
  readonly isOpen?: boolean;
}

/** The scale of a criterion: its ends, what its levels mean, and where the criterion comes from. */
export function CriterionScale({ criterion, passages, isOpen = false }: CriterionScaleProps) {
  const { name, unit, scale, anchors, basis, passage } = criterion;
  const direction =
    directionOf(scale) === "higher-is-better" ? "more speaks for it" : "more speaks against it";
  return (
    <details className="disclosure source-note" open={isOpen}>
      <summary>
        Scale<span className="usa-sr-only"> of {name}</span>
      </summary>
      <dl>
        <dt>Unit</dt>
        <dd>
          {unit}; {direction}
        </dd>
        {anchors.map(({ at, meaning }) => (
          <Anchor key={at} at={at} meaning={meaning} />
        ))}
        <dt>From</dt>
        <dd>
          {passage === null ? BASIS_WORDS[basis] : <PassageWords passage={passage} passages={passages} />}
        </dd>
      </dl>
    </details>
  );
}

function Anchor({ at, meaning }: RatedCriterion["anchors"][number]) {
  return (
    <>
      <dt>{formatPlain(at)}</dt>
      <dd>{meaning}</dd>
    </>
  );
}
