import type { IntentKind } from '../analysis/intent'
import { raw, words } from './words'

/** What a cue counts for (above 0) or against (below 0) each kind of message. */
type CueWeights = Readonly<Partial<Record<IntentKind, number>>>

/** Words of one kind of message that say the same thing, so that the second of them adds less than the first. */
export interface CueList {
  /** The name under which it is reported. */
  readonly cue: string
  /** What the first word counts for and against each kind. */
  readonly weights: CueWeights
  /** Words in folded form (lower case, half width, simplified), separated by `|`. */
  readonly words: string
  /** Whether words may go on after it, as where endings are joined to the stem. */
  readonly stem?: boolean
}

/** Cues of Chinese messages. */
export const chineseCues = (): readonly CueList[] => [
  {
    cue: 'securities',
    weights: { notification: 2.6, marketing: -1.2, personal: -1 },
    words: words`
      仅供参考|早间版|收盘版|早盘提示|新股发行|新股申购|申购上限|公告为准|交易所公告|中签|配号|净值|上证指数
    `,
  },
  {
    cue: 'code-word',
    weights: { verification: 1.6, notification: 0.3 },
    words: words`
      验证码|校验码|动态码|动态密码|注册码|确认码|激活码|短信口令|安全码|随机码|请勿泄露|切勿泄露|勿泄露|切勿告知|请勿告知|勿告诉他人|请勿告诉他人|请勿转发|如非本人操作|非本人操作|分钟内有效|
      分钟内输入
    `,
  },
  {
    cue: 'balance',
    weights: { notification: 2.5, marketing: -0.3, personal: -2 },
    words: words`
      转入|网上交易|网上支付|预授权|手续费|扣除|户名|开户行|赎回|到账|入账|支出|消费人民|汇款|尾号|余额|活期余额|
      可用余额|账户余额|消费人民币|支出人民币|入账人民币|记账金额|扣款|已扣款|代扣|转账汇款|收款人|汇入|快捷支付|
      财付通|代发工资|已入账|已到账|取现|支取|存取|结息|您账户|您的账户
    `,
  },
  {
    cue: 'bill',
    weights: { notification: 1.4, marketing: -0.2, personal: -1.1 },
    words: words`
      应缴|缴款|已缴|出账|账单|对账单|还款日|到期还款|最低还款|本期应还|应还款|已还款|还款提醒|自动还款|还款成功|
      已欠费|欠费|请及时缴费|话费余额|剩余流量|流量剩余|已使用流量|已使用|套餐内|套餐外|套餐余量|余量提醒|剩余|截至|
      截止到|电费|水费|燃气费|物业费|话费账单|停机
    `,
  },
  {
    cue: 'parcel',
    weights: { notification: 2.8, marketing: -0.4, personal: -2 },
    words: words`
      收发室|取一下|顺丰|中通|圆通|申通|韵达|宅急送|代收|门卫|快递|快件|包裹|取件码|取件|派送|派件|签收|运单|驿站|
      丰巢|自提|提货码|已发货|揽收|物流|送达|配送员|送货|配送|寄出|收发室|菜鸟|外卖|骑手
    `,
  },
  {
    cue: 'order',
    weights: { notification: 1.7, marketing: -1, personal: -0.4 },
    words: words`
      已确认份额|已受理|确认:|保留到|保留至|取消订单|大床房|取货|已安排|为您服务|定损|理赔|报案|订单|订单号|单号|
      已支付|支付成功|已付款|已成功购买|订座|已确认|已退款|退款|已受理|核销|发票已开具|电子发票|报销凭证|取票|出票|
      已出票|场次|座位
    `,
  },
  {
    cue: 'journey',
    weights: { notification: 1.2, marketing: -0.7, personal: -0.2 },
    words: raw`航班|航班号|车次|乘车|登机|登机牌|登机口|检票|值机|改签|起飞|航站楼|行程|乘机|车厢|司机|车牌|入住|退房|离店|列车|到站|延误|晚点`,
  },
  {
    cue: 'appointment',
    weights: { notification: 1.2, marketing: -0.3, personal: -0.4 },
    words: words`
      预约成功|预约|挂号|就诊|就医|复诊|取号|排队|体检报告|检查报告|报告已出|疫苗|接种|面试|面试时间|笔试|考试|考场|
      准考证|成绩|录取|报到|家长会|上课时间|课表
    `,
  },
  {
    cue: 'public-notice',
    weights: { notification: 1.2, marketing: 0.1, personal: -1.1 },
    words: words`
      停电|停水|停气|检修|交警|违章|违法记录|限行|路口|公安局|派出所|反诈|诈骗|社区|居委会|村委会|通知|公告|通告|防汛|
      核酸|社保局|公积金|医保|税务局|法院|案号|开庭
    `,
  },
  {
    cue: 'weather',
    weights: { notification: 2.2, personal: -1.4, marketing: -0.6 },
    words: words`
      黄色预警|蓝色预警|红色预警|预计今天|西北风|预警|气象台|气象|暴雨|台风|雷电|天气|气温|最低气温|最高气温|多云|
      阵雨|阴有
    `,
  },
  {
    cue: 'work-notice',
    weights: { notification: 0.8, marketing: -0.5, personal: 0.3 },
    words: raw`请各位|请大家|各单位|全体|会议|值班|通报|上报|领导|机房|故障|恢复|处理`,
  },
  {
    cue: 'account',
    weights: { notification: 1.7, marketing: 0.1, personal: -1.7 },
    words: words`
      会员卡号|您的号码|完成注册|可用积分|查询请|国际漫游|未接到|回电|妥善保管|认证|次月生效|初始|生日快乐|系统维护|
      系统升级|升级维护|评分|为您提供|您已成功|已成功|办理成功|开通成功|已开通|已办理|已生效|已变更|已取消|已关闭|
      已绑定|注册成功|密码已|密码修改|修改密码|初始密码|密码为|用户名|审核通过|审核未通过|申请已|已提交|未接来电|
      来电提醒|呼叫|语音信箱|感谢您的使用|感谢使用|您定制的|业务办理|满意度|评价|工单|报修|客服将|保单号|卡号|编号|
      会员卡号|到期提醒|即将到期|有效期至
    `,
  },
  {
    cue: 'please',
    weights: { notification: 1, personal: -0.9 },
    words: words`
      请留意|请查收|敬请留意|请确认|请核对|请及时|请尽快|请按时|请准时|请携带|特此|请勿|温馨提示|温馨提醒|友情提醒|
      提醒您|提示您|提醒|如有疑问|如非
    `,
  },
  {
    cue: 'introduction',
    weights: { marketing: 1.5, personal: -1.2, notification: -0.3 },
    words: words`
      我公司|我司|本公司|本店|我店|小店|我们公司|我们店|我是做|我们是做|主营|经营|专业生产|加工|供应|现货|常年|欢迎您|
      如有需要|有需要|如果有需要|有意者|有兴趣|请联系|联系电话|联系人|微信号|惠顾|招工|招聘|急售|出售|门面|店铺|首存|
      彩金|特码|生肖
    `,
  },
  {
    cue: 'enquiry',
    weights: { marketing: 0.7, notification: 0.2, personal: -1.1 },
    words: raw`咨询|详询|详情|致电|来电|热线|专线|点击|点此|下载|办理|参与|欢迎|合作|代理|代办|领取|咨询电话`,
  },
  {
    cue: 'call-to-action',
    weights: { marketing: 1.2, notification: -0.2, personal: -1 },
    words: words`
      抢|抢购|速抢|疯抢|开抢|立即抢|马上抢|立即领|马上领|立即|赶快|赶紧|快来|速来|猛戳|速戳|请戳|戳|点开|免费领|报名|
      火热报名|详询电话|欢迎选购|莅临|光临|恭候|诚邀|邀您|邀请您|等你来|等您来|等您|不容错过|不要错过|别错过|莫失良机|
      速速|回复办理|即可办理|即可获|即可享|即可参与|抢订|抢先|来店|到店|进店|选购|订购|加盟|招商|诚聘|高薪|招聘|承接|
      专业办理
    `,
  },
  {
    cue: 'offer',
    weights: { marketing: 1.2, notification: -0.2, personal: -0.9 },
    words: words`
      优惠|特惠|钜惠|巨惠|惠|特价|促销|打折|折扣|折起|低至|低价|超低|直降|立减|立省|满减|买一送一|买一赠一|包邮|免邮|
      免费|赠送|送礼|好礼|豪礼|大礼|礼包|礼品|有礼|赠品|抽奖|大奖|中奖|红包|现金券|代金券|优惠券|抵用券|券|返现|返利|
      秒杀|团购|特卖|大促|清仓|甩卖|限时|限量|最后一天|最后机会|倒计时|仅限|仅售|仅需|只需|售价|原价|现价|市场价|半价|
      底价|起售|首付|总价|均价|元起|万起|折上折|全场|火爆|火热|热销|热卖|震撼|隆重|盛大|劲爆|重磅|独家|尊享|专享|独享|
      乐享|畅享|钜献|回馈|感恩|答谢|酬宾|特供|福利|超值|超级|性价比|品质|豪华|奢华|新款|新品|上新|爆款|正品|品牌|专柜|
      旗舰店|专卖店|直营|直销|厂家|批发|零售|开业|盛惠|推出|全新上市|上市|活动
    `,
  },
  {
    cue: 'festival',
    weights: { marketing: 1, personal: -0.6 },
    words: words`
      双11|双十一|双12|双十二|618|六一八|年货节|女神节|女王节|三八节|女人节|妇女节|购物节|狂欢节|狂欢|周年庆|周年|店庆|庆典|嘉年华|会员日|元旦|元宵|五一|国庆|中秋|圣诞|情人节|迎新春|
      开门红|黑五|年中
    `,
  },
  {
    cue: 'trade',
    weights: { marketing: 0.8, notification: -0.3, personal: -0.4 },
    words: words`
      装修|家装|建材|家具|家电|美容|美发|养生|减肥|瘦身|丰胸|整形|祛斑|无痛|专科|男科|妇科|会所|ktv|足浴|按摩|洗浴|棋牌|娱乐城|彩金|投注|百家乐|发票|代开|票据|办证|刻章|增值税|手游|
      游戏|礼券|礼盒|茶叶|白酒|红酒|服饰|女装|春装|冬装|鞋|箱包|化妆品|护肤|面膜|童装|奶粉|水果|生鲜|大闸蟹|月饼|粽子|火锅|烧烤|汽车|试驾|购车|4s店|保养|短信群发|群发|网站建设|推广|
      仓储|转让|收购|回收
    `,
  },
  {
    cue: 'telecom',
    weights: { notification: 0.8, marketing: 0.6, personal: -1.2 },
    words: raw`流量包|加油包|彩铃|宽带|话费|充值|送话费|合约机|靓号|套餐`,
  },
  {
    cue: 'finance',
    weights: { marketing: 1, notification: 0.1, personal: -0.9 },
    words: raw`双向交易|买涨|买跌|入金|杠杆|盈利|获利|a股|理财|收益|投资|股票|牛股|涨停|建仓|开户|年化`,
  },
  {
    cue: 'loan',
    weights: { marketing: 2, notification: 0.4, personal: -2 },
    words: raw`贷款|信用贷|信贷|无抵押|免抵押|抵押|放款|低息|月息|日息`,
  },
  {
    cue: 'property',
    weights: { marketing: 1, notification: 0.2, personal: -1.1 },
    words: raw`楼盘|户型|现房|准现房|精装|商铺|旺铺|写字楼|别墅|公寓|认筹|开盘|房源|地铁口|学区房|洋房|买房|购房|置业|售楼|平米|厂房出租|出租`,
  },
  {
    cue: 'education',
    weights: { marketing: 0.8, personal: -0.7 },
    words: raw`培训|辅导|名师|冲刺|提分|试听|招生|学费|课程|留学|移民|夏令营`,
  },
  {
    cue: 'pronoun',
    weights: { personal: 0.5, notification: -0.2, marketing: -0.2 },
    words: raw`我|你|咱|俺|他|她|咱们|我们|你们|他们|大家|自己|人家|偶`,
  },
  {
    cue: 'particle',
    weights: { personal: 0.8, notification: -0.4, marketing: -0.4 },
    words: raw`吗|呢|吧|啊|呀|嘛|哦|啦|噢|喔|咯|哟|嗯|唉|哎|诶|额|恩|切|靠|晕|汗|了没|没啊|啥|咋|哪|谁|嘞|哒|滴|木有|神马`,
  },
  {
    cue: 'chat',
    weights: { personal: 1.1, notification: -0.7, marketing: -0.4 },
    words: words`
      去看看|哈哈|呵呵|嘿嘿|嘻嘻|嗯嗯|好的|好吧|是的|是啊|对啊|对了|行吧|没事|没有|没关系|不用|不客气|谢了|多谢|谢谢|
      再见|晚安|早安|早点|晚上|明天|昨天|后天|刚才|刚刚|一会|一会儿|待会|等会|等我|等下|在哪|在吗|在干嘛|干嘛|干啥|
      怎么|怎么样|怎样|什么|什么时候|为什么|几点|多久|吃饭|吃了|吃完|晚饭|午饭|早饭|睡觉|睡了|起床|醒了|上课|下课|
      上班|下班|回家|回来|回去|回宿舍|宿舍|出来|出去|过来|过去|到家|到了|路上|忙|有空|没空|有事|找你|找我|给我|给你|
      帮我|告诉我|打电话|回电话|回我|发短信|知道|不知道|觉得|感觉|应该|可能|估计|好像|其实|反正|那个|这个|这么|那么|
      东西|地方|事情|还是|还有|还没|不过|但是|所以|因为|如果|要不|要是|不是|不行|不好|不会|不想|想你|喜欢|爱你|好想|
      无聊|郁闷|烦|累|困|开心|高兴|生日快乐|新年快乐|生病|感冒|难受|好好|注意身体|照顾好|加油|放假|考完|作业|图书馆|
      食堂|老样子|看看|你看|快看|笑死|啥|咋|买啥|干啥|随便|不好意思|对不起|抱歉|辛苦|没问题|放心|记得|忘了|借我|还你|
      请你|一起|聊|祝你|祝福
    `,
  },
  {
    cue: 'family',
    weights: { personal: 2, marketing: -1, notification: -0.5 },
    words: raw`老婆|老公|老妈|老爸|爸妈|媳妇|闺女`,
  },
  {
    cue: 'invitation',
    weights: { personal: 1.8, marketing: -0.8, notification: -0.5 },
    words: raw`要不要一起|一起去|陪我|我们去|咱去|约吗|去不去|要不要来`,
  },
  {
    cue: 'kin',
    weights: { personal: 0.5, notification: -0.2 },
    words: words`
      妈|妈妈|爸|爸爸|老妈|老爸|老公|老婆|哥|姐|弟|妹|爷爷|奶奶|外婆|外公|姥姥|姥爷|叔|阿姨|舅|姑|媳妇|儿子|女儿|宝贝|
      亲爱的|宝宝|哥们|兄弟|姐妹|同学|室友|舍友|老师|师傅|老板|老弟|丫头|小子|傻瓜|猪|男朋友|女朋友|孩子
    `,
  },
]

/** Cues of English messages; letters must not go on before or after them. */
export const englishCues = (): readonly CueList[] => [
  {
    cue: 'code-word',
    weights: { verification: 1.8 },
    words:
      "verification code|security code|login code|log-in code|access code|passcode|one-time|one time password|one-time password|otp|auth code|authentication code|confirmation code|do not share|don't share|never share|expires in|valid for",
  },
  {
    cue: 'balance',
    weights: { notification: 2.4, marketing: -0.3, personal: -1.2 },
    words:
      'your balance|available balance|avl bal|account ending|card ending|ending in|credited|debited|a/c|acct|transaction|withdrawn|deposit of|payment received|payment of|payment due|your payment|statement|minimum due|amount due|due date|direct deposit|was charged|purchase of|your bill|invoice|auto-pay|autopay',
  },
  {
    cue: 'parcel',
    weights: { notification: 2.2, marketing: -0.6, personal: -0.8 },
    words:
      'was delivered|mailbox|front door|left with|your order|order number|has shipped|was shipped|shipped|out for delivery|delivered|your parcel|your package|tracking|courier|ready for pickup|ready for collection|collect your|refund|your delivery|driver',
  },
  {
    cue: 'alert',
    weights: { notification: 2.5, marketing: -1, personal: -2 },
    words: 'fraud alert|security alert|account alert|card alert|yes or no|alert:',
  },
  {
    cue: 'account',
    weights: { notification: 2, marketing: -1, personal: -1 },
    words:
      "you sent|you've sent|you received|you've received|you paid|you've paid|did you attempt|did you make|we have received your|we've received your|see details at|view it at|view it in|your account at|in your account|from your account|to your account|your receipt|your application|your return|your claim|your statement|bill is ready|is due tomorrow|now departs|from gate|with zelle|via upi|sign on to",
  },
  {
    cue: 'appointment',
    weights: { notification: 2, marketing: -0.6, personal: -0.4 },
    words:
      'appointment|your booking|reservation|your reservation|reminder|check-in|check in opens|your flight|flight|boarding|gate|departure|delayed|rescheduled|dr.|clinic|prescription|your ride|your trip|table for|outage|maintenance|weather alert|school closed|your ticket|service request|has been received|has been confirmed|is confirmed|confirmed|signed in|new sign-in|password was|was changed|was updated',
  },
  {
    cue: 'call-to-action',
    weights: { marketing: 0.9, notification: -0.3 },
    words:
      "call now|click here|click|shop now|shop|buy now|order now|order online|book now|apply now|sign up|subscribe|claim|redeem|visit us|visit|hurry|don't miss|reply yes|text|txt|call|download|join now|act now|learn more|get yours|upgrade|recharge|switch|send|reply|enter|to win|go to|use code|promo code|coupon",
  },
  {
    cue: 'offer',
    weights: { marketing: 1, notification: -0.3, personal: -0.8 },
    words:
      'free|% off|off everything|sale|discount|save|offer|offers|deal|deals|limited time|today only|ends tonight|ends soon|last chance|exclusive|win|winner|won|prize|cash|reward|rewards|bonus|gift|voucher|vouchers|half price|lowest price|best price|from only|starting at|only £|no obligation|guaranteed|guarantee|selected|congratulations|congrats|awarded|entitled|unlimited|cashback|ringtone|ringtones|tone|tones|polyphonic|camcorder|mobile|mins|colour|chat|sexy|dating|xxx|loan|loans|credit card|pre-approved|apr|new arrivals|collection|members|subscriber|customer|landline|per msg|per week|p/msg|ppm|150p|100p|10p|250p|£|nokia|www|http|18+|16+|box|po box|t&c|t&cs|terms apply|cs apply',
  },
  {
    cue: 'chat',
    weights: { personal: 1.6, marketing: -0.6, notification: -0.9 },
    words:
      "check this out|so funny|so good|want to go|wanna go|did you see|shall we|lol|lmao|haha|hehe|hey|hi|hello|yeah|yup|yep|nope|ok|okay|k|sure|thanks|thx|sorry|pls|plz|gonna|wanna|gotta|dunno|cant|can't|don't know|dont|didn't|i'm|im|i'll|ill|i|me|my|u|ur|you|we|he|she|him|her|they|it's|what|why|where|when|how|who|love|miss|babe|baby|dear|honey|darling|mom|mum|dad|bro|sis|mate|dude|man|girl|home|dinner|lunch|sleep|bed|work|class|school|tonight|tomorrow|later|now|soon|see you|see u|c u|good night|gud|good morning|morning|happy birthday|how are|are you|r u|do you|did you|will you|can you|let me|tell|ask|come|coming|going|wat|wot|cos|coz|abt|da|dat|lor|lar|leh|oso|hor|ya|da|hmm|oh|ah|aight|anyway|already|still|think|feel|want|need|know|say|said|got|get|take|meet|wait|stay|eat|watch|sleepy|tired",
  },
]

/** A few cues of other languages. */
export const otherCues = (): readonly CueList[] => [
  {
    cue: 'code-word',
    weights: { verification: 2.2 },
    words: words`
      รหัส otp|รหัสยืนยัน|doğrulama kodu|код подтверждения|никому не сообщайте|kode otp|kode verifikasi|
      jangan berikan|código de verificación|code de vérification|인증번호|認証コード|認証番号|確認コード|
      código de verificação|bestätigungscode|sicherheitscode|सत्यापन कोड
    `,
  },
  {
    cue: 'notice',
    stem: true,
    weights: { notification: 3, marketing: -0.4, personal: -2 },
    words: words`
      siparis|teslimat|ödeme|fatura|hesap|посылк|оплат|зачислен|доставк|enviado|entrega|pedido|entregado|cita|cuenta|
      ยอดเงิน|คงเหลือ|เงินเข้า|เงินออก|พัสดุ|จัดส่ง|นัดหมาย|bakiye|hesabiniz|hesabınız|kargo|siparişiniz|randevu|
      faturaniz|teslim edil|баланс|заказ|доставлен|посылка|saldo|pesanan|paket anda|tagihan|transaksi|jatuh tempo|
      su pedido|tu pedido|su cuenta|entregado|tu cita|factura|votre commande|la commande|votre colis|livraison|
      rendez-vous|facture|votre compte|solde|잔액|입금|승인|택배|배송|예약|결제|お届け|ご注文|発送|ご予約|ご利用|残高|
      お支払い|配達|seu pedido|sua conta|ihre bestellung|ihr paket|rechnung|जमा
    `,
  },
  {
    cue: 'offer',
    stem: true,
    weights: { marketing: 1.3, notification: -0.3, personal: -1 },
    words: words`
      โปร|โปรโมชั่น|ลด|ส่วนลด|ฟรี|รับสิทธิ์|พิเศษ|แจก|ลุ้น|สมัคร|คลิก|ด่วน|เครดิต|เงินกู้|เดิมพัน|โบนัส|บาท|indirim|
      kampanya|firsat|hediye|bedava|ucretsiz|ücretsiz|kazan|ozel|özel|tl|bonus|taksit|uye|скидк|бесплатн|выигр|подар|
      бонус|кредит|займ|заработ|промокод|подпис|promo|diskon|gratis|hadiah|menang|undian|bonus|pulsa|klik|beli|
      cashback|murah|pinjaman|hub|oferta|ofertas|descuento|gana|premio|regalo|sorteo|compra|aprovecha|solo hoy|llama|
      soldes|promo|promotion|offre|gratuit|remise|réduction|gagnez|cadeau|profitez|jusqu'au|할인|이벤트|무료|특가|
      쿠폰|혜택|당첨|증정|대출|광고|상담|セール|割引|無料|限定|キャンペーン|クーポン|プレゼント|開催|ポイント|
      promoção|desconto|grátis|gratis|ganhe|aproveite|sorteio|frete|rabatt|angebot|gutschein|gewinn|kostenlos|aktion|
      sparen|nur heute|छूट|offert|liquidation|braderie|vente privée|% sur|reduziert|ausverkauf|räumungsverkauf|
      neueröffnung|zum preis von|% auf|세일|1+1|균일가|전 상품|전 품목|전 메뉴|rebajas|liquidación|dto|2x1|3x2|
      lleva 3|saldi|svendita|omaggio|sconto|sconti|promozione|metà prezzo|al prezzo di|liquidação|leve 3|オフ|%off|
      半額|%引き
    `,
  },
  {
    cue: 'pitch',
    weights: { marketing: 1.2, notification: -0.3, personal: -1 },
    words: words`
      sur tout le|sur toute la|sur tous les|dernière chance|derniers jours|dernier week-end|on vous attend|
      en magasin|solange der vorrat|nur bis|nur heute|nur dieses wochenende|jetzt sichern|jetzt zugreifen|
      jetzt bestellen|jetzt shoppen|alles muss raus|gesamte sortiment|in allen filialen|놓치지 마|많은 방문|지금 바로|서두르세요|
      주말까지|오늘까지|하루만|소진|오픈 기념|진행|최대|te esperamos|en toda la|en todas las|en todo el|últimos días|no te lo pierdas|
      ven a vernos|ti aspettiamo|vi aspettiamo|approfitta|affrettati|ultimi giorni|solo oggi|fino al|fino a|
      su tutta la|su tutte le|su tutto|vieni a trovarci|offerta|compre|em toda a|em todas as|em todos os|não perca|
      corra|só hoje|últimos dias|todas as lojas|全品|全商品|お見逃しなく|本日限り|ご来店|今すぐ|お早めに|実施中|開催中
    `,
  },
  {
    cue: 'chat',
    weights: { personal: 1.2, marketing: -0.3, notification: -0.4 },
    words: words`
      นะ|ครับ|ค่ะ|คะ|จ้า|จะ|แล้ว|อยู่|ไหน|กินข้าว|ไหม|ไม่|ฉัน|ผม|เรา|naber|canim|canım|tamam|evde|ben|sen|abi|anne|
      baba|yarin|yarın|akşam|bugun|привет|как дела|я|ты|мне|тебя|дома|завтра|сегодня|спасибо|мама|что|как|где|aku|
      kamu|nanti|udah|gak|ga|mau|kapan|dimana|bu|pak|kak|sayang|makasih|yg|hola|estoy|voy|te|tú|cuando|donde|mañana|
      gracias|amor|mamá|papa|papá|besos|salut|coucou|je|tu|toi|demain|merci|bisous|maman|papa|ce soir|엄마|아빠|나|너|
      내일|오늘|저녁|밥|ㅋㅋ|ㅎㅎ|집에|私|俺|今日|明日|今夜|ありがとう|ごめん|何時|だよ|かな|です|oi|estou|você|vc|
      amanhã|amanha|obrigado|obrigada|saudade|mãe|pai|ich|du|bin|morgen|heute|danke|mama|lieb|bis später|आप|कल|आज|घर|
      हूँ|हो|j'ai|y'a|hab|kommst|wir|같이|갈래|샀어|할게|compré|ho|andiamo|comprei|vamos|tô|tá|一緒に|行かない|買えた|
      だって|แก|กันมั้ย|mày|tao|lho|yuk
    `,
  },
]
