/** A page that the frame links to. */
export interface FramePage {
  readonly href: string;
  readonly label: string;
  /** Pressed after `g` to go there. */
  readonly letter: string;
}

export interface Section extends FramePage {
  /** Pages of the section that have addresses of their own; each shows the links between them. */
  readonly pages: readonly FramePage[];
}

const RECOMMENDATION_PAGES: readonly FramePage[] = [
  { href: "/recommendations", label: "Recommendations", letter: "r" },
  { href: "/agencies", label: "Agencies", letter: "a" },
  { href: "/portfolio", label: "Portfolio", letter: "p" },
];

/** The row of navigation, in its order. */
export const SECTIONS: readonly Section[] = [
  { href: "/", label: "My desk", letter: "d", pages: [] },
  { href: "/recommendations", label: "Recommendations", letter: "r", pages: RECOMMENDATION_PAGES },
  { href: "/priorities", label: "Priorities", letter: "i", pages: [] },
  { href: "/alignment", label: "Alignment", letter: "l", pages: [] },
  { href: "/coalitions", label: "Coalitions", letter: "c", pages: [] },
  { href: "/follow-through", label: "Follow-through", letter: "f", pages: [] },
  { href: "/data", label: "Data", letter: "t", pages: [] },
];

/** Everything that a letter after `g` leads to. */
export const LETTERED_PAGES: readonly FramePage[] = SECTIONS.flatMap((section) =>
  section.pages.length === 0 ? [section] : section.pages,
);

/** Whether the address lies in the section. */
export function isWithin({ href, pages }: Section, pathname: string): boolean {
  if (href === "/") return pathname === "/";
  return [href, ...pages.map((page) => page.href)].some(
    (path) => pathname === path || pathname.startsWith(`${path}/`),
  );
}
