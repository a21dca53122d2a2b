import { AUDIT_DAYS_MAXIMUM, AUDIT_LIMIT, auditListInput, auditListOutput } from "@entente/contract";
import { addDays, later } from "@entente/domain";
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
    const rows = found.slice(0, AUDIT_LIMIT);
    const last = rows.at(-1);
    return { from, to, rows, next: found.length > AUDIT_LIMIT && last !== undefined ? last.place : null };
  });
