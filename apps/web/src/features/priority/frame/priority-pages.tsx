import { SectionPages } from "../../../ui/section-pages.tsx";
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
    <SectionPages
      section="Priorities"
      pages={PRIORITY_PAGES.map(({ href, label }) => ({
        href: IGNORES_WEIGHTS.includes(href) ? href : weightingHref(href, weighting),
        label,
        isCurrent: href === current,
      }))}
    />
  );
}
