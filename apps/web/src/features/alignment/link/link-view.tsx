import type { Person } from "@entente/contract";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import type { Parameters } from "../../../lib/parameters.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { CLOSING_PATH, closingHref, PLAIN_CLOSING, withTaken } from "../closing/closing-address.ts";
import { ShiftTable } from "../closing/shift-table.tsx";
import { AlignmentPages } from "../frame/alignment-pages.tsx";
import { WHOLE_VIEW } from "../frame/alignment-view.ts";
import { alignmentNames } from "../frame/names.ts";
import { gainSentence } from "../gain/gain-sentence.ts";
import { LinkedChanges } from "../gain/linked-changes.tsx";
import { ChooseRecommendation, ChooseStanceToChange } from "./choose-link.tsx";
import { LinkForm } from "./link-form.tsx";
import type { LinkPage } from "./load-link.ts";
import { checkLink } from "./may-link.ts";
import { UnlinkForm } from "./unlink-form.tsx";

interface LinkViewProps {
  readonly page: LinkPage;
  readonly parameters: Parameters;
  readonly person: Person;
}

export const LINK_TITLE = "Which stances would a recommendation change?";

/** What is linked to a recommendation and what that gives, with the forms to link and to take back. */
export function LinkView({ page, parameters, person }: LinkViewProps) {
  const { basis, address, open, gain, chosen } = page;
  const { model } = basis.model;
  const names = alignmentNames(basis);
  const allowed = checkLink(person);
  const changes = gain?.linked?.effect.changes ?? [];
  const counted = open.filter((row) => row.gain !== null).length;
  const isJustSaved = address.saved !== null && address.saved === gain?.seen;
  return (
    <>
      <PageTitle
        title={gain === null ? LINK_TITLE : `Which stances would ${gain.key} change?`}
        crumbs={[
          { label: "Alignment", href: "/alignment" },
          { label: "What would close it", href: CLOSING_PATH },
        ]}
        above={gain === null ? undefined : gain.title}
      />
      <AlignmentPages current={null} />
      {address.problems.length > 0 && <Alert kind="warning">{address.problems.join(" ")}</Alert>}
      {isJustSaved && gain?.linked?.by.person === person.id && (
        <Alert kind="success" title="Saved">
          What is linked to {gain.key} now stands below.
        </Alert>
      )}
      {gain === null && (
        <Lede>
          Changes that count are linked to {formatCount(counted)} of{" "}
          {formatNumber(open.length, "open recommendation")}. What the others would bring closer is not known.
        </Lede>
      )}
      {gain !== null && (
        <>
          <Lede>
            <Sentence
              parts={gainSentence(
                gain,
                closingHref(WHOLE_VIEW, withTaken(PLAIN_CLOSING, gain.key), "suppose"),
              )}
            />
          </Lede>
          {gain.linked !== null && changes.length > 0 && (
            <section aria-labelledby="linked">
              <h2 id="linked">What is linked</h2>
              <LinkedChanges linked={gain.linked} effect={gain.effect} names={names} />
              <p className="quiet">
                Counted among {gain.linked.effect.group.map(names.shortCountry).join(", ")}.{" "}
                {gain.linked.effect.groupReason}
              </p>
              {gain.effect !== null && (
                <Disclosure summary="Pairs that move">
                  <ShiftTable pairs={gain.effect.pairs} view={WHOLE_VIEW} names={names} />
                </Disclosure>
              )}
            </section>
          )}
          <p>
            <Link href={`/recommendations/${gain.key}`}>Back to {gain.key}</Link>
          </p>
        </>
      )}
      {allowed.ok ? (
        <Forms {...{ parameters, names, model, open, gain, chosen }} />
      ) : (
        <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
      )}
    </>
  );
}

interface FormsProps extends Pick<LinkPage, "open" | "gain" | "chosen"> {
  readonly model: LinkPage["basis"]["model"]["model"];
  readonly names: ReturnType<typeof alignmentNames>;
  readonly parameters: Parameters;
}

function Forms({ open, gain, chosen, model, names, parameters }: FormsProps) {
  if (gain === null) return <ChooseRecommendation open={open} />;
  const changes = gain.linked?.effect.changes ?? [];
  return (
    <>
      <section aria-labelledby="link" className="no-print">
        <h2 id="link">Link a change</h2>
        {chosen === null ? (
          <ChooseStanceToChange {...{ model, names, parameters }} recommendation={gain.key} />
        ) : (
          <LinkForm {...{ gain, chosen, model, names }} />
        )}
      </section>
      {gain.linked !== null && changes.length > 0 && (
        <section aria-labelledby="unlink" className="no-print">
          <h2 id="unlink">Take back a link</h2>
          <UnlinkForm gain={gain} linked={gain.linked} names={names} />
        </section>
      )}
    </>
  );
}
