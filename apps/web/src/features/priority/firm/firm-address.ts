import { DRAWS_DEFAULT } from "@entente/contract";
import { DRAWS_MAXIMUM, FIRMNESS_KINDS, type FirmnessKind, type SimulationSettings } from "@entente/domain";
import { formatCount } from "../../../lib/numbers.ts";
import type { Parameters } from "../../../lib/parameters.ts";
import { type Weighting, weightingHref } from "../frame/weighting-address.ts";

export const FIRM_PATH = "/priorities/firm";
export const SEED_DEFAULT = 1;
export const SEED_MAXIMUM = 2 ** 32 - 1;

/** What the address of the simulation says beside the weights. */
export interface FirmAddress extends SimulationSettings {
  /** What is left open in the tables of ranks. */
  readonly open: FirmnessKind;
}

export const USUAL_SIMULATION: FirmAddress = { open: "weights", draws: DRAWS_DEFAULT, seed: SEED_DEFAULT };

export interface ReadFirmAddress {
  readonly address: FirmAddress;
  /** What could not be used and was left at its usual value, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads `?open=both&draws=50000&seed=7`. */
export function readFirmAddress(parameters: Parameters): ReadFirmAddress {
  const problems: string[] = [];
  const read = <T>(name: string, usual: T, parse: (text: string) => T | null, expected: string): T => {
    const [first = ""] = [parameters[name] ?? []].flat();
    const text = first.trim();
    if (text === "") return usual;
    const value = parse(text);
    if (value !== null) return value;
    problems.push(`“${text.slice(0, 40)}” is not ${expected}; ${String(usual)} is used.`);
    return usual;
  };
  const address: FirmAddress = {
    open: read(
      "open",
      USUAL_SIMULATION.open,
      (text) => FIRMNESS_KINDS.find((kind) => kind === text) ?? null,
      "one of weights, ratings and both",
    ),
    draws: read(
      "draws",
      USUAL_SIMULATION.draws,
      (text) => wholeNumber(text, 1, DRAWS_MAXIMUM),
      `a number of draws from 1 to ${formatCount(DRAWS_MAXIMUM)}`,
    ),
    seed: read(
      "seed",
      USUAL_SIMULATION.seed,
      (text) => wholeNumber(text, 0, SEED_MAXIMUM),
      `a seed from 0 to ${formatCount(SEED_MAXIMUM)}`,
    ),
  };
  return { address, problems };
}

/** The page as this address says, with these weights; `part` is the place on the page to go to. */
export function firmHref(weighting: Weighting, address: FirmAddress, part: string | null = null): string {
  const href = weightingHref(FIRM_PATH, weighting, firmParameters(address));
  return part === null ? href : `${href}#${part}`;
}

/** The address as parameters, without weights; what is usual is left out. */
export function firmParameters({ open, draws, seed }: FirmAddress): Readonly<Record<string, string>> {
  return {
    ...(open === USUAL_SIMULATION.open ? {} : { open }),
    ...(draws === USUAL_SIMULATION.draws ? {} : { draws: String(draws) }),
    ...(seed === USUAL_SIMULATION.seed ? {} : { seed: String(seed) }),
  };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  if (!/^\d{1,10}$/u.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
