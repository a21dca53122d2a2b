import type { Role } from "@entente/domain";

/** A page that the frame links to. */
export interface FramePage {
  readonly href: string;
  readonly label: string;
  /** Pressed after `g` to go there. */
  readonly letter: string;
}

export interface Section extends FramePage {
  /** Roles that see it; everybody when left out. */
  readonly roles?: readonly Role[];
  /** Pages of the section that have addresses of their own; each shows the links between them. */
  readonly pages: readonly FramePage[];
}

const RECOMMENDATION_PAGES: readonly FramePage[] = [
  { href: "/recommendations", label: "Recommendations", letter: "r" },
  { href: "/agencies", label: "Agencies", letter: "a" },
  { href: "/portfolio", label: "Portfolio", letter: "p" },
  { href: "/clearances", label: "Clearances", letter: "x" },
];

const DESK_PAGES: readonly FramePage[] = [
  { href: "/", label: "My desk", letter: "d" },
  { href: "/tasks", label: "Taskings", letter: "k" },
  { href: "/notices", label: "Notices", letter: "b" },
];

const DATA_PAGES: readonly FramePage[] = [
  { href: "/data", label: "Data", letter: "t" },
  { href: "/pooling", label: "Data to pool", letter: "h" },
];

/** Reached from the pages of the administration; the first is where the section begins. */
const ADMIN_PAGES: readonly FramePage[] = [
  { href: "/admin/people", label: "People", letter: "e" },
  { href: "/admin/seats", label: "Seats", letter: "s" },
  { href: "/admin/agencies", label: "Agencies, administered", letter: "n" },
  { href: "/admin/tokens", label: "Service tokens", letter: "o" },
  { href: "/admin/audit", label: "Audit", letter: "u" },
];

const FORUM_PAGES: readonly FramePage[] = [
  { href: "/forums", label: "Forums", letter: "w" },
  { href: "/follow-through", label: "Follow-through", letter: "f" },
  { href: "/collaborations", label: "Joint work", letter: "j" },
  { href: "/tensions", label: "Tensions", letter: "y" },
];

/** The row of navigation, in its order. */
export const SECTIONS: readonly Section[] = [
  { href: "/", label: "My desk", letter: "d", pages: DESK_PAGES },
  { href: "/recommendations", label: "Recommendations", letter: "r", pages: RECOMMENDATION_PAGES },
  { href: "/priorities", label: "Priorities", letter: "i", pages: [] },
  { href: "/alignment", label: "Alignment", letter: "l", pages: [] },
  { href: "/coalitions", label: "Coalitions", letter: "c", pages: [] },
  { href: "/forums", label: "Forums", letter: "w", pages: FORUM_PAGES },
  { href: "/data", label: "Data", letter: "t", pages: DATA_PAGES },
  {
    href: "/admin/people",
    label: "Administration",
    letter: "m",
    pages: ADMIN_PAGES,
    roles: ["administrator"],
  },
];

/** The sections that somebody with this role sees; without a role those that everybody sees. */
export function sectionsFor(role: Role | null): readonly Section[] {
  return SECTIONS.filter(({ roles }) => roles === undefined || (role !== null && roles.includes(role)));
}

/** Everything that a letter after `g` leads to. */
export function letteredPagesFor(role: Role | null): readonly FramePage[] {
  return sectionsFor(role).flatMap((section) => (section.pages.length === 0 ? [section] : section.pages));
}

/** Whether the address lies in the section. */
export function isWithin({ href, pages }: Section, pathname: string): boolean {
  return [href, ...pages.map((page) => page.href)].some(
    (path) => pathname === path || (path !== "/" && pathname.startsWith(`${path}/`)),
  );
}
