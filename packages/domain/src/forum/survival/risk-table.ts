import type { FollowUp } from "./follow-up.ts";

/** What happened at one time. */
export interface RiskRow {
  readonly time: number;
  /** Followed until this time or longer, those censored at it among them. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
}

/** Every time at which something ended, in order; what is censored at the time of an event was still at risk then. */
export function riskTable(followUps: readonly FollowUp[]): readonly RiskRow[] {
  const ended = new Map<number, { events: number; censored: number }>();
  for (const { time, isEvent } of followUps) {
    const at = ended.get(time) ?? { events: 0, censored: 0 };
    if (isEvent) at.events += 1;
    else at.censored += 1;
    ended.set(time, at);
  }
  let atRisk = followUps.length;
  return [...ended]
    .toSorted(([a], [b]) => a - b)
    .map(([time, { events, censored }]) => {
      const row = { time, atRisk, events, censored };
      atRisk -= events + censored;
      return row;
    });
}
