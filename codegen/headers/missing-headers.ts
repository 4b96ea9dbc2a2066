/** Headers that cannot be had: the message says what was tried and what to do, and is shown without a stack. */
export class MissingHeadersError extends Error {
  override readonly name = "MissingHeadersError";
}
