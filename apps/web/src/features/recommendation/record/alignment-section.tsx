import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { closingHref, PLAIN_CLOSING, withTaken } from "../../alignment/closing/closing-address.ts";
import { ShiftTable } from "../../alignment/closing/shift-table.tsx";
import { WHOLE_VIEW } from "../../alignment/frame/alignment-view.ts";
import { alignmentNames } from "../../alignment/frame/names.ts";
import type { GainAnswer } from "../../alignment/frame/outputs.ts";
import { gainSentence } from "../../alignment/gain/gain-sentence.ts";
import { LinkedChanges } from "../../alignment/gain/linked-changes.tsx";
import { linkHref } from "../../alignment/link/link-address.ts";
import { Section } from "./section.tsx";

interface AlignmentSectionProps {
  readonly gain: GainAnswer;
  /** Whether the person links changes to recommendations. */
  readonly mayLink: boolean;
}

/** Which stances it would change, and what that takes off the mean distance of its group; says when nobody has said. */
export function AlignmentSection({ gain, mayLink }: AlignmentSectionProps) {
  const names = alignmentNames({ countries: gain.countries, model: { model: { issues: gain.issues } } });
  const { linked, effect } = gain;
  const hasChanges = linked !== null && linked.effect.changes.length > 0;
  const closing = closingHref(WHOLE_VIEW, withTaken(PLAIN_CLOSING, gain.key), "suppose");
  return (
    <Section id="alignment">
      <p>
        <Sentence parts={gainSentence(gain, closing)} />
      </p>
      {hasChanges && <LinkedChanges linked={linked} effect={effect} names={names} />}
      {hasChanges && effect !== null && (
        <Disclosure summary="Pairs that move">
          <ShiftTable pairs={effect.pairs} view={WHOLE_VIEW} names={names} />
        </Disclosure>
      )}
      <p className="no-print">
        <Link href={hasChanges ? closing : "/alignment/closing"}>What would bring countries closer</Link>
        {mayLink && (
          <>
            {" · "}
            <Link href={linkHref(gain.key)}>
              {hasChanges ? "Change what is linked" : "Link a change of stance"}
            </Link>
          </>
        )}
      </p>
    </Section>
  );
}
