import type { OptOutForm } from './opt-out-forms'
import { words } from './words'

/**
 * Further ways to offer an end, as small senders write them: "no more texts? reply NO". The key may be an ordinary word,
 * so each needs the purpose beside it.
 */
export function plainForms(): OptOutForm[] {
  const end = '(?![a-z0-9])'
  const purposes = words`
    不需要|不想收|不想再收|不想看|不再|不要的?|不愿|不方便|勿扰|若打扰|不收|不看
  `
  return [
    // 不需要请回T · 取消请回QX · 回T不再提醒
    form('CN', ['回'], `(?:${purposes})[^。！!?？\\n]{0,12}?回复?(td|t|n|r|qx|0000)${end}`),
    form('CN', ['取消'], `取消(?:订阅)?(?:请)?回复?(td|t|qx|q)${end}`),
    form('CN', ['不再', '取消'], '回复?(td|t|n|r|u)(?:即可)?(?:不再|取消$)'),
    form('CN', ['按'], '取消(?:来电|此类)[^。\\n]{0,6}?按(星号|井号|[\\d#*])', true),
    form('TW', ['取消', '拒收', '停止'], '(?:不再接收|拒收)[^。\\n]{0,4}?回[传傳复]「(取消|拒收|停止)」'),
    form('TW', ['拒收', '不想收'], '(?:拒收|不想收到)[^。\\n]{0,10}?0800[\\d-]{6,8}', true),
    form('HK', ['unsub'], 'unsub(?:scribe)?\\s{0,2}[:电]?\\s{0,2}(\\d{4}\\s?\\d{4})(?!\\d)', true),
    // Text NO to 85080 to opt out · No more msgs? Reply NO · NO to stop
    form(
      'GB',
      ['text', 'txt', 'reply', 'rply'],
      `(?:text|txt|reply|rply)\\s{1,3}([a-z]{1,8}(?: off)?)\\s(?:to|2)\\s(?:\\d{4,8}|the same number)\\s(?:to|for)\\s(?:opt|stop|unsub|end|no more)`,
      true,
    ),
    form(
      'US',
      ['stop', 'optout', 'opt out', 'unsub'],
      '(?:stop|opt ?out|unsub)(?:\\s(?:dial|call))?[:\\s]{1,2}(\\*\\d[\\d*]{2,14}#)',
      true,
    ),
    form('US', ['to stop'], '(?<!, )\\b(no|n|off|out)\\sto\\sstop\\b'),
    form(
      'US',
      ['no more', 'stop', 'unsub', 'hear no'],
      `(?:no more ?|stop ?|unsub|hear no more)(?:msgs?|messages|texts?|sms)?\\??\\s(?:reply|rply|text|txt)\\s([a-z]{1,6})${end}`,
    ),
    // Kein Interesse? STOP antworten · STOP = keine Infos
    form(
      'DE',
      ['antw', 'stop'],
      `(?:\\b(stopp?|nein|ende|no)\\s(?:antworten|an\\s0)|antw(?:orte?n?|\\.)\\s(nein|ende)${end}|\\bstop ?= ?kein)`,
    ),
    // Si no quieres avisos, responde NO · BAJA = no más · NO para no avisarte
    form(
      'ES',
      ['no'],
      `(?:no (?:quier|dese|avis|m[aá]s)[^.!?\\n]{0,40}?(?:responde|env[ií]a)\\s(no|baja|salir)${end}|\\b(no|baja) ?(?:=|para) ?no )`,
    ),
    form('ES', ['salir', 'baja'], 'cancela\\s(?:enviando\\s)?(salir|baja)\\sal\\s\\d{3,9}', true),
    // No sms? STOP al 42054 · se non gradisce scriva BASTA al … · NO = non ti scrivo più
    form('IT', ['stop'], '\\b(stop)\\sal?\\s\\d[\\d ]{4,13}', true),
    form(
      'IT',
      ['non', 'sms'],
      `(?:non (?:ricev|gradi)|(?:no|stop|basta) sms)[^.!\\n]{0,40}?\\b(no|off|basta)${end}|\\b(no) ?= ?non\\b`,
    ),
    // Uitschrijven: STOP · Rezygnacja odpisz NIE
    form('NL', ['uitschrijven', 'geen sms'], `(?:uitschrijven|geen sms)[^.!\\n]{0,10}?\\b(stop)${end}`),
    form('PL', ['rezygn', 'wypisz'], `(?:rezygn|wypisz)[^.!\\n]{0,14}?\\b(nie)${end}`),
    // Env PARE · Sair: SMS grátis SAIR p/ 6131
    form(
      'BR',
      ['pare', 'parar', 'sair', 'nao', 'não'],
      `(?:\\benv|respond[ea]|sms(?: gr[aá]tis)?)\\s(pare|parar|sair|n[aã]o)${end}`,
    ),
    form('BR', ['remover', 'descadastr'], '(?:remover|descadastro): ?[a-z0-9-]{1,40}\\.[a-z0-9][!-~]*', true),
    // Откл: STOP на 0846 · стоп = отписка · Не хотите? Ответьте НЕТ
    form(
      'RU',
      ['откл', 'отпис', 'не хотите', 'не писать'],
      words`
      (?:откл|отпис|не хотите|не писать)[^!\n]{0,36}?(?:на|:|ответь?те?|ответ)\s?(стоп|stop|нет|н)(?![а-яё])|(стоп) ?= ?отпис|откл\. ?(стоп)
    `,
    ),
    form('RU', ['отказ'], 'отказ от рассылки:? ?8 ?\\(?800[\\d )-]{7,11}', true),
    // Mesaj istemiyorsanız RET yazın · TUR RET > 3170
    form(
      'TR',
      ['istem', 'çık', 'cik'],
      `(?:istem|[çc][ıi]k)[^.!\\n]{0,24}?\\b(ret|red|ipt|iptal|[a-z]{2,5})\\s(?:yaz|gonder|gönder)`,
    ),
    form('TR', ['ret'], '\\b(?:[a-z]{2,8}\\s)?(ret) ?> ?\\d{4}', true),
    // Tak nak promo? Balas HENTI · Kirim OFF ke 98856
    form(
      'ID',
      ['bal', 'kirim'],
      `(?:ga mau|tak nak|tak ingin|berhenti)[^.!\\n]{0,20}?(?:bales|balas|:)\\s(no|henti|off|unreg)${end}|kirim\\s(off)\\ske\\s\\d{4,6}`,
    ),
    form(
      'VN',
      ['gui', 'gửi'],
      '(?:tu choi|từ chối|khong nhan)[^.!\\n]{0,24}?\\b((?:tc|huy)[a-z0-9 ]{0,8})\\s(?:gui|gửi)\\s\\d{3,11}',
      true,
    ),
    form('IN', ['bhej'], 'stop(?:\\s[a-z]{1,12}){0,2}\\s\\d{4,12}\\s(?:par\\s)?bhej', true, 'STOP'),
    form('IN', ['stop', 'स्टॉप'], words`(?:बंद|रोकने|चाहे)[^।\n]{0,30}?(?:stop|स्टॉप)[^।\n]{0,16}?\d{4,12}`, true, 'STOP'),
    // 不要な方は0をご返信 · 停止→example.jp/stop
    form(
      'JP',
      ['返信'],
      words`(?:停止|不要|希望しない|止める)[^。\n]{0,14}?[「『"]?(停止|stop|不要|[a-z0-9])[」』"]?[とを]?ご?返信`,
    ),
    form(
      'JP',
      ['停止', '解除', '拒否'],
      words`(?:停止|解除|拒否)(?:する場合)?\s{0,2}[:→は]\s{0,2}(?:https?:\/\/|0120-?|0800-?|[a-z0-9-]{1,40}\.[a-z])[!-~]*`,
      true,
    ),
    form(
      'TH',
      ['หยุดรับ', 'ไม่รับ', 'ไม่ประสงค์'],
      words`(?:หยุดรับ|ไม่รับ|ไม่ประสงค์)[^\n]{0,24}?(?:กด|พิมพ์|ส่ง|ตอบ)\s{0,3}(\*[\d*]{2,14}#?|[a-z]{1,6}|\d)`,
      true,
    ),
    form('TH', ['พิมพ์'], words`พิมพ์\s{0,3}([a-z]{1,6})\s{0,3}ส่ง\s{0,3}\d{4,8}`, true),
    form(
      'SA',
      ['لغاء', 'لعدم', 'يقاف', 'وقف'],
      words`(?:[إا]لغاء|لعدم|[إا]يقاف|وقف)[^.!\n]{0,36}?(?:[إأا]لى|على)\s{0,3}\d{3,7}|رسل[^.!\n]{0,24}\d{3,7}\s{0,3}ل(?:وقف|[إا]لغاء)`,
      true,
    ),
  ]
}

function form(market: string, triggers: readonly string[], source: string, toNumber = false, key?: string): OptOutForm {
  return {
    market,
    level: 'usable',
    triggers,
    pattern: new RegExp(source, 'g'),
    toNumber,
    ...(key === undefined ? {} : { key }),
  }
}
