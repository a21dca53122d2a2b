import {
  FOCUS_CLASSES,
  type FocusClass,
  type PrioritySettings,
  READINESS_BANDS,
  type ReadinessBand,
  type TechnologyId,
} from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import type { Parameters } from "../../../lib/parameters.ts";
import { type Weighting, weightingHref } from "../frame/weighting-address.ts";

export const CHAIN_PATH = "/priorities/chain";

/** One technology in one readiness band. */
export interface CellPlace {
  readonly technology: TechnologyId;
  readonly band: ReadinessBand;
}

/** Cells that can be pointed out: those of a class, those without one, those whose class is certain. */
export const POINTED_CELLS = [...FOCUS_CLASSES, "not-known", "certain"] as const;
export type PointedCells = FocusClass | "not-known" | "certain";

/** What the address of the matrix says beside the weights. */
export interface ChainAddress {
  /** The cell that is explained; the best one when absent. */
  readonly cell: CellPlace | null;
  /** The cells that are pointed out. */
  readonly cells: PointedCells | null;
  /** Thresholds in place of the model's. */
  readonly opportunity: number | null;
  readonly obstacle: number | null;
}

export const WHOLE_MATRIX: ChainAddress = { cell: null, cells: null, opportunity: null, obstacle: null };

export interface KnownMatrix {
  readonly technologies: readonly { readonly id: TechnologyId }[];
  readonly settings: Pick<PrioritySettings, "opportunityThreshold" | "obstacleThreshold">;
}

export interface ReadChainAddress {
  readonly address: ChainAddress;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads `?cell=ai:research&cells=pursue&opportunity=0.6&obstacle=0.4`. */
export function readChainAddress(parameters: Parameters, known: KnownMatrix): ReadChainAddress {
  const problems: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | null, expected: string): T | null => {
    const [first = ""] = [parameters[name] ?? []].flat();
    const text = first.trim();
    if (text === "") return null;
    const value = parse(text);
    if (value === null) problems.push(`“${text.slice(0, 40)}” is not ${expected}; it is left out.`);
    return value;
  };
  const cell = read("cell", (text) => readPlace(text, known), "a technology and a band of this matrix");
  const cells = read(
    "cells",
    (text) => POINTED_CELLS.find((asked) => asked === text) ?? null,
    "a class of cells",
  );
  const opportunity = read("opportunity", readThreshold, "a threshold from 0 to 1");
  const obstacle = read("obstacle", readThreshold, "a threshold from 0 to 1");
  const { opportunityThreshold, obstacleThreshold } = known.settings;
  return {
    address: {
      cell,
      cells,
      opportunity: opportunity === opportunityThreshold ? null : opportunity,
      obstacle: obstacle === obstacleThreshold ? null : obstacle,
    },
    problems,
  };
}

/** The matrix as this address says, with these weights; `part` is the place on the page to go to. */
export function chainHref(weighting: Weighting, address: ChainAddress, part: string | null = null): string {
  const href = weightingHref(CHAIN_PATH, weighting, chainParameters(address));
  return part === null ? href : `${href}#${part}`;
}

/** The address as parameters, without weights. */
export function chainParameters(address: ChainAddress): Readonly<Record<string, string>> {
  const { cell, cells, opportunity, obstacle } = address;
  return {
    ...(cell === null ? {} : { cell: `${cell.technology}:${cell.band}` }),
    ...(cells === null ? {} : { cells }),
    ...(opportunity === null ? {} : { opportunity: formatPlain(opportunity) }),
    ...(obstacle === null ? {} : { obstacle: formatPlain(obstacle) }),
  };
}

/** The settings with the thresholds of the address; absent when it has none of its own. */
export function supposedSettings(
  { opportunity, obstacle }: ChainAddress,
  settings: PrioritySettings,
): PrioritySettings | null {
  if (opportunity === null && obstacle === null) return null;
  return {
    ...settings,
    opportunityThreshold: opportunity ?? settings.opportunityThreshold,
    obstacleThreshold: obstacle ?? settings.obstacleThreshold,
  };
}

function readPlace(text: string, { technologies }: KnownMatrix): CellPlace | null {
  const [name, bandName, ...rest] = text.split(":");
  const technology = technologies.find(({ id }) => id === name)?.id;
  const band = READINESS_BANDS.find((asked) => asked === bandName);
  if (technology === undefined || band === undefined || rest.length > 0) return null;
  return { technology, band };
}

function readThreshold(text: string): number | null {
  return /^(?:0(?:\.\d{1,3})?|\.\d{1,3}|1(?:\.0{1,3})?)$/u.test(text) ? Number(text) : null;
}
