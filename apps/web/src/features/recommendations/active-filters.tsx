import { Link } from "../../ui/link.tsx";
import type { Chip } from "./chips.ts";

interface ActiveFiltersProps {
  readonly chips: readonly Chip[];
  readonly clearedHref: string;
}

/** What narrows the list, each with its removal. */
export function ActiveFilters({ chips, clearedHref }: ActiveFiltersProps) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filters in use">
      {chips.map(({ what, value, withoutHref }) => (
        <li key={`${what} ${value}`}>
          <Link className="chip" href={withoutHref} title="Remove this filter">
            <span className="usa-sr-only">Remove </span>
            {what}: {value}
          </Link>
        </li>
      ))}
      <li>
        <Link href={clearedHref}>Clear all</Link>
      </li>
    </ul>
  );
}
