import type { OptOutForm } from './opt-out-forms'
import { raw, words } from './words'

const url = '(?:https?:\\/\\/)?[a-z0-9-]{1,40}\\.[a-z0-9][!-~]*'
const q = '["\'“”‘’«»*(]{0,2}'
const re = (source: string) => new RegExp(source, 'g')

/** Formulas of markets other than mainland China. */
export function otherForms(): OptOutForm[] {
  return [...english(), ...european(), ...asian()]
}

function english(): OptOutForm[] {
  const verb = '(?:reply|rply|respond|answer|text|txt|sms|send|type|msg)'
  const goal =
    '(?:opt[ -]?out|unsub(?:scribe)?|end|stop|quit|cancel|be removed|remove|leave|discontinue|not receive|no longer receive)'
  const to = '(?:\\s{0,4}(?:to|2|-|=|:|,|4)\\s{0,4}|\\s{1,4})'
  return [
    // SMS STOP to 56161 · STOP to 1909 · fwd to 1909
    {
      market: 'IN',
      level: 'usable',
      triggers: ['1909'],
      pattern: re(`(?:(?:sms|send|txt|text)\\s{1,4})?(stop|start 0|block)\\s{1,4}to\\s{1,4}1909`),
      toNumber: true,
    },
    {
      market: 'IN',
      level: 'usable',
      triggers: ['1909'],
      pattern: re('(?:fwd|forward)(?:\\s{1,4}(?:this\\s{1,4})?(?:sms|msg|message))?\\s{1,4}to\\s{1,4}1909'),
      toNumber: true,
    },
    {
      market: 'IN',
      level: 'usable',
      triggers: ['stop'],
      pattern: re(`(?:sms|send|txt)\\s{1,4}${q}(stop)${q}\\s{1,4}(?:[a-z0-9]{1,12}\\s{1,4})?to\\s{1,4}5\\d{4,7}`),
      toNumber: true,
    },
    // Text STOP to 12345 · Txt STOP 2 60777 · STOP to 87575
    {
      market: 'GB',
      level: 'usable',
      triggers: ['stop'],
      pattern: re(`(?:txt\\s?${q}(stop)${q}\\s{0,4}(?:to|2|:)\\s{0,4}\\d{4,12}|\\bstop\\s{1,4}2\\s{1,4}\\d{5})`),
      key: 'STOP',
      toNumber: true,
    },
    {
      market: 'US',
      level: 'usable',
      triggers: ['stop', 'unsub', 'optout', 'opt out', 'opt-out', 'optout', 'remove'],
      pattern: re(
        `${verb}(?:\\s{1,4}(?:the )?(?:word|with))?\\s{0,4}${q}(stop(?:all)?|unsub(?:scribe)?|opt-?out|remove)${q}(?:\\s{1,4}[a-z0-9]{1,12})?\\s{1,4}(?:to|2)\\s{1,4}\\d{4,12}`,
      ),
      toNumber: true,
    },
    {
      market: 'US',
      level: 'usable',
      triggers: ['stop'],
      pattern: re('\\b(stop)\\s{1,4}to\\s{1,4}\\d{5,6}\\b'),
      toNumber: true,
    },
    // Reply STOP · text STOP to opt out
    {
      market: 'US',
      level: 'usable',
      triggers: ['stop', 'unsub', 'opt out', 'opt-out', 'optout'],
      pattern: re(
        `${verb}(?:\\s{1,4}(?:the )?(?:word|with|back))?\\s{0,4}${q}(stop(?:all|2end)?|unsub(?:scribe)?|opt-?out)${q}(?:${to}${goal})?(?![a-z])`,
      ),
    },
    // Reply END to opt out: ordinary words need the purpose
    {
      market: 'US',
      level: 'usable',
      triggers: ['opt out', 'opt-out', 'optout', 'unsub', 'stop', 'removed', 'receiv'],
      pattern: re(
        `${verb}(?:\\s{1,4}(?:with|back))?\\s{1,4}${q}([a-z]{1,8}\\d{0,3})${q}\\s{0,4}(?:to|2|4)\\s{0,4}(?:opt[ -]?out|unsub(?:scribe)?|be removed|stop (?:receiving|msgs?|messages|texts?|alerts)|no longer receive|not receive)`,
      ),
    },
    // STOP to unsubscribe · STOP=end · STOP2END
    {
      market: 'US',
      level: 'usable',
      triggers: ['stop'],
      pattern: re(`\\b(stop)\\s{0,4}(?:to|2|=|-)\\s{0,4}${goal}(?![a-z])`),
    },
    {
      market: 'US',
      level: 'usable',
      triggers: ['stop'],
      pattern: re('\\b(stop)\\s?2\\s?(?:end|stop|quit|optout|cancel)'),
    },
    // To opt out reply STOP · Opt out: STOP · OptOut: reply OFF
    {
      market: 'US',
      level: 'usable',
      triggers: ['opt out', 'opt-out', 'optout', 'unsub', 'stop', 'removed', 'end '],
      pattern: re(
        `(?:(?:to|2)\\s{1,4}(?:opt[ -]?out|unsub(?:scribe)?|be removed|stop(?: (?:receiving|these|all|getting))?|end|cancel|quit)|opt[ -]?out|unsub(?:scribe)?)(?:[^.!?\\n]{0,28}?)[:,?\\s-]+(?:just\\s{1,4}|pls\\s{1,4}|please\\s{1,4})?(?:reply|rply|text|txt|send|sms)(?:ing)?(?:\\s{1,4}(?:with|back|us))?\\s{1,4}${q}([a-z]{1,8}\\d{0,3})(?![a-z0-9])`,
      ),
    },
    {
      market: 'US',
      level: 'usable',
      triggers: ['opt out', 'opt-out', 'optout', 'unsub'],
      pattern: re(`(?:opt[ -]?out|unsub(?:scribe)?)\\s{0,4}[:=?-]{0,2}\\s{0,4}(stop|end|quit)(?![a-z])`),
    },
    // links and calls
    {
      market: 'US',
      level: 'link-only',
      triggers: ['opt out', 'opt-out', 'optout', 'unsub', 'stop'],
      pattern: re(
        `(?:opt[ -]?out|unsub(?:scribe|s)?|stop(?: (?:texts?|msgs?|sms))?)\\s{0,4}(?:here|at|via|now|visit|click|link|by visiting)?\\s{0,4}[:=>@-]{0,3}\\s{0,4}(?:visit|click|go to|at)?\\s{0,4}(?:here)?[\\s:]{0,3}(?<![a-z0-9])${url}`,
      ),
    },
    {
      market: 'US',
      level: 'obstructed',
      triggers: ['opt out', 'opt-out', 'optout', 'unsub', 'stop', 'removed'],
      pattern: re(
        '(?:(?:to|2) (?:stop|opt[ -]?out|unsub(?:scribe)?|be removed)|unsub(?:scribe)?|opt[ -]?out)[^.!?\\n]{0,30}?(?:call(?:ing)?|phone|ring|e-?mail(?:ing)?|write to|contact|log ?in|sign in|visit (?:our|a|any) (?:store|branch|app))\\b[^.!?\\n]{0,24}',
      ),
    },
    {
      market: 'US',
      level: 'unusable',
      triggers: ['unsub', 'opt out', 'opt-out', 'optout'],
      pattern: re('(?:\\bunsub(?:scribe)?|\\bopt[ -]?out)\\s{0,4}[.!]?\\s{0,4}$'),
    },
    // a call: press 9 to be removed
    {
      market: 'US',
      level: 'usable',
      triggers: ['press '],
      pattern: re(
        `press\\s{1,4}(?:the\\s{1,4})?(?:number\\s{1,4})?(\\d|[#*]|zero|one|two|three|four|five|six|seven|eight|nine|star|pound|hash)(?:\\s{1,4}(?:key|now))?,?\\s{1,4}(?:to|2|if you)\\s{1,4}(?:be (?:removed|taken off|placed on)|opt[ -]?out|unsubscribe|stop|not receive|remove|get off|no longer|do not)`,
      ),
      toNumber: true,
    },
    {
      market: 'US',
      level: 'usable',
      triggers: ['press '],
      pattern: re(
        "(?:(?:to|2)\\s{1,4}(?:be (?:removed|taken off|placed on)|opt[ -]?out|unsubscribe|stop|remove|no longer|not)|(?:do not|don't) (?:want|wish))[^.!?]{0,50}?press\\s{1,4}(?:the\\s{1,4})?(?:number\\s{1,4})?(\\d|[#*]|zero|one|two|three|four|five|six|seven|eight|nine|star|pound|hash)\\b",
      ),
      toNumber: true,
    },
  ]
}

function european(): OptOutForm[] {
  return [
    // STOP au 36111 · STOP SMS 36111 · Stop pub : 36007
    {
      market: 'FR',
      level: 'usable',
      triggers: ['stop'],
      pattern: re(
        '\\b(stop)\\s{0,4}(?:sms|pub|publicite|publicité)?\\s{0,4}(?:au|:|=|=>|\\/|->)?\\s{0,4}3[68][\\s.]?\\d{3}(?!\\d)',
      ),
      toNumber: true,
    },
    {
      market: 'FR',
      level: 'usable',
      triggers: ['stop'],
      pattern: re(
        `(?:r[eé]p(?:ondez|ondre|onse)?\\.?|envoye[rz]|tapez|par)\\s{1,4}(?:par\\s{1,4}|avec\\s{1,4}|sms\\s{1,4})?${q}(stop)(?![a-z])`,
      ),
    },
    {
      market: 'FR',
      level: 'usable',
      triggers: ['stop'],
      pattern: re(
        `(?:ne plus (?:recevoir|être)|d[eé]sabonn|d[eé]sinscri|se desinscrire)[^.!?\\n]{0,40}?\\b(stop)(?![a-z])`,
      ),
    },
    {
      market: 'FR',
      level: 'link-only',
      triggers: ['abonn', 'inscri', 'ne plus'],
      pattern: re(`(?:d[eé]sabonn|d[eé]sinscri|ne plus recevoir)[^.!?\\n]{0,24}?[\\s:]${url}`),
    },
    // Abmelden: STOP · Abmeldung mit STOP an 12345
    {
      market: 'DE',
      level: 'usable',
      triggers: ['abmeld', 'abbestell', 'abmelden'],
      pattern: re(
        `(?:abmeld(?:en|ung)|abbestell(?:en|ung))[^.!\\n]{0,24}?\\b(stop(?:p)?)(?![a-z])(?:\\s{1,4}an\\s{1,4}\\d{3,12})?`,
      ),
    },
    {
      market: 'DE',
      level: 'usable',
      triggers: ['stop'],
      pattern: re(
        `(?:antworte?(?:n)?(?: sie)?|sende?(?:n)?(?: sie)?|sms)\\s{1,4}(?:mit\\s{1,4})?${q}(stopp?)(?![a-z])(?:${q}\\s{1,4}an\\s{1,4}\\d{3,12})?|\\bstop an \\d{3,12}`,
      ),
      key: 'STOP',
    },
    {
      market: 'DE',
      level: 'link-only',
      triggers: ['abmeld', 'abbestell'],
      pattern: re(`(?:abmeld(?:en|ung)|abbestell(?:en|ung))[^.!?\\n]{0,16}?[\\s:]${url}`),
    },
    // NO+PUBLI · BAJA al 5555 · Responde BAJA
    {
      market: 'ES',
      level: 'usable',
      triggers: ['no+', 'no +'],
      pattern: re('(no\\s?\\+\\s?(?:publi|info))(?!\\s?:\\s?(?:baja|stop))(?:\\s{1,4}al?\\s{1,4}\\d{3,9})?'),
      key: 'NO+PUBLI',
    },
    {
      market: 'ES',
      level: 'usable',
      triggers: ['baja'],
      pattern: re(`\\b(baja)\\s{1,4}(?:[a-z0-9]{1,10}\\s{1,4})?al?\\s{1,4}\\d{3,9}`),
      toNumber: true,
    },
    {
      market: 'ES',
      level: 'usable',
      triggers: ['baja', 'stop', 'salir', 'alto'],
      pattern: re(
        `(?:env[ií][ae]?|responda?|responde|contesta|manda)\\s{1,4}(?:con\\s{1,4})?(?:la palabra\\s{1,4})?${q}(baja|stop|salir|alto)(?![a-z])`,
      ),
    },
    {
      market: 'ES',
      level: 'usable',
      triggers: ['baja', 'stop', 'salir', 'alto'],
      pattern: re(
        `(?:no (?:recibir|desea)|cancelar|dar(?:te|se)? de baja|dejar de recibir|baja)[^.!?\\n]{0,30}?(?:env[ií]a|responde|sms)[^.!?\\n]{0,12}?\\b(baja|stop|salir|alto)(?![a-z])`,
      ),
    },
    {
      market: 'ES',
      level: 'link-only',
      triggers: ['baja'],
      pattern: re(`\\bbaja(?:s)?(?: en| aqu[ií])?\\s{0,4}[:>]?\\s{0,4}(?<![a-z0-9])${url}`),
    },
    // Rispondi STOP · Cancellati: link · x canc
    {
      market: 'IT',
      level: 'usable',
      triggers: ['stop', 'canc'],
      pattern: re(
        `(?:rispondi|invia|scrivi|manda)\\s{1,4}(?:con\\s{1,4}|sms\\s{1,4})?${q}(stop|canc|cancellami)(?![a-z])(?:\\s{1,4}al\\s{1,4}\\d{3,12})?`,
      ),
    },
    {
      market: 'IT',
      level: 'usable',
      triggers: ['stop', 'canc'],
      pattern: re(`(?:non ricevere|cancellarti|disiscriverti|revocare)[^.!?\\n]{0,30}?\\b(stop|canc)(?![a-z])`),
    },
    {
      market: 'IT',
      level: 'link-only',
      triggers: ['canc', 'disiscriv'],
      pattern: re(
        `(?:cancellati|cancellarti|disiscriviti|disiscriverti|x canc(?:ellarti)?|per canc(?:ellarti)?)\\s{0,4}[:>-]?\\s{0,4}(?:clicca\\s{1,4}|qui\\s{1,4})?(?<![a-z0-9])${url}`,
      ),
    },
    {
      market: 'IT',
      level: 'usable',
      triggers: ['canc'],
      pattern: re('\\bx\\s{1,4}canc(?:ellarti|ellazione)?[:\\s]+(?:sms\\s{1,4})?(?:al\\s{1,4})?\\d{6,12}'),
      toNumber: true,
    },
    // Responda SAIR · SAIR p/ cancelar
    {
      market: 'BR',
      level: 'usable',
      triggers: ['sair', 'parar', 'cancelar'],
      pattern: re(
        `(?:responda|responder|envie|env|digite|resp|mande)\\.?\\s{0,4}(?:com\\s{1,4})?${q}(sair|parar|cancelar|stop)(?![a-z])(?:\\s{0,4}(?:p\\/|para)\\s{0,4}\\d{3,8})?`,
      ),
    },
    {
      market: 'BR',
      level: 'usable',
      triggers: ['sair', 'parar'],
      pattern: re(
        '\\b(sair|parar)\\s{0,4}(?:p\\/|para|p)\\s{0,4}(?:cancelar|sair|n[aã]o|descadastr|parar|interromper)',
      ),
    },
    {
      market: 'BR',
      level: 'usable',
      triggers: ['sair', 'parar'],
      pattern: re('(?:n[aã]o (?:receber|quer)|cancelar|descadastr)[^.!?\\n]{0,30}?\\b(sair|parar)(?![a-z])'),
    },
    // Отписка: СТОП на 1234
    {
      market: 'RU',
      level: 'usable',
      triggers: ['стоп', 'отпис', 'отказ'],
      pattern: re(words`
        (?:отпис|отказ|отключ|отправьте|ответьте)[а-яё]{0,8}[^.!?\n]{0,24}?(стоп|stop)(?![а-яёa-z])
      `),
    },
    {
      market: 'RU',
      level: 'link-only',
      triggers: ['отпис', 'отказ'],
      pattern: re(raw`(?:отпис|отказ)[а-яё]{0,8}\s{0,4}[:>-]?\s{0,4}(?:здесь\s{1,4})?(?<![a-z0-9])${url}`),
    },
    // RED yazıp 1234'e gönderin · B001 iptal
    {
      market: 'TR',
      level: 'usable',
      triggers: ['red', 'ret', 'iptal'],
      pattern: re(
        "\\b(red|ret|iptal)\\s{1,4}(?:[a-z0-9]{1,12}\\s{1,4})?(?:yaz(?:ip|in|arak)?\\s{0,4},?\\s{0,4})?\\d{4,5}\\s{0,4}['’]?(?:y?[ea]|n[ea])?\\s{0,4}(?:gonder|gönder|yolla|at|sms|ucretsiz|ücretsiz)?",
      ),
      toNumber: true,
    },
    {
      market: 'TR',
      level: 'usable',
      triggers: ['iptal', 'ret '],
      pattern: re('\\b(?:b\\d{3}\\s{1,4}(?:iptal|ret)|(?:iptal|ret)\\s{1,4}b\\d{3})\\b'),
      key: 'IPTAL',
    },
    {
      market: 'TR',
      level: 'link-only',
      triggers: ['iptal', 'ret '],
      pattern: re(`(?:sms\\s{1,4})?\\b(?:iptal|ret)\\s{0,4}(?:icin|için|:)?\\s{0,4}[:>]?\\s{0,4}(?<![a-z0-9])${url}`),
    },
    // Afmelden? sms STOP naar 3010 · Wyslij STOP na 1234
    {
      market: 'NL',
      level: 'usable',
      triggers: ['afmeld'],
      pattern: re('afmeld(?:en)?[^.!\\n]{0,20}?\\b(stop|uit)(?![a-z])'),
    },
    {
      market: 'PL',
      level: 'usable',
      triggers: ['stop'],
      pattern: re(`(?:wy[sś]lij|odpisz|rezygnacja:?)\\s{1,4}(?:sms\\s{1,4})?${q}(stop)(?![a-z])`),
    },
  ]
}

function asian(): OptOutForm[] {
  return [
    // 무료수신거부 080-123-4567
    {
      market: 'KR',
      level: 'usable',
      triggers: ['거부', '수신'],
      pattern: re(
        raw`(?:무료\s?)?(?:수신\s?)?거부\s{0,4}(?:번호)?\s{0,4}[:)\]]?\s{0,4}(080[-\s.]?\d{3,4}[-\s.]?\d{4})`,
      ),
      toNumber: true,
    },
    {
      market: 'KR',
      level: 'link-only',
      triggers: ['거부'],
      pattern: re(`수신\\s?거부\\s{0,4}[:>]?\\s{0,4}(?<![a-z0-9])${url}`),
    },
    {
      market: 'KR',
      level: 'obstructed',
      triggers: ['거부'],
      pattern: re(raw`수신\s?거부\s{0,4}[:)]?\s{0,4}(?:앱|고객센터|설정|로그인|마이페이지|홈페이지)[^\n]{0,16}`),
    },
    {
      market: 'KR',
      level: 'unusable',
      triggers: ['거부'],
      pattern: re(
        words`
          (?:무료\s?)?수신\s?거부(?!\s{0,4}(?:번호)?\s{0,4}[:)\]]?\s{0,4}(?:080|앱|고객센터|설정|로그인|마이페이지|홈페이지|https?:|
          [a-z0-9-]{1,40}\.))
        `,
      ),
    },
    // 配信停止はこちら https://… : the form that the Japanese law names
    {
      market: 'JP',
      level: 'usable',
      triggers: ['配信', '受信', '解除'],
      pattern: re(raw`(?:配信|受信|メール|sms)(?:の)?(?:停止|拒否|解除|不要)[^。\n]{0,16}?[\s:⇒→▼はら]\s{0,4}${url}`),
      toNumber: true,
    },
    {
      market: 'JP',
      level: 'usable',
      triggers: ['配信', '受信'],
      pattern: re(
        words`
          (?:配信|受信)(?:の)?(?:停止|拒否|解除|不要)[^。\n]{0,14}?[「『"“]?(停止|stop|拒否|解除|不要|[a-z0-9]{1,6})[」』"”]?(?:と|
          を)?(?:ご)?(?:返信|送信)
        `,
      ),
    },
    {
      market: 'JP',
      level: 'obstructed',
      triggers: ['配信', '受信'],
      pattern: re(
        raw`(?:配信|受信)(?:の)?(?:停止|拒否|解除)[^。\n]{0,12}?(?:お電話|電話|tel|ログイン|マイページ|アプリ|お問い合わせ)[^。\n]{0,20}`,
      ),
    },
    {
      market: 'JP',
      level: 'unusable',
      triggers: ['配信', '受信'],
      pattern: re(raw`(?:配信停止|受信拒否)(?:は(?:こちら|コチラ))?[\s。]*$`),
    },
    // ยกเลิก SMS กด *137 · เลิกรับ *123#
    {
      market: 'TH',
      level: 'usable',
      triggers: ['เลิก', 'งดรับ'],
      pattern: re(raw`(?:ยกเลิก|เลิกรับ|งดรับ)[^\n*]{0,24}?(\*\d{2,6}(?:\*\d{1,6}){0,3}#?)`),
      toNumber: true,
    },
    {
      market: 'TH',
      level: 'usable',
      triggers: ['เลิก'],
      pattern: re(raw`(?:ยกเลิก|เลิกรับ)[^\n]{0,16}?(?:พิมพ์|ส่ง|ตอบ)\s{0,4}${q}([a-z]{1,6}|\d)(?![a-z0-9])`),
    },
    {
      market: 'TH',
      level: 'link-only',
      triggers: ['เลิก'],
      pattern: re(raw`(?:ยกเลิก|เลิกรับ)[^\n*]{0,14}?[\s:]${url}`),
    },
    {
      market: 'TH',
      level: 'obstructed',
      triggers: ['เลิก'],
      pattern: re(raw`(?:ยกเลิก|เลิกรับ)[^\n*]{0,14}?โทร\s{0,4}\d[\d-]{3,11}`),
    },
    // Ketik STOP kirim ke 1234 · UNREG ke 9xxx · STOP: *123#
    {
      market: 'ID',
      level: 'usable',
      triggers: ['stop', 'unreg', 'berhenti'],
      pattern: re(
        `(?:ketik|balas|kirim)\\s{1,4}(?:sms\\s{1,4})?(?:dgn|dengan)?\\s{0,4}${q}(stop|unreg|berhenti|off)\\b${q}(?:\\s{1,4}[a-z0-9]{1,12})?(?:\\s{0,4},?\\s{0,4}(?:kirim\\s{1,4})?ke\\s{1,4}\\d{3,12})?`,
      ),
    },
    {
      market: 'ID',
      level: 'usable',
      triggers: ['stop', 'unreg', 'berhenti'],
      pattern: re('\\b(unreg|stop)\\s{1,4}(?:[a-z0-9]{1,12}\\s{1,4})?ke\\s{1,4}\\d{3,12}'),
      toNumber: true,
    },
    {
      market: 'ID',
      level: 'usable',
      triggers: ['stop', 'berhenti'],
      pattern: re('\\b(?:stop|berhenti)\\s{0,4}[:=]\\s{0,4}(?:hub\\s{0,4})?(\\*\\d{2,5}(?:\\*\\d{1,5}){0,3}#)'),
      toNumber: true,
    },
    // Tu choi QC soan TC gui 18001234
    {
      market: 'VN',
      level: 'usable',
      triggers: ['tc ', 'tcqc', 'tc1', 'tc2', 'tu choi', 'từ chối'],
      pattern: re(
        '(?:(?:tu choi|từ chối)[^.!\\n]{0,16}?(?:soan|soạn|nt)\\s{0,4}:?\\s{0,4}|\\b(?:soan|soạn)\\s{1,4}|\\b)(tc\\d{0,2}|tcqc|tc qc|huy)\\s{1,4}(?:gui|gửi)\\s{1,4}\\d{3,11}',
      ),
      toNumber: true,
    },
    // 取消接收/Unsub 12345678
    {
      market: 'HK',
      level: 'usable',
      triggers: ['unsub'],
      pattern: re(
        words`
          (?:取消接收|取消订阅|退订|拒收)?\s{0,4}\/?\s{0,4}\bunsub(?:scribe)?\s{0,4}[:/]?\s{0,4}(?:pls\s{1,4})?(?:call|tel|
          dial|sms)?\s{0,4}(\d{8})(?!\d)
        `,
      ),
      toNumber: true,
    },
    {
      market: 'HK',
      level: 'usable',
      triggers: ['unsub'],
      pattern: re(
        raw`(?:取消接收|取消订阅|退订|拒收)\s{0,4}[/／]?\s{0,4}unsub(?:scribe)?\s{0,4}[:：]?\s{0,4}(?:回复|回|reply|sms)\s{0,4}${q}([a-z0-9]{1,6})(?![a-z0-9])`,
      ),
    },
    {
      market: 'HK',
      level: 'usable',
      triggers: ['unsub'],
      pattern: re(
        raw`(?:回复|回|reply)\s{0,4}${q}(unsub|u|n|td|t)${q}\s{0,4}(?:以|即可|to)?\s{0,4}(?:取消接收|取消订阅|退订|拒收|unsub)`,
      ),
    },
  ]
}
