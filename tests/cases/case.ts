import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export type Json = Readonly<Record<string, unknown>>;

export const PROVENANCES = ["published", "library", "exact"] as const;

/** A worked case with a published, library-produced or proven result. Fields as README.md says. */
export interface ReferenceCase {
  readonly id: string;
  readonly source: string;
  /** Absent when the file does not say. */
  readonly provenance: (typeof PROVENANCES)[number] | null;
  readonly kind: string;
  readonly input: Json;
  readonly expected: Json;
  /** Absolute, by member of `expected`. */
  readonly tolerance: unknown;
  /** The folder it was read from, where other cases that it names are looked for first. */
  readonly folder: string;
}

/** The file holds no case; says what it lacks. */
export class CaseMalformed extends Error {}

const CASES = import.meta.dirname;
const NO_CASE = /^(package|turbo|tsconfig.*)\.json$/;

/** Paths of every case of this folder, by file name. */
export function shippedCasePaths(): readonly string[] {
  return readdirSync(CASES)
    .filter((name) => name.endsWith(".json") && !NO_CASE.test(name))
    .toSorted()
    .map((name) => join(CASES, name));
}

/** Reads a case. Throws `CaseMalformed` when it has no kind, input or expected result. */
export function readCase(path: string): ReferenceCase {
  const { id, source, provenance, kind, input, expected, tolerance = {} } = parsedFrom(path);
  if (typeof kind !== "string") throw new CaseMalformed(`${path}: kind is missing`);
  if (!isJson(input)) throw new CaseMalformed(`${path}: input is missing`);
  if (!isJson(expected)) throw new CaseMalformed(`${path}: expected is missing`);
  return {
    id: typeof id === "string" ? id : basename(path, ".json"),
    source: typeof source === "string" ? source : "",
    provenance: PROVENANCES.find((one) => one === provenance) ?? null,
    kind,
    input,
    expected,
    tolerance,
    folder: dirname(path),
  };
}

/** The case that another one names: beside it, or of this folder. */
export function caseNamed(id: string, folder: string): ReferenceCase {
  const path = [folder, CASES].map((parent) => join(parent, `${id}.json`)).find((one) => existsSync(one));
  if (path === undefined)
    throw new CaseMalformed(`${id}.json: there is no such case beside the one that names it`);
  return readCase(path);
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsedFrom(path: string): Json {
  const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isJson(parsed)) throw new CaseMalformed(`${path}: no object`);
  return parsed;
}
