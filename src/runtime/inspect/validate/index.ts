/** Checks that hypercalls are well formed, before they are made. */

export { XenValidationError, type ValidationRule, type Violation } from "./error.ts";
export { ValidatingHypercall, type ValidatingOptions } from "./validating-hypercall.ts";
