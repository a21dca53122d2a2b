import { SECTIONS } from "../../ui/frame/sections.ts";
import { SectionPages } from "../../ui/section-pages.tsx";

const [REGISTER] = SECTIONS.filter(({ href }) => href === "/recommendations");

/** Links between the list, the agencies and the portfolio. */
export function RegisterPages({ current }: { readonly current: string }) {
  const pages = (REGISTER?.pages ?? []).map(({ href, label }) => ({
    href,
    label,
    isCurrent: href === current,
  }));
  return <SectionPages section="Recommendations" pages={pages} />;
}
