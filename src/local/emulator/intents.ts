/** https://discord.com/developers/docs/events/gateway#list-of-intents */
export const INTENT = {
  guilds: 1 << 0,
  members: 1 << 1,
  webhooks: 1 << 5,
  messages: 1 << 9,
  reactions: 1 << 10,
  typing: 1 << 11,
  content: 1 << 15,
} as const;
/** Every intent there is. */
export const ALL_INTENTS = 0x1_ff_ff | (0x3 << 20) | (0x3 << 24);
/** Members, presences, message content: nobody has switched them on for this bot. */
export const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
