import type { Person, Vocabulary } from "@entente/contract";
import { RefusalAlert } from "../../../../ui/forms/refusal-alert.tsx";
import type { Names } from "../../../recommendation/words/names.ts";
import { sheetHref } from "../../frame/forum-address.ts";
import { ForumPages } from "../../frame/forum-pages.tsx";
import type { SheetPage } from "../../frame/outputs.ts";
import { coordinationRefusal } from "./may-coordinate.ts";
import { reviseSheet } from "./sheet-actions.ts";
import type { SheetAct } from "./sheet-address.ts";
import { SheetForm } from "./sheet-form.tsx";
import { VoteForm } from "./vote-form.tsx";

interface SheetActViewProps {
  readonly act: SheetAct;
  readonly page: SheetPage;
  readonly names: Names;
  readonly countries: Vocabulary["countries"];
  readonly person: Person;
}

/** The form for one change of a sheet; for a person who may not, why not. */
export function SheetActView({ act, page, names, countries, person }: SheetActViewProps) {
  const refusal = coordinationRefusal(person);
  return (
    <>
      <ForumPages current={null} />
      {refusal !== null ? (
        <RefusalAlert title="Not open to you" words={refusal} />
      ) : act === "report" ? (
        <VoteForm page={page} names={names} />
      ) : (
        <SheetForm
          action={reviseSheet.bind(null, page.id)}
          page={page}
          countries={countries}
          back={sheetHref(page.id)}
          label="Save the sheet"
        />
      )}
    </>
  );
}
