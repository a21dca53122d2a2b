import { SECTIONS } from "../../ui/frame/sections.ts";
import { SectionPages } from "../../ui/section-pages.tsx";

const [DESK] = SECTIONS.filter(({ href }) => href === "/");

/** Links between the desk, the taskings and the notices. */
export function DeskPages({ current }: { readonly current: string }) {
  const pages = (DESK?.pages ?? []).map(({ href, label }) => ({ href, label, isCurrent: href === current }));
  return <SectionPages section="My desk" pages={pages} />;
}
