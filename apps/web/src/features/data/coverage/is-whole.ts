import { type CoverageAddress, coverageHref, WHOLE_COVERAGE } from "../data-address.ts";

/** Whether all figures are shown, so that what is missing is what the page of a country lists. */
export function isWhole(address: CoverageAddress): boolean {
  return coverageHref(address) === coverageHref(WHOLE_COVERAGE);
}
