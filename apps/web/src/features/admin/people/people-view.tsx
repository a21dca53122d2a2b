import type { PeopleOutput, PersonLine } from "@entente/contract";
import { type Agency, type CalendarDate, dateOf, ROLES } from "@entente/domain";
import { distanceFrom } from "../../../lib/dates.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { ROLE_WORDS } from "../../../lib/words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { ContractorTag, Tag } from "../../../ui/tag.tsx";
import { type PeopleAddress, peopleHref, STANDINGS } from "./people-address.ts";

interface PeopleViewProps {
  readonly page: PeopleOutput;
  readonly address: PeopleAddress;
  readonly agencies: readonly Agency[];
  readonly today: CalendarDate;
}

const STANDING_WORDS = { enabled: "May enter", disabled: "Disabled" } as const;

/** Persons with role, seats and how they sign in. */
export function PeopleView({
  page: { rows, total, next, figures },
  address,
  agencies,
  today,
}: PeopleViewProps) {
  return (
    <>
      <Lede>
        <Figure href="/admin/people">{formatCount(figures.persons)} people</Figure> are known,{" "}
        <Figure href={peopleHref({ standing: "disabled" })}>{formatCount(figures.disabled)} disabled</Figure>.
        They hold {formatCount(figures.seats - figures.vacant)} of {formatCount(figures.seats)} seats;{" "}
        <Figure href="/admin/seats?vacant=yes">{formatCount(figures.vacant)} are vacant</Figure>.
      </Lede>
      <form className="admin-filter" action="/admin/people">
        <label>
          Name or short name
          <input
            className="usa-input"
            name="text"
            type="search"
            defaultValue={address.text ?? ""}
            maxLength={100}
          />
        </label>
        <label>
          Agency
          <select className="usa-select" name="agency" defaultValue={address.agency ?? ""}>
            <option value="">Any</option>
            {agencies.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
        <label>
          Role
          <select className="usa-select" name="role" defaultValue={address.role ?? ""}>
            <option value="">Any</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Entry
          <select className="usa-select" name="standing" defaultValue={address.standing ?? ""}>
            <option value="">Any</option>
            {STANDINGS.map((standing) => (
              <option key={standing} value={standing}>
                {STANDING_WORDS[standing]}
              </option>
            ))}
          </select>
        </label>
        <button className="usa-button" type="submit">
          Show
        </button>
        <Link className="usa-button usa-button--outline" href="/admin/people/new">
          Add a person
        </Link>
      </form>
      {rows.length === 0 ? (
        <EmptyState title="Nobody matches">
          <p>
            <Link href="/admin/people">Show everybody</Link>, or add the person.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={`${formatCount(total)} ${total === 1 ? "person" : "people"}`}
          columns={columnsFor(today)}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      <Pager
        label="People"
        firstHref={address.after === null ? null : peopleHref({ ...address, after: null })}
        nextHref={next === null ? null : peopleHref({ ...address, after: next })}
      />
    </>
  );
}

function columnsFor(today: CalendarDate): readonly Column<PersonLine>[] {
  return [
    {
      key: "name",
      header: "Person",
      kind: "row-header",
      cell: ({ id, name, employment, isDisabled, isPersona }) => (
        <>
          <Link href={`/admin/people/${id}`}>{name}</Link> <ContractorTag employment={employment} />{" "}
          {isDisabled && <Tag>Disabled</Tag>}{" "}
          {isPersona && <Tag title="For trying Entente; never a real person.">Made up</Tag>}
        </>
      ),
    },
    { key: "role", header: "Role", cell: ({ role }) => ROLE_WORDS[role] },
    {
      key: "agency",
      header: "Agency",
      cell: ({ agency, country }) => (country === null ? agency : `${agency}, ${country}`),
    },
    {
      key: "seats",
      header: "Seats",
      cell: ({ seats }) => (seats.length === 0 ? <Missing words="holds no seat" /> : listOf(seats)),
    },
    { key: "entry", header: "Signs in by", cell: (person) => entryWords(person) },
    {
      key: "used",
      header: "Last here",
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? <Missing words="never" /> : distanceFrom(today, dateOf(lastUsedAt)),
    },
  ];
}

/** How the person can enter, in a word or two. */
function entryWords({ identities, isInvited, isPersona }: PersonLine): string {
  if (identities > 0) return identities === 1 ? "one identity" : `${identities} identities`;
  if (isInvited) return "invited";
  return isPersona ? "as a made-up person" : "nothing yet";
}
