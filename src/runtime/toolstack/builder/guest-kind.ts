/**
 * Kinds of guests. "pvh": with the processor's virtualization, on x86 and on Arm, which has no other. "pv": on x86,
 * without it: Xen checks the guest's page tables instead.
 */
export type GuestKind = "pv" | "pvh";
