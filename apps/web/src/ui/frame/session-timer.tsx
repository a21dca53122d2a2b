"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

interface SessionTimerProps {
  /** What the session had left when the page was made. */
  readonly secondsLeft: number;
  readonly warningSeconds: number;
  /** The form that ends the session. */
  readonly signOut: ReactNode;
}

/**
 * Warns before the session ends unless it is used, and says when it has. Another page may have used it meanwhile, so
 * the server is asked before anything is said; asking is no use of the session.
 */
export function SessionTimer({ secondsLeft, warningSeconds, signOut }: SessionTimerProps) {
  const [{ left, asked }, setAnswer] = useState({ left: secondsLeft, asked: 0 });
  const dialog = useRef<HTMLDialogElement>(null);
  const isOver = left === 0;
  const isQuiet = left > warningSeconds;

  // Each answer starts the wait anew, also one that says the same as the one before.
  useEffect(() => {
    if (isOver) return;
    const wait = isQuiet ? left - warningSeconds : left;
    const timer = setTimeout(() => void secondsLeftNow().then(note), wait * 1000);
    return () => clearTimeout(timer);
  }, [asked, left, isOver, isQuiet, warningSeconds]);

  useEffect(() => {
    if (isQuiet) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [isQuiet]);

  function note(answer: number): void {
    setAnswer((before) => ({ left: answer, asked: before.asked + 1 }));
  }

  async function stay(): Promise<void> {
    await fetch("/trpc/session.me");
    note(await secondsLeftNow());
  }
  const again = (label: string, isFirst: boolean) => (
    <button
      className={isFirst ? "usa-button" : "usa-button usa-button--outline"}
      type="button"
      onClick={() => void stay()}
    >
      {label}
    </button>
  );

  return (
    <dialog
      className="session-timer"
      ref={dialog}
      aria-labelledby="session-timer-title"
      onCancel={(event) => {
        event.preventDefault();
        void stay();
      }}
    >
      <h2 id="session-timer-title">{isOver ? "Your session has ended" : "Your session ends soon"}</h2>
      {isOver ? (
        <p>What you typed here is kept. Sign in in a new tab, come back to this one, and send it.</p>
      ) : (
        <p>Nothing was done for a while. In {minutes(left)} you will be signed out.</p>
      )}
      <div className="session-timer__acts">
        {isOver ? (
          <>
            <a className="usa-button" href="/sign-in" target="_blank" rel="noreferrer">
              Sign in in a new tab
            </a>
            {again("I have signed in", false)}
          </>
        ) : (
          <>
            {again("Stay signed in", true)}
            {signOut}
          </>
        )}
      </div>
    </dialog>
  );
}

/** Seconds after which a server that did not answer is asked again. */
const ASK_AGAIN_SECONDS = 20;

/** 0 when the session is over. */
async function secondsLeftNow(): Promise<number> {
  const reply = await fetch("/trpc/session.clock", { cache: "no-store" }).catch(() => null);
  if (reply?.status === 401) return 0;
  if (reply?.ok !== true) return ASK_AGAIN_SECONDS;
  const body = (await reply.json()) as {
    readonly result: { readonly data: { readonly secondsLeft: number } };
  };
  return body.result.data.secondsLeft;
}

function minutes(seconds: number): string {
  const whole = Math.floor(seconds / 60);
  if (whole === 0) return "less than a minute";
  return seconds % 60 >= 30 ? `${whole}½ minutes` : `${whole} ${whole === 1 ? "minute" : "minutes"}`;
}
