import type { CalendarDate } from "@entente/domain";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { endCollaboration } from "./change-action.ts";
import { ChangeFoot } from "./change-foot.tsx";
import { CHANGE_COLLABORATION_LABELS as LABELS } from "./change-labels.ts";
import type { ChangePage } from "./load-change.ts";

interface EndFormProps {
  readonly page: ChangePage;
  readonly today: CalendarDate;
}

/** When joint work ended and what says so. */
export function EndForm({ page: { collaboration, seen }, today }: EndFormProps) {
  const { id, title, year } = collaboration;
  return (
    <>
      <p>
        “{title}” runs since {year}. Once it has ended, nothing new repeats it and it is no load on anybody;
        it stays on record as ended.
      </p>
      <ActionForm action={endCollaboration.bind(null, id)} version={seen}>
        <TextField type="date" name="on" label={LABELS.on} hint={`From ${year} up to today.`} given={today} />
        <ChangeFoot collaboration={id} submit="Put down the end" />
      </ActionForm>
    </>
  );
}
