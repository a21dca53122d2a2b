import { SectionPages } from "../../../ui/section-pages.tsx";
import { type AlignmentView, viewHref, WHOLE_VIEW } from "./alignment-view.ts";
import { ALIGNMENT_PAGES, type AlignmentPath } from "./pages.ts";

interface AlignmentPagesProps {
  /** The page that is shown; absent below the second level. */
  readonly current: AlignmentPath | null;
  /** Who is compared on what; the other pages open with the same. */
  readonly view?: AlignmentView;
}

/** Links between the pages of the section. */
export function AlignmentPages({ current, view = WHOLE_VIEW }: AlignmentPagesProps) {
  return (
    <SectionPages
      section="Alignment"
      pages={ALIGNMENT_PAGES.map(({ href, label }) => ({
        href: viewHref(href, view),
        label,
        isCurrent: href === current,
      }))}
    />
  );
}
