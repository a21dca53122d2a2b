import { commitmentGetInput, commitmentGetOutput } from "@entente/contract";
import { obligationStandings, sittingsNotKnown } from "@entente/domain";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { storedCommitment } from "./stored-commitment.ts";
import { tableRoll } from "./table-roll.ts";

/** One commitment: who owes what, how it stands by claim and by finding, and all that was said of it. */
export const get = procedureFor("read-internal")
  .input(commitmentGetInput)
  .output(commitmentGetOutput)
  .query(async ({ ctx, input: { key } }) => {
    const { record, version } = (await storedCommitment(ctx, key)).shown;
    const { commitment } = record;
    const [history, roll] = await Promise.all([
      ctx.repositories.commitments.history(key),
      tableRoll(ctx, commitment),
    ]);
    return {
      on: ctx.today,
      commitment,
      version,
      marking: await markingOfNamed(ctx, commitment.recommendations),
      standings: obligationStandings(record, ctx.today),
      sittingNotKnown: sittingsNotKnown(commitment, roll),
      history,
    };
  });
