import type { NoticeChoices as Choices } from "@entente/contract";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../ui/forms/checkbox-field.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { Link } from "../../ui/link.tsx";
import { chooseNotices } from "./choose-notices.ts";

/** How notices come to the person, and how each kind is stopped. */
export function NoticeChoices({ choices }: { readonly choices: Choices }) {
  const { sendsMail, address, mailsDigest, mailsAtOnce, seen } = choices;
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">How you are told of things</h2>
      <p>
        Everything stands on <Link href="/notices">the page of notices</Link>: one digest a day, and at once
        what asks for something by tomorrow or undoes a clearance. {mailSentence(sendsMail, address)}
      </p>
      <DataTable
        caption="What you are told of, and what stops it"
        columns={COLUMNS}
        rows={KINDS}
        rowKey={({ kind }) => kind}
      />
      {sendsMail && address !== null && (
        <ActionForm action={chooseNotices} version={seen}>
          <CheckboxField
            name="mail"
            label={`By mail to ${address} too`}
            isRequired={false}
            given={[...(mailsDigest ? ["digest"] : []), ...(mailsAtOnce ? ["at-once"] : [])]}
            options={[
              { value: "digest", label: "The day's digest" },
              { value: "at-once", label: "What cannot wait" },
            ]}
          />
          <div className="form__acts">
            <SubmitButton>Save</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  );
}

interface Kind {
  readonly kind: string;
  readonly when: string;
  readonly stop: string;
}

const KINDS: readonly Kind[] = [
  {
    kind: "An answer that your office owes",
    when: "On the day after it was asked, 7 days before the suspense, 1 day before, on the day, 1 and 3 days after, then weekly",
    stop: "The office answers, the tasker closes it, or another contact is named",
  },
  {
    kind: "A missed suspense, as alternate contact or coordinator",
    when: "From 1 day after as alternate contact, from 3 days after as coordinator",
    stop: "The office answers or the tasker closes it",
  },
  {
    kind: "Something that happened",
    when: "Once, in the next digest or at once",
    stop: "Nothing more comes of it",
  },
];

const COLUMNS: readonly Column<Kind>[] = [
  { key: "kind", header: "Kind", kind: "row-header", cell: ({ kind }) => kind },
  { key: "when", header: "When it comes", cell: ({ when }) => when },
  { key: "stop", header: "What stops it", cell: ({ stop }) => stop },
];

function mailSentence(sendsMail: boolean, address: string | null): string {
  if (!sendsMail) return "Nothing comes by mail: no mail server is set up here.";
  return address === null
    ? "Nothing comes by mail: no identity provider has verified an address of yours."
    : "Choose below what comes by mail too.";
}
