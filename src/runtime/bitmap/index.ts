export { bitmapBytes, numbersIn, setBits } from "./bitmap.ts";
