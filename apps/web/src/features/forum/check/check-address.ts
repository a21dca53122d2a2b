import { READINESS_BANDS, type ReadinessBand } from "@entente/domain";
import { type Parameters, parametersOf } from "../../../lib/parameters.ts";
import { CHECK_PATH } from "../frame/forum-address.ts";

/** What is to be checked, as the address says it; nothing is asked while no member is named. */
export interface CheckAddress {
  readonly members: readonly string[];
  readonly technologies: readonly string[];
  readonly bands: readonly ReadinessBand[];
}

export function checkAddressOf(parameters: Parameters): CheckAddress {
  const bands = parametersOf(parameters, "band");
  return {
    members: [...new Set(parametersOf(parameters, "member"))],
    technologies: [...new Set(parametersOf(parameters, "technology"))],
    bands: READINESS_BANDS.filter((band) => bands.includes(band)),
  };
}

export function checkHref({ members, technologies, bands }: CheckAddress): string {
  const query = new URLSearchParams([
    ...members.map((member) => ["member", member]),
    ...technologies.map((technology) => ["technology", technology]),
    ...bands.map((band) => ["band", band]),
  ]);
  return query.size === 0 ? CHECK_PATH : `${CHECK_PATH}?${query}`;
}
