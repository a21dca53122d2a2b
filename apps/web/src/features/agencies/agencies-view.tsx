import type { EntenteOutputs } from "@entente/client";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import type { ListedCount } from "../../ui/plots/heat-figure.tsx";
import { SourceNote } from "../../ui/source-note.tsx";
import { RegisterPages } from "../recommendation/register-pages.tsx";
import { AgenciesLede } from "./agencies-lede.tsx";
import { agenciesWithoutShare } from "./agency-order.ts";
import { HEAT_VALUES, type HeatAddress } from "./heat-address.ts";
import { type HeatCount, heatRows, sharesWith } from "./heat-rows.ts";
import { HeatTable, type HeatTotals } from "./heat-table.tsx";
import { SharelessSentence } from "./shareless-sentence.tsx";
import { ViewSwitch } from "./view-switch.tsx";

interface AgenciesViewProps {
  readonly address: HeatAddress;
  readonly list: EntenteOutputs["agency"]["list"];
  /** Counts over the whole register, each recommendation once. */
  readonly registered: { readonly health: Readonly<Record<string, number>>; readonly total: number };
}

const CAPTIONS = {
  health: "Recommendations in which each agency has a share, by health",
  status: "Shares of each agency, by what the agency claims",
} as const;

/** All agencies with a share, set against health or against their own claims. */
export function AgenciesView({ address, list, registered }: AgenciesViewProps) {
  const { agencies, byHealth, byImplementation } = list;
  const counts: readonly HeatCount[] = address.by === "health" ? byHealth : byImplementation;
  const totals = address.by === "health" ? healthTotals(registered) : shareTotals(counts, agencies);
  return (
    <>
      <RegisterPages current="/agencies" />
      <AgenciesLede
        agencies={agencies.filter(({ shares }) => shares > 0).length}
        byHealth={byHealth}
        byImplementation={byImplementation}
      />
      <ViewSwitch by={address.by} />
      <HeatTable
        caption={CAPTIONS[address.by]}
        address={address}
        rows={heatRows(address, agencies, counts)}
        totals={totals}
      />
      <SharelessSentence agencies={agenciesWithoutShare(agencies)} />
      <SourceNote
        of="these figures"
        label="How this is counted"
        who="Health is computed here from dates and reports; what is claimed is said by each agency of its own share."
        method={
          address.by === "health"
            ? "A recommendation counts once for each agency with a share, so that rows add up to more than the last row, which counts each once."
            : "Each share counts once. A department's figures leave out its bureaus', which have rows of their own."
        }
      />
    </>
  );
}

function healthTotals({ health, total }: AgenciesViewProps["registered"]): HeatTotals {
  return {
    label: "Recommendations, each once",
    figures: HEAT_VALUES.health.map((value): ListedCount => {
      const count = health[value] ?? 0;
      return { count, href: count === 0 ? null : recommendationsHref({ health: value }) };
    }),
    all: { count: total, href: total === 0 ? null : recommendationsHref() },
  };
}

function shareTotals(
  counts: readonly HeatCount[],
  agencies: AgenciesViewProps["list"]["agencies"],
): HeatTotals {
  const all = agencies.reduce((sum, { shares }) => sum + shares, 0);
  return {
    label: "All shares",
    figures: HEAT_VALUES.status.map((value) => sharesWith(value, counts)),
    all: { count: all, href: all === 0 ? null : recommendationsHref() },
  };
}
