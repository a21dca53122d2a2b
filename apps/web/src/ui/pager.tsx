import { Link } from "./link.tsx";

interface PagerProps {
  /** What is paged, such as "Recommendations". */
  readonly label: string;
  /** Absent on the first page. */
  readonly firstHref?: string | null;
  readonly previousHref?: string | null;
  /** Absent on the last page. */
  readonly nextHref?: string | null;
}

/** Steps through a long list; nothing when it fits on one page. */
export function Pager({ label, firstHref = null, previousHref = null, nextHref = null }: PagerProps) {
  const steps = [
    ["First page", firstHref],
    ["Previous page", previousHref],
    ["Next page", nextHref],
  ] as const;
  if (steps.every(([, href]) => href === null)) return null;
  return (
    <nav className="usa-pagination" aria-label={`${label}: pages`}>
      <ul className="usa-pagination__list">
        {steps.map(([words, href]) =>
          href === null ? null : (
            <li className="usa-pagination__item usa-pagination__arrow" key={words}>
              <Link className="usa-pagination__link" href={href}>
                {words}
              </Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
