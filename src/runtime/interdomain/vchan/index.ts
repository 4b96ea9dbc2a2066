/**
 * vchan: a pipe of bytes between two domains over shared pages and an event channel, with the protocol of C's libxenvchan.
 * A server shares the pages and publishes them in xenstore; a client maps them. Either end may be a C program.
 */

export type { VchanConnectOptions } from "./client.ts";
export type { VchanEnd, VchanParts, VchanRole } from "./end.ts";
export type { VchanListenOptions } from "./server.ts";
export { Vchan, type VchanReadOptions } from "./vchan.ts";
