import { Fragment } from "react";
import { Link } from "../../ui/link.tsx";
import type { AgencyWithShares } from "./agency-order.ts";

/** Agencies that are known and owe nothing, named apart from the table. */
export function SharelessSentence({ agencies }: { readonly agencies: readonly AgencyWithShares[] }) {
  if (agencies.length === 0) return null;
  return (
    <p>
      Without any share:{" "}
      {agencies.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && (index === agencies.length - 1 ? " and " : ", ")}
          {name} (<Link href={`/agencies/${id}`}>{id}</Link>)
        </Fragment>
      ))}
      .
    </p>
  );
}
