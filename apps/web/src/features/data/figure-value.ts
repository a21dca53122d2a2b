import type { Unit } from "@entente/domain";

const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
const LARGE = new Intl.NumberFormat("en-US", {
  notation: "compact",
  compactDisplay: "long",
  maximumSignificantDigits: 4,
});
const FROM_WHERE_LARGE = 1_000_000;

/** The number of a figure as a person reads it, its unit left out: "5.06 trillion", "3.265", "yes". */
export function formatFigure(value: number, unit: Unit): string {
  switch (unit) {
    case "binary":
      return value === 1 ? "yes" : "no";
    case "year":
      return String(value);
    case "rank":
      return `rank ${value}`;
    case "count":
    case "persons":
    case "usd":
    case "usd-ppp":
      return value >= FROM_WHERE_LARGE ? LARGE.format(value) : GROUPED.format(value);
    case "percent":
    case "percent-of-gdp":
    case "share-0-1":
    case "score-0-100":
    case "index":
    case "as-in-title":
      return GROUPED.format(value);
  }
}
