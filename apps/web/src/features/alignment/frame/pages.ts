/** One page of the section, named by what it is about. */
export interface AlignmentPage {
  readonly href: string;
  readonly label: string;
}

/** The pages of the section, in their order. */
export const ALIGNMENT_PAGES = [
  { href: "/alignment", label: "How far apart" },
  { href: "/alignment/closing", label: "What would close it" },
] as const satisfies readonly AlignmentPage[];

export type AlignmentPath = (typeof ALIGNMENT_PAGES)[number]["href"];
