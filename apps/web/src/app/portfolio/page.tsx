import type { Metadata } from "next";
import { loadPortfolio } from "../../features/portfolio/load-portfolio.ts";
import { PortfolioView } from "../../features/portfolio/portfolio-view.tsx";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { today } from "../../lib/today.ts";
import { Marked } from "../../ui/marked.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "What is late, and why";

export const metadata: Metadata = { title: TITLE };

export default async function PortfolioRoute() {
  const page = await ask(loadPortfolio(await api()));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <Marked marking={page.value.overview.marking}>
      <PageTitle title={TITLE} />
      <PortfolioView page={page.value} today={today()} />
    </Marked>
  );
}
