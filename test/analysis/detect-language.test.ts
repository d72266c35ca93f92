import { isJunksiftError } from 'junksift'
import { detectLanguage } from 'junksift/language'
import { describe, expect, test } from 'vitest'

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Your parcel will arrive tomorrow between nine and eleven.',
    'Can you call me back when you are home?',
    'We could not deliver your order today, please choose a new date.',
    'See you at the station at eight',
    'Thanks for the lovely dinner last night',
  ],
  es: [
    'Su pedido llegará mañana por la tarde.',
    'Llámame cuando salgas del trabajo',
    'Gracias por su compra, esperamos verle pronto',
    'La reunión es a las ocho en la oficina',
    'No olvides traer los papeles del coche',
  ],
  fr: [
    'Votre colis est arrivé au point relais.',
    'Peux-tu passer prendre du pain ce soir ?',
    'Nous vous remercions pour votre commande',
    'Je serai en retard de dix minutes',
    'Le rendez-vous de demain est confirmé',
  ],
  de: [
    'Ihr Paket liegt zur Abholung bereit.',
    'Kannst du heute Abend noch einkaufen gehen?',
    'Vielen Dank für Ihre Bestellung',
    'Wir treffen uns um acht am Bahnhof',
    'Der Termin morgen wurde leider abgesagt',
  ],
  it: [
    'Il tuo pacco arriverà domani mattina.',
    'Puoi passare a prendermi alla stazione?',
    'Grazie per il tuo acquisto, a presto',
    'La riunione di domani è stata spostata',
    'Sono in ritardo di dieci minuti',
  ],
  pt: [
    'O seu pedido chega amanhã de manhã.',
    'Podes ligar quando saíres do trabalho?',
    'Obrigado pela sua compra, volte sempre',
    'A consulta de amanhã está confirmada',
    'Estou atrasado dez minutos, já chego',
  ],
  nl: [
    'Uw pakket wordt morgen bezorgd.',
    'Kun je vanavond nog even boodschappen doen?',
    'Bedankt voor uw bestelling bij onze winkel',
    'We zien elkaar om acht uur op het station',
    'De afspraak van morgen is bevestigd',
  ],
  pl: [
    'Twoja paczka dotrze jutro rano.',
    'Czy możesz odebrać mnie z dworca?',
    'Dziękujemy za zakupy w naszym sklepie',
    'Spotkanie jest jutro o ósmej',
    'Spóźnię się dziesięć minut',
  ],
  tr: [
    'Kargonuz yarın sabah teslim edilecek.',
    'Akşam eve gelirken ekmek alır mısın?',
    'Siparişiniz için teşekkür ederiz',
    'Yarınki randevunuz onaylandı',
    'On dakika gecikeceğim',
  ],
  id: [
    'Paket Anda akan tiba besok pagi.',
    'Tolong jemput saya di stasiun nanti malam',
    'Terima kasih sudah berbelanja di toko kami',
    'Rapat besok diundur ke jam delapan',
    'Saya terlambat sepuluh menit ya',
  ],
  vi: ['Đơn hàng của bạn sẽ đến vào sáng mai.', 'Tối nay bạn có rảnh không?', 'Cảm ơn quý khách đã mua hàng'],
  ru: [
    'Ваша посылка прибудет завтра утром.',
    'Ты можешь забрать меня с вокзала?',
    'Спасибо за покупку в нашем магазине',
    'Встреча перенесена на восемь часов',
    'Я опоздаю на десять минут',
  ],
  uk: [
    'Ваша посилка прибуде завтра вранці.',
    'Дякуємо за покупку в нашому магазині',
    'Ти можеш забрати мене з вокзалу?',
  ],
  zh: ['您的快递已到菜鸟驿站', '明天八点开会，别迟到'],
  ja: ['お荷物は明日届きます', '駅で待っています'],
  ko: ['택배가 내일 도착합니다', '역에서 기다릴게요'],
  th: ['พัสดุจะถึงพรุ่งนี้', 'เจอกันที่สถานี'],
  ar: ['سيصل طردك غدا صباحا', 'أراك في المحطة الساعة الثامنة'],
}

describe.each(Object.entries(sentences))('%s', (code, texts) => {
  test.each(texts)('%s', (text) => {
    const found = detectLanguage(text)
    expect(found.code).toBe(code)
    expect(found.confidence).toBeGreaterThan(0)
    expect(found.confidence).toBeLessThanOrEqual(1)
  })
})

test('a shorter list makes the answer surer', () => {
  const text = 'Der Termin ist morgen'
  expect(detectLanguage(text, { likely: ['de', 'en'] }).confidence).toBeGreaterThanOrEqual(
    detectLanguage(text).confidence,
  )
  expect(detectLanguage('Hej, vi ses i morgen ved stationen', { likely: ['en', 'da'] }).code).toBe('da')
  expect(detectLanguage('Вашата пратка ще пристигне утре сутринта', { likely: ['bg', 'ru'] }).code).toBe('bg')
  expect(detectLanguage('بسته شما فردا می رسد لطفا در خانه باشید', { likely: ['ar', 'fa'] }).code).toBe('fa')
})

test.each(['zzz', 'NBA', 'hmm', 'xq zw', '12345', 'www.example.com/abc'])('too little to tell: %s', (text) => {
  expect(detectLanguage(text)).toMatchObject({ code: 'und', confidence: 0 })
})

test('a script that no likely language uses is left open', () => {
  expect(detectLanguage('See you at the station', { likely: ['zh', 'ru'] })).toMatchObject({
    code: 'und',
    script: 'Latn',
  })
  expect(detectLanguage('سيصل طردك غدا', { likely: ['en'] }).code).toBe('ar')
})

test('the same text gives the same answer', () => {
  expect(detectLanguage('Vielen Dank für Ihre Bestellung')).toEqual(detectLanguage('Vielen Dank für Ihre Bestellung'))
})

test.each([
  [{ likely: ['xx'] }],
  [{ likely: [] }],
  [{ likely: 'en' }],
  [{ likely: [1] }],
  [{ only: ['en'] }],
  [{ likely: ['constructor'] }],
])('wrong options are refused: %j', (options) => {
  let error: unknown
  try {
    detectLanguage('x', options as never)
  } catch (caught) {
    error = caught
  }
  expect(isJunksiftError(error) && error.code).toBe('ERR_OPTION')
})
