import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import type { Dock } from "../picked/explained.ts";

/** A forum as a choice, with who would have to join: "Quad (South Korea would join)". */
export function dockChoiceWords(
  { forum, missing }: Pick<Dock, "forum" | "missing">,
  names: CoalitionNames,
): string {
  const joining = missing.length === 0 ? "all sit there" : `${countriesWords(missing, names)} would join`;
  return `${names.forum(forum)} (${joining})`;
}
