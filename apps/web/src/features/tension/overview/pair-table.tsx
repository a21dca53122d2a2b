import type { CountryCode } from "@entente/domain";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { formatScore } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import type { TensionEntry, TensionRegister } from "../frame/outputs.ts";
import { tensionHref, withdrawHref } from "../frame/tension-address.ts";
import { OPPOSITION_WORDS, titlesIn } from "../frame/tension-words.ts";
import type { TensionsPage } from "./load-tensions.ts";
import { Side } from "./side.tsx";

interface PairTableProps {
  readonly page: TensionsPage;
  readonly mayState: boolean;
}

/** Each two that pull against each other, with everything that says so. */
export function PairTable({ page: { register, names }, mayState }: PairTableProps) {
  const titles = titlesIn(register);
  const country = (code: string) => names.country(code as CountryCode);
  return (
    <table className="table table--list">
      <caption>
        {formatNumber(register.entries.length, "pair")}; both stated and found come first, then what was
        found, then what is stated
      </caption>
      <thead>
        <tr>
          <th scope="col">The two</th>
          <th scope="col">What people state</th>
          <th scope="col">What linked changes of stance show</th>
        </tr>
      </thead>
      <tbody>
        {register.entries.map((entry) => (
          <tr key={JSON.stringify([entry.first, entry.second])}>
            <th scope="row" data-row>
              <Side side={entry.first} titles={titles} country={country} />
              <span className="quiet"> against </span>
              <Side side={entry.second} titles={titles} country={country} />
            </th>
            <td data-label="Stated">
              <Stated entry={entry} register={register} mayState={mayState} />
            </td>
            <td data-label="Found">
              <Found entry={entry} register={register} country={country} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StatedProps {
  readonly entry: TensionEntry;
  readonly register: TensionRegister;
  readonly mayState: boolean;
}

function Stated({ entry, register, mayState }: StatedProps) {
  if (entry.stated.length === 0) return <span className="quiet">Nobody states it.</span>;
  return entry.stated.map((tension) => {
    const { id, statement, source } = tension;
    const put = register.standing.find((one) => one.id === id);
    return (
      <div key={id}>
        {statement}
        <SourceNote
          of="the statement"
          who={put === undefined ? undefined : basisWords(source.basis, put)}
          when={formatDate(source.dated)}
          from={`${source.title}, ${source.locator}`}
        />
        <div className="tension-table__act no-print">
          <Link href={tensionHref(id)}>
            Comments<span className="usa-sr-only"> on: {statement}</span>
          </Link>
          {mayState && (
            <Link href={withdrawHref("tension", id)}>
              Take it back<span className="usa-sr-only">: {statement}</span>
            </Link>
          )}
        </div>
      </div>
    );
  });
}

interface FoundProps {
  readonly entry: TensionEntry;
  readonly register: TensionRegister;
  readonly country: (code: string) => string;
}

function Found({ entry: { found }, register, country }: FoundProps) {
  if (found === null) return <span className="quiet">Nothing is linked to both that shows it.</span>;
  const issues = new Map(register.issues.map(({ id, name }) => [id, name]));
  return (
    <ul className="plain-list">
      {found.changes.map(({ holder, issue, first, second, opposition, apart, from }) => (
        <li key={`${holder} ${issue}`}>
          {country(holder)} on {issues.get(issue) ?? issue}: {found.first} wants {answer(first)},{" "}
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
