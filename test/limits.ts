/** A test's limit is for hangs, never for speed: the machine may be busy. Loaded before every test file. */

import { setDefaultTimeout } from "bun:test";

setDefaultTimeout(60_000);
