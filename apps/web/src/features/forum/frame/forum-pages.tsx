import { SectionPages } from "../../../ui/section-pages.tsx";
import { ABROAD_PAGES, type AbroadPath } from "../../follow-through/frame/pages.ts";

/** Links between the pages of the section; `current` is absent below the second level. */
export function ForumPages({ current }: { readonly current: AbroadPath | null }) {
  return (
    <SectionPages
      section="Forums"
      pages={ABROAD_PAGES.map(({ href, label }) => ({ href, label, isCurrent: href === current }))}
    />
  );
}
