import { SectionPages } from "../../../ui/section-pages.tsx";

/** The pages of the section, in their order. */
const PAGES = [
  { href: "/coalitions", label: "Who belongs" },
  { href: "/coalitions/proposals", label: "Proposals" },
  { href: "/coalitions/capabilities", label: "Capabilities" },
] as const;

export type CoalitionPath = (typeof PAGES)[number]["href"];

interface CoalitionPagesProps {
  /** The page that is shown; absent below the second level. */
  readonly current: CoalitionPath | null;
}

/** Links between the pages of the section. */
export function CoalitionPages({ current }: CoalitionPagesProps) {
  return (
    <SectionPages
      section="Coalitions"
      pages={PAGES.map(({ href, label }) => ({ href, label, isCurrent: href === current }))}
    />
  );
}
