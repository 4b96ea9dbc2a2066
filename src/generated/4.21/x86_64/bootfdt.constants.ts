// The constants of Xen's public header bootfdt.h. Made by `bun run codegen`: do not edit.

export const DOMAIN_CAPS_CONTROL = 1;
export const DOMAIN_CAPS_HARDWARE = 2;
export const DOMAIN_CAPS_XENSTORE = 4;
export const DOMAIN_CAPS_MASK = 7;
