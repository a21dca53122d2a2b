import { deskOutput } from "@entente/contract";
import { DESK_HORIZON_DAYS, DUTY_OF_ROLE, deskOf } from "@entente/domain";
import { shownMarking } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { rowAsOf } from "../recommendation/row-as-of.ts";

/** Most records that are looked at for one desk; the page says when there were more. */
const CANDIDATE_LIMIT = 500;

/** What is due, overdue, stale or waiting for the person. */
export const mine = procedureFor("read-register")
  .output(deskOutput)
  .query(async ({ ctx }) => {
    const { role, agency } = ctx.actor;
    const duty = DUTY_OF_ROLE[role];
    if (duty === null) {
      return { duty, items: [], total: 0, isCut: false, horizonDays: DESK_HORIZON_DAYS, marking: null };
    }

    const { rows, isCut } = await ctx.repositories.recommendations.desk(duty, agency, CANDIDATE_LIMIT);
    const rowOf = new Map(rows.map((entry) => [entry.row.key, entry]));
    const desk = deskOf(
      duty,
      agency,
      rows.map(({ candidate }) => candidate),
      ctx.today,
    );
    const items = desk.flatMap(({ key, entries }) => {
      const found = rowOf.get(key);
      if (found === undefined) return [];
      return [
        {
          row: rowAsOf(found.row, ctx.today),
          entries,
          ownShare: found.candidate.ownShare?.implementation ?? null,
        },
      ];
    });
    const marking = await shownMarking(
      ctx,
      items.map(({ row }) => row.designation),
    );
    return { duty, items, total: items.length, isCut, horizonDays: DESK_HORIZON_DAYS, marking };
  });
