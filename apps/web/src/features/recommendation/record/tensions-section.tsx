import type { ShownMarking } from "@entente/contract";
import type { CountryCode, RecommendationKey } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { ownMarking } from "../../../lib/own-marking.ts";
import { Link } from "../../../ui/link.tsx";
import { Marked } from "../../../ui/marked.tsx";
import type { TensionsOfRecommendation } from "../../tension/frame/outputs.ts";
import { StatedSource } from "../../tension/frame/stated-source.tsx";
import { foundAnchor, TENSIONS_PATH, tensionHref } from "../../tension/frame/tension-address.ts";
import { titlesIn } from "../../tension/frame/tension-words.ts";
import { FoundChanges } from "../../tension/overview/found-changes.tsx";
import { Side } from "../../tension/overview/side.tsx";
import type { Names } from "../words/names.ts";
import { Section } from "./section.tsx";

interface TensionsSectionProps {
  readonly recommendation: RecommendationKey;
  readonly tensions: TensionsOfRecommendation;
  /** Of the page around it. */
  readonly marking: ShownMarking;
  readonly names: Names;
}

type Entry = TensionsOfRecommendation["entries"][number];

/** Recommendations and policies that pull against this one, as stated and as found; says when there are none. */
export function TensionsSection({ recommendation, tensions, marking, names }: TensionsSectionProps) {
  const { entries } = tensions;
  const titles = titlesIn(tensions);
  const country = (code: string) => names.country(code as CountryCode);
  return (
    <Section id="tensions">
      {entries.length === 0 ? (
        <p>
          Nobody has stated anything that pulls against it, and nothing is linked that shows it. That is not
          the same as nothing doing so.
        </p>
      ) : (
        <Marked marking={ownMarking(tensions.marking, marking)}>
          <table className="table table--list">
            <caption>
              {formatNumber(entries.length, "counterpart")} against {recommendation}
            </caption>
            <thead>
              <tr>
                <th scope="col">Counterpart</th>
                <th scope="col">What says so</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={JSON.stringify(entry.counterpart)}>
                  <th scope="row">
                    <Side side={entry.counterpart} titles={titles} country={country} />
                    <span className="table__detail">{kindWords(entry)}</span>
                  </th>
                  <td data-label="What says so">
                    <StatedList entry={entry} standing={tensions.standing} />
                    {entry.found !== null && (
                      <>
                        <FoundChanges found={entry.found} issues={tensions.issues} country={country} />
                        <p className="no-print">
                          <Link href={`${TENSIONS_PATH}#${foundAnchor(entry.found)}`}>
                            Among all that was found
                            <span className="usa-sr-only">
                              : {entry.found.first} and {entry.found.second}
                            </span>
                          </Link>
                        </p>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Marked>
      )}
      <p className="no-print">
        <Link href={TENSIONS_PATH}>What pulls against what</Link>
      </p>
    </Section>
  );
}

function kindWords({ stated, found }: Entry): string {
  if (found === null) return "Stated by people";
  const shown = "shown by linked changes of stance";
  return stated.length === 0 ? `Found: ${shown}` : `Stated by people, and ${shown}`;
}

interface StatedListProps {
  readonly entry: Entry;
  readonly standing: TensionsOfRecommendation["standing"];
}

function StatedList({ entry: { stated }, standing }: StatedListProps) {
  return stated.map((tension) => (
    <div key={tension.id}>
      <Link href={tensionHref(tension.id)}>{tension.statement}</Link>
      <StatedSource tension={tension} standing={standing} />
    </div>
  ));
}
