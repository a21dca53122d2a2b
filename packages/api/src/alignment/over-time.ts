import { alignmentOverTimeInput, alignmentOverTimeOutput } from "@entente/contract";
import {
  type CalendarDate,
  type CountryCode,
  distanceOverTime,
  groupDistanceOverTime,
  type IssueId,
  type StatedStances,
  stanceDays,
  statedStances,
} from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { computed } from "./computed.ts";
import { questionOf, storedAlignment } from "./stored-alignment.ts";

/** How the distance of a pair, or of a group, changed, and which stances began on each day. */
export const overTime = procedureFor("read-internal")
  .input(alignmentOverTimeInput)
  .output(alignmentOverTimeOutput)
  .query(async ({ ctx, input: { pair, days, ...asked } }) => {
    const { inputs } = await storedAlignment(ctx);
    const holders = pair === null ? asked.holders : [pair.first, pair.second];
    const question = questionOf({ ...asked, holders }, ctx.today);
    const stated = orRefuse(statedStances(inputs, question, ctx.today));
    const chosen = days ?? stanceDays(stated.stances).filter((day) => day <= question.on);
    for (const on of chosen) orRefuse(statedStances(inputs, { ...question, on }, ctx.today));
    if (pair !== null) {
      const points = computed(distanceOverTime(stated, pair.first, pair.second, chosen));
      return {
        kind: "pair" as const,
        ...pair,
        points: points.map(({ on, pair: { distance, coverage, isThin, reason } }) => ({
          on,
          began: beganOn(stated, on),
          distance,
          coverage,
          isThin,
          reason,
        })),
      };
    }
    const points = computed(groupDistanceOverTime(stated, chosen));
    return {
      kind: "group" as const,
      holders: stated.holders,
      points: points.map(({ on, group: { mean, weakest, comparedPairs, pairs, reason } }) => ({
        on,
        began: beganOn(stated, on),
        mean,
        weakest: weakest?.distance ?? null,
        comparedPairs,
        pairs,
        reason,
      })),
    };
  });

function beganOn({ stances }: StatedStances<CountryCode, IssueId>, on: CalendarDate) {
  return stances
    .filter(({ since }) => since === on)
    .map(({ holder, issue, value }) => ({ holder, issue, value }));
}
