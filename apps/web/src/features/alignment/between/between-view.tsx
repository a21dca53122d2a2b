import type { CalendarDate } from "@entente/domain";
import { Alert } from "../../../ui/alert.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { AlignmentPages } from "../frame/alignment-pages.tsx";
import { type AlignmentView, viewHref } from "../frame/alignment-view.ts";
import { type AlignmentNames, alignmentNames } from "../frame/names.ts";
import { PAIR_PATH } from "../frame/pair-address.ts";
import { ViewForm } from "../frame/view-form.tsx";
import { betweenSentence } from "./between-sentence.ts";
import { chanceWords } from "./chance-words.ts";
import { ContributionTable } from "./contribution-table.tsx";
import type { BetweenPage, ExplainedPair } from "./load-between.ts";
import { MovesTable } from "./moves-table.tsx";
import { NotComparedTable } from "./not-compared-table.tsx";
import { PairForm } from "./pair-form.tsx";
import { TimeSection } from "./time-section.tsx";

interface BetweenViewProps {
  readonly page: BetweenPage;
  readonly today: CalendarDate;
}

/** One pair explained: how far apart, made of what, by whose sources, since when, and what would close it. */
export function BetweenView({ page, today }: BetweenViewProps) {
  const { basis, view, problems, explained } = page;
  const { model } = basis.model;
  const names = alignmentNames(basis);
  const chosen = { first: explained?.first ?? null, second: explained?.second ?? null };
  return (
    <>
      <AlignmentPages current={null} view={view} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      {explained === null ? (
        <EmptyState title="Choose two countries">
          <p>Or follow a figure of the matrix of every two countries.</p>
        </EmptyState>
      ) : (
        <Lede>
          <Sentence parts={betweenSentence(explained.answer, explained.pairs, names)} />
        </Lede>
      )}
      <PairForm {...{ view, model, names }} {...chosen} />
      {explained !== null && (
        <>
          <ViewForm
            path={PAIR_PATH}
            {...{ view, model, names, today }}
            others={{ first: explained.first, second: explained.second }}
            isGroupFixed
          />
          <PairSections explained={explained} {...{ basis, view, names, today }} />
        </>
      )}
    </>
  );
}

interface PairSectionsProps {
  readonly explained: ExplainedPair;
  readonly basis: BetweenPage["basis"];
  readonly view: AlignmentView;
  readonly names: AlignmentNames;
  readonly today: CalendarDate;
}

function PairSections({ explained, basis, view, names, today }: PairSectionsProps) {
  const { answer, overTime, first, second } = explained;
  const { pair, chance, moves } = answer;
  const pairView: AlignmentView = { ...view, group: { kind: "countries", members: [first, second] } };
  return (
    <>
      {pair.distance !== null && (
        <section aria-labelledby="contributions">
          <h2 id="contributions">What the distance is made of</h2>
          <ContributionTable {...{ answer, basis, names }} distance={pair.distance} />
        </section>
      )}
      <section aria-labelledby="not-compared">
        <h2 id="not-compared">What was not compared, and why</h2>
        {pair.notCompared.length === 0 ? (
          <p>Both answers are known on every issue.</p>
        ) : (
          <NotComparedTable pair={pair} names={names} />
        )}
      </section>
      <section aria-labelledby="moves">
        <h2 id="moves">What would bring them closer</h2>
        {moves.length === 0 ? (
          <p>No single change would: they do not differ on what can be compared.</p>
        ) : (
          <MovesTable moves={moves} names={names} />
        )}
        <p>
          <Link href={viewHref("/alignment/closing", pairView)}>
            All moves of the two, with what-if and the recommendations behind them
          </Link>
        </p>
      </section>
      <section aria-labelledby="over-time">
        <h2 id="over-time">How it changed</h2>
        <TimeSection points={overTime.points} until={view.on ?? today} names={names} />
      </section>
      <section aria-labelledby="chance">
        <h2 id="chance">Set against chance</h2>
        {chance.length === 0 ? (
          <p>No two of the issues share a scale, so agreement cannot be set against chance.</p>
        ) : (
          <ul>
            {chance.map((one) => (
              <li key={one.scale.issues.join(" ")}>{chanceWords(one, names)}</li>
            ))}
          </ul>
        )}
        <p className="quiet small">
          Cohen’s weighted κ: 0 is what chance gives, 1 agreement throughout. It is computed only over issues
          that share a scale, since chance has no meaning across scales; the distance above covers all.
        </p>
      </section>
    </>
  );
}
