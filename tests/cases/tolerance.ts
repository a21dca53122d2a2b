import { isJson, type Json, type ReferenceCase } from "./case.ts";
import { memberOf } from "./spelling.ts";

/** How far figures may lie from those that are expected, here and below. */
export interface Tolerance {
  /** Absolute. */
  readonly limit: number;
  /** The same for a member, of which this is expected. */
  readonly of: (member: string, expected: unknown) => Tolerance;
}

export interface ToleranceSettings {
  /** Where the case lists none. */
  readonly unlisted: number;
  /** Whether figures come from random draws, for cases that list a tolerance for either. */
  readonly isSampled: boolean;
}

export const EXACT: ToleranceSettings = { unlisted: 1e-9, isSampled: false };

/**
 * The tolerance that a case lists. A member is looked for where it stands and then further out, so that `scores` holds
 * for `eigenvector.scores` too; what is listed for a member holds for all below it. A figure that is not listed is as
 * exact as it is printed where the case quotes somebody, and else as the settings say.
 */
export function toleranceOf(
  { tolerance, provenance }: Pick<ReferenceCase, "tolerance" | "provenance">,
  settings: ToleranceSettings = EXACT,
): Tolerance {
  const isQuoted = provenance !== "exact";
  const within = (scopes: readonly Json[], listed: number | null, expected: unknown): Tolerance => ({
    limit: listed ?? Math.max(settings.unlisted, isQuoted ? printedHalfUnit(expected) : 0),
    of: (member, value) => {
      const found = scopes.map((scope) => memberOf(scope, member)).find((one) => one !== undefined);
      const own = typeof found === "number" ? found : isJson(found) ? ofMethod(found, settings) : null;
      return within(isJson(found) ? [found, ...scopes] : scopes, own ?? listed, value);
    },
  });
  const whole = typeof tolerance === "number" ? tolerance : null;
  return within(isJson(tolerance) ? [tolerance] : [], whole, null);
}

/** What is listed for the method by which the figure was made. */
function ofMethod(listed: Json, { isSampled }: ToleranceSettings): number | null {
  const entries = Object.entries(listed).filter(([, value]) => typeof value === "number");
  const ofDraws = entries.find(([name]) => /^at_?\d+_?draws$/i.test(name));
  const ofExact = entries.find(([name]) => /^exact_?method$/i.test(name));
  const [, value = null] = (isSampled ? ofDraws : ofExact) ?? ofDraws ?? ofExact ?? [];
  return value as number | null;
}

/** Half of the last decimal in which these figures are printed, at the finest; 0 when they are whole. */
function printedHalfUnit(expected: unknown): number {
  const decimals = decimalsIn(expected);
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals * (1 + 1e-6);
}

function decimalsIn(expected: unknown): number {
  if (Array.isArray(expected)) return Math.max(0, ...expected.map(decimalsIn));
  if (typeof expected !== "number") return 0;
  const [digits = "", exponent = "0"] = String(expected).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
