import { raw, words } from './words'

/** How somebody asks to be told a one-time code, as patterns of bounded length that stay inside a sentence. */

const zhCode =
  '(?:验证码|驗證碼|校验码|动态码|动态密码|确认码|验证短信|登录码|登陆码|短信码|随机码|(?:[四六4-8]位|几位)(?:数字|数)码?)'
const zhTaker = '(?:我|客服|咱|俺|对方|专员|经理|老师|工作人员|警官|民警|本人|卖家|买家|群主|财务|班主任)'
const zhGive =
  '(?:发|發|告诉|告訴|告知|报|念|转发|提供|回复|回|传|说|给|透露|截图|私信)(?:送|一下|下)?(?:给|給|到|至|与)?'
const zhGap = '[^。！？!?；;，,]'
const enCode =
  "(?:(?:verification|security|login|log-in|sign-in|confirmation|auth\\w*|one[- ]time|otp|sms|(?:4|5|6|8|four|six|eight)[- ]?digits?) ?(?:code|pin|number|password)?s?|otp|codes?(?: which| that)? (?:you|u|i|we|they)(?:'ve| have|'ll| will)? (?:just )?(?:got|get|gets|received?|sent|send|texted))"
const enGive = '(?:send|text|forward|give|tell|read|share|provide|dm|message|whatsapp|pass|show|report|sms)'
const enTaker =
  '(?:me|us|our (?:\\w+ )?(?:agent|team|support)|(?:the |this )?(?:agent|caller|support|representative|officer|advisor|operator|admin|seller|buyer|number))'
const enGap = '[^.!?\\n]'

/** Chinese. */
export const zhShareRequests = (): string =>
  [
    `${zhCode}${zhGap}{0,10}?${zhGive}${zhTaker}`,
    `${zhGive}${zhTaker}${zhGap}{0,12}?${zhCode}`,
    raw`(?:麻烦|帮忙|请你|赶紧|赶快|快把|立即)${zhGap}{0,10}?${zhCode}${zhGap}{0,4}?(?:发|报|念|说)(?:一下|下|过来|来)`,
    raw`(?:回复|直接回)(?:本短信)?${zhGap}{0,6}?${zhCode}`,
    raw`${zhCode}(?:是多少|是什么|是啥|多少)`,
  ].join('|')

/** English and others. */
export const shareRequests = (): string =>
  [
    `\\b${enGive}(?: it| out| over| back)?(?: to)? ${enTaker}\\b${enGap}{0,30}?\\b${enCode}`,
    `\\b${enGive}\\b${enGap}{0,20}?\\b${enCode}${enGap}{0,30}? (?:to|with) ${enTaker}\\b`,
    `\\b(?:reply|respond|text back|message back|call back) with (?:the|your|that|this) ${enGap}{0,12}?${enCode}`,
    `\\bwhat(?:'s| is| was) (?:the|that|your) ${enGap}{0,12}?${enCode}`,
    words`
      (?:env[íi]a(?:me|nos)|m[áa]nda(?:me|nos)|d[ií](?:me|nos)|p[áa]sa(?:me|nos)|reenv[íi]a(?:me|
      nos)) (?:por favor )?(?:el|ese|tu) c[óo]digo
    `,
    '(?:me|nos) (?:envi[ae]|mand[ae]|pass[ae]|inform[ae]|diz|diga) (?:o|esse|seu) c[óo]digo',
    '(?:envoie|envoyez|donne|donnez|transf[èe]re|transf[ée]rez|transmets|communique)[- ](?:moi|nous) (?:vite )?(?:le|ce|ton|votre) code',
    '(?:schick|sende?|gib|nenn|leite)e?n?(?: sie)? (?:mir|uns) (?:bitte )?(?:den|deinen|ihren) (?:\\p{L}{0,14})code',
    '(?:inviami|mandami|dimmi|inoltrami|girami) (?:per favore )?il codice',
    words`
      (?:пришли|скинь|скажи|назови|продиктуй|отправь|сообщи)(?:те)? (?:мне |нам |пожалуйста )?(?:этот |смс-?|
      sms-?)?код
    `,
    '(?:kirim(?:kan)?|kasih|sebutkan|berikan)(?: ke)?(?: saya| kami)? kode (?:otp|verifikasi|nya)',
    'kodu (?:bana|bize) (?:g[öo]nder|s[öo]yle|at|ilet)|(?:bana|bize) (?:gelen )?(?:do[ğg]rulama |onay )?kodu(?:nu)? (?:g[öo]nder|s[öo]yle|at|ilet)',
    raw`(?:認証|確認)?(?:コード|番号)を(?:私に)?(?:教えて|送って|転送して)`,
    raw`인증 ?번호(?:를)? ?(?:좀)? ?(?:알려|보내|불러|전달)`,
  ].join('|')

/** Somebody who rightly asks for a code at a door or a counter. */
export const rightfulTakers =
  /骑手|快递|配送|送餐|店员|商家|司机|收银|师傅|营业员|前台|门店|柜台|营业厅|现场|取货|驿站|检票|服务员|driver|deliver|courier|rider|captain|executive|technician|\bstore\b|\bstaff\b|cashier|\bpartner\b|reception|porter/i

/** What turns a request into a warning, before it or inside it. */
export const warnings =
  /请勿|切勿|勿|不要|别[把将给告发说透]|不得|严禁|不会|不能|不可|谨防|切莫|禁止|拒绝|任何人|凡是|要求|索要|索取|如有人|若有人|如果有人|绝不|从不|千万|以.{0,6}名义|\bnot\b|n't\b|n’t\b|\bnever\b|\bnobody\b|\bno one\b|\banyone\b|\banybody\b|\bsomeone\b|\bwhoever\b|\bbeware\b|\bno (?:compart|env)|\bne (?:jamais|le|l)|\bnie(?:mals)?\b|\bnicht\b|\bnon\b|\bnão\b|\bnunca\b|(?<!\p{L})не |никогда|никому|jangan|asla|しない|ないで|마세요|않/iu

/** Words of texts that tell about theft rather than attempt it. */
export const aboutFraud = /诈骗|骗子|防骗|反诈|骗局|骗术|被骗|scam|fraud|phish|мошенни|estafa|arnaque|betrug|詐欺|사기/i
