/** Readings of the host, their history, and the events between them. */

export { type SampleListener, Sampler } from "./sampler.ts";
