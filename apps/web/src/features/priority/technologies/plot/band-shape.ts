import type { ReadinessBand } from "@entente/domain";
import { type SymbolType, symbol, symbolCircle, symbolSquare, symbolTriangle } from "d3-shape";

const SHAPES: Readonly<Record<ReadinessBand, SymbolType>> = {
  research: symbolSquare,
  "pre-standardization": symbolCircle,
  deployment: symbolTriangle,
};

/** The outline of a band's mark around 0, 0; shapes differ, so that bands are told apart without color. */
export function bandShape(band: ReadinessBand, radius: number): string {
  return symbol(SHAPES[band], Math.PI * radius ** 2).digits(1)() ?? "";
}
