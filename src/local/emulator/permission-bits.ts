/** https://discord.com/developers/docs/topics/permissions, those that the local table knows. */
export const P = {
  kickMembers: 1n << 1n,
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  sendTtsMessages: 1n << 12n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  manageRoles: 1n << 28n,
  manageWebhooks: 1n << 29n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendMessagesInThreads: 1n << 38n,
  sendPolls: 1n << 49n,
} as const;

/** What a new server gives to everybody. */
export const EVERYBODY =
  P.addReactions |
  P.viewChannel |
  P.sendMessages |
  P.sendMessagesInThreads |
  P.createPublicThreads |
  P.createPrivateThreads |
  P.embedLinks |
  P.attachFiles |
  P.useExternalEmojis |
  P.readMessageHistory |
  P.useApplicationCommands |
  P.sendPolls;
export const ALL = (1n << 53n) - 1n;

/** The bits of permissions by name, as `SEND_MESSAGES` or `SendMessages`; undefined for an unknown name. */
export function permissionByName(name: string): bigint | undefined {
  const plain = (text: string) => text.replaceAll('_', '').toLowerCase();
  return Object.entries(P).find(([known]) => plain(known) === plain(name))?.[1];
}
