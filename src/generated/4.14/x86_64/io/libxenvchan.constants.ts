// The constants of Xen's public header io/libxenvchan.h. Made by `bun run codegen`: do not edit.

export const VCHAN_NOTIFY_WRITE = 1;
export const VCHAN_NOTIFY_READ = 2;
