import type { SubScore } from "@entente/domain";

interface ScoreBarProps {
  readonly kind: "opportunity" | "obstacle" | "headline";
  readonly score: Pick<SubScore, "score" | "low" | "high">;
  /** Drawn across the bar; absent where none decides. */
  readonly threshold: number | null;
}

/** A score from 0 to 1 with what missing and uncertain ratings leave possible; its figures stand beside it. */
export function ScoreBar({ kind, score: { score, low, high }, threshold }: ScoreBarProps) {
  return (
    <svg className="score-bar" height="12" aria-hidden="true">
      <rect className="score-bar__room" y="2" width="100%" height="8" />
      {score !== null && (
        <rect
          className={`score-bar__fill score-bar__fill--${kind}`}
          y="2"
          width={percent(score)}
          height="8"
        />
      )}
      {score !== null && high > low && (
        <rect className="score-bar__range" x={percent(low)} y="5" width={percent(high - low)} height="2" />
      )}
      {threshold !== null && (
        <line
          className="score-bar__threshold"
          x1={percent(threshold)}
          x2={percent(threshold)}
          y1="0"
          y2="12"
        />
      )}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(10_000 * share) / 100}%`;
}
