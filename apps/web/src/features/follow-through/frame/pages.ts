/** The pages of the section, in their order. */
export const ABROAD_PAGES = [
  { href: "/forums", label: "Forums" },
  { href: "/forums/map", label: "Who meets whom" },
  { href: "/forums/check", label: "Check a new table" },
  { href: "/forums/sheets", label: "Votes" },
  { href: "/follow-through", label: "Follow-through" },
  { href: "/collaborations", label: "Joint work" },
  { href: "/tensions", label: "Tensions" },
] as const;

export type AbroadPath = (typeof ABROAD_PAGES)[number]["href"];
