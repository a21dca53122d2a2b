import { type Instant, parseInstant } from "@entente/domain";

/** Longest life of a session. Source: NIST SP 800-63B, section 4.2.3, reauthentication within 12 hours at AAL2. */
export const SESSION_HOURS = 12;

const MILLISECONDS_PER_HOUR = 3_600_000;

/** The moment so many hours later. */
export function hoursAfter(moment: Instant, hours: number): Instant {
  const later = parseInstant(new Date(Date.parse(moment) + hours * MILLISECONDS_PER_HOUR).toISOString());
  if (!later.ok) throw new Error(`no moment ${hours} hours after ${moment}`);
  return later.value;
}
