export * from "../../4.14/x86_64/event_channel.constants.ts";
