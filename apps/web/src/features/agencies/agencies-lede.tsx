import { Fragment, type ReactNode } from "react";
import { formatCount, formatNumber } from "../../lib/numbers.ts";
import { Figure, Lede } from "../../ui/lede.tsx";
import { cellHref, type HeatCount, sharesWith } from "./heat-rows.ts";
import { leadersOf, type Standing, standings } from "./standing.ts";

/** Most agencies that are named in one sentence. */
const NAMED = 3;

interface AgenciesLedeProps {
  /** Agencies with a share. */
  readonly agencies: number;
  readonly byHealth: readonly HeatCount[];
  readonly byImplementation: readonly HeatCount[];
}

/** Who is late or at risk, and how much is claimed as done, in two sentences. */
export function AgenciesLede({ agencies, byHealth, byImplementation }: AgenciesLedeProps) {
  const late = standings("late", byHealth);
  const atRisk = leadersOf(standings("at-risk", byHealth));
  const notStarted = sharesWith("not-started", byImplementation);
  const implemented = sharesWith("implemented", byImplementation);
  return (
    <Lede>
      {late.length === 0 ? (
        <>None of the {formatNumber(agencies, "agency", "agencies")} with a share is late</>
      ) : (
        <>
          {formatCount(late.length)} of the {formatNumber(agencies, "agency", "agencies")} with a share{" "}
          {late.length === 1 ? "is" : "are"} late on something
          {late.length > NAMED && ", most of all"}
          {late.length > NAMED ? " " : ": "}
          <Standings value="late" standings={late.slice(0, NAMED)} />
        </>
      )}
      {late.length === 0 && atRisk.length > 0 && (
        <>
          ; the most at risk: <Standings value="at-risk" standings={atRisk.slice(0, NAMED)} />
        </>
      )}
      . Of their shares, <Figure href={notStarted.href}>{formatCount(notStarted.count)}</Figure>{" "}
      {notStarted.count === 1 ? "has" : "have"} not started and{" "}
      <Figure href={implemented.href}>{formatCount(implemented.count)}</Figure>{" "}
      {implemented.count === 1 ? "is" : "are"} claimed as implemented.
    </Lede>
  );
}

interface StandingsProps {
  readonly value: "late" | "at-risk";
  readonly standings: readonly Standing[];
}

function Standings({ value, standings: named }: StandingsProps): ReactNode {
  return named.map(({ agency, count }, index) => (
    <Fragment key={agency}>
      {index > 0 && (index === named.length - 1 ? " and " : ", ")}
      {agency} (<Figure href={cellHref("health", agency, value)}>{formatCount(count)}</Figure>)
    </Fragment>
  ));
}
