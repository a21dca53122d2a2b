import { Link } from "./link.tsx";

interface SectionPagesProps {
  /** The section's name, for people who hear the page. */
  readonly section: string;
  readonly pages: readonly { readonly href: string; readonly label: string; readonly isCurrent: boolean }[];
}

/** Links between the pages of a section. */
export function SectionPages({ section, pages }: SectionPagesProps) {
  return (
    <nav className="section-pages no-print" aria-label={section}>
      <ul>
        {pages.map(({ href, label, isCurrent }) => (
          <li key={label}>
            <Link href={href} aria-current={isCurrent ? "page" : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
