/**
 * vchan: a pipe of bytes between two domains over shared pages and an event channel, as the C library libxenvchan has
 * it. A server shares the pages and says where in xenstore; a client maps them. Either end may be a C program.
 */

export type { VchanConnectOptions } from "./client.ts";
export type { VchanEnd, VchanParts, VchanRole } from "./end.ts";
export type { VchanListenOptions } from "./server.ts";
export { Vchan, type VchanReadOptions } from "./vchan.ts";
