import type { MarkingGetOutput, MarkingHistoryEntry } from "@entente/contract";
import type { PlainControl } from "@entente/domain";
import { listOf } from "../../lib/sentence.ts";
import { type RecipientNames, recipientsWords } from "./listed-recipients.ts";

type Designation = MarkingGetOutput["designation"];
type NameList = Designation["marking"]["releasableTo"];

/** What each control means for whoever reads or sends the record. */
export const CONTROL_MEANING: Readonly<Record<PlainControl, string>> = {
  "attorney-client": "Between a lawyer and the office that asks for advice",
  "attorney-wp": "A lawyer's own work on a case",
  "dl-only": "Only those on its list of recipients",
  "fed-only": "Federal employees alone, no contractors",
  fedcon: "Federal employees and contractors",
  nocon: "No contractors",
  noforn: "Nobody abroad",
  relido: "A disclosure officer may release it further",
};

/** Controls that say nothing of home. */
const ABROAD: readonly PlainControl[] = ["noforn", "relido"];

/** Words for the lists of a marking: countries, forums and people by name. */
export interface ReleaseNames extends RecipientNames {
  readonly forum: (id: string) => string;
}

/** Who receives it, in sentences: at home first, then abroad. */
export function receivesWords(
  { isPublic, marking, disseminationList }: Designation,
  { country, forum, person }: ReleaseNames,
): readonly string[] {
  if (isPublic) return ["Everybody may have it."];
  const { controls, releasableTo, displayOnlyTo } = marking;
  const named = ({ countries, forums }: NameList) =>
    listOf([...countries.map(country), ...forums.map((id) => `the members of ${forum(id)}`)]);
  const isNamed = ({ countries, forums }: NameList) => countries.length + forums.length > 0;
  const atHome = controls.filter((control) => !ABROAD.includes(control));
  return [
    atHome.length === 0
      ? "At home everybody who may read the register receives it."
      : `At home: ${atHome.map((control) => CONTROL_MEANING[control].toLowerCase()).join("; ")}.`,
    ...(disseminationList === null
      ? []
      : [`On the list: ${recipientsWords(disseminationList, { country, person })}.`]),
    isNamed(releasableTo)
      ? `Abroad a copy may go to ${named(releasableTo)}.`
      : "Nobody abroad may have a copy.",
    ...(controls.includes("relido") ? [`${CONTROL_MEANING.relido}.`] : []),
    ...(isNamed(displayOnlyTo) ? [`${capital(named(displayOnlyTo))} may look at it and keep nothing.`] : []),
  ];
}

/** What happened to the marking, as one sentence without its reason. */
export function entrySentence({ kind, banner, request, personName, by }: MarkingHistoryEntry): string {
  const who = `${personName} (${by.agency})`;
  switch (kind) {
    case "changed":
      return request === null
        ? `${who} marked it ${banner}.`
        : `${who} granted request ${request}: it is marked ${banner}.`;
    case "requested":
      return `${who} asked for ${banner}.`;
    case "declined":
      return `${who} declined request ${request ?? ""}, for ${banner}.`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
