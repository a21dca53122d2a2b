import type { PersonOutput, Providers } from "@entente/contract";
import { formatInstant } from "../../../lib/dates.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { invitePerson, withdrawInvitation } from "./person-acts.ts";

interface EntrySectionProps {
  readonly person: PersonOutput;
  readonly providers: Providers["providers"];
}

/** How the person signs in: identities that are bound, invitations that wait, and the form for another. */
export function EntrySection({ person, providers }: EntrySectionProps) {
  const { id, identities, invitations, isPersona, state } = person;
  const offered = providers.filter(({ country }) => country === state.country);
  return (
    <section aria-labelledby="entry">
      <h2 id="entry">How they sign in</h2>
      {isPersona && <p>As a made-up person, on the server's own machine.</p>}
      {identities.length === 0 && !isPersona && <p>By nothing yet: no identity is bound to them.</p>}
      {identities.map((identity) => (
        <div className="admin-entry" key={identity.id}>
          <p>
            An identity at {identity.issuer}, bound {formatInstant(identity.boundAt)}
          </p>
          <p>
            <Link href={`/admin/people/${id}/unbind?identity=${identity.id}`}>Unbind it</Link>
          </p>
        </div>
      ))}
      {invitations.map((invitation) => (
        <div className="admin-entry" key={invitation.id}>
          <p>
            {invitation.email} is invited at {invitation.issuer} until {formatInstant(invitation.expiresAt)}
          </p>
          <ActionForm action={withdrawInvitation.bind(null, id)}>
            <input type="hidden" name="invitation" value={invitation.id} />
            <SubmitButton isSecondary>Withdraw the invitation</SubmitButton>
          </ActionForm>
        </div>
      ))}
      {offered.length === 0 ? (
        <p className="quiet">
          {providers.length === 0
            ? "No identity provider is set up, so nobody can be invited."
            : "No provider vouches for the officials of their country, so they cannot be invited."}
        </p>
      ) : (
        !state.isDisabled && (
          <>
            <h3>Invite them</h3>
            <p>
              Whoever signs in within 14 days with this address, verified by the provider, becomes this person
              here, once and for good.
            </p>
            <ActionForm action={invitePerson.bind(null, id)}>
              <SelectField
                name="provider"
                label="Provider"
                given={offered.length === 1 ? (offered[0]?.id ?? "") : ""}
                options={offered.map(({ id: provider, name }) => ({ value: provider, label: name }))}
              />
              <TextField name="email" label="E-mail address" maxLength={254} />
              <SubmitButton>Invite</SubmitButton>
            </ActionForm>
          </>
        )
      )}
    </section>
  );
}
