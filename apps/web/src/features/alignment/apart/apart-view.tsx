import type { CalendarDate } from "@entente/domain";
import { Alert } from "../../../ui/alert.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { AlignmentPages } from "../frame/alignment-pages.tsx";
import { alignmentNames } from "../frame/names.ts";
import { pairHref } from "../frame/pair-address.ts";
import { byName, ViewForm } from "../frame/view-form.tsx";
import { AnswerTables } from "./answer-tables.tsx";
import { APART_PATH, apartParameters } from "./apart-address.ts";
import { ApartMethod } from "./apart-method.tsx";
import { apartSentence } from "./apart-sentence.ts";
import { BesideForm } from "./beside-form.tsx";
import { BlocSection } from "./bloc-section.tsx";
import { ChanceSection } from "./chance-section.tsx";
import { ClaimsSection } from "./claims-section.tsx";
import { IssueTable } from "./issue-table.tsx";
import type { ApartPage } from "./load-apart.ts";
import { MapSection } from "./map-section.tsx";
import { matrixCaption } from "./matrix-caption.ts";
import { PairMatrix } from "./pair-matrix.tsx";

interface ApartViewProps {
  readonly page: ApartPage;
  readonly today: CalendarDate;
}

/** How far apart countries stand and on what: their answers, what divides them, and every two of them. */
export function ApartView({ page, today }: ApartViewProps) {
  const { basis, view, address, problems, members, pairs, group, map, blocs, whole } = page;
  const { model } = basis.model;
  const names = alignmentNames(basis);
  const hrefOf = (pair: { readonly first: string; readonly second: string }) => pairHref(view, pair);
  const holders = byName(model, names)
    .map(({ country }) => country)
    .filter((country) => members.includes(country));
  return (
    <>
      <AlignmentPages current={APART_PATH} view={view} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      <Lede>
        <Sentence
          parts={apartSentence({ group: view.group, answer: group, blocs, address, pairHref: hrefOf }, names)}
        />
      </Lede>
      <ViewForm path={APART_PATH} {...{ view, model, names, today }} others={apartParameters(address)} />
      <section aria-labelledby="answers">
        <h2 id="answers">Who answers what</h2>
        <BesideForm {...{ view, address, model, names }} />
        <AnswerTables {...{ basis, view, names }} beside={address.beside} spreads={group.spreads} />
        <p className="quiet small">
          Each answer leads to its source and history. What divides most stands first; what sources of the
          same day contest counts as not known.
        </p>
      </section>
      {pairs.group.mean !== null && (
        <section aria-labelledby="pairs">
          <h2 id="pairs">Every two countries</h2>
          <PairMatrix
            pairs={pairs.pairs}
            {...{ holders, names }}
            pairHref={hrefOf}
            caption={matrixCaption(pairs, names)}
          />
        </section>
      )}
      {group.group.mean !== null && (
        <section aria-labelledby="issues">
          <h2 id="issues">What divides them</h2>
          <IssueTable
            spreads={group.spreads}
            {...{ basis, names }}
            mean={group.group.mean}
            pairHref={hrefOf}
          />
        </section>
      )}
      <section aria-labelledby="chance">
        <h2 id="chance">Do they agree more than by chance?</h2>
        <ChanceSection chance={group.chance} names={names} />
      </section>
      <section aria-labelledby="map">
        <h2 id="map">Who stands near whom</h2>
        <MapSection map={map.map} pairs={pairs.pairs} {...{ model, names }} />
      </section>
      <section aria-labelledby="blocs">
        <h2 id="blocs">Two sides against each other</h2>
        <BlocSection {...{ blocs, view, address, basis, names }} />
      </section>
      <section aria-labelledby="brief-claims">
        <h2 id="brief-claims">Do the answers show what the brief says?</h2>
        <ClaimsSection
          evidence={{ basis, whole }}
          names={names}
          pairHref={hrefOf({ first: "USA", second: "EU" })}
        />
      </section>
      <ApartMethod model={basis.model} />
    </>
  );
}
