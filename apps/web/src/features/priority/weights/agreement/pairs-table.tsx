import { formatShare } from "../../../../lib/figure-words.ts";
import { formatNumber } from "../../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../../ui/data-table.tsx";
import { Missing } from "../../../../ui/missing.tsx";
import { INDEX_WORDS, type PriorityNames } from "../../frame/names.ts";
import { type Agreement, absenceWords } from "./agreement-words.ts";
import { formatTau } from "./tau-words.ts";

type Pair = Agreement["pairs"][number];

/** Id of a pair's row. */
export function pairAnchor({ first, second }: Pick<Pair, "first" | "second">): string {
  return `${first}-and-${second}`;
}

interface PairsTableProps {
  readonly agreement: Agreement;
  readonly names: PriorityNames;
}

/** Every two agencies, those that agree least first, with the weights on which they differ most. */
export function PairsTable({ agreement: { pairs }, names }: PairsTableProps) {
  const columns: readonly Column<Pair>[] = [
    {
      key: "pair",
      header: "Agencies",
      kind: "row-header",
      cell: (pair) => (
        <span id={pairAnchor(pair)}>
          {pair.first} and {pair.second}
        </span>
      ),
    },
    {
      key: "tau",
      header: "τ-b",
      kind: "figure",
      cell: ({ value, reason }) =>
        value === null ? <Missing words={absenceWords(reason)} /> : formatTau(value),
    },
    {
      key: "weights",
      header: "Differ most on the weight of",
      cell: ({ first, second, weights }) =>
        weights.length === 0
          ? "nothing: they weigh alike"
          : weights.map((weight) => (
              <span className="weights-gap" key={weight.criterion}>
                {names.criterion(weight.criterion)}{" "}
                <span className="quiet">
                  ({INDEX_WORDS[weight.index].toLowerCase()}): {first} {formatShare(weight.first)}, {second}{" "}
                  {formatShare(weight.second)}
                </span>
              </span>
            )),
    },
  ];
  return (
    <DataTable
      caption={`${formatNumber(pairs.length, "pair")} of agencies, those whose orders agree least first`}
      columns={columns}
      rows={pairs.toSorted((a, b) => (a.value ?? 2) - (b.value ?? 2))}
      rowKey={pairAnchor}
    />
  );
}
