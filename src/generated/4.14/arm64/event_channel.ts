export * from "../x86_64/event_channel.ts";
