import { type Parameters, parameterOf } from "../../../lib/parameters.ts";
import { type StanceAt, stancesHref } from "../frame/stance-address.ts";

/** What the address of a country's stances says beside the country. */
export interface StancesAddress {
  /** The issue whose history is unfolded; absent when none is. */
  readonly issue: string | null;
  /** Number of the entry on that issue that was just put down. */
  readonly saved: number | null;
}

/** Reads `?issue=privacy-law&saved=3`; what is no issue or number says nothing. */
export function readStancesAddress(parameters: Parameters): StancesAddress {
  const issue = parameterOf(parameters, "issue");
  const saved = parameterOf(parameters, "saved");
  return {
    issue: /^[a-z][a-z0-9-]{0,60}$/u.test(issue) ? issue : null,
    saved: /^[1-9]\d{0,8}$/u.test(saved) ? Number(saved) : null,
  };
}

/** The page after something was put down on an issue, which it says. */
export function savedStanceHref({ holder, issue }: StanceAt, sequence: number): string {
  return `${stancesHref(holder)}?issue=${issue}&saved=${sequence}#${issue}`;
}
