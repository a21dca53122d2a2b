import { formatCount } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { type FollowThroughAddress, followThroughHref } from "../frame/follow-through-address.ts";
import type { Rates, Share } from "../frame/outputs.ts";
import { limitWords, shareWords } from "../frame/share-words.ts";

export interface RatedGroup {
  readonly name: string;
  readonly href: string | null;
  readonly rates: Rates;
}

interface RatesTableProps {
  readonly caption: string;
  /** What the groups are, such as "Country". */
  readonly heading: string;
  readonly groups: readonly RatedGroup[];
}

/** Rates of each group, each with what it is a part of and its limits. */
export function RatesTable({ caption, heading, groups }: RatesTableProps) {
  return (
    <table className="table table--list">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="table__figure">
            Kept, claimed
          </th>
          <th scope="col" className="table__figure">
            Kept, verified
          </th>
          <th scope="col" className="table__figure">
            Kept of those due
          </th>
          <th scope="col" className="table__figure">
            In time
          </th>
          <th scope="col" className="table__figure">
            Late
          </th>
          <th scope="col" className="table__figure">
            Dropped, unclear
          </th>
          <th scope="col" className="table__figure">
            Accounts differ
          </th>
          <th scope="col" className="table__figure">
            Nothing said
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, href, rates }) => (
          <tr key={name}>
            <th scope="row" data-row>
              {href === null ? name : <Link href={href}>{name}</Link>}
            </th>
            <RateCell label="Kept, claimed" share={rates.claimed.kept} />
            <RateCell label="Kept, verified" share={rates.verified.kept} />
            <RateCell label="Kept of those due" share={rates.claimed.keptOfDue} none="nothing is due yet" />
            <RateCell
              label="In time"
              share={rates.claimed.keptInTime}
              none="nothing with a due date was kept"
            />
            <td className="table__figure" data-label="Late">
              {formatCount(rates.claimed.counts.late)}
            </td>
            <td className="table__figure" data-label="Dropped, unclear">
              {formatCount(rates.claimed.counts.dropped)}, {formatCount(rates.claimed.counts.unclear)}
            </td>
            <td className="table__figure" data-label="Accounts differ">
              {formatCount(rates.disputed)}
            </td>
            <td className="table__figure" data-label="Nothing said">
              {formatCount(rates.withoutAccount)} of {formatCount(rates.obligations)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RateCellProps {
  readonly label: string;
  readonly share: Share;
  /** Why there is no rate. */
  readonly none?: string;
}

function RateCell({ label, share, none = "nothing counted" }: RateCellProps) {
  const words = shareWords(share);
  return (
    <td className="table__figure" data-label={label}>
      {words === null ? <Missing words={none} /> : words}
      {words !== null && <span className="table__detail">{limitWords(share)}</span>}
    </td>
  );
}

/** The groups with the page that shows each alone. */
export function groupsOf<Name extends string>(
  rated: readonly (Rates & { readonly name: Name })[],
  nameOf: (name: Name) => string,
  address: FollowThroughAddress,
  choiceOf: (name: Name) => Partial<FollowThroughAddress> | null,
): readonly RatedGroup[] {
  return rated.map(({ name, ...rates }) => {
    const choice = choiceOf(name);
    return {
      name: nameOf(name),
      href: choice === null ? null : followThroughHref(address, choice),
      rates,
    };
  });
}
