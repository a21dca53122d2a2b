import type { AlignmentBasis } from "@entente/contract";
import type { CountryCode, IssueId } from "@entente/domain";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";

/** Where a stance is to be put. */
export interface StancePlace {
  readonly holder: CountryCode;
  readonly issue: IssueId;
}

export interface ReadStancePlace {
  /** Absent until the address names a country and an issue. */
  readonly place: StancePlace | null;
  /** What of the address could not be used, a sentence each. */
  readonly problems: readonly string[];
}

export const RECORD_PATH = "/alignment/record";

/** Reads `?holder=USA&issue=privacy-law`. */
export function readStancePlace(
  parameters: Parameters,
  { holders, issues }: Pick<AlignmentBasis["model"]["model"], "holders" | "issues">,
): ReadStancePlace {
  const [code, id] = [parameterOf(parameters, "holder").toUpperCase(), parameterOf(parameters, "issue")];
  const holder = holders.find(({ country }) => country === code)?.country;
  const issue = issues.find((known) => known.id === id)?.id;
  const problems = [
    ...(holder === undefined && code !== "" ? [`“${code.slice(0, 20)}” is not a country of the model.`] : []),
    ...(issue === undefined && id !== "" ? [`“${id.slice(0, 60)}” is not an issue of the model.`] : []),
  ];
  return { place: holder === undefined || issue === undefined ? null : { holder, issue }, problems };
}
