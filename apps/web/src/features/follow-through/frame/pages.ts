/** The pages of the section, in their order. */
export const ABROAD_PAGES = [{ href: "/follow-through", label: "Follow-through" }] as const;

export type AbroadPath = (typeof ABROAD_PAGES)[number]["href"];
