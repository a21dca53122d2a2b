import type { PriorityCell } from "@entente/domain";
import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { BANDS_ARE_OURS, priorityNames } from "../frame/names.ts";
import { PriorityPages } from "../frame/priority-pages.tsx";
import { WeightingChoice } from "../frame/weighting-choice.tsx";
import { explainedCell } from "./best-cell.ts";
import { CellSection } from "./cell-section.tsx";
import { chainHref, chainParameters, type PointedCells, supposedSettings } from "./chain-address.ts";
import { ChainLede } from "./chain-lede.tsx";
import { ChainMethod } from "./chain-method.tsx";
import { chainCourses, peakSentence } from "./chain-peaks.ts";
import { ClaimsSection } from "./claims-section.tsx";
import { FocusMatrix } from "./focus-matrix.tsx";
import { formatThreshold } from "./focus-words.ts";
import type { ChainPage } from "./load-chain.ts";
import { pointedWords } from "./pointed-cells.ts";
import { QuadrantPlot } from "./quadrant-plot.tsx";
import { ThresholdsForm } from "./thresholds-form.tsx";

/** Where along the chain to work together on what: the matrix, one cell explained, and what the brief says. */
export function ChainView({ page }: { readonly page: ChainPage }) {
  const { basis, standing, weights, read, agencyNames } = page;
  const { address, problems } = read;
  const { weighting } = weights;
  const { model } = basis.model;
  const settings = supposedSettings(address, model.settings) ?? model.settings;
  const names = priorityNames(basis);
  const explained = explainedCell(standing, address.cell);
  const courses = chainCourses(standing.cells);
  const cellHref = ({ technology, band }: PriorityCell) =>
    chainHref(weighting, { ...address, cell: { technology, band } }, "cell");
  const pointedHref = (cells: PointedCells) => chainHref(weighting, { ...address, cells }, "matrix");
  return (
    <>
      <PriorityPages current="/priorities/chain" weighting={weighting} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      <ChainLede standing={standing} names={names} pointedHref={pointedHref} cellHref={cellHref} />
      <WeightingChoice
        path="/priorities/chain"
        read={weights}
        basis={basis}
        agencyNames={agencyNames}
        others={chainParameters(address)}
      />
      <ThresholdsForm weighting={weighting} address={address} settings={model.settings} />
      <p className="print-only">
        Opportunity is high from {formatThreshold(settings.opportunityThreshold)}, obstacle from{" "}
        {formatThreshold(settings.obstacleThreshold)} on.
      </p>
      <section aria-labelledby="matrix">
        <h2 id="matrix" className="usa-sr-only">
          Technologies along the chain
        </h2>
        {address.cells !== null && (
          <p className="matrix-pointed">
            Pointed out: {pointedWords(standing.cells, address.cells)}.{" "}
            <Link href={chainHref(weighting, { ...address, cells: null }, "matrix")}>Show all alike</Link>
          </p>
        )}
        <FocusMatrix {...{ standing, names, address, explained, cellHref }} thresholds={settings} />
        <p className="quiet small">{BANDS_ARE_OURS}</p>
        <ChainMethod model={basis.model} />
      </section>
      {explained !== null && (
        <CellSection
          cell={explained}
          basis={basis}
          settings={settings}
          names={names}
          isAsked={address.cell !== null}
        />
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">How technologies move along the chain</h2>
        <QuadrantPlot
          title={peakSentence(courses) ?? "No technology can be followed along the whole chain"}
          {...{ standing, names, cellHref }}
          thresholds={settings}
        />
      </section>
      <ClaimsSection courses={courses} model={model} ratings={basis.ratings} names={names} />
    </>
  );
}
