import type { Providers } from "@entente/contract";
import { SYSTEM_USE_NOTICE } from "@entente/domain";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { beginSignIn } from "./begin-sign-in.ts";

interface ProviderChoiceProps {
  readonly providers: Providers["providers"];
  /** The page to go to afterwards. */
  readonly next: string;
  readonly confirms?: boolean;
}

/** One button for each identity provider. */
export function ProviderChoice({ providers, next, confirms = false }: ProviderChoiceProps) {
  const names = Object.fromEntries(providers.map(({ id, name }) => [id, name]));
  return (
    <ActionForm action={beginSignIn.bind(null, { next, confirms, names })}>
      <input type="hidden" name="notice" value={SYSTEM_USE_NOTICE} />
      <ul className="provider-list">
        {providers.map(({ id, name, country }) => (
          <li key={id}>
            <button className="usa-button" type="submit" name="provider" value={id}>
              Accept and continue at {name}
            </button>
            {country !== null && <p className="quiet small">For officials of {country}.</p>}
          </li>
        ))}
      </ul>
    </ActionForm>
  );
}
