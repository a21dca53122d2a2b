import type { AgencyAccountOutput } from "@entente/contract";
import { formatCount } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { KeptHistory } from "../frame/kept-history.tsx";

/** One agency: its place, what rests on it, and what was changed. */
export function AgencyView({ account: { agency, history } }: { readonly account: AgencyAccountOutput }) {
  const { id, name, parent, isRetired, persons, below, openShares, seats, vacant } = agency;
  const base = `/admin/agencies/${id}`;
  return (
    <>
      <Lede>
        {isRetired
          ? `${id} is retired: it takes nothing new, and what it did stays under its name.`
          : `${id} is at work${parent === null ? "" : ` below ${parent}`}.`}{" "}
        <Figure href={persons === 0 ? null : `/admin/people?agency=${id}&standing=enabled`}>
          {formatCount(persons)} {persons === 1 ? "person" : "people"}
        </Figure>{" "}
        may enter for it;{" "}
        <Figure href={seats === 0 ? null : `/admin/seats?agency=${id}`}>
          {formatCount(vacant)} of its {formatCount(seats)} seats
        </Figure>{" "}
        {vacant === 1 ? "is" : "are"} vacant; it has a share in{" "}
        <Figure href={openShares === 0 ? null : `/recommendations?agency=${id}&closure=open`}>
          {formatCount(openShares)} open {openShares === 1 ? "recommendation" : "recommendations"}
        </Figure>
        .
      </Lede>
      <dl className="facts">
        <div>
          <dt>Name</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>Above it</dt>
          <dd>{parent === null ? "Nobody" : <Link href={`/admin/agencies/${parent}`}>{parent}</Link>}</dd>
        </div>
        <div>
          <dt>Below it</dt>
          <dd>{below.length === 0 ? "Nobody" : listOf(below)}</dd>
        </div>
      </dl>
      <p className="admin-acts">
        <Link className="usa-button usa-button--outline" href={`${base}?form=change`}>
          Change name or place
        </Link>
        <Link className="usa-button usa-button--outline" href={`${base}?form=retire`}>
          {isRetired ? "Take it back to work" : "Retire it"}
        </Link>
      </p>
      <KeptHistory
        history={history}
        words={({ state }) =>
          `${state.name}, ${state.parent === null ? "at the top" : `below ${state.parent}`}${state.isRetired ? ", retired" : ""}`
        }
      />
    </>
  );
}
