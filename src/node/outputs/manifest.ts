/** A file as the manifest lists it. */
export type WrittenFile = { readonly bytes: number; readonly sha256: string };

/** What is in a folder of results, what it was made of, and how to make it again. */
export type Manifest = {
  readonly generator: 'worktide';
  readonly version: string;
  readonly title: string;
  /** The main sentence of the report. */
  readonly headline: string;
  readonly scenario: { readonly file: string; readonly hash: string };
  readonly region: string;
  readonly data: { readonly hash: string };
  readonly seed: string;
  readonly draws: number;
  readonly mode: string;
  readonly result: { readonly hash: string };
  readonly repeat: string;
  readonly files: Readonly<Record<string, WrittenFile>>;
  /**
   * How it came about this time: the only part that differs when the run is repeated. With SOURCE_DATE_EPOCH both times are
   * that one.
   */
  readonly run: {
    readonly started: string;
    readonly finished: string;
    readonly seconds: number;
    readonly workers: number;
    readonly node: string;
    readonly platform: string;
  };
};
