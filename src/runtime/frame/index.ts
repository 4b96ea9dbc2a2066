export { gfn, type Gfn, mfn, type Mfn } from "./frame.ts";
