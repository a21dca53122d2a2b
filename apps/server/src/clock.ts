import { type Instant, parseInstant } from "@entente/domain";

/** The present moment. */
export function now(): Instant {
  const moment = parseInstant(new Date().toISOString());
  if (!moment.ok) throw new Error("this machine's clock shows a year beyond 9999");
  return moment.value;
}
