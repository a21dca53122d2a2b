import { listOf } from "../../../lib/sentence.ts";
import { Link } from "../../../ui/link.tsx";
import type { RivalryCost } from "../frame/outputs.ts";
import { TENSIONS_PATH } from "../frame/tension-address.ts";
import { costWords } from "./cost-words.ts";

interface RivalryCostListProps {
  readonly costs: readonly RivalryCost[];
  readonly nameOf: (country: string) => string;
}

/** One line for each kind of rivalry, with the pairs that are worst. */
export function CostLines({ costs, nameOf }: RivalryCostListProps) {
  return (
    <ul>
      {costs.map((cost) => (
        <li key={cost.kind}>
          {costWords(cost)}
          {cost.worst !== null && (
            <>
              {" "}
              Worst:{" "}
              {listOf(cost.worst.pairs.map(({ first, second }) => `${nameOf(first)} with ${nameOf(second)}`))}
              , level {cost.worst.level}.
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What members who are also competitors cost each other; beside coverage and alignment, never taken off them. */
export function RivalryCostList({ costs, nameOf }: RivalryCostListProps) {
  return (
    <>
      <CostLines costs={costs} nameOf={nameOf} />
      <p className="quiet small">
        Stated beside coverage and alignment, and never taken off them.{" "}
        <Link href={`${TENSIONS_PATH}#rivalry`}>The ratings and their sources</Link>
      </p>
    </>
  );
}
