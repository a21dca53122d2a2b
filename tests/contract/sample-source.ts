/** A source that every form of a source understands. */
export const SAMPLE_SOURCE = {
  title: "A study",
  publisher: "A publisher",
  year: 2026,
  license: "CC BY 4.0",
  locator: "Table 2",
  caveat: null,
};
