import type { PriorityBasis } from "@entente/contract";
import type { AgencyId } from "@entente/domain";
import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { type ReadWeighting, usableAgencies, type Weighting, weightingHref } from "./weighting-address.ts";
import { weightingSentence } from "./weighting-words.ts";

interface WeightingChoiceProps {
  /** The page that the choices lead to. */
  readonly path: string;
  readonly read: ReadWeighting;
  readonly basis: Pick<PriorityBasis, "weightSets" | "model">;
  /** Full names of agencies, shown where the pointer rests. */
  readonly agencyNames?: ReadonlyMap<string, string>;
  /** Other parameters of the address, which are kept. */
  readonly others?: Readonly<Record<string, string>>;
}

/** Whose weights the page shows, and links to the others; the address says which. */
export function WeightingChoice({ path, read, basis, agencyNames, others = {} }: WeightingChoiceProps) {
  const { weighting, note } = read;
  const { weightSets, model } = basis;
  const agencies = usableAgencies({ model: model.model, weightSets });
  const choices: readonly (readonly [Weighting, string])[] = [
    [{ kind: "equal" }, "Equal"],
    ...(agencies.length > 1 ? [[{ kind: "mean" }, "Mean of agencies"] as const] : []),
    ...agencies.map((agency) => [{ kind: "agency", agency } as const, agency] as const),
    ...(weighting.kind === "points" ? [[weighting, "Own points"] as const] : []),
  ];
  return (
    <div className="weighting">
      {note !== null && <Alert kind="warning">{note}</Alert>}
      <nav className="weighting__choices no-print" aria-label="Whose weights">
        <span className="weighting__label" aria-hidden="true">
          Weights
        </span>
        <ul>
          {choices.map(([choice, label]) => (
            <li key={label}>
              <Link
                href={weightingHref(path, choice, others)}
                aria-current={isSame(choice, weighting) ? "true" : undefined}
                title={agencyNames?.get(label)}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="weighting__words">
        {weightingSentence(weighting, weightSets)}{" "}
        <Link href={weightingHref("/priorities/weights", weighting)}>Compare or set weights</Link>
      </p>
    </div>
  );
}

function isSame(one: Weighting, other: Weighting): boolean {
  return one.kind === other.kind && agencyOf(one) === agencyOf(other);
}

function agencyOf(weighting: Weighting): AgencyId | null {
  return weighting.kind === "agency" ? weighting.agency : null;
}
