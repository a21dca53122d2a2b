/** Something that people look at and that others change meanwhile. */
export const LIVE_KINDS = ["recommendation", "tasking"] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

export interface LiveSubject {
  readonly kind: LiveKind;
  /** A recommendation's key, or a tasking's id. */
  readonly key: string;
}

/** That something changed, and nothing of what. */
export interface LiveChange extends LiveSubject {
  readonly version: number;
}

/** Who hears of changes, on whichever server they were made. */
export interface ChangeListener {
  readonly onChange: (change: LiveChange) => void;
  /** Changes may have been missed: whoever waits for one must look. */
  readonly onGap: () => void;
}

export interface LiveRepository {
  /** The present version; absent when there is none, or when the person may not read it. */
  versionOf(subject: LiveSubject): Promise<number | null>;
}
