/** An error on which a user can act; shown without a stack. */
export class LabError extends Error {
  override readonly name: string = "LabError";
}

/** The error for a Debian suite that the mirrors have removed, as they do some years after its release. */
export class SuiteGoneError extends LabError {
  override readonly name: string = "SuiteGoneError";
}
