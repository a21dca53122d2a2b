import type { ReactNode } from "react";
import { Link } from "./link.tsx";

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

interface PageTitleProps {
  /** What the page answers, such as "What is late, and why". */
  readonly title: string;
  /** A short line above the title, such as a key. */
  readonly above?: ReactNode;
  /** Pages above this one; only below the second level. */
  readonly crumbs?: readonly Crumb[];
  /** Links or forms for what can be done here. */
  readonly acts?: ReactNode;
}

/** The page's heading with its place and its acts. */
export function PageTitle({ title, above, crumbs = [], acts }: PageTitleProps) {
  return (
    <header className="page-title">
      {crumbs.length > 0 && (
        <nav className="usa-breadcrumb" aria-label="Breadcrumb">
          <ol className="usa-breadcrumb__list">
            {crumbs.map(({ label, href }) => (
              <li className="usa-breadcrumb__list-item" key={href}>
                <Link className="usa-breadcrumb__link" href={href}>
                  {label}
                </Link>
              </li>
            ))}
            <li className="usa-breadcrumb__list-item usa-current" aria-current="page">
              {title}
            </li>
          </ol>
        </nav>
      )}
      <div className="page-title__row">
        <div>
          {above !== undefined && <p className="page-title__above">{above}</p>}
          <h1>{title}</h1>
        </div>
        {acts !== undefined && <div className="page-title__acts">{acts}</div>}
      </div>
    </header>
  );
}
