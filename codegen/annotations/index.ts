/**
 * annotations.toml: what Xen's headers do not say about its operations. This folder reads and validates the file; what
 * it means for a release is model/operations' concern.
 */
export { ANNOTATIONS_FILE, parseAnnotations, readAnnotations } from "./read.ts";
export { AnnotationError } from "./toml.ts";
export type {
  Annotations,
  ContainerAnnotation,
  FamilyAnnotation,
  HandleAnnotation,
  OperationAnnotation,
  Pattern,
  SelectorAnnotation,
} from "./types.ts";
