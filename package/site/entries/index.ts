/**
 * The public API: Xen, its domains, host, xenstore, event channels and memory, with their types and errors.
 *
 * @module
 */

// Classes that src/index.ts loads at their first use stand here as themselves.

export * from "../../../src/index.ts";
export { ForeignMemory } from "../../../src/runtime/interdomain/foreign-memory/index.ts";
export { Grants } from "../../../src/runtime/interdomain/grant/index.ts";
export { RawEventChannels } from "../../../src/runtime/toolstack/raw-event-channels/index.ts";
export { Vchan } from "../../../src/runtime/interdomain/vchan/index.ts";
export { Xen } from "../../../src/runtime/xen.ts";
export { XenStore } from "../../../src/runtime/interdomain/xenstore/index.ts";
