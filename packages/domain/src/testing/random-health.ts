import fc from "fast-check";
import {
  type HealthFacts,
  IMPLEMENTATIONS,
  NOT_SCHEDULED,
  RESOLUTIONS,
  type Schedule,
  VERIFICATIONS,
} from "../recommendation/index.ts";
import { addDays } from "../time.ts";
import { ISSUED, key, MAIN_SEAT } from "./record-builder.ts";

/** A day in the year before or after the issue. */
export const nearDays = fc.integer({ min: -370, max: 370 }).map((days) => addDays(ISSUED, days));
const maybeDays = fc.option(nearDays);

const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constant(NOT_SCHEDULED),
  nearDays.map((due) => ({ originalDue: due, currentDue: due, slips: [] })),
  fc.tuple(nearDays, nearDays).map(([from, to]) => ({
    originalDue: from,
    currentDue: to,
    slips: [{ from, to, reason: "no funds" }],
  })),
);

const milestones = fc.record({
  title: fc.constantFrom("Step 1", "Step 2"),
  schedule: schedules,
  doneOn: maybeDays,
});

/** Facts of an open recommendation in any state, whether or not a history leads there. */
export const openFacts: fc.Arbitrary<HealthFacts> = fc.record({
  issuedOn: nearDays,
  closure: fc.constant("open"),
  resolution: fc.constantFrom(...RESOLUTIONS),
  verification: fc.record({ value: fc.constantFrom(...VERIFICATIONS), since: maybeDays }),
  leadClaim: fc.record({ value: fc.constantFrom(...IMPLEMENTATIONS), since: maybeDays }),
  lastReportOn: maybeDays,
  schedule: schedules,
  milestones: fc.array(milestones, { maxLength: 3 }),
  openDependencies: fc.subarray([key("DATA-1"), key("HOME-6")]),
  leadContact: fc.record({ seat: fc.option(fc.constant(MAIN_SEAT)), isHeld: fc.boolean() }),
  clearanceSuspense: maybeDays,
});

export const healthSettings = fc.record({
  staleDays: fc.integer({ min: 1, max: 120 }),
  unverifiedDays: fc.integer({ min: 1, max: 120 }),
});
