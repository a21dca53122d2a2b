import fc from "fast-check";
import type { FollowUp } from "../forum/survival/follow-up.ts";

/** Few different times, so that events and censorings fall together often. */
export const followUps: fc.Arbitrary<FollowUp> = fc.record({
  time: fc.integer({ min: 0, max: 12 }),
  isEvent: fc.boolean(),
});

export function followUpLists(bounds: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  return fc.array(followUps, { maxLength: 30, ...bounds });
}
