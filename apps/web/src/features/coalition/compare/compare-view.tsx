import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { bandWords } from "../frame/band-words.ts";
import { coalitionNames, countriesWords } from "../frame/coalition-names.ts";
import { CoalitionPages } from "../frame/coalition-pages.tsx";
import { COALITIONS_PATH, coalitionHref } from "../question/question-address.ts";
import { questionWords } from "../question/rule-words.ts";
import { type ComparedRow, comparedRows, differingRequirements } from "./compared-rows.ts";
import { fullestSentence } from "./fullest-sentence.ts";
import { COMPARE_PATH, type ComparePage } from "./load-compare.ts";

/** The pinned sets side by side: their figures, what one covers and another does not, and who is in which. */
export function CompareView({ page }: { readonly page: ComparePage }) {
  const { basis, vocabulary, address, problems, answer } = page;
  const names = coalitionNames(basis.set.set, vocabulary);
  const { sets } = answer;
  const { pinned } = address;
  const differing = differingRequirements(sets, names);
  const without = (place: number) => {
    const rest = pinned.filter((_, at) => at !== place);
    return coalitionHref(rest.length < 2 ? COALITIONS_PATH : COMPARE_PATH, { ...address, pinned: rest });
  };
  const everybody = answer.candidates.filter((code) => pinned.some((set) => set.includes(code)));
  const membership = everybody.map(
    (code): ComparedRow => ({
      key: code,
      label: names.country(code),
      values: pinned.map((set) => (set.includes(code) ? "member" : "not in")),
    }),
  );
  return (
    <>
      <CoalitionPages current={null} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      <Lede>{fullestSentence(sets, names)}</Lede>
      <p className="quiet">{questionWords(address.question, names, bandWords)}</p>
      <HeatRegion>
        <table className="table coverage">
          <caption>
            {formatNumber(sets.length, "set")}, on the same question and the same capabilities
          </caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {pinned.map((set, place) => (
                <th key={set.join("-")} scope="col" className="compared__head">
                  <Link href={coalitionHref(COALITIONS_PATH, { ...address, members: set }, "coalition")}>
                    {listOf(set.map(names.country))}
                  </Link>
                  <Link className="compared__drop no-print" href={without(place)}>
                    Unpin<span className="usa-sr-only"> {countriesWords(set, names)}</span>
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <Rows rows={comparedRows(sets)} />
          {differing.length > 0 && <Rows heading="Where they differ" rows={differing} />}
          <Rows heading="Who is in" rows={membership} />
        </table>
      </HeatRegion>
      <p>
        <Link href={coalitionHref(COALITIONS_PATH, { ...address, members: pinned.at(-1) ?? null })}>
          Back to the front
        </Link>
      </p>
    </>
  );
}

interface RowsProps {
  readonly heading?: string;
  readonly rows: readonly ComparedRow[];
}

function Rows({ heading, rows }: RowsProps) {
  return (
    <tbody>
      {heading !== undefined && (
        <tr className="table__group">
          <th scope="rowgroup" colSpan={(rows[0]?.values.length ?? 0) + 1}>
            {heading}
          </th>
        </tr>
      )}
      {rows.map(({ key, label, values }) => (
        <tr key={key}>
          <th scope="row" data-row>
            {label}
          </th>
          {values.map((value, place) => (
            <td key={place} className="coverage__cell">
              {value === null ? <Missing /> : value}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
