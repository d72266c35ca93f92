import type { OptOutLevel } from '../analysis/opt-out'
import { raw, words } from './words'

/** One way in which messages of a market offer to stop. */
export interface OptOutForm {
  /** ISO 3166 code of the market whose senders write it. */
  readonly market: string
  readonly level: OptOutLevel
  /** The pattern is tried only where the text holds one of these. */
  readonly triggers: readonly string[]
  /** Reads text in lower case, half width and simplified characters; its first group, if any, is the key. */
  readonly pattern: RegExp
  /** The key where the pattern does not capture it. */
  readonly key?: string
  /** Whether the key goes to a number that the text names, so that the sender need not be repliable. */
  readonly toNumber?: boolean
}

const quote = '[\\s"\'“”‘’「」『』〈〉()（）\\[\\]【】<>《》:：/_\\-|+＋]{0,4}'
const reply = '(?:回复|回覆|回|复|覆|发送|发|编辑短信|编辑|输入)'
const key = '([@#]?(?:\\d{1,5}[a-z]{0,3}|[a-z]{1,8}\\d{0,4}))'
const keyEnd = '(?![a-z0-9]|\\.[a-z0-9])'
/** Keys that need no "reply" before them. */
const bareKey = '(td|tdzd|t|n|r|qx|0000|00000)'
const object = '(?:\\s?[本该此所有类营销推广后续]{0,4}\\s?(?:短信|消息|信息|资讯|提醒|服务|通知|广告|彩信|推送){0,2})?'
const ask = '(?:请|可|直接|以|则|就|您|需|免费|并|,|，|编辑|短信|发送|发|\\s){0,6}'
const goods =
  '套餐|业务|流量|酒店|机票|车票|门票|客房|房间|行程|订单|会员|加油包|彩铃|宽带|课程|座位|年包|半年包|包月|航班|景区|产品|民宿|定金|保险|权益包|快递|包裹'
const url = '(?:https?:\\/\\/)?[a-z0-9-]{1,40}\\.[a-z0-9][!-~]*'
const phone =
  '(?:1[3-9]\\d[\\d-]{8,10}|400[\\d-]{7,9}|800[\\d-]{7,9}|0\\d{2,3}-?\\d{7,8}|9[56]\\d{3}|1(?:0[01]\\d{2,3}|2\\d{3})|\\d{7,8})(?!\\d)'

/** What shows that 退 is not short for 退订: refunds and returns, and disguised spellings of 订. */
const notShort =
  '(?!款|货|税|换|房|票|出|役|休|订|定|回|还|给|钱|阅|群|烧|汀|钉|盯|町|叮|i丁|讠|言丁|d|[^一-龥a-z0-9,，。!！]{1,3}[订阅])'

const cn = (
  level: OptOutLevel,
  triggers: readonly string[],
  source: string,
  extra?: { key?: string; toNumber?: boolean },
): OptOutForm => ({ market: 'CN', level, triggers, pattern: new RegExp(source, 'g'), ...extra })

const outTriggers = ['退', '拒', '取消订', '取消接', '谢绝', '不再接', '停止接收', '不收', '免打扰']

/** Mainland China, with the traditional spellings of Hong Kong and Taiwan folded to simplified. */
export function chineseForms(): OptOutForm[] {
  const out =
    `(?:(?<!不可|不能|无法|无需|不得|不予|支持|成功|已|未|不|${goods})退\\s?[订定阅](?!金|[本该此原]?(?:${goods})|成功|了|后|费|规则|政策|改)` +
    '|取消订阅|拒\\s?收(?!快递|包裹|该?件|此件|货)|谢绝|不再接收|停止接收|取消接收|不收(?!费|取|钱|款|到)|免打扰)'
  return [
    // 回T退订 · 回复TD退订 · 回“T”即可退订
    cn(
      'usable',
      outTriggers,
      raw`${reply}${quote}${key}${quote}(?:即可|可以|可|以|后|就|免费){0,2}${quote}${out}(?!${ask}${quote}${reply}${quote}[@#a-z0-9])(?:本|该)?(?:短信)?`,
    ),
    cn('usable', ['屏蔽', '拦截'], raw`${reply}${quote}${key}${quote}(?:即可|可以|可)?屏蔽`),
    // TD退订 · T退订
    cn('usable', ['退', '拒收'], raw`(?<![a-z0-9])${bareKey}${quote}(?:退\s?[订定](?!金|${goods}|成功)|拒收)(?:短信)?`),
    cn('usable', ['退'], raw`(td)\s?退\s?[订定](?!金|${goods}|成功)(?:短信)?`),
    // 退订回T · 退订请回复TD · 拒收请回复R
    cn('usable', outTriggers, `${out}${object}${ask}${quote}${reply}${quote}${key}${keyEnd}`),
    cn(
      'usable',
      ['退'],
      raw`(?<!不可|不能|无法|无需|已)退\s?[订定]${object}${ask}${quote}${reply}${quote}(td|t|n|r)${keyEnd}`,
    ),
    // 退订T · 退订/TD
    cn('usable', ['退', '拒收'], `${out}${object}${ask}${quote}${bareKey}${keyEnd}`),
    // 回复“退订” · 退订请回复退订
    cn('usable', ['退订'], raw`(?:回复|回|发送)${quote}退订(?=${quote}(?:即可|取消|不再|停止|两字|二字|$|【|\[))`, {
      key: '退订',
    }),
    // 发送TDYW至10086办理退订 · 退订该提醒请发送QX至1069
    cn(
      'usable',
      ['退订', '取消订'],
      raw`(?:发送|发|编辑短信|编辑|短信|回复)${quote}${key}${quote}(?:短信)?[至到]${quote}\d{3,20}.{0,12}(?:退订|取消订阅)`,
      {
        toNumber: true,
      },
    ),
    cn(
      'usable',
      ['退订'],
      raw`${out}.{0,14}(?:发送|发|编辑短信|编辑|回复)${quote}${key}${quote}(?:短信)?[至到]${quote}\d{3,20}`,
      {
        toNumber: true,
      },
    ),
    cn(
      'usable',
      ['退订'],
      raw`(?:发送|发|编辑短信|编辑|回复)${quote}${key}${quote}(?:[至到]${quote}\d{3,20})?.{0,2}办理退订`,
    ),
    cn(
      'usable',
      ['qx'],
      raw`(?:发送|发|编辑短信|编辑|回复)${quote}(qx[a-z]{0,6})${quote}[至到]${quote}\d{3,20}(?!\d|.{0,8}取消(?:${goods}))`,
      {
        toNumber: true,
      },
    ),
    // 不想接收请回复0000 · 如不愿被打扰回N
    cn(
      'usable',
      ['接收', '扰', '再收', '想收', '愿收'],
      raw`(?:不|勿|拒绝).{0,6}(?:接收|打扰|收到|收取).{0,8}?(?:回复|回|复|发送|发)${quote}${key}${keyEnd}`,
    ),
    // 回QX取消
    cn('usable', ['qx'], `${reply}${quote}(qx[a-z]{0,4})${quote}取消`),
    // 回T退 · TD退
    cn('usable', ['退'], `(?:回复|回|复)${quote}(td|t|n|r)${quote}退${notShort}`),
    cn('usable', ['退'], `(?<![a-z0-9])(td|t|n|r)\\s?退${notShort}`),
    cn('usable', ['退'], raw`退(?:请)?(?:回复|回|复)${quote}(td|t|n|r)${keyEnd}`),
    // 退订戳 t.cn/x
    cn(
      'link-only',
      ['退', '拒', '取消订', '取消接'],
      raw`${out}${object}(?:请|可|直接)?(?:点击|点|戳|打开|访问|链接|进入|→|>){0,3}${quote}(?<![a-z0-9])${url}`,
    ),
    cn(
      'link-only',
      ['退订', '拒收', '取消订阅'],
      raw`(?:点击|点|戳|打开|访问)(?:此|这里|链接|以下)?${quote}${url}[\s,，]{0,2}(?:即可|可|以)?(?:退订|拒收|取消订阅)`,
    ),
    cn(
      'link-only',
      ['退订', '拒收', '取消订阅'],
      raw`(?:点击|点|戳)(?:此处|此|这里|链接|以下链接)(?:即可|可|以)?(?:退订|拒收|取消订阅)`,
    ),
    // 退订请致电… · 退订请联系客服 · 退订请登录APP
    cn(
      'obstructed',
      ['退', '拒', '取消订', '取消接'],
      raw`${out}${object}(?:请|可|需|须|您|,|，|先|或|至|到|在|于){0,4}?(?:致电|拨打|来电|电话|电|打|联系|咨询|登录|登陆|前往|打开|进入|下载|关注|在|到|至|添加|加|于|通过|找)${quote}(?:(?:人工)?客服|在线客服|官网|网站|app|公众号|小程序|营业厅|网点|门店|店|柜台|我们|专员|微信|企业微信|客户端|热线|${phone}|${url}|[一-龥a-z0-9]{1,8}(?:客服|官网|app|公众号|小程序|营业厅|客户端|热线|设置|中心))`,
    ),
    cn('obstructed', ['退', '拒'], raw`${out}${object}(?:请|热线|电话|专线|致电|拨打){0,4}${quote}${phone}`),
    cn(
      'obstructed',
      ['退', '拒', '取消订', '取消接'],
      raw`${out}.{0,8}(?:先|首先).{0,10}(?:再|然后|之后)(?:回复|回|点|登录|输入|拨打|致电|发送).{0,8}`,
    ),
    cn(
      'obstructed',
      ['退', '拒'],
      raw`${out}.{0,8}(?:收费|资费|信息费|需付|扣费)?\d{1,2}(?:\.\d{1,2})?元(?:/条|每条|一条|手续费)`,
    ),
    cn(
      'obstructed',
      ['退', '拒', '取消订', '取消接'],
      raw`(?:登录|登陆|打开|进入|在)[一-龥a-z0-9]{0,8}(?:app|官网|公众号|小程序|客户端|网站)[^。!！;；]{0,14}(?:退订|拒收|取消订阅)`,
    ),
    // 退订 · 退订无 · 退订回复 (key missing)
    cn(
      'unusable',
      ['退', '拒收'],
      words`
        (?:^|[\s!-~。，！？；：、）】~～…])(?:如需|不需要|不需|如不需要|请|如|需)?(?:退\s?[订定]|拒收)(?:请)?(?:短信)?(?:回复|回|复)?(?:无效|
        无)?[\s.。!！)）~]{0,6}(?=$|【|\[)
      `,
    ),
    cn('unusable', ['退', '拒收'], raw`${out}${object}${ask}(?:回复|回|复)?${quote}无效?(?=$|[\s。！!.【\[])`),
    cn(
      'unusable',
      ['退', '拒收'],
      raw`(?:退\s?[订定]${object}${ask}(?:回复|回|复)|拒\s?收\s?(?:此类|本|该)\s?短信)[\s.。!！)）~]{0,6}(?=$|【|\[)`,
    ),
    // 按9退订 · 不想接听请按0
    {
      ...cn(
        'usable',
        ['按'],
        raw`按(?:下)?(?:数字)?(?:键)?${quote}([\d零一二三四五六七八九#*]|井号|星号)(?:号)?(?:键)?${quote}(?:即可|可|来|以|将|就)?(?:为您)?(?:进行)?(?:退订|不再接|不再来|不再致|拒接|拒听|拒绝|取消订阅|屏蔽|免打扰|停止)`,
      ),
      toNumber: true,
    },
    {
      ...cn(
        'usable',
        ['按'],
        raw`(?:不想|不愿|不希望|不需要|不再|拒绝|拒接|退订|谢绝|勿扰|免打扰|取消订阅)[^。！!?？]{0,14}按(?:下)?(?:数字)?(?:键)?${quote}([\d零一二三四五六七八九#*]|井号|星号)`,
      ),
      toNumber: true,
    },
    // 退汀 · tui订 · 退i丁: written so that filters and readers miss it
    cn(
      'disguised',
      ['退', '腿订', '㣝订', 'tui', '颓订', '蜕订', '煺订', '褪订'],
      raw`(?:${reply}?${quote}(td|t|n|r)?${quote})(?:退(?:汀|钉|盯|町|叮|i丁|讠丁|言丁|ding|d)|[腿颓蜕煺㣝褪]订|tui\s?(?:订|ding)|㣝订)(?:${quote}(?:请)?(?:回复|回|复)?${quote}(?:td|t|n|r)${keyEnd})?`,
    ),
    cn(
      'disguised',
      ['退', '拒'],
      raw`(?:${reply}${quote}(td|t|n|r)${quote})?(?:退[^一-龥a-z0-9\s,，。!！]{1,3}订|拒[^一-龥a-z0-9\s,，。!！]{1,3}收)(?:${quote}(?:请)?(?:回复|回|复)${quote}(?:td|t|n|r)${keyEnd})?`,
    ),
  ]
}
