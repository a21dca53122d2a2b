/** Labels of the fields of markings, by the contract's names. */
export const MARKING_LABELS = {
  "marking.level": "Who may have it at all?",
  "marking.categories.0": "Category",
  "marking.categories.1": "Second category",
  "marking.categories.2": "Third category",
  "marking.controls": "Limits at home and abroad",
  "marking.releasableTo.countries": "Countries that may have a copy",
  "marking.releasableTo.forums": "Forums whose members may have a copy",
  "marking.displayOnlyTo.countries": "Countries that may only look at it",
  "marking.displayOnlyTo.forums": "Forums whose members may only look at it",
  "marking.disseminationList": "Agencies on the list of recipients",
  "marking.listedContractors": "Agencies whose contractors are on the list",
  "marking.listedAbroad": "Countries whose officials are on the list",
  "marking.listedPeople": "People on the list",
  "marking.supplemental": "Supplemental marks",
  isGranted: "What do you decide?",
  reason: "Why?",
} as const satisfies Readonly<Record<string, string>>;

/** What the page says after an act, by what its address carries. */
export const MARKING_SAVED: Readonly<Record<string, string>> = {
  changed: "It is marked as you said.",
  requested: "You asked for it. The agency that designated it decides.",
  granted: "The request is granted: it is marked so from now on.",
  declined: "The request is declined, and says why.",
};
