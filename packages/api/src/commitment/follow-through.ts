import { followThroughInput, followThroughOutput } from "@entente/contract";
import {
  type CurveComparisonRefusal,
  commitmentTimes,
  compareCurves,
  countryTimes,
  followThroughBy,
  followThrough as followThroughOf,
  forumTimes,
  type OwedLine,
  owedLineOn,
  type Result,
  timesUntil,
  type Word,
} from "@entente/domain";
import { procedureFor } from "../procedure.ts";

/** Rates with what they are a part of, times to completion, and whether forums and countries differ. */
export const followThrough = procedureFor("read-internal")
  .input(followThroughInput)
  .output(followThroughOutput)
  .query(async ({ ctx, input }) => {
    const { word, draws, seed, ...filters } = input;
    const { today } = ctx;
    const stored = await ctx.repositories.commitments.obligations(filters);
    const owed: readonly OwedLine[] = stored
      .filter(({ madeOn }) => madeOn <= today)
      .map((summary) => owedLineOn(summary, today));
    const times = (by: Word) => timesUntil(commitmentTimes(owed, today, by));
    return {
      on: today,
      whole: followThroughOf(owed, today),
      byForum: followThroughBy(owed, today, ({ forum }) => forum),
      byCountry: followThroughBy(owed, today, ({ owedBy }) => owedBy.country),
      byAgency: followThroughBy(owed, today, ({ owedBy }) => owedBy.agency),
      times: { claimed: checked(times("claimed")), verified: checked(times("verified")) },
      forums: checked(compareCurves(forumTimes(owed, today, word), { draws, seed })),
      countries: checked(compareCurves(countryTimes(owed, today, word), { draws, seed })),
    };
  });

/** Times are days between dates of the register and settings are the contract's: neither can be refused. */
function checked<T>(result: Result<T, CurveComparisonRefusal<string>>): T {
  if (result.ok) return result.value;
  throw new Error(`times that cannot be compared: ${JSON.stringify(result.error)}`);
}
