import { agencyGetInput, agencyGetOutput, PAGE_LIMIT } from "@entente/contract";
import type { ListQuery } from "@entente/db";
import { shownMarking } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { rowAsOf } from "../recommendation/row-as-of.ts";
import { refusalError } from "../refusal.ts";

const BY_DUE_DATE = {
  text: null,
  sort: "due",
  direction: "ascending",
  group: null,
  cursor: null,
  limit: PAGE_LIMIT,
} as const satisfies Omit<ListQuery, "filters">;

/** One agency: its place, its seats, what it leads and supports. */
export const get = procedureFor("read-register")
  .input(agencyGetInput)
  .output(agencyGetOutput)
  .query(async ({ ctx, input }) => {
    const { reference, recommendations } = ctx.repositories;
    const agencies = await reference.agencies();
    const agency = agencies.find(({ id }) => id === input.agency);
    if (agency === undefined) throw refusalError({ code: "not-found", kind: "agency", value: input.agency });

    const [seats, shares, led, facets] = await Promise.all([
      ctx.viewer.kind === "partner" ? reference.contactsOf(agency.id) : reference.seatsOf(agency.id),
      recommendations.list({ ...BY_DUE_DATE, filters: { agency: [agency.id] } }),
      recommendations.list({ ...BY_DUE_DATE, filters: { lead: [agency.id] } }),
      ctx.repositories.figures(),
    ]);
    const countOf = (facet: "agency" | "lead") =>
      facets.counts[facet].find(({ value }) => value === agency.id)?.count ?? 0;
    return {
      agency,
      parent: agencies.find(({ id }) => id === agency.parent) ?? null,
      bureaus: agencies.filter(({ parent }) => parent === agency.id),
      seats,
      led: led.rows.map((row) => rowAsOf(row, ctx.today)),
      supported: shares.rows.filter(({ lead }) => lead !== agency.id).map((row) => rowAsOf(row, ctx.today)),
      ledTotal: countOf("lead"),
      supportedTotal: countOf("agency") - countOf("lead"),
      marking: await shownMarking(
        ctx,
        [...led.rows, ...shares.rows].map(({ designation }) => designation),
      ),
    };
  });
