import { type AgencyId, agencyOf, type OfficeId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";

/** An agency of another country owes our own government no answers. */
export interface OfficeAbroad {
  readonly code: "office-abroad";
  readonly office: OfficeId;
}

/** Nothing when no office is of these agencies of other countries; fails with `office-abroad` for the first that is. */
export function checkOfficesAtHome(
  offices: readonly OfficeId[],
  abroad: readonly AgencyId[],
): Result<void, OfficeAbroad> {
  const office = offices.find((named) => abroad.includes(agencyOf(named)));
  return office === undefined ? ok(undefined) : err({ code: "office-abroad", office });
}
