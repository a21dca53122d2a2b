import { err, ok, type Result } from "../result.ts";

/** Version of the system-use notice in force; it changes whenever the notice says something else. */
export const SYSTEM_USE_NOTICE = "2026-11";

/** Nobody enters without having accepted the notice in force. */
export interface NoticeNotAccepted {
  readonly code: "notice-not-accepted";
  readonly accepted: string;
  readonly inForce: string;
}

/** Fails with `notice-not-accepted` when another version was accepted, or none. */
export function checkNotice(accepted: string): Result<void, NoticeNotAccepted> {
  return accepted === SYSTEM_USE_NOTICE
    ? ok(undefined)
    : err({ code: "notice-not-accepted", accepted, inForce: SYSTEM_USE_NOTICE });
}
