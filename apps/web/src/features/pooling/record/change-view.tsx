import type { Person } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { DataPages } from "../../data/data-pages.tsx";
import type { HoldingPage } from "../one/load-holding.ts";
import { NothingStands } from "../one/withdraw-view.tsx";
import { holdingHref, POOLING_PATH } from "../pooling-address.ts";
import { checkRecord } from "./may-record.ts";
import { RecordForm } from "./record-view.tsx";

export const CHANGE_TITLE = "Describe a data holding anew";

interface ChangeViewProps {
  readonly page: HoldingPage;
  readonly person: Person;
  readonly today: CalendarDate;
}

/** The form with what stands of a holding; what is saved is its next version. */
export function ChangeView({ page: { last, withdrawal, vocabulary }, person, today }: ChangeViewProps) {
  const allowed = checkRecord(person);
  return (
    <>
      <PageTitle
        title={CHANGE_TITLE}
        crumbs={[
          { label: "Data to pool", href: POOLING_PATH },
          { label: last.holding.title, href: holdingHref(last.id) },
        ]}
      />
      <DataPages current={null} />
      {!allowed.ok && <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />}
      {allowed.ok && withdrawal !== null && <NothingStands id={last.id} />}
      {allowed.ok && withdrawal === null && (
        <RecordForm vocabulary={vocabulary} today={today} standing={last} />
      )}
    </>
  );
}
