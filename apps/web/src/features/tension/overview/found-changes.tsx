import { formatScore } from "../../../lib/figure-words.ts";
import type { FoundPair, TensionRegister } from "../frame/outputs.ts";
import { OPPOSITION_WORDS } from "../frame/tension-words.ts";

interface FoundChangesProps {
  readonly found: FoundPair;
  readonly issues: TensionRegister["issues"];
  readonly country: (code: string) => string;
}

/** The linked changes of stance by which two recommendations pull a country two ways. */
export function FoundChanges({ found, issues, country }: FoundChangesProps) {
  const names = new Map(issues.map(({ id, name }) => [id, name]));
  return (
    <ul className="plain-list">
      {found.changes.map(({ holder, issue, first, second, opposition, apart, from }) => (
        <li key={`${holder} ${issue}`}>
          {country(holder)} on {names.get(issue) ?? issue}: {found.first} wants {answer(first)},{" "}
          {found.second} wants {answer(second)}, {formatScore(apart)} apart; {OPPOSITION_WORDS[opposition]}
          <span className="table__detail">
            {from === null ? "Today’s answer is not known." : `Today ${answer(from)}.`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function answer(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "“yes”" : "“no”") : `“${String(value).replaceAll("-", " ")}”`;
}
