import { portfolioOverviewOutput } from "@entente/contract";
import { shownMarking } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { rowAsOf } from "../recommendation/row-as-of.ts";

/** Rows that the overview lists of each kind; totals stand beside them. */
const LISTED = 20;
const DATES_LISTED = 100;

/** The whole register: claimed against verified, late with reasons, dates, what unlocks most. */
export const overview = procedureFor("read-register")
  .output(portfolioOverviewOutput)
  .query(async ({ ctx }) => {
    const { recommendations } = ctx.repositories;
    const [figures, late, dates, mostUnlocking] = await Promise.all([
      ctx.repositories.figures(),
      recommendations.list({
        text: null,
        filters: { health: ["late"] },
        sort: "due",
        direction: "ascending",
        group: null,
        cursor: null,
        limit: LISTED,
      }),
      recommendations.dates(DATES_LISTED, ctx.today),
      recommendations.mostUnlocking(LISTED),
    ]);
    const { total, counts, claimedByVerification, findings } = figures;
    return {
      total,
      counts,
      claimedByVerification,
      findings,
      late: late.rows.map((row) => rowAsOf(row, ctx.today)),
      lateTotal: counts.health.find(({ value }) => value === "late")?.count ?? 0,
      dates: dates.rows,
      datesTotal: dates.total,
      marking: await shownMarking(ctx, figures.designations),
      mostUnlocking: mostUnlocking.map((entry) => ({ ...entry, row: rowAsOf(entry.row, ctx.today) })),
    };
  });
