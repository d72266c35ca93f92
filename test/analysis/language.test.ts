import { analyze } from 'junksift'
import { expect, test } from 'vitest'
import { languageByLetters } from '../../src/analysis/tell-tale-letters'

test.each([
  ['您的快递已到菜鸟驿站', 'zh', 'Hans'],
  ['您的包裹已送達，請至櫃檯領取', 'zh', 'Hant'],
  ['今天天气不错', 'zh', 'Hans'],
  ['【Starbucks】您的咖啡好了', 'zh', 'Hans'],
  ['iPhone Pro Max 到货了', 'zh', 'Hans'],
  ['详情 https://www.example.com/some/very/long/path/that/goes/on?id=abcdefg', 'zh', 'Hans'],
  ['优の良品开业啦', 'zh', 'Hans'],
  ['Hello my friend 你好', 'und', 'Latn'],
  ['See you tonight at the station', 'und', 'Latn'],
  ['t.cn/A6xyz', 'und', 'Latn'],
  ['本日は休業です', 'ja', 'Jpan'],
  ['カード', 'ja', 'Jpan'],
  ['ｶｰﾄﾞが届きました', 'ja', 'Jpan'],
  ['東京駅で待っています', 'ja', 'Jpan'],
  ['택배가 도착했습니다', 'ko', 'Kore'],
  ['[Web발신] KB카드 승인', 'ko', 'Kore'],
  ['พัสดุของคุณมาถึงแล้ว', 'th', 'Thai'],
  ['وصلت شحنتك اليوم', 'ar', 'Arab'],
  ['بسته شما رسید، لطفاً پیگیری کنید', 'fa', 'Arab'],
  ['آپ کا پارسل پہنچ گیا ہے', 'ur', 'Arab'],
  ['החבילה שלך הגיעה', 'he', 'Hebr'],
  ['आपका पार्सल आ गया है', 'hi', 'Deva'],
  ['আপনার পার্সেল এসেছে', 'bn', 'Beng'],
  ['உங்கள் பார்சல் வந்தது', 'ta', 'Taml'],
  ['Το δέμα σας έφτασε', 'el', 'Grek'],
  ['Наша почта пришла', 'und', 'Cyrl'],
  ['Мы рады вас видеть', 'ru', 'Cyrl'],
  ['Ваша посилка вже їде', 'uk', 'Cyrl'],
  ['Ваша пасылка ўжо тут', 'be', 'Cyrl'],
  ['Сәлем, қалыңыз қалай', 'kk', 'Cyrl'],
  ['Ваш пакет је стигао, ћао', 'sr', 'Cyrl'],
  ['Kargonuz dağıtıma çıktı', 'tr', 'Latn'],
  ['Đơn hàng của bạn đã đến', 'vi', 'Latn'],
  ['¿Cuándo llegas?', 'es', 'Latn'],
  ['Ihr Paket liegt in der Straße', 'de', 'Latn'],
  ['Não posso agora', 'pt', 'Latn'],
  ['Paczka została wysłana', 'pl', 'Latn'],
  ['Zásilka byla doručena, díky předem. Řidič', 'cs', 'Latn'],
  ['თქვენი ამანათი', 'und', 'Zzzz'],
  ['123 456', 'und', 'Zyyy'],
  ['😀😀', 'und', 'Zyyy'],
  ['', 'und', 'Zyyy'],
  ['，。！×÷', 'und', 'Zyyy'],
  ['𠮷𠮷𠮷', 'zh', 'Hans'],
] as const)('%s is %s in %s', (text, code, script) => {
  expect(analyze(text).language).toMatchObject({ code, script })
  expect(analyze(text).script).toBe(script)
})

test('confidence is the share of the script', () => {
  expect(analyze('您的快递').language.confidence).toBe(1)
  expect(analyze('好 ok').language.confidence).toBeCloseTo(4 / 6)
  expect(analyze('12').language.confidence).toBe(0)
})

test('letters of two languages decide nothing', () => {
  expect(languageByLetters('straße ¿cómo?', 'Latn')).toBe('und')
  expect(languageByLetters('ы ї', 'Cyrl')).toBe('und')
  expect(languageByLetters('plain', 'Latn')).toBe('und')
})

test('links, addresses and codes count little', () => {
  expect(analyze('戳 t.cn/A6xyzABCDEFG user_name@example.com').language).toMatchObject({
    script: 'Hans',
    confidence: 1,
  })
  expect(analyze('好。see').language.confidence).toBeLessThan(1)
})
