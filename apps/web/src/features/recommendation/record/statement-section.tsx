import type { RecommendationGetOutput } from "@entente/contract";
import { type Basis, basisOf, COALITION_KEY_PREFIX, type Recommendation } from "@entente/domain";
import type { ReactNode } from "react";
import { formatDate, formatMonth } from "../../../lib/dates.ts";
import { recommendationsHref } from "../../../lib/recommendations-href.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { STAGE_WORDS, THEME_WORDS } from "../../../lib/words.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import type { Names } from "../words/names.ts";
import { Section } from "./section.tsx";

interface StatementSectionProps {
  readonly detail: RecommendationGetOutput;
  readonly names: Names;
}

/** The recommendation as issued: its statement, the source's own words where it has one, and what it is about. */
export function StatementSection({ detail, names }: StatementSectionProps) {
  const { recommendation } = detail.record;
  const basis = basisOf(recommendation);
  return (
    <Section id="statement">
      <p className="statement">
        {recommendation.statement} <BasisTag basis={basis} />{" "}
        {basis === "brief" && <span className="quiet small">restated in our words</span>}
      </p>
      {detail.passages.map(({ source, section, paragraph, quote }) => {
        const { title, imprint } = names.source(source);
        return (
          <figure className="quotation" key={`${source} ${section} ${paragraph}`}>
            {quote !== null && (
              <blockquote>
                <p>“{quote}”</p>
              </blockquote>
            )}
            <figcaption>
              {quote !== null && "The brief's own words. "}
              <cite>{title}</cite>, section “{section}”, paragraph {paragraph}. {imprint}.
            </figcaption>
          </figure>
        );
      })}
      <dl className="facts facts--sourced">
        {rowsOf(recommendation, names).map(({ label, basis, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{values.length === 0 ? <Missing words="none named" /> : joined(values)}</dd>
            <dd>
              <BasisTag basis={basis} />
            </dd>
          </div>
        ))}
      </dl>
      {recommendation.key.startsWith(`${COALITION_KEY_PREFIX}-`) && (
        <p>
          <Link href={`/coalitions/proposals/${recommendation.key}`}>The proposed coalition</Link>: why each
          country is in or out, and what it would cover.
        </p>
      )}
    </Section>
  );
}

interface Row {
  readonly label: string;
  /** Which of these are the source's and which ours: the portfolio's list of sources says so. */
  readonly basis: Basis;
  readonly values: readonly ReactNode[];
}

function rowsOf(recommendation: Recommendation, names: Names): readonly Row[] {
  const { issued, theme, technologies, stages, instrument, partners, forums } = recommendation;
  const issuedWords = issued.precision === "month" ? formatMonth(issued.on) : formatDate(issued.on);
  const whose = basisOf(recommendation);
  const row = (label: string, values: readonly ReactNode[], basis: Basis = whose): Row => ({
    label,
    basis,
    values,
  });
  return [
    row("Issued", [issuedWords]),
    row("Theme", [
      <Link key={theme} href={recommendationsHref({ theme })}>
        {THEME_WORDS[theme]}
      </Link>,
    ]),
    row(
      "Technologies",
      technologies.map((id) => (
        <Link key={id} href={recommendationsHref({ technology: id })}>
          {names.technology(id)}
        </Link>
      )),
    ),
    row(
      "Stages",
      stages.map((stage) => STAGE_WORDS[stage]),
    ),
    row("Instrument", [capitalized(instrument)], whose === "brief" ? "proposal" : whose),
    row(
      "Partners",
      partners.map((code) => (
        <Link key={code} href={recommendationsHref({ country: code })}>
          {names.country(code)}
        </Link>
      )),
    ),
    row(
      "Forums",
      forums.map((id) => (
        <Link key={id} href={recommendationsHref({ forum: id })}>
          {names.forum(id)}
        </Link>
      )),
    ),
    row("Builds on", recommendation.buildsOn.map(names.collaboration)),
    row("External actors", recommendation.externalActors),
  ];
}

function joined(values: readonly ReactNode[]): ReactNode {
  return values.map((value, index) => (
    <span key={index}>
      {index > 0 && "; "}
      {value}
    </span>
  ));
}
