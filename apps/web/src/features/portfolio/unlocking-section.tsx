import { formatCount } from "../../lib/numbers.ts";
import { Link } from "../../ui/link.tsx";
import { barWidths } from "./bars.ts";
import type { PortfolioPage } from "./load-portfolio.ts";
import { type Unlocking, unlockingOrder, unlockingTitle } from "./unlocking.ts";

/** Most recommendations that are drawn. */
const SHOWN = 12;

/** Open recommendations by how many others wait for them, directly and behind those. */
export function UnlockingSection({ overview }: Pick<PortfolioPage, "overview">) {
  const ordered = unlockingOrder(overview.mostUnlocking).slice(0, SHOWN);
  const allWidths = barWidths(ordered.map(({ all }) => all));
  const largest = Math.max(1, ...ordered.map(({ all }) => all));
  return (
    <section aria-labelledby="unlocks">
      <h2 id="unlocks">What unlocks most</h2>
      {ordered.length === 0 ? (
        <p>{unlockingTitle(ordered)}.</p>
      ) : (
        <table className="bars unlocking">
          <caption>{unlockingTitle(ordered)}</caption>
          <thead>
            <tr>
              <th scope="col">Recommendation</th>
              <th scope="col">In all</th>
              <th scope="col">Directly</th>
              <td aria-hidden="true">dark: directly, light: behind those</td>
            </tr>
          </thead>
          <tbody>
            {ordered.map((entry, index) => (
              <UnlockingRow
                key={entry.row.key}
                entry={entry}
                allWidth={allWidths[index] ?? 0}
                directWidth={(entry.direct / largest) * 100}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface UnlockingRowProps {
  readonly entry: Unlocking;
  readonly allWidth: number;
  readonly directWidth: number;
}

function UnlockingRow({ entry: { row, direct, all }, allWidth, directWidth }: UnlockingRowProps) {
  const href = `/recommendations/${row.key}`;
  return (
    <tr>
      <th scope="row">
        <Link href={href}>{row.key}</Link> {row.title}
      </th>
      <td className="bars__value" data-unit="in all">
        <Link href={href} aria-label={`${formatCount(all)} wait for ${row.key}`}>
          {formatCount(all)}
        </Link>
      </td>
      <td className="bars__value" data-unit="directly">
        {formatCount(direct)}
      </td>
      <td aria-hidden="true">
        <svg>
          <rect className="unlocking__all" width={`${allWidth}%`} height="100%" rx="2" />
          <rect className="unlocking__direct" width={`${directWidth}%`} height="100%" rx="2" />
        </svg>
      </td>
    </tr>
  );
}
