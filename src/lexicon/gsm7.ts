/**
 * The GSM 7-bit default alphabet without its escape (3GPP TS 23.038, 6.2.1). Its order is that of the standard's table,
 * which nothing relies on.
 */
export const gsm7Basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'

/** Its extension table (6.2.1.1): each is sent as an escape and a character, two septets. */
export const gsm7Extension = '\f^{}\\[~]|€'
