import { SHADE_RANGES } from "./distance-words.ts";

interface ShadeKeyProps {
  /** What the shades measure: "Distance". */
  readonly of: string;
}

/** What the shades of a table of distances stand for, and its other marks. */
export function ShadeKey({ of }: ShadeKeyProps) {
  return (
    <p className="shade-key">
      <span>{of}:</span>
      {SHADE_RANGES.map(({ shade, words }) => (
        <span key={shade} className={`shade-key__step heat__cell--${shade}`}>
          {words}
        </span>
      ))}
      <span className="shade-key__step heat__cell--none">not known</span>
    </p>
  );
}
