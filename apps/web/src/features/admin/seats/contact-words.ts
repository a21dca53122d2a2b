import type { SeatContact } from "@entente/domain";

/** What a seat is called for at its agency. */
export const CONTACT_WORDS: Readonly<Record<SeatContact | "none", string>> = {
  main: "Main contact",
  alternate: "Alternate contact",
  none: "Nothing in particular",
};
