import { SectionPages } from "../../ui/section-pages.tsx";
import { POOLING_PATH } from "../pooling/pooling-address.ts";
import { DATA_PATH, PACKS_PATH } from "./data-address.ts";

const PAGES = [
  { href: DATA_PATH, label: "What is known" },
  { href: PACKS_PATH, label: "Packs and licenses" },
  { href: POOLING_PATH, label: "Data to pool" },
] as const;

/** Links between the pages of the section. */
export function DataPages({ current }: { readonly current: (typeof PAGES)[number]["href"] | null }) {
  return (
    <SectionPages
      section="Data"
      pages={PAGES.map((page) => ({ ...page, isCurrent: page.href === current }))}
    />
  );
}
