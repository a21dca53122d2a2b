import type { Person } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { Alert } from "../../../ui/alert.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { AlignmentPages } from "../frame/alignment-pages.tsx";
import { groupWords } from "../frame/group-words.ts";
import { alignmentNames } from "../frame/names.ts";
import { ViewForm } from "../frame/view-form.tsx";
import { checkLink } from "../link/may-link.ts";
import { CLOSING_PATH, closingParameters } from "./closing-address.ts";
import { ClosingMethod } from "./closing-method.tsx";
import { closingSentence } from "./closing-sentence.ts";
import { GainSection } from "./gain-section.tsx";
import type { ClosingPage } from "./load-closing.ts";
import { MovesForm } from "./moves-form.tsx";
import { MovesTable } from "./moves-table.tsx";
import { SequenceTable } from "./sequence-table.tsx";
import { SupposeSection } from "./suppose-section.tsx";

interface ClosingViewProps {
  readonly page: ClosingPage;
  readonly person: Person;
  readonly today: CalendarDate;
}

/** What would bring a group closer: single steps, several at once, and the recommendations that would take them. */
export function ClosingView({ page, person, today }: ClosingViewProps) {
  const { basis, view, address, problems, members, moves, supposed, gains } = page;
  const { model } = basis.model;
  const names = alignmentNames(basis);
  const group = inSentence(groupWords(view.group, members.length, names));
  return (
    <>
      <AlignmentPages current={CLOSING_PATH} view={view} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      <Lede>
        <Sentence parts={closingSentence(moves, { group, names })} />
      </Lede>
      <p>
        Closer is not better in itself: countries also come closer when one leaves an agreement or repeals a
        law. Where a move gives something up, it says what.
      </p>
      <ViewForm path={CLOSING_PATH} {...{ view, model, names, today }} others={closingParameters(address)} />
      <section aria-labelledby="moves">
        <h2 id="moves">Which single step closes most</h2>
        <MovesForm {...{ view, address, model, names }} />
        {moves.changes.length === 0 ? (
          <EmptyState title="No single step closes anything">
            <p>Nobody who may move here would bring the group closer by another answer on these issues.</p>
          </EmptyState>
        ) : (
          <MovesTable moves={moves.changes} total={moves.total} {...{ view, address, names }} />
        )}
      </section>
      <section aria-labelledby="suppose">
        <h2 id="suppose">What several changes at once would do</h2>
        <SupposeSection {...{ supposed, view, address, names }} />
      </section>
      <section aria-labelledby="gains">
        <h2 id="gains">What each recommendation would close</h2>
        <GainSection {...{ gains, basis, view, address, names }} mayLink={checkLink(person).ok} />
      </section>
      {moves.sequence.steps.length > 0 && (
        <section aria-labelledby="sequence">
          <h2 id="sequence">One step after another</h2>
          <SequenceTable sequence={moves.sequence} names={names} />
        </section>
      )}
      <ClosingMethod />
    </>
  );
}

/** "The 17 countries" as it stands within a sentence; names of countries keep their capital. */
function inSentence(words: string): string {
  return words.replace(/^The /u, "the ");
}
