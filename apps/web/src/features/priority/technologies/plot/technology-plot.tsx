import type { PriorityStanding } from "@entente/domain";
import { READINESS_BANDS } from "@entente/domain";
import { bandWords, type PriorityNames } from "../../frame/names.ts";
import { bandShape } from "./band-shape.ts";
import { frontSentence } from "./front-sentence.ts";
import type { PlotArea } from "./plot-area.ts";
import { PlotDrawing } from "./plot-drawing.tsx";
import { plotLayout } from "./plot-layout.ts";

interface TechnologyPlotProps {
  readonly standing: Pick<PriorityStanding, "cells" | "technologies">;
  readonly emphasis: number;
  readonly names: PriorityNames;
}

const WIDE = { width: 820, height: 470, left: 46, right: 34, top: 18, bottom: 46 };
const NARROW = { width: 340, height: 430, left: 34, right: 24, top: 18, bottom: 44 };

/** Ranked cells by amenability and criticality, drawn once for wide pages and once for phones. */
export function TechnologyPlot({ standing, emphasis, names }: TechnologyPlotProps) {
  const wide = plotLayout(standing, emphasis, names, WIDE);
  const narrow = plotLayout(standing, emphasis, names, NARROW);
  if (wide === null || narrow === null) return null;
  return (
    <figure className="plot priority-plot">
      <figcaption>{frontSentence(standing.cells, names)}</figcaption>
      <ul className="plot-key" aria-label="Marks">
        {READINESS_BANDS.map((band) => (
          <li key={band}>
            <svg aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14">
              <path className="priority-plot__mark" d={bandShape(band, 5)} />
            </svg>
            {bandWords(band)}
          </li>
        ))}
      </ul>
      <PlotDrawing layout={wide} names={names} className="priority-plot__wide" />
      <PlotDrawing layout={narrow} names={names} className="priority-plot__narrow" />
      <p className="quiet small">
        Large marks are the bands that technologies are ranked by. Thin crosses reach as far as missing and
        uncertain ratings leave open. Gray curves join equal headlines.
        {startsAboveZero(wide.area) && " The axes do not begin at 0."}
      </p>
    </figure>
  );
}

function startsAboveZero({ x, y }: PlotArea): boolean {
  return Math.max(x.domain()[0] ?? 0, y.domain()[0] ?? 0) > 0;
}
