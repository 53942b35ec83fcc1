/** https://discord.com/developers/docs/reference#locales */
export const LOCALES = [
  ...(['id', 'da', 'de', 'en-GB', 'en-US', 'es-ES', 'es-419', 'fr', 'hr', 'it', 'lt', 'hu'] as const),
  ...(['nl', 'no', 'pl', 'pt-BR', 'ro', 'fi', 'sv-SE', 'vi', 'tr', 'cs', 'el', 'bg', 'ru'] as const),
  ...(['uk', 'hi', 'th', 'zh-CN', 'ja', 'zh-TW', 'ko'] as const),
] as const;
