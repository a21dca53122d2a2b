import { preStandardizationInput, preStandardizationOutput } from "@entente/contract";
import { preStandardizationCandidates, priorityStanding, scopeOfCollaboration } from "@entente/domain";
import { storedInputs } from "../priority/stored-inputs.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";

/** What the window before standards offers for each technology, and which running collaborations are there already. */
export const preStandardization = procedureFor("read-internal")
  .input(preStandardizationInput)
  .output(preStandardizationOutput)
  .query(async ({ ctx, input: { weighting } }) => {
    const { reference } = ctx.repositories;
    const [inputs, forums, collaborations] = await Promise.all([
      storedInputs(ctx, weighting, { draws: 1, seed: 0 }),
      reference.forums(),
      reference.collaborations(),
    ]);
    const { cells } = orRefuse(priorityStanding(inputs));
    const running = collaborations.filter(({ endedYear }) => endedYear === null);
    const rows = preStandardizationCandidates(
      cells.map(({ technology, band, focus, headline }) => ({
        technology,
        band,
        focusClass: focus.focusClass,
        isCertain: focus.isCertain,
        headline: headline.score,
      })),
      running.map((one) => ({ ...scopeOfCollaboration(one, forums), id: one.id })),
    );
    const named = new Set(rows.flatMap(({ coveredBy, mayBeCoveredBy }) => [...coveredBy, ...mayBeCoveredBy]));
    return {
      rows,
      efforts: running.flatMap(({ id, title }) => (named.has(id) ? [{ id, title }] : [])),
    };
  });
