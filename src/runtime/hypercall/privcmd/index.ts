/** Hypercalls through Linux's privcmd device. */

export { PrivcmdHypercall } from "./privcmd-hypercall.ts";
