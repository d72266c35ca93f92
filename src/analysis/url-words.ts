/**
 * Data of the link finder: which endings make a link without a scheme, and which only look like one. Each is one
 * string of words between spaces.
 */

/** Whether a list holds a word. */
export function holds(list: string, word: string): boolean {
  return list.includes(` ${word} `)
}

/**
 * Endings that make a bare `name.ending` a link. All other listed suffixes need a scheme, `www.`, a path or a port,
 * because they are words (`me`, `so`), file names (`zip`, `md`) or texting habits (`tk`, `cu`) as often as links.
 */
export const bareEndings =
  ' com net org cn edu gov mil info biz cc hk tw mo jp kr uk de fr ru eu ca au sg io co ai tv cf gq pw ws br' +
  ' mx es vn th ph nz ch se pl pt ua cz asia mobi name xn xyz top vip icu shop club site online store fun' +
  ' ltd wang ren tech cloud website space group work win bid loan app dev link red ink pub live press host' +
  ' bond cyou sbs cfd buzz monster rest quest lol mom beauty hair skin makeup homes autos boats yachts click' +
  ' today life world company pro law center email network video city plus gold cool fit chat team zone tel' +
  ' gift '

/** Those of `bareEndings` that are also English words: not taken where an English sentence runs through them. */
export const wordEndings =
  ' top vip shop club site online store fun ren tech cloud website space group work win bid loan app dev' +
  ' link red ink pub live press host bond buzz monster rest quest lol mom beauty hair skin makeup homes' +
  ' autos boats yachts click today life world company pro law center email network video city plus gold cool' +
  ' fit chat team zone tel gift name asia co ca de es se ch th ph cf tv info mil ltd wang '

/** Endings that a dot in disguise (`abc。com`) may join to a name without any other sign of a link. */
export const joinableEndings = ' com net org cn cc top xyz icu info hk tw '

/** Products named like hosts. */
export const productNames = ' asp.net vb.net ado.net ml.net paint.net '
