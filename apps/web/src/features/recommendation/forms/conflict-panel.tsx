"use client";

import { FocusOnShow } from "../../../ui/forms/focus-on-show.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { Link } from "../../../ui/link.tsx";
import type { Conflict } from "../words/conflict.ts";
import { PresentFacts } from "./present-facts-list.tsx";

interface ConflictPanelProps {
  readonly conflict: Conflict;
  readonly recordHref: string;
}

/** What a colleague changed while the person typed, what stands now, and the two ways on. */
export function ConflictPanel({ conflict, recordHref }: ConflictPanelProps) {
  const { sentence, changes, present } = conflict;
  return (
    <FocusOnShow className="conflict" role="alert">
      <h2>Changed while you were typing</h2>
      <p>{sentence}</p>
      <ol className="conflict__changes">
        {changes.map(({ version, sentence: change, reason, who, when }) => (
          <li key={version}>
            <p>{change}</p>
            {reason !== null && <p className="quiet">Reason: {reason}</p>}
            <p className="quiet small">
              {who}, {when}
            </p>
          </li>
        ))}
      </ol>
      <h3>What stands now</h3>
      <PresentFacts facts={present} />
      <p>Your entries are below as you typed them. Change them if you like, then save or discard.</p>
      <div className="form__acts">
        <SubmitButton>Save mine on top of this</SubmitButton>
        <Link className="usa-button usa-button--outline" href={recordHref}>
          Discard mine
        </Link>
      </div>
    </FocusOnShow>
  );
}
