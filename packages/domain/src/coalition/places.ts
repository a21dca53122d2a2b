import { err, ok, type Result } from "../result.ts";
import type { CandidateUnknown } from "./member-rule.ts";
import type { CoalitionModel } from "./model.ts";

export interface MemberRepeated<M extends string> {
  readonly code: "member-repeated";
  readonly member: M;
}

/** Places of the members in the model, in its order. */
export function placesOf<M extends string>(
  model: Pick<CoalitionModel<M, string>, "candidates">,
  members: readonly M[],
): Result<readonly number[], CandidateUnknown | MemberRepeated<M>> {
  const places = members.map((member) => model.candidates.indexOf(member));
  const unknown = places.indexOf(-1);
  if (unknown !== -1) {
    return err({ code: "candidate-unknown", field: "members", candidate: members[unknown] as M });
  }
  const repeated = members.find((member, index) => members.indexOf(member) !== index);
  if (repeated !== undefined) return err({ code: "member-repeated", member: repeated });
  return ok(places.toSorted((a, b) => a - b));
}
