import type { CoalitionNames } from "../frame/coalition-names.ts";

const COUNTRIES: Readonly<Record<string, string>> = {
  EU: "European Union",
  FIN: "Finland",
  GBR: "United Kingdom",
  JPN: "Japan",
  KOR: "South Korea",
  NLD: "Netherlands",
  TWN: "Taiwan",
  USA: "United States",
};
const REQUIREMENTS: Readonly<Record<string, string>> = {
  design: "Research and design",
  fabrication: "Leading-edge fabrication",
  lithography: "Lithography",
  memory: "Memory",
};

/** Names for tests; what is not named reads as its id. */
export const SAMPLE_NAMES: CoalitionNames = {
  country: (code) => COUNTRIES[code] ?? code,
  requirement: (id) => REQUIREMENTS[id] ?? id,
  technology: (id) => (id === "semiconductors" ? "Semiconductors" : id),
  forum: (id) => (id === "quad" ? "Quad" : id),
  collaboration: (id) => id,
};
