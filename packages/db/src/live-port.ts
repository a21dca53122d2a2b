/** Something that people look at and that others change meanwhile. */
export const LIVE_KINDS = ["recommendation", "tasking", "comments"] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

export interface LiveSubject {
  readonly kind: LiveKind;
  /** A recommendation's key, a tasking's id, or the record that is spoken about, such as `recommendation:CHIP-1`. */
  readonly key: string;
}

/** That something changed, and nothing of what. */
export interface LiveChange extends LiveSubject {
  /** Absent of comments: each reader has a version of their own, that of what they may read. */
  readonly version: number | null;
}

/** Who hears of changes, on whichever server they were made. */
export interface ChangeListener {
  readonly onChange: (change: LiveChange) => void;
  /** Changes may have been missed: whoever waits for one must look. */
  readonly onGap: () => void;
}

export interface LiveRepository {
  /**
   * The present version, of comments the number of entries that the person may read; absent when there is no such thing,
   * or when the person may not read it.
   */
  versionOf(subject: LiveSubject): Promise<number | null>;
}
