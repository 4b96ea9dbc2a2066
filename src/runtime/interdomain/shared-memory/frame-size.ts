/** Bytes in a frame of Xen's. No header says so: everything that Xen counts in frames, it counts in 4 KiB. */
export const FRAME_SIZE = 4096;
