"use client";

import type { SwingPoints } from "@entente/domain/priority";
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { StandingAnswer, StandingInputs, StandingQuestion } from "./standing-question.ts";

interface LiveStanding {
  readonly standing: StandingAnswer;
  /** Asks for the order with these points; of several questions meanwhile only the last is answered. */
  readonly ask: (points: SwingPoints) => void;
  /** True when this browser cannot rank; the server still can. */
  readonly isBroken: boolean;
}

/**
 * The order as a worker ranks it. One question at a time is under way, so that a slider that moves faster than the
 * worker never queues; an answer is rendered within the next frame, not after it.
 */
export function useLiveStanding(inputs: StandingInputs, opened: StandingAnswer): LiveStanding {
  const [standing, setStanding] = useState(opened);
  const [isBroken, setIsBroken] = useState(false);
  const worker = useRef<Worker | null>(null);
  const waiting = useRef<SwingPoints | null>(null);
  const isAsking = useRef(false);

  const askNext = useCallback(() => {
    const points = waiting.current;
    if (points === null || worker.current === null || isAsking.current) return;
    waiting.current = null;
    isAsking.current = true;
    worker.current.postMessage({ kind: "points", points } satisfies StandingQuestion);
  }, []);

  const ask = useCallback(
    (points: SwingPoints) => {
      waiting.current = points;
      askNext();
    },
    [askNext],
  );

  useEffect(() => {
    let frame = 0;
    const started = new Worker(new URL("./standing.worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<StandingAnswer>) => {
      isAsking.current = false;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => flushSync(() => setStanding(data)));
      askNext();
    });
    started.addEventListener("error", () => setIsBroken(true));
    started.postMessage({ kind: "inputs", inputs } satisfies StandingQuestion);
    worker.current = started;
    isAsking.current = false;
    askNext();
    return () => {
      cancelAnimationFrame(frame);
      started.terminate();
      worker.current = null;
    };
  }, [inputs, askNext]);

  return { standing, ask, isBroken };
}
