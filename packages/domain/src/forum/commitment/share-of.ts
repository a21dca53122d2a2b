import { NORMAL_95 } from "../../internal/special-functions.ts";

/** A part of a whole, with its 95 % confidence limits, or why there is none. */
export type ShareOf =
  | {
      readonly part: number;
      readonly whole: number;
      /** 0 to 1. */
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly part: 0; readonly whole: 0; readonly value: null; readonly reason: "nothing-counted" };

/**
 * A rate that carries its denominator. The limits are Wilson's, which stay within 0 to 1 and hold for a whole of two as
 * for one of forty; they take the members of the whole for independent of each other. Wilson (1927).
 */
export function shareOf(part: number, whole: number): ShareOf {
  if (whole === 0) return { part: 0, whole: 0, value: null, reason: "nothing-counted" };
  const value = part / whole;
  const square = NORMAL_95 * NORMAL_95;
  const middle = (part + square / 2) / (whole + square);
  const half = (NORMAL_95 * Math.sqrt(value * (1 - value) * whole + square / 4)) / (whole + square);
  return {
    part,
    whole,
    value,
    low: part === 0 ? 0 : middle - half,
    high: part === whole ? 1 : middle + half,
  };
}
