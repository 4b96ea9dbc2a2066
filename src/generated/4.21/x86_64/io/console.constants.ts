// The constants of Xen's public header io/console.h. Made by `bun run codegen`: do not edit.

export const XENCONSOLE_DISCONNECTED = 1;
export const XENCONSOLE_CONNECTED = 0;
