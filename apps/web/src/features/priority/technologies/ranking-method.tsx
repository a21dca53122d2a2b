import type { PriorityBasis } from "@entente/contract";
import type { SimulationSettings } from "@entente/domain";
import { formatInstant } from "../../../lib/dates.ts";
import { formatPlain } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { SourceNote } from "../../../ui/source-note.tsx";
import { BANDS_ARE_OURS } from "../frame/names.ts";

interface RankingMethodProps {
  readonly model: PriorityBasis["model"];
  readonly method: string;
  readonly simulation: SimulationSettings;
}

/** How the figures of the ranking come about, and whose they are. */
export function RankingMethod({ model: { model, personName, at }, method, simulation }: RankingMethodProps) {
  const { emphasis } = model.settings;
  return (
    <SourceNote
      of="the ranking"
      label="How this is computed"
      who={`Criteria and settings: ${model.title}, version ${model.version}, put down by ${personName}.`}
      when={`The model since ${formatInstant(at)}; the figures at the moment of asking.`}
      from={`The brief names the technologies and most criteria; it rates nothing and weights nothing. Levels are our reading of its words or public figures, each with its source on the technology's page. ${BANDS_ARE_OURS}`}
      method={`Additive value model on declared scales (version ${method}): criticality and amenability are weighted means of what ratings are worth from 0 to 1; obstacles lower amenability. Headline ${headlineFormula(emphasis)}, of the best band. Unrated criteria are left out, never counted as zero, and widen the possible range. “First in draws”: SMAA-2 with ${formatCount(simulation.draws)} draws (seed ${simulation.seed}) in which any weights at all are possible and ratings vary as far as they are uncertain or missing; ± is the 95% error of the simulation.`}
    />
  );
}

function headlineFormula(emphasis: number): string {
  if (emphasis === 0.5) return "√(criticality × amenability)";
  return `criticality^${formatPlain(emphasis)} × amenability^${formatPlain(1 - emphasis)}`;
}
