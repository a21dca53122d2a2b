import { SectionPages } from "../../../ui/section-pages.tsx";
import { ABROAD_PAGES, type AbroadPath } from "./pages.ts";

/** Links between the pages of the section; `current` is absent below the second level. */
export function FollowThroughPages({ current }: { readonly current: AbroadPath | null }) {
  return (
    <SectionPages
      section="Forums"
      pages={ABROAD_PAGES.map(({ href, label }) => ({ href, label, isCurrent: href === current }))}
    />
  );
}
