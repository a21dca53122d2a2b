import type { CountryCode, RequirementId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { CAPABILITY_CONFIDENCES, type Capability } from "./capability.ts";

/** What is said of one country on one requirement: what counts, and what else is said. */
export interface CapabilityInForce<S> {
  readonly country: CountryCode;
  readonly requirement: RequirementId;
  readonly inForce: S;
  /** In the order of the rule. */
  readonly others: readonly S[];
}

/** A capability with its place in the history of its country and requirement. */
export interface NumberedCapability {
  /** From 1; 0 for what stands in no history, such as the rows of a data pack, which keep the order given. */
  readonly sequence: number;
  readonly capability: Capability;
}

/**
 * Of all that is said of a country on a requirement, the one that counts. Never an average: a mean of two sources is
 * what nobody said. The first difference decides:
 *
 * 1. the later day for which the source speaks;
 * 2. a figure before a reading of words;
 * 3. the higher confidence;
 * 4. the lower level: where sources of one day disagree, no more is counted than all of them grant;
 * 5. what was put down last.
 *
 * By country, then by requirement, in text order.
 */
export function capabilitiesInForce<S extends NumberedCapability>(
  statements: readonly S[],
): readonly CapabilityInForce<S>[] {
  const cells = new Map<string, S[]>();
  for (const statement of statements) {
    const { country, requirement } = statement.capability;
    const cell = `${country}\n${requirement}`;
    cells.set(cell, [...(cells.get(cell) ?? []), statement]);
  }
  return [...cells.values()]
    .map((said): CapabilityInForce<S> => {
      const [inForce, ...others] = said.toSorted(byPrecedence) as [S, ...S[]];
      const { country, requirement } = inForce.capability;
      return { country, requirement, inForce, others };
    })
    .toSorted((a, b) => compareText(a.country, b.country) || compareText(a.requirement, b.requirement));
}

function byPrecedence(a: NumberedCapability, b: NumberedCapability): number {
  const [one, other] = [a.capability, b.capability];
  return (
    compareText(other.asOf, one.asOf) ||
    Number(other.figure !== null) - Number(one.figure !== null) ||
    CAPABILITY_CONFIDENCES.indexOf(other.confidence) - CAPABILITY_CONFIDENCES.indexOf(one.confidence) ||
    one.level - other.level ||
    b.sequence - a.sequence
  );
}
