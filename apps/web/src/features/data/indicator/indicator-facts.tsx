import type { StoredIndicatorOutput, StoredSourceOutput } from "@entente/contract";
import { capitalized } from "../../../lib/sentence.ts";
import { Link } from "../../../ui/link.tsx";
import { coverageHref, WHOLE_COVERAGE } from "../data-address.ts";
import { DIRECTION_WORDS, FIGURE_THEME_WORDS, UNIT_NAMES } from "../data-words.ts";
import { SourceWords } from "../source-list.tsx";

interface IndicatorFactsProps {
  readonly indicator: StoredIndicatorOutput;
  readonly sources: readonly StoredSourceOutput[];
}

/** What an indicator measures, in which unit, and who says so under which license. */
export function IndicatorFacts({ indicator, sources }: IndicatorFactsProps) {
  const { theme, unit, direction, note, form } = indicator;
  const source = sources.find(({ id }) => id === indicator.source);
  const facts = form === "memberships" ? form : "figures";
  return (
    <dl className="data-facts">
      <dt>Theme</dt>
      <dd>
        <Link href={coverageHref({ ...WHOLE_COVERAGE, facts, theme })}>{FIGURE_THEME_WORDS[theme]}</Link>
      </dd>
      {form !== "memberships" && (
        <>
          <dt>Unit</dt>
          <dd>
            {capitalized(UNIT_NAMES[unit])}. {DIRECTION_WORDS[direction]}
          </dd>
        </>
      )}
      {note !== null && (
        <>
          <dt>Note</dt>
          <dd>{note}</dd>
        </>
      )}
      {source !== undefined && (
        <>
          <dt>Source</dt>
          <dd>
            <SourceWords source={source} />
          </dd>
        </>
      )}
    </dl>
  );
}
