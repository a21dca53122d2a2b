interface PartBarProps {
  /** 0 or more. */
  readonly part: number;
  /** The part that takes the whole width. */
  readonly longest: number;
  readonly figure: string;
}

/** A part of a distance as a figure with a bar beside it. */
export function PartBar({ part, longest, figure }: PartBarProps) {
  return (
    <span className="part-bar">
      <span className="part-bar__figure">{figure}</span>
      <svg className="part-bar__bar" height="10" aria-hidden="true">
        <rect
          className="bars__bar bars__bar--plain"
          width={`${longest === 0 ? 0 : Math.min(100, (100 * part) / longest)}%`}
          height="100%"
          rx="2"
        />
      </svg>
    </span>
  );
}
