import { parseHoldingId } from "@entente/domain";
import { type Parameters, parameterOf } from "../../lib/parameters.ts";

export const POOLING_PATH = "/pooling";
export const RECORD_HOLDING_PATH = "/pooling/record";

/** The holding that was just put down, from `?saved=…`; absent where the address names none. */
export function savedHolding(parameters: Parameters): string | null {
  const parsed = parseHoldingId(parameterOf(parameters, "saved"));
  return parsed.ok ? parsed.value : null;
}

/** The page after a holding was put down, which it says. */
export function savedHoldingHref(id: string): string {
  return `${POOLING_PATH}?saved=${id}#${holdingAnchor(id)}`;
}

/** One holding with its versions. */
export function holdingHref(id: string): string {
  return `${POOLING_PATH}/holding/${id}`;
}

export function changeHoldingHref(id: string): string {
  return `${holdingHref(id)}/change`;
}

export function withdrawHoldingHref(id: string): string {
  return `${holdingHref(id)}/withdraw`;
}

/** Id of a holding's row. */
export function holdingAnchor(id: string): string {
  return `holding-${id}`;
}

/** What keeps two holders apart on data, and by whose sources. */
export function dataGapHref(first: string, second: string): string {
  return `/alignment/between?first=${first}&second=${second}&family=data-governance`;
}

/** What the class of a technology in the window before standards rests on. */
export function windowHref(technology: string): string {
  return `/priorities/chain?cell=${technology}:pre-standardization`;
}
