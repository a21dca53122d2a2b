import type { CalendarDate } from "@entente/domain";
import { RegisterPages } from "../recommendation/register-pages.tsx";
import { ClaimsSection } from "./claims-section.tsx";
import { DatesSection } from "./dates-section.tsx";
import { FiguresSection } from "./figures-section.tsx";
import { LateSection } from "./late-section.tsx";
import { LedgerSection } from "./ledger-section.tsx";
import type { PortfolioPage } from "./load-portfolio.ts";
import { PortfolioLede } from "./portfolio-lede.tsx";
import { UnlockingSection } from "./unlocking-section.tsx";

interface PortfolioViewProps {
  readonly page: PortfolioPage;
  readonly today: CalendarDate;
}

/** The whole register: what is claimed, what is late and why, what comes when, what holds up what. */
export function PortfolioView({ page, today }: PortfolioViewProps) {
  const { overview, vocabulary, waiting, atRisk } = page;
  return (
    <>
      <RegisterPages current="/portfolio" />
      <PortfolioLede overview={overview} />
      <LateSection overview={overview} atRisk={atRisk} today={today} />
      <ClaimsSection overview={overview} waiting={waiting} today={today} />
      <DatesSection overview={overview} today={today} />
      <UnlockingSection overview={overview} />
      <LedgerSection overview={overview} />
      <FiguresSection vocabulary={vocabulary} />
    </>
  );
}
