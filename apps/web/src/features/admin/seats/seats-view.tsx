import type { SeatLine } from "@entente/contract";
import { type Agency, type AgencyId, type CalendarDate, daysBetween } from "@entente/domain";
import { formatDate, formatDays } from "../../../lib/dates.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { ContractorTag, Tag } from "../../../ui/tag.tsx";
import { CONTACT_WORDS } from "./contact-words.ts";

interface SeatsViewProps {
  readonly seats: readonly SeatLine[];
  readonly agencies: readonly Agency[];
  readonly agency: AgencyId | null;
  readonly isVacantOnly: boolean;
  readonly today: CalendarDate;
}

/** Seats by agency, with who holds them; what is vacant stands out. */
export function SeatsView({ seats, agencies, agency, isVacantOnly, today }: SeatsViewProps) {
  const vacant = seats.filter(({ holder }) => holder === null);
  const uncalled = vacant.filter(({ contact }) => contact === "main").map((seat) => seat.agency);
  const shown = isVacantOnly ? vacant : seats;
  const where = agency === null ? "" : `agency=${agency}&`;
  return (
    <>
      <Lede>
        {formatCount(seats.length - vacant.length)} of {formatCount(seats.length)} seats
        {agency === null ? "" : ` of ${agency}`} are held;{" "}
        <Figure href={vacant.length === 0 ? null : `/admin/seats?${where}vacant=yes`}>
          {formatCount(vacant.length)} {vacant.length === 1 ? "is" : "are"} vacant
        </Figure>
        {uncalled.length === 0
          ? "."
          : `, the main contact of ${uncalled.length === 1 ? uncalled[0] : `${uncalled.length} agencies`} among them.`}
      </Lede>
      <form className="admin-filter" action="/admin/seats">
        <label>
          Agency
          <select className="usa-select" name="agency" defaultValue={agency ?? ""}>
            <option value="">Any</option>
            {agencies.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
        <label className="admin-filter__check">
          <input type="checkbox" name="vacant" value="yes" defaultChecked={isVacantOnly} /> Vacant alone
        </label>
        <button className="usa-button" type="submit">
          Show
        </button>
        <Link className="usa-button usa-button--outline" href={`/admin/seats/new?${where}`}>
          Add a seat
        </Link>
      </form>
      {shown.length === 0 ? (
        <EmptyState title={isVacantOnly ? "No seat is vacant" : "No seats"} />
      ) : (
        <DataTable
          caption={`${formatCount(shown.length)} ${shown.length === 1 ? "seat" : "seats"}`}
          columns={columnsFor(today)}
          rows={shown}
          rowKey={({ id }) => id}
          groupOf={(seat) => seat.agency}
        />
      )}
    </>
  );
}

function columnsFor(today: CalendarDate): readonly Column<SeatLine>[] {
  return [
    {
      key: "title",
      header: "Seat",
      kind: "row-header",
      cell: ({ id, title }) => <Link href={`/admin/seats/${id}`}>{title}</Link>,
    },
    { key: "contact", header: "Called for", cell: ({ contact }) => CONTACT_WORDS[contact ?? "none"] },
    {
      key: "holder",
      header: "Held by",
      cell: ({ holder, holderName, holderEmployment }) =>
        holder === null ? (
          <Tag>Vacant</Tag>
        ) : (
          <>
            <Link href={`/admin/people/${holder}`}>{holderName}</Link>{" "}
            <ContractorTag employment={holderEmployment} />
          </>
        ),
    },
    {
      key: "since",
      header: "Since",
      cell: ({ since }) =>
        since === null ? "—" : `${formatDate(since)}, for ${formatDays(daysBetween(since, today))}`,
    },
  ];
}
