import type { Entente, EntenteOutputs } from "@entente/client";
import { PAGE_LIMIT, type PortfolioOverview, type Vocabulary } from "@entente/contract";
import { WAITING_FILTERS } from "./claims.ts";

type ListAnswer = EntenteOutputs["recommendation"]["list"];

export interface PortfolioPage {
  readonly overview: PortfolioOverview;
  readonly vocabulary: Vocabulary;
  /** Claims that wait for a finding, as far as one page holds them. */
  readonly waiting: ListAnswer;
  /** What is at risk, as far as one page holds it; looked at while nothing is late. */
  readonly atRisk: ListAnswer | null;
}

/** Everything that the portfolio's page shows. */
export async function loadPortfolio(client: Entente): Promise<PortfolioPage> {
  const [overview, vocabulary, waiting] = await Promise.all([
    client.portfolio.overview.query(),
    client.reference.vocabulary.query(),
    client.recommendation.list.query({ filters: WAITING_FILTERS, limit: PAGE_LIMIT }),
  ]);
  const atRisk =
    overview.lateTotal > 0
      ? null
      : await client.recommendation.list.query({
          filters: { health: ["at-risk"] },
          sort: "due",
          limit: PAGE_LIMIT,
        });
  return { overview, vocabulary, waiting, atRisk };
}
