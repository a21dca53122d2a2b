import { Link } from "../../../ui/link.tsx";
import { PRIORITY_PAGES, type PriorityPath } from "./pages.ts";
import { type Weighting, weightingHref } from "./weighting-address.ts";

interface PriorityPagesProps {
  /** The page that is shown; absent below the second level. */
  readonly current: PriorityPath | null;
  /** Whose weights the page shows; the other pages open with the same. */
  readonly weighting?: Weighting;
}

const EQUAL: Weighting = { kind: "equal" };
const IGNORES_WEIGHTS: readonly PriorityPath[] = ["/priorities/runs"];

/** Links between the pages of the section. */
export function PriorityPages({ current, weighting = EQUAL }: PriorityPagesProps) {
  return (
    <nav className="priority-pages no-print" aria-label="Priorities">
      <ul>
        {PRIORITY_PAGES.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={IGNORES_WEIGHTS.includes(href) ? href : weightingHref(href, weighting)}
              aria-current={href === current ? "page" : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
