import type { AlignmentBasis } from "@entente/contract";
import { type CountryCode, type DescribedIssue, ISSUE_FAMILIES, type IssueFamily } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { type AlignmentView, membersOf } from "../frame/alignment-view.ts";
import { formatDistance } from "../frame/distance-words.ts";
import { type AlignmentNames, FAMILY_WORDS } from "../frame/names.ts";
import type { GroupAnswer } from "../frame/outputs.ts";
import { ShadeKey } from "../frame/shade-key.tsx";
import { stancesHref } from "../frame/stance-address.ts";
import { byName } from "../frame/view-form.tsx";
import { AnswerCellShown } from "./answer-cell.tsx";
import { type AnswersBeside, answerCell, answersBeside } from "./answer-cells.ts";
import type { ApartAddress } from "./apart-address.ts";

interface AnswerTablesProps {
  readonly basis: AlignmentBasis;
  readonly view: AlignmentView;
  readonly beside: ApartAddress["beside"];
  readonly spreads: GroupAnswer["spreads"];
  readonly names: AlignmentNames;
}

/** What each country answers on each issue, a table for each family; what divides most stands first. */
export function AnswerTables({ basis, view, beside, spreads, names }: AnswerTablesProps) {
  const { model } = basis.model;
  const members = membersOf(view.group, model);
  const holders = byName(model, names)
    .map(({ country }) => country)
    .filter((country) => members.includes(country));
  const shown = answersBeside(basis, members, beside);
  const families = ISSUE_FAMILIES.filter((family) => view.families?.includes(family) ?? true);
  const whose = beside === null ? "the middle answer" : `the answer of ${names.countryInSentence(beside)}`;
  return (
    <>
      {families.map((family) => (
        <AnswerTable
          key={family}
          {...{ basis, names, beside, holders, spreads, shown, whose, family }}
          issues={issuesOf(model.issues, family, spreads)}
        />
      ))}
      <ShadeKey of={`Distance from ${whose}`}>
        <span className="shade-key__step heat__cell--contested">contested</span>
      </ShadeKey>
    </>
  );
}

interface AnswerTableProps extends Pick<AnswerTablesProps, "basis" | "names" | "beside" | "spreads"> {
  readonly family: IssueFamily;
  readonly issues: readonly DescribedIssue[];
  readonly holders: readonly CountryCode[];
  readonly shown: readonly AnswersBeside[];
  readonly whose: string;
}

function AnswerTable(props: AnswerTableProps) {
  const { basis, names, beside, spreads, family, issues, holders, shown, whose } = props;
  return (
    <HeatRegion>
      <table className="heat answers">
        <caption>
          {FAMILY_WORDS[family]}: {formatNumber(holders.length, "country", "countries")} on{" "}
          {formatNumber(issues.length, "issue")}, shaded by distance from {whose}
        </caption>
        <thead>
          <tr>
            <th scope="col">Country</th>
            {issues.map(({ id, name }) => (
              <th key={id} scope="col">
                <a href={`#issue-${id}`}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="answers__beside">
            <th scope="row">{beside === null ? "Middle answer" : names.country(beside)}</th>
            {issues.map(({ id }) => {
              const values = shown.find(({ issue }) => issue === id)?.values ?? [];
              return (
                <td key={id}>
                  <span>
                    {values.length === 0 ? (
                      <Missing />
                    ) : (
                      values.map((value) => names.answer(id, value)).join(" or ")
                    )}
                  </span>
                </td>
              );
            })}
          </tr>
          {holders.map((holder) => (
            <tr key={holder}>
              <th scope="row" data-row>
                <Link href={stancesHref(holder)}>{names.country(holder)}</Link>
              </th>
              {issues.map((issue) => (
                <AnswerCellShown
                  key={issue.id}
                  cell={answerCell(basis, holder, issue, shown)}
                  names={names}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Mean distance</th>
            {issues.map(({ id }) => {
              const mean = spreads.find(({ issue }) => issue === id)?.mean ?? null;
              return (
                <td key={id} className="heat__total">
                  <span>{mean === null ? <Missing /> : formatDistance(mean)}</span>
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </HeatRegion>
  );
}

/** The issues of a family as the group's spreads are ordered: what makes up most of its distance first. */
function issuesOf(
  issues: readonly DescribedIssue[],
  family: IssueFamily,
  spreads: GroupAnswer["spreads"],
): readonly DescribedIssue[] {
  const place = (id: string) => spreads.findIndex(({ issue }) => issue === id);
  return issues.filter((issue) => issue.family === family).toSorted((a, b) => place(a.id) - place(b.id));
}
