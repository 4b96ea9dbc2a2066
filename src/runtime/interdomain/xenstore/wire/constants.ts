/**
 * The protocol's numbers. The protocol grows and never changes, and xenstored may run in a domain on another Xen. So
 * the newest known header serves every release.
 */

export * from "../../../../generated/4.22/x86_64/io/xs_wire.constants.ts";
