import { compareCurves, type FollowUp, medianTime, survivalCurve } from "@entente/domain/forum";
import { type Adapters, exactly } from "../adapter.ts";
import type { Json } from "../case.ts";
import { absent, type Figures, orAbsent, under } from "../figure.ts";
import { answered, InputUnreadable, numbersIn, objectsIn } from "../input.ts";

const TIMES = ["time", "times", "days"] as const;
const EVENTS = ["event", "events", "status"] as const;

/** Nothing is too few for a published case. */
const ANY_NUMBERS = { followedMinimum: 1, eventsMinimum: 1, reachableP: 1 - 1e-9 };
const DRAWS = { draws: 1, seed: 1 };

/** How soon things are completed, and whether groups differ. */
export const FOLLOW_THROUGH: Adapters = {
  kaplan_meier: exactly(curveFigures),
  log_rank: exactly(comparisonFigures),
};

/** The curve at each time of an event, with its limits, and the median. */
function curveFigures(input: Json): Figures {
  const curve = answered(survivalCurve(followUpsIn(input)));
  const steps = curve.points.filter(({ events }) => events > 0);
  const { time, low, high, reason } = medianTime(curve);
  const error = (variance: number | null) => (variance === null ? null : Math.sqrt(variance));
  return {
    ...under(
      ["times", "time"],
      steps.map((step) => step.time),
    ),
    ...under(
      ["atRisk", "nRisk"],
      steps.map(({ atRisk }) => atRisk),
    ),
    ...under(
      ["events", "nEvent"],
      steps.map(({ events }) => events),
    ),
    ...under(
      ["survival", "surv"],
      steps.map(({ survival }) => survival),
    ),
    ...under(
      ["standardError", "stdErr"],
      steps.map((step) => orAbsent(error(step.variance), step.reason)),
    ),
    ...under(
      ["low", "lower"],
      steps.map((step) => orAbsent(step.low, step.reason)),
    ),
    ...under(
      ["high", "upper"],
      steps.map((step) => orAbsent(step.high, step.reason)),
    ),
    median: orAbsent(time, reason),
    medianLow: orAbsent(low, "its limit does not fall that far"),
    medianHigh: orAbsent(high, "its limit does not fall that far"),
  };
}

function comparisonFigures(input: Json): Figures {
  const groups = objectsIn(input, "groups").map((group, place) => ({
    group: `group ${place}`,
    followUps: followUpsIn(group),
  }));
  const compared = answered(compareCurves(groups, DRAWS, ANY_NUMBERS));
  const { chiSquare, arrangement } = compared;
  const reason = compared.tooFew.map(({ kind }) => kind).join(", ");
  return {
    ...under(
      ["observed", "obs"],
      compared.groups.map(({ observed }) => observed),
    ),
    ...under(
      ["expected", "exp"],
      compared.groups.map(({ expected }) => expected),
    ),
    ...under(["chiSquare", "chisq", "statistic"], orAbsent(chiSquare?.statistic ?? null, reason)),
    ...under(["df", "degreesOfFreedom"], orAbsent(chiSquare?.degreesOfFreedom ?? null, reason)),
    ...under(["p", "pChiSquare"], orAbsent(chiSquare?.p ?? null, reason)),
    ...under(
      ["exactP", "pExact"],
      arrangement?.kind === "exact" ? arrangement.p : absent("not all arrangements are gone through"),
    ),
  };
}

function followUpsIn(input: Json): readonly FollowUp[] {
  const times = numbersIn(input, ...TIMES);
  const events = numbersIn(input, ...EVENTS);
  if (times.length !== events.length) throw new InputUnreadable("input needs an event for each time");
  return times.map((time, place) => ({ time, isEvent: events[place] === 1 }));
}
