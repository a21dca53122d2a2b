import type { Person } from "@entente/contract";
import { SYSTEM_USE_NOTICE } from "@entente/domain";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { PersonaList } from "./persona-list.tsx";
import { signIn } from "./sign-in.ts";

/** The made-up people of this machine, each with a button to become them. */
export function PersonaChoice({
  personas,
  next,
}: {
  readonly personas: readonly Person[];
  readonly next: string;
}) {
  return (
    <ActionForm action={signIn.bind(null, next)}>
      <input type="hidden" name="notice" value={SYSTEM_USE_NOTICE} />
      <PersonaList personas={personas} />
    </ActionForm>
  );
}
