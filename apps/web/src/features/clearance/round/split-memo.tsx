import type { ClearanceGetOutput } from "@entente/contract";
import type { OfficeId } from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import { SignedBy } from "./signed-by.tsx";

/** Who supports the text and who opposes it, as they stood when the memo was made. */
export function SplitMemoView({ detail }: { readonly detail: ClearanceGetOutput }) {
  const fact = detail.round.memo;
  if (fact === null) return null;
  const { supports, opposes, withdrew, noEquity, notAnswered, criticalComments } = fact.memo;
  return (
    <>
      <dl className="facts">
        <Side term="Support it" offices={supports} />
        <div>
          <dt>Oppose it</dt>
          {opposes.map(({ office, reason }) => (
            <dd key={office}>
              <strong>{office}</strong>: {reason}
            </dd>
          ))}
        </div>
        <Side term="Withdrew their non-concurrence" offices={withdrew} />
        <Side term="Have no equity" offices={noEquity} />
        <Side term="Have not answered" offices={notAnswered} />
        <div>
          <dt>Open critical comments</dt>
          <dd>{listOf(criticalComments.map((number) => `comment ${number}`))}</dd>
        </div>
      </dl>
      <p className="small quiet">
        <SignedBy fact={fact} people={detail} />
      </p>
    </>
  );
}

function Side({ term, offices }: { readonly term: string; readonly offices: readonly OfficeId[] }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{listOf(offices)}</dd>
    </div>
  );
}
