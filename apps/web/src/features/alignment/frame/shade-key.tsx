import type { ReactNode } from "react";
import { SHADE_RANGES } from "./distance-words.ts";

interface ShadeKeyProps {
  /** What the shades measure: "Distance". */
  readonly of: string;
  /** Other marks of the table. */
  readonly children?: ReactNode;
}

/** What the shades of a table of distances stand for. */
export function ShadeKey({ of, children }: ShadeKeyProps) {
  return (
    <p className="shade-key">
      <span>{of}:</span>
      {SHADE_RANGES.map(({ shade, words }) => (
        <span key={shade} className={`shade-key__step heat__cell--${shade}`}>
          {words}
        </span>
      ))}
      <span className="shade-key__step heat__cell--none">not known</span>
      {children}
    </p>
  );
}
