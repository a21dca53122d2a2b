import type { AlignmentNames } from "../frame/names.ts";
import type { GroupAnswer } from "../frame/outputs.ts";
import { alphaWords } from "./alpha-words.ts";

interface ChanceSectionProps {
  readonly chance: GroupAnswer["chance"];
  readonly names: AlignmentNames;
}

/** Whether the group agrees more than chance would have it, scale by scale, with what the figure means. */
export function ChanceSection({ chance, names }: ChanceSectionProps) {
  return (
    <>
      {chance.length === 0 ? (
        <p>No two of the issues share a scale, so agreement cannot be set against chance.</p>
      ) : (
        <ul>
          {chance.map((one) => (
            <li key={one.scale.issues.join(" ")}>{alphaWords(one, names)}</li>
          ))}
        </ul>
      )}
      <p className="quiet small">
        Krippendorff’s α of all that are compared: 1 is agreement throughout, 0 what chance gives, below 0
        less than that. It is computed only over issues that share a scale, since chance has no meaning across
        scales; the distances above cover all.
      </p>
    </>
  );
}
