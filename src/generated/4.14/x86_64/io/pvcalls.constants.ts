// The constants of Xen's public header io/pvcalls.h. Made by `bun run codegen`: do not edit.

export const PVCALLS_SOCKET = 0;
export const PVCALLS_CONNECT = 1;
export const PVCALLS_RELEASE = 2;
export const PVCALLS_BIND = 3;
export const PVCALLS_LISTEN = 4;
export const PVCALLS_ACCEPT = 5;
export const PVCALLS_POLL = 6;
