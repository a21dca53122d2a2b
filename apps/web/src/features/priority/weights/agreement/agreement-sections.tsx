import type { PriorityBasis } from "@entente/contract";
import { formatCount } from "../../../../lib/numbers.ts";
import { Disclosure } from "../../../../ui/disclosure.tsx";
import { EmptyState } from "../../../../ui/empty-state.tsx";
import { SourceNote } from "../../../../ui/source-note.tsx";
import type { PriorityNames } from "../../frame/names.ts";
import { isIllustrative } from "../../frame/weighting-words.ts";
import { AGREEMENT_DRAWS } from "./agreement-draws.ts";
import { type Agreement, concordanceSentence } from "./agreement-words.ts";
import { BumpPlot } from "./bump-plot.tsx";
import { consensusRows } from "./consensus-rows.ts";
import { ConsensusTable } from "./consensus-table.tsx";
import { contestedSentence, kemenySentence } from "./consensus-words.ts";
import { OrdersTable } from "./orders-table.tsx";
import { PairsTable } from "./pairs-table.tsx";
import { sharpestSentence } from "./sharpest-words.ts";
import { StatementsTable } from "./statements-table.tsx";
import { TauMatrix } from "./tau-matrix.tsx";
import { WeightsTable } from "./weights-table.tsx";

interface AgreementSectionsProps {
  readonly agreement: Agreement;
  readonly basis: PriorityBasis;
  readonly names: PriorityNames;
  readonly agencyNames: ReadonlyMap<string, string>;
}

/** The agencies' weights and orders beside each other, where they agree and where not. */
export function AgreementSections({ agreement, basis, names, agencyNames }: AgreementSectionsProps) {
  const { weightSets, model, technologies } = basis;
  const illustrative = new Set<string>(
    weightSets.filter(isIllustrative).map(({ weightSet }) => weightSet.agency),
  );
  if (agreement.orders.length === 0) {
    return (
      <EmptyState title="No agency has weights for this model">
        <p>The first agency that saves its weights appears here, beside the others that follow.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <section aria-labelledby="orders">
        <h2 id="orders">The agencies’ orders</h2>
        {illustrative.size > 0 && (
          <p className="small quiet">
            {illustrative.size === agreement.orders.length
              ? "All of these weights are our illustration, not stated by the agencies."
              : `Our illustration, not stated by the agency: ${[...illustrative].join(", ")}.`}
          </p>
        )}
        <BumpPlot agreement={agreement} names={names} />
        <Disclosure summary="The same as a table">
          <OrdersTable agreement={agreement} technologies={technologies.map(({ id }) => id)} names={names} />
        </Disclosure>
      </section>
      <section aria-labelledby="agreement">
        <h2 id="agreement">How far they agree</h2>
        <p>{concordanceSentence(agreement)}</p>
        <p>{sharpestSentence(agreement, names)}</p>
        <TauMatrix agreement={agreement} />
        <Disclosure summary="What every two agencies weigh differently">
          <PairsTable agreement={agreement} names={names} />
        </Disclosure>
        <SourceNote
          of="the agreement"
          label="How this is computed"
          who="Computed here from the weights and ratings in force."
          when="At the moment of asking."
          method={`Kendall’s W with ties over technologies that every agency’s weights rank; its chance from ${formatCount(AGREEMENT_DRAWS)} seeded permutations. Kendall’s τ-b for pairs. Words for W after Schmidt (1997): from 0.3 weak, 0.5 moderate, 0.7 strong, 0.9 very strong.`}
        />
      </section>
      <section aria-labelledby="for-all">
        <h2 id="for-all">An order for all of them</h2>
        <p>{kemenySentence(agreement, names)}</p>
        <p>{contestedSentence(agreement, names)}</p>
        <ConsensusTable rows={consensusRows(agreement)} names={names} />
        <SourceNote
          of="the order for all"
          label="How this is computed"
          method="Borda: mean share of the others that a technology stands above, 0 to 1. Copeland: majorities won less majorities lost. Kemeny: the order with the fewest pairs placed against an agency, exact; a range where several orders share the minimum. Ranks of agencies are never averaged silently: all three stand beside each other."
        />
      </section>
      <section aria-labelledby="weights">
        <h2 id="weights">What each agency weighs</h2>
        <WeightsTable agreement={agreement} model={model.model} illustrative={illustrative} />
        <h3 id="stated">Who put these weights down</h3>
        <StatementsTable weightSets={weightSets} agencyNames={agencyNames} />
      </section>
    </>
  );
}
