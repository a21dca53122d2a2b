import type { Agency } from "@entente/domain";
import { Fragment } from "react";
import { Link } from "../../ui/link.tsx";
import { BasisTag } from "../../ui/tag.tsx";

interface AgencyPlaceProps {
  readonly agency: Agency;
  readonly parent: Agency | null;
  readonly bureaus: readonly Agency[];
}

/** Where the agency stands in government: its full name, what it is part of, what is part of it. */
export function AgencyPlace({ agency, parent, bureaus }: AgencyPlaceProps) {
  return (
    <dl className="agency-place">
      <dt>Full name</dt>
      <dd>
        {agency.name} <BasisTag basis={agency.basis} />
      </dd>
      {parent !== null && (
        <>
          <dt>Part of</dt>
          <dd>
            <AgencyLink agency={parent} />
          </dd>
        </>
      )}
      {bureaus.length > 0 && (
        <>
          <dt>Its own bureaus and offices</dt>
          <dd>
            {bureaus.map((bureau, index) => (
              <Fragment key={bureau.id}>
                {index > 0 && ", "}
                <AgencyLink agency={bureau} />
              </Fragment>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function AgencyLink({ agency: { id, name } }: { readonly agency: Agency }) {
  return (
    <>
      {name} (<Link href={`/agencies/${id}`}>{id}</Link>)
    </>
  );
}
