import { textIn } from "../../ui/forms/trimmed-text.ts";

/** How many categories the form has room for. */
export const CATEGORY_FIELDS = [0, 1, 2] as const;

/** The marking that a form describes, in the shape of the contract. */
export function wantedMarkingIn(data: FormData) {
  const handling = textIn(data, "marking.level");
  return {
    isPublic: handling === "public",
    level: handling === "public" ? "unclassified" : handling,
    categories: CATEGORY_FIELDS.flatMap((place) => listed(textIn(data, `marking.categories.${place}`))),
    controls: data.getAll("marking.controls"),
    releasableTo: namesIn(data, "marking.releasableTo"),
    displayOnlyTo: namesIn(data, "marking.displayOnlyTo"),
    disseminationList: recipientsIn(data),
    supplemental: data.getAll("marking.supplemental"),
  };
}

/** Everybody of a body, and people by name; one person to a line, or with semicolons between. */
function recipientsIn(data: FormData) {
  const bodies = (name: string) => listed(textIn(data, name));
  const people = textIn(data, "marking.listedPeople").split(/[\n\r;]+/u);
  return [
    ...bodies("marking.disseminationList").map((agency) => ({ kind: "agency", agency, person: null })),
    ...bodies("marking.listedContractors").map((agency) => ({ kind: "contractor", agency, person: null })),
    ...bodies("marking.listedAbroad").map((country) => ({ kind: "partner", country, person: null })),
    ...people.flatMap((line) => (line.trim() === "" ? [] : [{ kind: "person", named: line.trim() }])),
  ];
}

/** Codes with commas, blanks or line breaks between them, in capitals. */
function listed(text: string): readonly string[] {
  return text.split(/[\s,;]+/u).flatMap((part) => (part === "" ? [] : [part.toUpperCase()]));
}

function namesIn(data: FormData, name: string) {
  return { countries: listed(textIn(data, `${name}.countries`)), forums: data.getAll(`${name}.forums`) };
}
