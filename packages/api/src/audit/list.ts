import { AUDIT_DAYS_MAXIMUM, AUDIT_LIMIT, auditListInput, auditListOutput } from "@entente/contract";
import { addDays, later } from "@entente/domain";
import { shownMarking } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

const DAYS_SHOWN = 30;

/** Rows of the audit, the newest first; of a longer time than a year the last year is looked at. */
export const list = procedureFor("read-audit")
  .input(auditListInput)
  .output(auditListOutput)
  .query(async ({ ctx, input }) => {
    const to = input.to ?? ctx.today;
    const wanted = input.from ?? addDays(to, -DAYS_SHOWN);
    if (wanted > to) throw refusalError({ code: "period-backwards", startsOn: wanted, due: to });
    const from = later(wanted, addDays(to, -AUDIT_DAYS_MAXIMUM));
    const found = await ctx.repositories.audit.list({ ...input, from, to, limit: AUDIT_LIMIT + 1 });
    const shown = found.slice(0, AUDIT_LIMIT);
    const designations = await ctx.repositories.recommendations.designationsOf([
      ...new Set(shown.flatMap(({ records }) => records)),
    ]);
    const marking = await shownMarking(ctx, [...designations.values()]);
    const rows = await Promise.all(
      shown.map(async (row) => {
        const own = row.records.flatMap((key) => designations.get(key) ?? []);
        return { ...row, banner: (await shownMarking(ctx, own))?.banner ?? null };
      }),
    );
    const last = rows.at(-1);
    return {
      from,
      to,
      rows,
      marking,
      next: found.length > AUDIT_LIMIT && last !== undefined ? last.place : null,
    };
  });
