import { formatPlain, formatScore } from "../../../lib/figure-words.ts";
import { listOf } from "../../../lib/sentence.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { CoalitionNames } from "../frame/coalition-names.ts";
import { countryHref } from "../frame/country-href.ts";
import type { Explanation } from "./explained.ts";

type Member = Explanation["members"][number];

interface MembersTableProps {
  readonly explanation: Explanation;
  /** Members without whom less can be covered, whoever else joins. */
  readonly essential: readonly string[];
  readonly names: CoalitionNames;
}

/** Why each member is in: what it meets, what would be lost, what it is worth, and what it costs. */
export function MembersTable({ explanation, essential, names }: MembersTableProps) {
  const { members, cost, figures } = explanation;
  const listed = (ids: readonly string[]) => listOf(ids.map((id) => names.requirement(id)));
  const columns: readonly Column<Member>[] = [
    {
      key: "member",
      header: "Member",
      kind: "row-header",
      cell: ({ member, isMandatory }) => (
        <>
          <Link href={countryHref(member)}>{names.country(member)}</Link>{" "}
          {essential.includes(member) && (
            <Tag title="Without it less can be covered, whoever else joins.">Essential</Tag>
          )}{" "}
          {isMandatory && <Tag title="The question says that it must be in.">Must be in</Tag>}
        </>
      ),
    },
    {
      key: "meets",
      header: "Meets",
      cell: ({ meets, aloneMeets }) => (
        <>
          {meets.length === 0 ? <span className="quiet">nothing that is known</span> : listed(meets)}
          {aloneMeets.length > 0 && <span className="table__detail">alone: {listed(aloneMeets)}</span>}
        </>
      ),
    },
    {
      key: "lost",
      header: "Lost without it",
      cell: ({ lostWithout }) =>
        lostWithout.length === 0 ? <span className="quiet">nothing</span> : listed(lostWithout),
    },
    {
      key: "loss",
      header: "Marginal loss",
      kind: "figure",
      cell: ({ marginalLoss }) => formatPlain(marginalLoss),
    },
    {
      key: "value",
      header: "Shapley value",
      kind: "figure",
      cell: ({ coverageValue }) =>
        coverageValue === null ? <Missing words="left out by the question" /> : coverageValue.toFixed(2),
    },
    {
      key: "weakest",
      header: "Weakest pair without it",
      kind: "figure",
      cell: ({ weakestPairWithout }) =>
        figures.size <= 2 ? (
          "no pair"
        ) : weakestPairWithout === null ? (
          <Missing />
        ) : (
          formatScore(weakestPairWithout)
        ),
    },
    {
      key: "load",
      header: "Tables before → after",
      kind: "figure",
      cell: ({ member }) => {
        const load = cost.load.find((one) => one.member === member);
        return load === undefined || load.before === null || load.after === null ? (
          <Missing />
        ) : (
          `${load.before} → ${load.after}`
        );
      },
    },
  ];
  return (
    <DataTable
      caption="Marginal loss is the weight no longer covered without the member; the Shapley value is its fair part of what all candidates together can cover. They answer different questions: two who can stand in for each other lose nothing alone and still have a value."
      columns={columns}
      rows={members}
      rowKey={({ member }) => member}
    />
  );
}
