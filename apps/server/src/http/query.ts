import { BarrierError } from "./barrier.ts";
import { jsonProblem } from "./json-keys.ts";

/** Most calls in one request. */
export const BATCH_MAXIMUM = 10;

const KNOWN: readonly string[] = ["batch", "input"];

/** Refuses an address under `/trpc` with unknown or repeated parameters, too many calls, or an unusable `input`. */
export function checkAddress(url: string): void {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const names = [...searchParams.keys()];
  if (new Set(names).size < names.length || names.some((name) => !KNOWN.includes(name))) {
    throw new BarrierError("query-unknown");
  }
  const isBatch = searchParams.get("batch") === "1";
  if (isBatch && decodeURIComponent(pathname).split(",").length > BATCH_MAXIMUM) {
    throw new BarrierError("batch-too-large");
  }
  const input = searchParams.get("input");
  const problem = input === null || input === "" ? null : jsonProblem(input);
  if (problem !== null) throw new BarrierError(problem);
}
