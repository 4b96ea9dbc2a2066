/** Something that a person can act on; shown without a stack. */
export class LabError extends Error {
  override readonly name: string = "LabError";
}

/** The mirrors have dropped a Debian suite, as they do some years after its release. */
export class SuiteGoneError extends LabError {
  override readonly name: string = "SuiteGoneError";
}
