import fc from "fast-check";
import {
  BASIC_CATEGORIES,
  type CuiCategory,
  type Designation,
  DISSEMINATION_CONTROLS,
  designate,
  type ListedRecipient,
  type Marking,
  type MarkingParts,
  markingOf,
  type PlainControl,
  publicDesignation,
  RELEASE_CONTROLS,
  SPECIFIED_CATEGORIES,
  SUPPLEMENTAL_MARKS,
  type Viewer,
} from "../access/index.ts";
import { parsePersonId } from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { country, DIRECTORY, everybodyOf, listed } from "./marking-builder.ts";
import { DOC, NIST, NSF } from "./record-builder.ts";

const CATEGORIES = [...Object.keys(BASIC_CATEGORIES), ...Object.keys(SPECIFIED_CATEGORIES)] as CuiCategory[];
const PLAIN = DISSEMINATION_CONTROLS.filter(
  (control): control is PlainControl => !(RELEASE_CONTROLS as readonly string[]).includes(control),
);
const NAMES = ["AUS", "FRA", "GBR", "JPN", "KOR", "USA", "quad", "core", "gpai"];

const lists = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...NAMES), { maxLength: 4 }) },
);

/** Parts of a marking in any order, often ones that do not go together. */
export const markingParts: fc.Arbitrary<MarkingParts> = fc
  .record({
    level: fc.constantFrom("cui", "cui", "cui", "unclassified"),
    categories: fc.array(fc.constantFrom(...CATEGORIES), { maxLength: 4 }),
    isPrivileged: fc.boolean(),
    controls: fc.array(fc.constantFrom(...PLAIN), { maxLength: 3 }),
    releasableTo: lists,
    displayOnlyTo: lists,
  })
  .map(({ level, categories, isPrivileged, controls, releasableTo, displayOnlyTo }) => ({
    level: level as MarkingParts["level"],
    categories: isPrivileged ? [...categories, "PRIVILEGE"] : categories,
    controls,
    releasableTo: listed(...releasableTo),
    displayOnlyTo: listed(...displayOnlyTo),
  }));

/** Parts that make a marking, and the marking. */
export const markings: fc.Arbitrary<Marking> = markingParts
  .map(markingOf)
  .filter((marked) => marked.ok)
  .map(expectOk);

const PERSONS = [null, null, expectOk(parsePersonId("first")), expectOk(parsePersonId("second"))] as const;
const AGENCIES = [DOC, NIST, NSF] as const;
const COUNTRIES = ["AUS", "FRA", "GBR", "IND", "JPN", "KOR", "USA"].map(country);

const recipients: fc.Arbitrary<ListedRecipient> = fc
  .tuple(
    fc.constantFrom("agency", "contractor", "partner"),
    fc.constantFrom(...AGENCIES),
    fc.constantFrom(...COUNTRIES),
    fc.constantFrom(...PERSONS),
  )
  .map(([kind, agency, at, person]) =>
    kind === "partner"
      ? { kind, country: at, person }
      : { kind: kind as "agency" | "contractor", agency, person },
  );

/** Something marked by one agency; with DL ONLY, its list. */
const markedOnes: fc.Arbitrary<Designation> = fc
  .tuple(
    markings,
    fc.constantFrom(...AGENCIES),
    fc.array(recipients, { maxLength: 5 }),
    fc.subarray([...SUPPLEMENTAL_MARKS]),
  )
  .map(([marking, agency, others, supplemental]) => {
    const disseminationList = marking.controls.includes("dl-only") ? [everybodyOf(agency), ...others] : [];
    return expectOk(designate({ marking, agency, disseminationList, supplemental }));
  });

/** Something marked by one agency, or public. */
export const designations: fc.Arbitrary<Designation> = fc.oneof(
  { weight: 9, arbitrary: markedOnes },
  { weight: 1, arbitrary: fc.constantFrom(...AGENCIES).map(publicDesignation) },
);

/** Everybody who can ask: each kind at each body, as each person and as none. */
export const EVERY_VIEWER: readonly Viewer[] = [
  { kind: "public" },
  ...PERSONS.slice(1).flatMap((person): readonly Viewer[] => [
    ...AGENCIES.flatMap((agency): readonly Viewer[] => [
      { kind: "agency", agency, person },
      { kind: "contractor", agency, person },
    ]),
    ...COUNTRIES.map((at): Viewer => ({ kind: "partner", country: at, person })),
  ]),
];

export { DIRECTORY };
