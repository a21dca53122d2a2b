import type { ReactNode } from "react";
import { formatNumber } from "../../lib/numbers.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Link } from "../../ui/link.tsx";
import { Marked } from "../../ui/mark.tsx";
import { Missing } from "../../ui/missing.tsx";
import { ContractorTag } from "../../ui/tag.tsx";
import type { AgencyPage } from "./load-agency.ts";
import type { NamedContacts } from "./named-contacts.ts";
import { byDuty, type ContactDuty, seatDuty } from "./seat-duty.ts";

type Seat = AgencyPage["seats"][number];

const DUTY_WORDS: Readonly<Record<ContactDuty, string>> = {
  main: "Main contact",
  alternate: "Alternate contact",
};

/** The agency's posts, with who holds them; a vacancy is named. */
export function SeatTable({ agency, seats, contacts }: Pick<AgencyPage, "agency" | "seats" | "contacts">) {
  if (seats.length === 0) return <p>No seat of {agency.id} is registered, so nobody can be its contact.</p>;
  const vacant = seats.filter(({ holder }) => holder === null).length;
  const columns: readonly Column<Seat>[] = [
    { key: "title", header: "Seat", kind: "row-header", cell: ({ title }) => title },
    { key: "holder", header: "Held by", cell: (seat) => holderCell(seat) },
    { key: "duty", header: "Called as", cell: ({ id }) => dutyCell(seatDuty(id, contacts), contacts) },
  ];
  return (
    <DataTable
      caption={`${formatNumber(seats.length, "seat")}, of which ${vacant === 0 ? "none is vacant" : `${vacant} vacant`}.`}
      columns={columns}
      rows={byDuty(seats, contacts)}
      rowKey={({ id }) => id}
    />
  );
}

function holderCell({ holderName, holderEmployment }: Seat): ReactNode {
  if (holderName === null) return <Vacant />;
  return (
    <>
      {holderName} <ContractorTag employment={holderEmployment} />
    </>
  );
}

function dutyCell(duty: ContactDuty | null, contacts: NamedContacts | null): ReactNode {
  if (duty === null || contacts === null) return <Missing words="named for no share that was looked at" />;
  const { recommendation } = contacts;
  return (
    <>
      {DUTY_WORDS[duty]}, as on <Link href={`/recommendations/${recommendation}`}>{recommendation}</Link>
    </>
  );
}

function Vacant() {
  return <Marked mark={{ shape: "dashed", tone: "bad" }} word="Vacant" />;
}
