import type { ClearanceGetOutput } from "@entente/contract";
import type { AskedOffice } from "@entente/domain";
import { ASKING_WORDS, LEVEL_WORDS, STANDING_WORDS } from "../../../lib/clearance-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { SignedBy } from "./signed-by.tsx";

/** Every office that was asked, with what it said, from which seat, and what became of that. */
export function OfficesTable({ detail }: { readonly detail: ClearanceGetOutput }) {
  const { offices, suspense } = detail.round;
  const columns: readonly Column<AskedOffice>[] = [
    {
      key: "office",
      header: "Office",
      kind: "row-header",
      cell: ({ office, asking }) => (
        <>
          {office}
          <span className="table__detail">{ASKING_WORDS[asking]}</span>
        </>
      ),
    },
    { key: "standing", header: "Says", cell: (asked) => <Said asked={asked} /> },
    {
      key: "signed",
      header: "Given from the seat",
      cell: ({ answer, withdrawal }) => {
        const fact = withdrawal ?? answer;
        return fact === null ? (
          <Missing words="nothing was given yet" />
        ) : (
          <SignedBy fact={fact} people={detail} />
        );
      },
    },
  ];
  return (
    <DataTable
      caption={`${formatNumber(offices.length, "office")}; answers are owed by ${formatDate(suspense)}`}
      columns={columns}
      rows={offices}
      rowKey={({ office }) => office}
    />
  );
}

function Said({ asked }: { readonly asked: AskedOffice }) {
  const { asking, standing, answer, withdrawal, settlement } = asked;
  if (asking === "informed") return <span className="quiet">Answers nothing</span>;
  const reason = answer?.reason ?? null;
  return (
    <>
      <strong>{STANDING_WORDS[standing]}</strong>
      {reason !== null && <span className="table__detail">{reason}</span>}
      {withdrawal !== null && <span className="table__detail">Withdrawn: {withdrawal.statement}</span>}
      {settlement !== null && (
        <span className="table__detail">
          Settled by {settlement.official} ({LEVEL_WORDS[settlement.level].toLowerCase()}):{" "}
          {settlement.decision}
        </span>
      )}
    </>
  );
}
