import { type Person } from "@entente/contract";
import { RULES } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { BANDS_ARE_OURS } from "../frame/names.ts";
import { PriorityPages } from "../frame/priority-pages.tsx";
import type { RatingsPage } from "./load-ratings.ts";
import { RatingMatrix } from "./rating-matrix.tsx";
import { RatingsLede } from "./ratings-lede.tsx";
import { SavedRating } from "./saved-rating.tsx";
import { TechnologySwitch } from "./technology-switch.tsx";

interface RatingsViewProps {
  readonly page: RatingsPage;
  readonly person: Person;
}

/** How one technology is rated, place by place, on which grounds and by whom. */
export function RatingsView({ page, person }: RatingsViewProps) {
  const { basis, technology, rows, address, history } = page;
  const mayRate = RULES["rate-priority"][person.role] !== undefined;
  return (
    <>
      <PriorityPages current={null} />
      <SavedRating rows={rows} address={address} history={history} person={person.id} />
      <RatingsLede rows={rows} />
      <TechnologySwitch technologies={basis.technologies} current={technology.id} />
      <p className="quiet small">
        {BANDS_ARE_OURS} A rating for the whole chain holds for every band that has none of its own.{" "}
        {mayRate
          ? "What you rate or withdraw is added to the history; nothing is overwritten."
          : "Analysts rate and withdraw; every entry stays in the history."}
      </p>
      <div id="ratings">
        <RatingMatrix
          caption={`${formatNumber(rows.length, "criterion", "criteria")} of the model “${basis.model.model.title}”, version ${basis.model.model.version}.`}
          rows={rows}
          technology={technology}
          passages={basis.passages}
          mayRate={mayRate}
          unfolded={
            address.history === null || history === null
              ? null
              : { anchor: address.history, entries: history }
          }
        />
      </div>
    </>
  );
}
