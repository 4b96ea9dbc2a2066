/** Texts that a scraper reads: metrics, labels, and the two formats. */

export { counter, type Definition, definition, gauge, info, type Kind, Samples } from "./family.ts";
export { contentTypes, formatFor, formatSamples, type MetricsFormat } from "./format.ts";
export { labelsText, labelText } from "./label-text.ts";
