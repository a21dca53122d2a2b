import { GROUPS, SORTS } from "@entente/domain";
import { GROUP_WORDS, SORT_WORDS } from "../../lib/words.ts";
import { Link } from "../../ui/link.tsx";
import { sortHref } from "./arrangement.ts";
import { type ListAddress, listHref } from "./list-address.ts";

interface ArrangeLinksProps {
  readonly address: ListAddress;
  /** Absent sorting is decided by the search. */
  readonly canSort: boolean;
}

/** Grouping, and on a phone, where the headers are not in view, sorting. */
export function ArrangeLinks({ address, canSort }: ArrangeLinksProps) {
  return (
    <nav className="arrange" aria-label="Order of the list">
      <p>
        Group by{" "}
        {[null, ...GROUPS].map((group) => (
          <Link
            key={group ?? "none"}
            href={listHref(address, { group })}
            aria-current={address.group === group ? "true" : undefined}
          >
            {group === null ? "Nothing" : GROUP_WORDS[group]}
          </Link>
        ))}
      </p>
      {canSort && (
        <p className="arrange__sort">
          Sort by{" "}
          {SORTS.map((sort) => (
            <Link
              key={sort}
              href={sortHref(address, sort)}
              aria-current={address.sort === sort ? "true" : undefined}
            >
              {SORT_WORDS[sort]}
            </Link>
          ))}
        </p>
      )}
    </nav>
  );
}
