/**
 * Under which terms figures may be passed on.
 *
 * `open`: public domain, CC0, CC BY, MIT and the like. `general-knowledge`: facts that nobody owns.
 * `share-alike-or-noncommercial`: what is made from them is bound too. `unclear`: no terms are stated.
 */
export const LICENSE_CLASSES = [
  "open",
  "general-knowledge",
  "share-alike-or-noncommercial",
  "unclear",
] as const;
export type LicenseClass = (typeof LICENSE_CLASSES)[number];

/** Where figures of a license class may go: into every register, into one whose operator chose them, or into none. */
export type LicenseReach = "every-register" | "by-choice" | "nowhere";

const REACH: Readonly<Record<LicenseClass, LicenseReach>> = {
  open: "every-register",
  "general-knowledge": "every-register",
  "share-alike-or-noncommercial": "by-choice",
  unclear: "nowhere",
};

export function licenseReach(licenseClass: LicenseClass): LicenseReach {
  return REACH[licenseClass];
}

/** Whether a pack may hold figures of this class; an optional pack is loaded by an operator's choice alone. */
export function isHeldBy(pack: { readonly isOptional: boolean }, licenseClass: LicenseClass): boolean {
  const reach = licenseReach(licenseClass);
  return reach === "every-register" || (reach === "by-choice" && pack.isOptional);
}
