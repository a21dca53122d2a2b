import type { Vocabulary } from "@entente/contract";
import { formatCount, formatNumber } from "../../lib/numbers.ts";
import { listOf } from "../../lib/sentence.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Missing } from "../../ui/missing.tsx";
import type { PortfolioPage } from "./load-portfolio.ts";

type SourceFigure = Vocabulary["figures"][number];

/** The figures that the brief argues with, as it gives them. */
export function FiguresSection({ vocabulary: { figures, sources } }: Pick<PortfolioPage, "vocabulary">) {
  if (figures.length === 0) return null;
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title;
  const columns: readonly Column<SourceFigure>[] = [
    { key: "fact", header: "Figure", kind: "row-header", cell: ({ fact }) => fact },
    { key: "value", header: "Value", kind: "figure", cell: ({ value }) => formatCount(value) },
    { key: "year", header: "Year", kind: "figure", cell: ({ year }) => year },
    {
      key: "source",
      header: "Source",
      cell: ({ source }) => titleOf(source) ?? <Missing words="source not known" />,
    },
  ];
  const cited = sources.filter(({ id }) => figures.some(({ source }) => source === id));
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">The brief's own figures</h2>
      <DataTable
        caption={`${formatNumber(figures.length, "figure")} as published by ${listOf(
          cited.map(({ publisher, published }) => `${publisher}, ${published.slice(0, 4)}`),
        )}; not updated since.`}
        columns={columns}
        rows={figures}
        rowKey={({ source, fact, year }) => `${source} ${fact} ${year}`}
      />
    </section>
  );
}
