import { OVERLAP_LABELS, type OverlapLabel } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import type { Mark } from "../../../lib/marks.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Marked } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { CoalitionNames } from "../frame/coalition-names.ts";
import type { Overlap } from "./explained.ts";

const LABELS: Readonly<Record<OverlapLabel, { readonly word: string; readonly mark: Mark }>> = {
  duplicate: { word: "Duplicate", mark: { shape: "triangle", tone: "bad" } },
  adjacent: { word: "Adjacent", mark: { shape: "half", tone: "warn" } },
  apart: { word: "Apart", mark: { shape: "empty", tone: "quiet" } },
};

interface OverlapsTableProps {
  readonly overlaps: readonly Overlap[];
  readonly names: CoalitionNames;
}

/** How much each collaboration is repeated: technologies, bands and members, and the label that follows. */
export function OverlapsTable({ overlaps, names }: OverlapsTableProps) {
  const columns: readonly Column<Overlap>[] = [
    {
      key: "collaboration",
      header: "Collaboration",
      kind: "row-header",
      cell: ({ collaboration, isRunning }) => (
        <>
          {names.collaboration(collaboration)}
          {!isRunning && <span className="table__detail">ended</span>}
        </>
      ),
    },
    {
      key: "label",
      header: "Overlap",
      cell: ({ overlap: { label, labelAtWorst } }) => (
        <>
          <Marked {...LABELS[label]} />
          {labelAtWorst !== label && (
            <span className="table__detail">
              {LABELS[labelAtWorst].word.toLowerCase()} if what is not known overlaps
            </span>
          )}
        </>
      ),
    },
    {
      key: "technologies",
      header: "Technologies in common",
      cell: ({ overlap: { sharedTechnologies, technologyJaccard } }) => (
        <>
          {sharedTechnologies === null ? (
            <Missing />
          ) : sharedTechnologies.length === 0 ? (
            "none"
          ) : (
            sharedTechnologies.map(names.technology).join(", ")
          )}
          {technologyJaccard.value !== null && (
            <span className="table__detail">
              {formatShare(technologyJaccard.value)} of all named by either
            </span>
          )}
        </>
      ),
    },
    {
      key: "bands",
      header: "Bands in common",
      cell: ({ overlap: { sharedBands } }) =>
        sharedBands === null ? (
          <Missing />
        ) : sharedBands.length === 0 ? (
          "none"
        ) : (
          sharedBands.map((band) => READINESS_BAND_WORDS[band]).join(", ")
        ),
    },
    {
      key: "members",
      header: "Members contained",
      cell: ({ overlap: { containedMembers, membersContained } }) => (
        <>
          {membersContained.value === null ? <Missing /> : formatShare(membersContained.value)}
          {containedMembers !== null && containedMembers.length > 0 && (
            <span className="table__detail">{containedMembers.map(names.country).join(", ")}</span>
          )}
        </>
      ),
    },
  ];
  const isNear = ({ overlap }: Overlap) => overlap.label !== "apart" || overlap.labelAtWorst !== "apart";
  const order = (overlap: Overlap) => OVERLAP_LABELS.indexOf(overlap.overlap.label);
  const near = overlaps.filter(isNear).toSorted((a, b) => order(a) - order(b));
  const far = overlaps.filter((overlap) => !isNear(overlap));
  const table = (rows: readonly Overlap[], caption: string) => (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ collaboration }) => collaboration}
    />
  );
  return (
    <>
      {near.length === 0 ? (
        <p>Nothing on record repeats it.</p>
      ) : (
        table(near, `${formatNumber(near.length, "collaboration")} that it repeats or lies beside, or may`)
      )}
      {far.length > 0 && (
        <Disclosure summary={`${formatNumber(far.length, "collaboration")} apart from it`}>
          {table(far, "Too little in common to be the same or to lie beside it")}
        </Disclosure>
      )}
    </>
  );
}
