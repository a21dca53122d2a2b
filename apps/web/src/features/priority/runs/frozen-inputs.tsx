import type { EntenteOutputs } from "@entente/client";
import { formatRatedValue, formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { bandWords, INDEX_WORDS } from "../frame/names.ts";
import type { ComparisonWords } from "./cause-words.ts";

type Run = EntenteOutputs["priority"]["run"];
type Rating = Run["inputs"]["ratings"][number];
type Weight = Run["result"]["standing"]["weights"][number];

interface FrozenInputsProps {
  readonly run: Run;
  readonly names: ComparisonWords;
}

/** Every weight and rating that the run was computed from. */
export function FrozenInputs({ run, names }: FrozenInputsProps) {
  const { ratings } = run.inputs;
  const { weights } = run.result.standing;
  const weightColumns: readonly Column<Weight>[] = [
    {
      key: "criterion",
      header: "Criterion",
      kind: "row-header",
      cell: ({ criterion }) => names.criterion(criterion),
    },
    { key: "index", header: "Sub-score", cell: ({ index }) => INDEX_WORDS[index] },
    { key: "weight", header: "Weight within it", kind: "figure", cell: ({ weight }) => formatShare(weight) },
  ];
  const ratingColumns: readonly Column<Rating>[] = [
    {
      key: "technology",
      header: "Technology",
      kind: "row-header",
      cell: ({ technology }) => names.technology(technology),
    },
    { key: "criterion", header: "Criterion", cell: ({ criterion }) => names.criterion(criterion) },
    { key: "band", header: "Band", cell: ({ band }) => bandWords(band) },
    {
      key: "value",
      header: "Rating",
      kind: "figure",
      cell: ({ value, criterion }) => formatRatedValue(value, names.unit(criterion)),
    },
    { key: "source", header: "Source", cell: ({ source }) => `${source.title}, ${source.year}` },
  ];
  return (
    <section aria-labelledby="frozen-title">
      <h2 id="frozen-title">What went in</h2>
      <Disclosure summary={formatNumber(weights.length, "weight")}>
        <DataTable
          caption="Weights"
          columns={weightColumns}
          rows={weights}
          rowKey={({ criterion }) => criterion}
        />
      </Disclosure>
      <Disclosure summary={formatNumber(ratings.length, "rating")}>
        <DataTable
          caption="Ratings"
          columns={ratingColumns}
          rows={ratings}
          rowKey={({ technology, criterion, band }) => `${technology} ${criterion} ${band ?? ""}`}
        />
      </Disclosure>
    </section>
  );
}
