import { holdingAccepted, recordHoldingInput } from "@entente/contract";
import { checkRecordedHolding, type DataHolding, parseHoldingId } from "@entente/domain";
import { computed } from "../alignment/computed.ts";
import { checkCountries } from "../coalition/countries.ts";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";

/** An analyst or an agency's coordinator puts down what a body holds, or describes a holding anew. */
export const recordHolding = procedureFor("record-holding")
  .input(recordHoldingInput)
  .output(holdingAccepted)
  .mutation(async ({ ctx, input: { id: given, seen, reason, ...said }, path }) => {
    const { pooling } = ctx.repositories;
    if (given !== null && (await pooling.holdingHistory(given)).length === 0) {
      throw refusalError({ code: "not-found", kind: "holding", value: given });
    }
    const id = given ?? computed(parseHoldingId(ctx.newId()));
    const holding = { id, ...said };
    await checkNames(ctx, holding);
    orRefuse(checkRecordedHolding(holding, ctx.today));

    const entry = { holding, reason };
    const expected = given === null ? 0 : seen;
    const saved = await pooling.appendHolding(id, expected, entry, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("holding", saved.error, () => pooling.holdingHistory(id));
    return { id, sequence: saved.value };
  });

/** Refuses a holding that names a country, agency or technology that the register does not have. */
async function checkNames(
  { repositories: { reference } }: Pick<SignedInContext, "repositories">,
  { holder, technology }: DataHolding,
): Promise<void> {
  const [countries, agencies, technologies] = await Promise.all([
    reference.countries(),
    reference.agencies(),
    reference.technologies(),
  ]);
  checkCountries(countries, "holder", [holder.country]);
  if (holder.agency !== null && !agencies.some(({ id }) => id === holder.agency)) {
    throw refusalError({ code: "not-found", kind: "agency", value: holder.agency });
  }
  if (technology !== null && !technologies.some(({ id }) => id === technology)) {
    throw refusalError({ code: "not-found", kind: "technology", value: technology });
  }
}
