import { formatPlain } from "../../../lib/figure-words.ts";
import type { CoalitionNames } from "../frame/coalition-names.ts";
import type { CoalitionFrontier } from "../frontier/frontier-answer.ts";
import { unattainableWords } from "./unattainable-words.ts";

interface OutOfReachSectionProps {
  readonly unattainable: CoalitionFrontier["unattainable"];
  readonly weightOf: (requirement: string) => number;
  readonly names: CoalitionNames;
}

/** Requirements that no coalition covers, and why. */
export function OutOfReachSection({ unattainable, weightOf, names }: OutOfReachSectionProps) {
  return (
    <section aria-labelledby="out-of-reach">
      <h2 id="out-of-reach">What nobody can cover</h2>
      {unattainable.length === 0 ? (
        <p>Every requirement can be covered by somebody of whom it is known.</p>
      ) : (
        <dl className="unmet">
          {unattainable.map((one) => (
            <div key={one.requirement}>
              <dt>
                {names.requirement(one.requirement)}{" "}
                <span className="quiet">weight {formatPlain(weightOf(one.requirement))}</span>
              </dt>
              <dd>{unattainableWords(one, names)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
