import type { RecommendationGetOutput } from "@entente/contract";
import { type CalendarDate, dateOf } from "@entente/domain";
import { formatShortDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { HealthLabelMark } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { DependencyGraph } from "../../../ui/plots/dependency-graph.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import {
  conflictSentence,
  criticalPathSentence,
  type DependencyNode,
  forecastSentence,
  graphTitle,
  RELATIONS_IN_ORDER,
  relationOf,
  unlocksSentence,
} from "../words/dependency-sentence.ts";
import { Section } from "./section.tsx";

/** What it waits for and what waits for it, drawn and listed, with forecasts. */
export function DependenciesSection({ detail }: { readonly detail: RecommendationGetOutput }) {
  const { dependencies } = detail;
  const { key } = detail.record.recommendation;
  const today = dateOf(detail.asOf);
  const { nodes, edges, criticalPath, isCut } = dependencies;
  if (edges.length === 0) {
    return (
      <Section id="dependencies">
        <p>It waits for nothing, and nothing waits for it.</p>
      </Section>
    );
  }
  return (
    <Section id="dependencies">
      <p>
        {criticalPathSentence(dependencies, key)} {unlocksSentence(dependencies)} Which waits for which:{" "}
        <BasisTag basis="proposal" />
      </p>
      <DependencyGraph
        title={graphTitle(dependencies, key)}
        center={key}
        nodes={nodes.map((node) => ({ ...node, href: `/recommendations/${node.key}` }))}
        edges={edges}
        criticalPath={criticalPath}
      />
      {isCut && (
        <p className="quiet">More are connected than are drawn here; open one of the outer ones to go on.</p>
      )}
      <DataTable
        caption={`${formatNumber(nodes.length - 1, "connected recommendation")}, with when each can be finished at the earliest`}
        rows={inGroups(dependencies, key)}
        rowKey={(node) => node.key}
        groupOf={(node) => relationOf(node.key, dependencies, key)}
        columns={columnsFor(today)}
      />
    </Section>
  );
}

/** Everything but the recommendation itself, nearest first. */
function inGroups(
  dependencies: RecommendationGetOutput["dependencies"],
  key: string,
): readonly DependencyNode[] {
  return RELATIONS_IN_ORDER.filter((heading) => heading !== "This recommendation").flatMap((heading) =>
    dependencies.nodes.filter((node) => relationOf(node.key, dependencies, key) === heading),
  );
}

function columnsFor(today: CalendarDate) {
  return [
    {
      key: "key",
      header: "Recommendation",
      kind: "row-header" as const,
      cell: ({ key, title }: DependencyNode) => (
        <>
          <Link href={`/recommendations/${key}`}>{key}</Link> {title}
        </>
      ),
    },
    {
      key: "health",
      header: "Health",
      cell: ({ health }: DependencyNode) => <HealthLabelMark label={health} />,
    },
    {
      key: "due",
      header: "Due",
      kind: "tight" as const,
      cell: ({ due }: DependencyNode) =>
        due === null ? <Missing words="not scheduled" /> : formatShortDate(due),
    },
    {
      key: "forecast",
      header: "Forecast",
      cell: (node: DependencyNode) => (
        <>
          {forecastSentence(node, today)}
          {conflictSentence(node) !== null && <span className="table__detail">{conflictSentence(node)}</span>}
        </>
      ),
    },
  ];
}
