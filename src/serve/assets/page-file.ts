/** A file of the page. */

export interface PageFile {
  /** Its media type. */
  readonly type: string;
  /** Its bytes, compressed. */
  readonly brotli: Uint8Array<ArrayBuffer>;
  /** A word that changes with the bytes. */
  readonly tag: string;
}
