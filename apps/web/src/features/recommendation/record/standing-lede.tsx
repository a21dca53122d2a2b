import type { RecommendationGetOutput } from "@entente/contract";
import { dateOf } from "@entente/domain";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { standingParts } from "../words/standing-sentence.ts";

/** How it stands in one sentence, its figures leading to what is behind them. */
export function StandingLede({ detail }: { readonly detail: RecommendationGetOutput }) {
  const { claim, verification, shares } = standingParts(detail, dateOf(detail.asOf));
  return (
    <Lede>
      {verification === null ? claim : `${claim}, `}
      {verification !== null && <Figure href="#health">{verification}</Figure>}
      {shares !== null && (
        <>
          ; <Figure href="#agencies">{shares}</Figure>
        </>
      )}
      .
    </Lede>
  );
}
