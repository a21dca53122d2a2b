import { recordCommitmentInput, recordCommitmentOutput } from "@entente/contract";
import { type Commitment, checkMadeBy, keyPrefixOf, keyTaken, makeCommitment } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { checkCountries } from "../coalition/countries.ts";
import { type SignedInContext, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { tableRoll } from "./table-roll.ts";

/** Writes down one line of a communiqué with who owes it. Refused when a country owes that did not sit there. */
export const record = procedureFor("record-commitment")
  .input(recordCommitmentInput)
  .output(recordCommitmentOutput)
  .mutation(async ({ ctx, input, path }) => {
    orRefuse(checkMadeBy(input, ctx.today));
    const roll = await tableRoll(ctx, input);
    await checkNames(ctx, input);
    const { commitment, sittingNotKnown } = orRefuse(makeCommitment(input, roll));

    const { commitments } = ctx.repositories;
    const saved = await commitments.make(commitment, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) {
      const taken = await commitments.keysOf(keyPrefixOf(commitment.key));
      throw refusalError(keyTaken(commitment.key, taken));
    }
    return { commitment: commitment.key, version: saved.value, sittingNotKnown };
  });

/** Refuses the first country, agency, technology or recommendation that is not there. */
async function checkNames(ctx: SignedInContext, commitment: Commitment): Promise<void> {
  const { reference } = ctx.repositories;
  const [countries, agencies, technologies] = await Promise.all([
    reference.countries(),
    reference.agencies(),
    reference.technologies(),
  ]);
  const owing = commitment.obligations.map(({ owedBy }) => owedBy);
  checkCountries(
    countries,
    "obligations",
    owing.map(({ country }) => country),
  );
  for (const { agency } of owing) {
    if (agency !== null && !agencies.some(({ id }) => id === agency)) {
      throw refusalError({ code: "not-found", kind: "agency", value: agency });
    }
  }
  for (const technology of commitment.technologies) {
    if (!technologies.some(({ id }) => id === technology)) {
      throw refusalError({ code: "not-found", kind: "technology", value: technology });
    }
  }
  for (const key of commitment.recommendations) await storedRecord(ctx, key);
}
