import type { CuiCategory } from "./cui-category.ts";

/** The limited dissemination controls, in the order in which a banner shows them: alphabetical by their marking. */
export const DISSEMINATION_CONTROLS = [
  "attorney-client",
  "attorney-wp",
  "display-only",
  "dl-only",
  "fed-only",
  "fedcon",
  "nocon",
  "noforn",
  "rel-to",
  "relido",
] as const;
export type DisseminationControl = (typeof DISSEMINATION_CONTROLS)[number];

/** Controls that name to whom: a list of countries and forums follows. */
export const RELEASE_CONTROLS = ["display-only", "rel-to"] as const satisfies readonly DisseminationControl[];
export type ReleaseControl = (typeof RELEASE_CONTROLS)[number];

/** Controls that say all by themselves. */
export type PlainControl = Exclude<DisseminationControl, ReleaseControl>;

/** How a control is written in a banner and in a portion mark (`cui.xsd`, see `CUI_LIST_SOURCE`). */
export const CONTROL_MARKS: Readonly<
  Record<DisseminationControl, { readonly banner: string; readonly portion: string }>
> = {
  "attorney-client": { banner: "Attorney-Client", portion: "AC" },
  "attorney-wp": { banner: "Attorney-WP", portion: "AWP" },
  "display-only": { banner: "DISPLAY ONLY", portion: "DISPLAY ONLY" },
  "dl-only": { banner: "DL ONLY", portion: "DL ONLY" },
  "fed-only": { banner: "FED ONLY", portion: "FED ONLY" },
  fedcon: { banner: "FEDCON", portion: "FEDCON" },
  nocon: { banner: "NOCON", portion: "NOCON" },
  noforn: { banner: "NOFORN", portion: "NF" },
  "rel-to": { banner: "REL TO", portion: "REL TO" },
  relido: { banner: "RELIDO", portion: "RELIDO" },
};

/** Pairs that say opposite things and never stand together; all other pairs may be combined (32 CFR 2002.16(b)(4)(v)). */
export const CONTROL_EXCLUSIONS: readonly (readonly [DisseminationControl, DisseminationControl])[] = [
  ["display-only", "noforn"],
  ["noforn", "rel-to"],
  ["noforn", "relido"],
  ["fed-only", "fedcon"],
  ["fedcon", "nocon"],
];

/** Controls of a privilege, and the category without which they may not be used (`cui.xsd`). */
export const PRIVILEGE_CONTROLS = [
  "attorney-client",
  "attorney-wp",
] as const satisfies readonly PlainControl[];
export const PRIVILEGE_CATEGORY = "PRIVILEGE" as const satisfies CuiCategory;

/** Controls that also say of uncontrolled information to whom abroad it may go (decisions/0022). */
export const UNCLASSIFIED_CONTROLS = [
  "display-only",
  "noforn",
  "rel-to",
] as const satisfies readonly DisseminationControl[];

export function isPrivilege(control: DisseminationControl): boolean {
  return (PRIVILEGE_CONTROLS as readonly DisseminationControl[]).includes(control);
}

/** The first pair among these that never stands together; absent when they may be combined. */
export function excludedPair(
  controls: readonly DisseminationControl[],
): readonly [DisseminationControl, DisseminationControl] | null {
  return CONTROL_EXCLUSIONS.find((pair) => pair.every((control) => controls.includes(control))) ?? null;
}
