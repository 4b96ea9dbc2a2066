/**
 * annotations.toml: what Xen's headers do not say about its operations. This folder reads and validates the file; what
 * it means for a release is model/operations' concern.
 */
export type { AskedCount, BufferAnnotation, BufferWord, LeastFactor } from "./buffer-words.ts";
export type { Condition, Conditional } from "./conditions.ts";
export type { Flag, OperationWord } from "./operation-words.ts";
export { ANNOTATIONS_FILE, extendAnnotations, parseAnnotations, readAnnotations } from "./read.ts";
export { AnnotationError } from "./toml.ts";
export type {
  Annotations,
  ContainerAnnotation,
  ErrorAnnotation,
  FamilyAnnotation,
  HandleAnnotation,
  MeaningAnnotation,
  NeedAnnotation,
  OperationAnnotation,
  Pattern,
  SelectorAnnotation,
  SummaryAnnotation,
  UnitAnnotation,
} from "./types.ts";
