import { SectionPages } from "../../../ui/section-pages.tsx";

const PAGES = [
  { href: "/admin/people", label: "People" },
  { href: "/admin/seats", label: "Seats" },
  { href: "/admin/agencies", label: "Agencies" },
  { href: "/admin/tokens", label: "Service tokens" },
  { href: "/admin/audit", label: "Audit" },
] as const;

/** Links between the pages of the administration. */
export function AdminPages({ current }: { readonly current: (typeof PAGES)[number]["href"] }) {
  return (
    <SectionPages
      section="Administration"
      pages={PAGES.map(({ href, label }) => ({ href, label, isCurrent: href === current }))}
    />
  );
}
