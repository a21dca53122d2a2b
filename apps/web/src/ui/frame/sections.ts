export interface Section {
  readonly href: string;
  readonly label: string;
  /** Pressed after `g` to go there. */
  readonly letter: string;
}

/** The row of navigation, in its order. */
export const SECTIONS: readonly Section[] = [
  { href: "/", label: "My desk", letter: "d" },
  { href: "/recommendations", label: "Recommendations", letter: "r" },
  { href: "/priorities", label: "Priorities", letter: "i" },
  { href: "/agencies", label: "Agencies", letter: "a" },
  { href: "/portfolio", label: "Portfolio", letter: "p" },
];

/** Whether the address lies in the section. */
export function isWithin({ href }: Section, pathname: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}
