import type { RefusalWords } from "../../lib/refusal-words.ts";
import { FocusOnShow } from "./focus-on-show.tsx";

interface RefusalAlertProps {
  readonly words: RefusalWords;
  readonly title?: string;
  /** True after an act was refused; false where a page explains beforehand. */
  readonly takesFocus?: boolean;
}

/** A refused act: its rule, what stands now, and what would be accepted. */
export function RefusalAlert({ words, title = "Not accepted", takesFocus = false }: RefusalAlertProps) {
  const content = (
    <>
      <h2>{title}</h2>
      <dl>
        <dt>Rule</dt>
        <dd>{words.rule}</dd>
        <dt>Now</dt>
        <dd>
          {words.present}
          {words.details.length > 0 && (
            <ul>
              {words.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>Next</dt>
        <dd>{words.remedy}</dd>
      </dl>
    </>
  );
  return takesFocus ? (
    <FocusOnShow className="refusal" role="alert">
      {content}
    </FocusOnShow>
  ) : (
    <div className="refusal">{content}</div>
  );
}
