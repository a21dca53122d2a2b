import { err, ok, type Result } from "../../result.ts";

/** How long something was followed, and whether what is waited for happened at the end of that time. */
export interface FollowUp {
  /** At least 0, in any one unit. */
  readonly time: number;
  /** Otherwise it had not happened by then, and nothing is known of later (censored). */
  readonly isEvent: boolean;
}

/** A time below 0, or no finite number. */
export interface FollowUpInvalid {
  readonly code: "follow-up-invalid";
  /** Place in the list, from 0. */
  readonly index: number;
  readonly time: number;
}

/** The list itself when every time can be used; fails with `follow-up-invalid`. */
export function checkFollowUps(followUps: readonly FollowUp[]): Result<readonly FollowUp[], FollowUpInvalid> {
  for (const [index, { time }] of followUps.entries()) {
    if (!(time >= 0 && Number.isFinite(time))) return err({ code: "follow-up-invalid", index, time });
  }
  return ok(followUps);
}
