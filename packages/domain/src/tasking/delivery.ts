/** Minutes until mail is tried again after so many failures, the first of which counts as 1: doubling, up to an hour. Our setting (decisions/0023). */
export function retryMinutes(failures: number): number {
  return Math.min(60, 2 ** Math.min(Math.max(failures, 1) - 1, 6));
}

/** Failures after which mail is given up, some four days later; what it says stays on the page. Our setting (decisions/0023). */
export const FAILURES_MAXIMUM = 100;

export function isGivenUp(failures: number): boolean {
  return failures >= FAILURES_MAXIMUM;
}
