/**
 * The protocol's numbers. It grows and never changes, and xenstored runs in some domain whose Xen need not be asked: so
 * the newest known header serves every release.
 */

export * from "../../../../generated/4.22/x86_64/io/xs_wire.constants.ts";
