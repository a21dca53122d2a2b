export const CAPABILITIES_PATH = "/coalitions/capabilities";

/** What is known of a country's capabilities. */
export function countryHref(country: string): string {
  return `${CAPABILITIES_PATH}/${encodeURIComponent(country)}`;
}

/** All that was said of a country on one requirement, with the forms for analysts. */
export function placeHref(country: string, requirement: string): string {
  return `${countryHref(country)}/${encodeURIComponent(requirement)}`;
}
