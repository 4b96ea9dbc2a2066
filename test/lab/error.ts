/** Something that a person can act on; shown without a stack. */
export class LabError extends Error {
  override readonly name: string = "LabError";
}
