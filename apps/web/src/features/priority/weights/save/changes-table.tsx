import { formatPlain, formatShare } from "../../../../lib/figure-words.ts";
import { formatNumber } from "../../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../../ui/data-table.tsx";
import { Missing } from "../../../../ui/missing.tsx";
import { priorityNames } from "../../frame/names.ts";
import { shares } from "../shown-points.ts";
import type { SavePage } from "./load-save.ts";
import { isChanged, type PointChange, pointChanges } from "./point-changes.ts";

/** Every criterion with the points in force and those to be saved. */
export function ChangesTable({ page: { basis, stored, points } }: { readonly page: SavePage }) {
  const { model } = basis.model;
  const names = priorityNames(basis);
  const share = shares(model, points);
  const changes = pointChanges(model, stored?.weightSet.points ?? null, points);
  const columns: readonly Column<PointChange>[] = [
    {
      key: "criterion",
      header: "Criterion",
      kind: "row-header",
      cell: ({ criterion }) => names.criterion(criterion),
    },
    {
      key: "from",
      header: "In force",
      kind: "figure",
      cell: ({ from }) => (from === null ? <Missing words="no points" /> : formatPlain(from)),
    },
    {
      key: "to",
      header: "To be saved",
      kind: "figure",
      cell: (change) =>
        isChanged(change) ? <strong>{formatPlain(change.to)}</strong> : formatPlain(change.to),
    },
    {
      key: "share",
      header: "Counts",
      kind: "figure",
      cell: ({ criterion }) => {
        const counts = share[criterion];
        return counts === null || counts === undefined ? <Missing /> : formatShare(counts);
      },
    },
  ];
  return (
    <DataTable
      caption={`Points of ${formatNumber(changes.length, "criterion", "criteria")}; what changes is bold`}
      columns={columns}
      rows={changes}
      rowKey={({ criterion }) => criterion}
    />
  );
}
