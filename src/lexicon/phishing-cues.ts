import { raw, words } from './words'

/**
 * What phishing is made of: whom a message speaks for, what presses or lures, and what it asks to hand over. Collected
 * by hand from published warnings of police, banks, couriers and tax offices. Words are in folded form (lower case, half
 * width, simplified), with `|` between them; letters may go on after one that ends with `~`.
 */

/** Whom a message speaks for; the codes of the phishing detector. */
export type PhishingCode = 'bank' | 'authority' | 'parcel' | 'account' | 'police' | 'relative' | 'prize'

/** Words that mean the same for the same roles. */
export interface PhishingCues {
  /** Roles that they count for, between spaces. */
  readonly codes: string
  /** 0…1: how clearly one of them speaks. */
  readonly sure: number
  readonly words: string
}

/** Names and topics of those that are spoken for. */
export const phishingNames = (): readonly PhishingCues[] => [
  {
    codes: 'bank',
    sure: 1,
    words: words`
      工商银行|建设银行|农业银行|中国银行|交通银行|招商银行|邮储银行|邮政储蓄|中信银行|光大银行|民生银行|兴业银行|浦发银行|平安银行|广发银行|
      华夏银行|浙商银行|北京银行|上海银行|农商银行|农村信用社|信用联社|工行|建行|农行|中行|交行|招行|手机银行|网上银行|网银|电子密码器|密码器|u盾|
      口令卡|中银e令|工银|银联|数字人民币|汇丰银行|恒生银行|中银香港|台新银行|国泰世华|中信银行信用卡|
      your bank account|online banking|mobile banking|internet banking|debit card|bank of america|wells fargo|chase|
      citibank|capital one|hsbc|barclays|lloyds|natwest|santander|halifax|monzo|revolut|zelle|commbank|westpac|nab|anz|
      rbc|scotiabank|sbi|hdfc|icici|axis bank|kyc|dbs|ocbc|uob|maybank|bdo|bpi|gcash|
      三井住友|三菱ufj|みずほ|ゆうちょ|楽天カード|イオン銀行|イオンカード|jcb|エポスカード|三井住友カード|国民은행|국민은행|신한은행|
      우리은행|하나은행|농협|카드 발급|신용카드|해외결제|해외 결제|해외승인|해외 승인|결제완료|bbva|caixabank|la caixa|banco santander|bancomer|banamex|bancolombia|
      crédit agricole|credit agricole|société générale|bnp paribas|la banque postale|caisse d’épargne|carte bancaire|
      sparkasse|volksbank|commerzbank|deutsche bank|postbank|intesa sanpaolo|unicredit|poste italiane|postepay|
      bradesco|itaú|itau|caixa econômica|nubank|banco do brasil|сбербанк|сбер|тинькофф|втб|ziraat|garanti|akbank|
      bca|bri|bni|mandiri|กสิกร|ไทยพาณิชย์|กรุงไทย|vietcombank|techcombank|ing-diba|rabobank|abn amro
    `,
  },
  {
    codes: 'bank',
    sure: 0.85,
    words: words`
      银行|银行卡|信用卡|储蓄卡|借记卡|我行|your bank|bank account|your card|credit card|the bank|bank alert|クレジットカード|口座|은행|
      tu banco|su banco|su tarjeta|tu tarjeta|su cuenta bancaria|votre banque|compte bancaire|votre carte|ihr konto|
      ihre bank|banking|la sua carta|conto corrente|seu banco|seu cartão|cartão|вашей карт~|банк~|kartınız|rekening|ธนาคาร|ngân hàng
    `,
  },
  {
    codes: 'authority',
    sure: 1,
    words: words`
      etc|社保|社保卡|社会保障|医保|医疗保障|人社局|人社部|人力资源和社会保障|税务局|个税|个人所得税|退税|海关|交警|交管|车管所|12123|驾驶证|驾照|
      行驶证|交通违法|违章|工商局|市场监督|营业执照|企业年报|财政部|民政局|公积金|养老金|国家补贴|财政补贴|综合补贴|工资补贴|薪资补贴|劳动补贴|
      生育补贴|育儿补贴|以旧换新补贴|疫情补贴|助学金|银监会|银保监|央行征信|征信中心|出入境|移民局|使馆|签证中心|供电局|国家电网|健保|劳保|监理站|远通电收|
      irs|hmrc|dvla|dmv|e-zpass|ezpass|sunpass|fastrak|txtag|toll|tolls|toll road|tollway|turnpike|tax refund|
      tax rebate|tax return|council tax|revenue agency|cra|ato|mygov|centrelink|social security|medicare|stimulus|
      department of motor vehicles|traffic violation|parking fine|parking penalty|penalty charge|court notice|customs|
      income tax|aadhaar|pan card|electricity bill|electricity|electricity power|electricity department|electricity office|challan|e-challan|bir|
      国税厅|国税庁|e-tax|税务署|マイナンバー|etc利用|etcサービス|年金|电力|东京电力|국세청|건강보험|국민건강|과태료|교통법규|
      범칙금|경찰청|정부24|환급금|지원금|hacienda|agencia tributaria|dgt|seguridad social|multa|sat|impots|impôts|ameli|
      assurance maladie|carte vitale|antai|amende|crit’air|crit'air|cpam|caf|cpf|elster|finanzamt|steuererstattung|
      agenzia delle entrate|inps|receita federal|detran|gosuslugi|госуслуг~|налогов~|пфр|e-devlet|hgs|ogs|ptt
    `,
  },
  {
    codes: 'parcel',
    sure: 1,
    words: words`
      顺丰|中通|圆通|申通|韵达|极兔|京东物流|京东快递|德邦|邮政|ems|dhl|fedex|ups|usps|royal mail|evri|hermes|dpd|australia post|auspost|
      canada post|an post|singpost|pos malaysia|india post|japan post|yamato|ヤマト|ヤマト运輸|佐川|日本邮便|ゆうパック|宅急便|크로네코|
      cj대한통운|대한통운|우체국|롯데택배|한진택배|로젠택배|correos|seur|mrw|estafeta|la poste|colissimo|chronopost|mondial relay|
      deutsche post|poste italiane|bartolini|brt|gls|correios|почта россии|сдэк|yurtiçi kargo|aras kargo|ptt kargo|
      jne|j&t|sicepat|kerry|ไปรษณีย์|viettel post|postnord|bpost|postnl|黑猫宅急便|中华邮政|香港邮政|7-11交货便|顺丰速运|菜鸟|sf express
    `,
  },
  {
    codes: 'parcel',
    sure: 0.9,
    words: words`
      快递|快件|包裹|订单异常|邮件包裹|物流|您的订单|您购买的|理赔客服|理赔专员|理赔中心|package|parcel|delivery|shipment|courier|荷物|お荷物|配达|宅配|택배|배송|물품|paquete|envío|
      su pedido|colis|livraison|paket|sendung|pacco|spedizione|encomenda|entrega|посылк~|отправлени~|kargo|kargonuz|พัสดุ|bưu kiện|kiriman
    `,
  },
  {
    codes: 'account',
    sure: 1,
    words: words`
      百万保障|微信账号|微信帐号|qq账号|抖音账号|支付宝账户|淘宝账号|微信保障|支付宝|微信支付|微信安全|微信团队|抖音客服|抖音会员|直播会员|快手客服|淘宝客服|淘宝会员|天猫客服|京东客服|京东金融|京东金条|京东白条|拼多多客服|
      美团客服|花呗|借呗|微粒贷|校园贷|校园贷账户|学生账户|苹果id|apple id|appleid|icloud|账户安全中心|腾讯客服|腾讯安全|qq安全中心|代理商会员|保险服务到期|自动扣费服务|
      12306客服|航空客服|航班取消|您乘坐的航班|您所乘坐|旅客您好|中国民航|次航班|航班因|10086|10010|10000号|paypal|amazon|amazon prime|netflix|disney+|disney plus|spotify|
      facebook|instagram|whatsapp|microsoft account|google account|coinbase|binance|metamask|ledger|crypto wallet|
      venmo|cash app|ebay|steam|norton|mcafee|geek squad|o2|vodafone|verizon|t-mobile|at&t|three mobile|ee|アマゾン|楽天|
      メルカリ|えきねっと|ソフトバンク|ドコモ|au|auじぶん|paypay|네이버|카카오|쿠팡|넷플릭스|orange|sfr|free mobile|bouygues|telekom|
      mercado libre|mercado pago|movistar|telcel|avito|авито|tokopedia|shopee|lazada|1&1
    `,
  },
  {
    codes: 'account',
    sure: 0.6,
    words: words`
      会员|客服|平台客服|官方客服|购物平台|账号|账户|帐号|帐户|中国移动|中国联通|中国电信|手机号码|您的号码|实名|your account|your subscription|your membership|
      your plan|アカウント|お客様|계정|회원|su cuenta|tu cuenta|votre compte|votre abonnement|ihr account|ihr abo|il tuo account|
      sua conta|ваш аккаунт|аккаунт~|hesabınız|akun anda|บัญชี|tài khoản
    `,
  },
  {
    codes: 'police',
    sure: 1,
    words: words`
      公安局|公安厅|派出所|检察院|人民法院|公检法|刑侦|经侦|网警|专案组|通信管理局|通管局|法院传票|检察官|反诈中心|市公安|国际刑警|司法局|
      警政署|地检署|刑事局|入境处|police department|federal agent|fbi|interpol|u.s. marshals|arrest warrant|警视庁|警察署|警察|검찰청|
      금융감독원|경찰서|policía|policia nacional|gendarmerie|europol|bundespolizei|мвд|следственн~
    `,
  },
  { codes: 'police', sure: 0.85, words: raw`警官|民警|传票|法院|通缉|公安|警方|检察` },
  {
    codes: 'relative',
    sure: 1,
    words: words`
      我是你领导|我是你老板|我是你老师|我是你儿子|我是你女儿|我是你孙子|我是你同学|我是你班主任|我是你的领导|我是你爸|我是你妈|我是王总|我是李总|我是张总|我是陈总|我是刘总|
      爸,|妈,|爸爸,|妈妈,|老爸|老妈|爸我|妈我|爸爸我|妈妈我|爸:|妈:|爸!|妈!|爷爷,|奶奶,|姥姥,|外婆,|奶奶我|爷爷我|hi mum|hi mom|hi dad|hey mum|
      hey mom|hey dad|hello mum|hello mom|hello dad|mum|mom|dad|mummy|daddy|grandma|your boss|your ceo|mamá|papá|hola mama|hola papa|maman|
      salut maman|coucou maman|papa|hallo mama|hallo papa|mama|ciao mamma|ciao papà|mamma|oi mãe|oi mae|mãe|oi pai|엄마|아빠|
      お母さん|母さん|мама|мам|anne|baba|mãe,|hoi mam|hoi pap|班主任|学校财务|公司财务
    `,
  },
  {
    codes: 'prize',
    sure: 1,
    words: words`
      中奖通知|获奖通知|幸运用户|幸运观众|场外|幸运号码|场外幸运|被抽中|抽中一等奖|抽中二等奖|抽选为|抽选成为|被选为|二等奖用户|一等奖用户|栏目组|互动者|
      have won|has won|you won|you've won|been selected|been chosen|lucky winner|are a winner|lottery|jackpot|sweepstakes|unclaimed prize|
      ご当選|当选|당첨|ha ganado|has ganado|ganador|vous avez gagné|gagnant|sie haben gewonnen|gewinner|hai vinto|vincitore|
      você ganhou|foi sorteado|вы выиграли|kazandınız|anda menang|pemenang|ได้รับรางวัล|trúng thưởng
    `,
  },
]

/** "If it was not you", in Korean: card companies write it before a number of the form 1588-0000. */
export const koreanDenials = (): string => raw`아닐시|아닐 시|아닐경우|아닐 경우|아닌경우|아닌 경우|아니시면|미사용시`

/** What presses or lures. */
export const phishingPressures = (): readonly PhishingCues[] => [
  {
    codes: 'bank authority account police',
    sure: 0.96,
    words: words`
      失效|已失效|停用|已停用|冻结|已冻结|被冻结|注销|将注销|已禁用|被禁用|已锁定|被锁定|被限制|限制使用|暂停使用|被封|封停|强制停机|强制停用|存在异常|出现异常|状态异常|账户异常|
      账号异常|异常登录|异地登录|异地登陆|认证过期|认证已过期|身份过期|资料过期|密码过期|升级激活|重新认证|重新激活|二次认证|在线激活|更新资料|更新身份|更新信息|完善身份|
      影响征信|列入失信|信息不全|未认证|未完成认证|盗刷|suspended|suspend|locked|blocked|restricted|deactivated|disabled|terminated|disconnected|
      on hold|put on hold|unusual activity|unusual sign-in|unusual login|suspicious activity|suspicious login|suspicious transaction|
      unauthorised|unauthorized|verify your|verify now|confirm your identity|confirm your details|re-verify|will expire today|
      kyc expired|update your kyc|update kyc|update your pan|update your payment|update your billing|update payment|payment failed|payment was declined|
      new payee|new device|unpaid|outstanding|overdue|final notice|avoid late fees|avoid penalties|avoid suspension|legal action|license suspension|
      利用停止|利用制限|一时制限|一时停止|不正利用|不审な|异常な|第三者|未纳|未払い|未払|差押|更新してください|本人确认|정지|제한|미납|해외결제|해외 결제|해외승인|해외 승인|
      결제 완료|체납|적발|suspendida|suspendido|bloqueada|bloqueado|limitada|acceso no autorizado|actividad inusual|
      verifique|verifica tu|verifique su|pendiente de pago|impago|suspendu|bloqué|bloquée|limité|inhabituel~|impayé~|gesperrt|eingeschränkt|
      ungewöhnlich~|verifizieren|läuft ab|bloccato|bloccata|sospeso|sospesa|accesso anomalo|bloqueio|suspensa|suspenso|pendência|
      заблокирован~|приостановлен~|askıya alın~|bloke edil~|kapatılacak~|ödenmemiş|diblokir|ditangguhkan|ถูกระงับ|bị khóa|bị tạm ngưng
    `,
  },
  {
    codes: 'bank authority account',
    sure: 0.7,
    words: words`
      过期|即将过期|已过期|将过期|今日到期|安全升级|立即验证|核实身份|年审|年检|风险|清零|解冻|解除限制|恢复使用|以免影响|否则将|否则账户|否则停|视为放弃|逾期作废|
      最后期限|24小时内|今日内|立即处理|未处理|扣分|扣12分|扣驾照|罚款|滞纳金|expire|expires|expired|expiring|verify|urgent|immediately|within 24 hours|
      within 12 hours|declined|refund|rebate|due today|action required|late fee|penalty|was unsuccessful|
      24时间以内|期限|至急|紧急|お支払い|ご确认|还付|자동 결제|본인확인|환급|지급 대상|조회|urgente|reembolso|reembolsará|actualice|actualiza|regularice|
      remboursement|mettre à jour|arrive à expiration|arrivée à expiration|expirée|régulariser|régler|dringend|aktualisieren|rückerstattung|erstattung|aggiorna|verifica|rimborso|scade|
      regularize|atualize|restituição|срочно|подтвердите|возврат|güncelle~|iade|segera|perbarui|ด่วน|อัปเดต|xác minh
    `,
  },
  {
    codes: 'bank account',
    sure: 0.96,
    words: raw`兑换现金|可兑换现金|换现金|兑现金|可兑换的现金|领取现金|现金礼包兑换|积分兑现`,
  },
  {
    codes: 'bank',
    sure: 0.75,
    words: raw`永久提额|额度可提升|提升至|可提升额度|固定额度|办理提额|额度提升|提额条件|提升额度业务|现金礼包|领取红包`,
  },
  {
    codes: 'bank account',
    sure: 0.5,
    words: raw`激活|升级|认证|积分|逾期失效|逾期清零|逾期清空|积分清零|即将到期|兑换|额度已提升|提升额度|提额`,
  },
  {
    codes: 'authority',
    sure: 0.96,
    words: words`
      补贴开始发放|补贴申领|申领补贴|领取补贴|补贴待领|补贴领取|补贴发放|未领取补贴|填写银行卡|未缴纳关税|补缴关税|被扣留|被海关扣|即将停电|逾期销毁|列入经营异常|经营异常|
      异地刷卡|涉嫌骗保|涉嫌套现|交通违法未处理|违法未处理|违章未处理|将吊销|unpaid toll|outstanding toll|toll balance|refund due|owed a refund|
      entitled to a refund|eligible for a refund|eligible for a tax|claim your refund|claim your rebate|pending refund|unpaid parking|
      will be disconnected tonight|disconnected tonight|multa pendiente|multa impagada|amende impayée|non réglée|nouvelle carte vitale
    `,
  },
  {
    codes: 'authority',
    sure: 0.5,
    words: raw`补贴|申领|领取|待领|关税|缴款|欠费|退税|多缴|逾期|pay now|payment required|支払`,
  },
  {
    codes: 'parcel',
    sure: 0.96,
    words: words`
      双倍赔|三倍赔|双倍理赔|三倍理赔|双倍退款|三倍退款|理赔款|理赔退款|丢件理赔|办理赔付|主动理赔|补全地址|完善地址|完善收货|更正地址|补充地址|重新派送|无法派送|无法投递|地址不详|地址有误|地址不完整|
      地址错误|滞留海关|海关扣留|被海关扣|未缴关税|关税未|清关费|重新配送|甲醛超标|could not be delivered|couldn't be delivered|cannot be delivered|
      can't be delivered|unable to deliver|unable to be delivered|undeliverable|failed delivery|delivery failed|delivery attempt failed|missed delivery|incomplete address|
      incorrect address|invalid address|invalid zip code|wrong address|update your address|confirm your address|update address|held at|is being held|is on hold|been held|
      customs fee|customs duty|redelivery|re-delivery|redelivery fee|shipping fee|unpaid shipping|reschedule your delivery|reschedule delivery|suspended|
      不在の为|不在のため|不在の|持ち帰り|持ち帰りました|再配达|お届けできません|住所不明|配达できません|주소불명|주소 불명|주소지 불명|주소 오류|주소 확인|배송불가|반송|통관|
      paquete retenido|retenido|no se pudo entregar|no ha podido ser entregado|no pudo ser entregado|dirección incorrecta|dirección incompleta|gastos de aduana|tasas de aduana|
      colis en attente|en attente|n'a pas pu être livré|n’a pas pu être livré|frais de douane|frais de livraison|adresse incomplète|instructions de livraison|
      konnte nicht zugestellt|nicht zugestellt werden|zollgebühr~|wird zurückgehalten|in giacenza|giacenza|non è stato possibile consegnare|indirizzo errato|
      taxa alfandegária|aguardando pagamento|retida|retido|endereço incorreto|не удалось доставить|неверный адрес|teslim edilemedi|adres hatalı|
      tidak dapat dikirim|alamat tidak lengkap|ไม่สามารถจัดส่ง|ที่อยู่ไม่|không thể giao|sai địa chỉ
    `,
  },
  {
    codes: 'parcel',
    sure: 0.7,
    words: words`
      丢失|损坏|遗失|丢件|赔付|赔偿|理赔|退款|质量不合格|质量问题|不合格|被扣|滞留|扣留|订单异常|派送失败|投递失败|派件失败|缺货退款|付款未成功|pending|on hold|within 12 hours|
      within 24 hours|address issue|pay a small fee|ご确认|确认ください|확인|미수령|보관중|pendiente|confirme su dirección|aduana|douane|confirmer|confirmez|zoll|dogana|
      alfândega|адрес|gümrük|bea cukai|ศุลกากร|hải quan
    `,
  },
  {
    codes: 'account parcel',
    sure: 0.96,
    words: raw`质量不合格|甲醛超标|双倍退|付款未成功将自动取消|卡号及验证码|付款未成功|自动取消订单|退款需|办理退款需`,
  },
  {
    codes: 'account',
    sure: 0.96,
    words: words`
      自动扣费|每月扣费|自动扣款|每月自动扣|月扣费|将扣费|将扣除|扣费800|误开通|误操作|取消会员|注销校园贷|配合注销|未注销|关闭服务|到期后每月|自动续费800|
      免费退改签|延误补偿|航班延误补偿|机械故障已|机械故障|起落架故障|延误补偿金|延误补偿费|每位旅客补偿|每位乘客补偿|旅客补偿|auto-renewed|auto renewed|will be charged|has been charged|been debited|自动更新|退会|自动结算|자동결제|
      cobro no reconocido|cargo no reconocido|prélèvement|abgebucht|addebito
    `,
  },
  {
    codes: 'account',
    sure: 0.7,
    words: raw`扣费|扣款|退款|双倍|退改签|改签|退票|已被取消|已取消|如非本人|利率调整|降低利率|不符合国家`,
  },
  {
    codes: 'police',
    sure: 0.96,
    words: words`
      涉嫌|洗钱|通缉|逮捕|拘捕|拘留|刑事|配合调查|协助调查|接受调查|接受核查|资金核查|清查资金|非法集资|传票未领取|有一份传票|名下银行卡|名下号码|发出通缉|冻结资产|资产冻结|洗黑钱|
      warrant|arrest|money laundering|逮捕状|资金洗净|マネーロンダリング|구속|수사|범죄|연루|orden de arresto|convocation judiciaire|pédopornographie|уголовн~
    `,
  },
  { codes: 'police', sure: 0.6, words: raw`立案|调查|协助|保密|按1|按9|转接|强制|否则` },
  { codes: 'bank', sure: 0.9, words: raw`如非本人|非本人操作|如非本人操作|非您本人` },
  { codes: 'bank', sure: 0.9, words: koreanDenials() },
  { codes: 'police', sure: 0.35, words: '传票|案件' },
  {
    codes: 'relative',
    sure: 0.8,
    words: words`
      手机摔坏|手机坏了|手机摔了|手机丢了|手机掉水|手机进水|手机被偷|手机被没收|同学的号|同学的手机|同学手机|室友的手机|朋友的手机|朋友手机|别人的手机|别人手机|换号|新号|这是我的新号码|别打电话|不要打电话|
      不方便接电话|不方便打电话|不方便电话|不能接电话|不便接听|出事了|出车祸|住院|被抓|拘留|急用钱|急需|急用|有急事|急事|补课费|资料费|学校要交|老师卡上|老师的卡|老师账户|对公账户|
      到我办公室|我私人|私人微信|私人qq|加我新微信|新微信|不要告诉|new number|new phone|dropped my phone|broke my phone|broken phone|phone is broken|phone broke|lost my phone|
      smashed my phone|phone is damaged|cracked my phone|friend's phone|old number|temporary number|can't call|cannot call|can't talk|urgent|
      emergency|nuevo número|nuevo numero|numero nuevo|se me rompió|se me ha roto|perdí el móvil|móvil roto|nouveau numéro|cassé mon|téléphone cassé|perdu mon téléphone|
      téléphone est cassé|neue nummer|handy ist kaputt|handy kaputt|handy verloren|nuovo numero|telefono rotto|rotto il telefono|número novo|novo número|meu celular quebrou|
      폰 고장|핸드폰 고장|액정|휴대폰 고장|携带が壊れ|スマホが壊れ|番号が変わ|новый номер|телефон сломал~|telefonum bozuldu|nieuw nummer|telefoon is kapot
    `,
  },
  {
    codes: 'prize',
    sure: 0.96,
    words: words`
      领奖|兑奖|奖金|奖金万元|万元奖金|一等奖|二等奖|三等奖|笔记本电脑一台|笔记本一台|笔记本一部|电脑一台|苹果电脑|手续费|保证金|个人所得税|公证|验证码为|梦想基金|创业基金|惊喜奖|
      claim|claim now|claim your|collect your|redeem|£1000|£2000|$1000|cash prize|受取|受け取|수령|reclame|reclama|reclamar|réclamez|récupérer|
      einlösen|sichern|ritira|riscatta|resgate|получить|ödülünüz|hadiah|รับรางวัล|nhận thưởng
    `,
  },
  {
    codes: 'prize',
    sure: 0.6,
    words: raw`领取|查收|联系|有效|登录|登陆|暗号|恭喜|congratulations|congrats|prize|award|gift card|premio|prix|gewinn`,
  },
]

/** What a message asks to hand over. */
export const phishingAsks = (): readonly (PhishingCues & { readonly way: 'transfer' | 'secrets' })[] => [
  {
    way: 'transfer',
    codes: 'police bank authority account',
    sure: 1,
    words: words`
      安全账户|安全帐户|安全账号|转入指定|转到指定|转入监管|资金转入|资金转移|转账至指定|转账到指定|核查账户|监管账户|safe account|secure account|gift card|gift cards|
      bitcoin atm|crypto atm|cuenta segura|compte sécurisé|sicheres konto|conto sicuro|conta segura|безопасный счет|безопасный счёт|안전계좌
    `,
  },
  {
    way: 'transfer',
    codes: 'relative',
    sure: 1,
    words: words`
      先转|转账|转给我|转到我|转到老师|转到这|转到他|转到她|打到|打钱|汇到|汇款|打款|垫付|垫上|充值卡|点卡|礼品卡|代付|gift card|gift cards|send me money|transfer|pay a bill|pay this bill|
      pay an invoice|bank details|iban|bizum|hacer un pago|transferir|transfere|pix|virement|payer une facture|faire un virement|überweis~|
      rechnung|bonifico|ricarica|송금|상품권|구글 기프트|振り込|振込|プリペイド|переведи~|havale|overmaken|betalen
    `,
  },
  {
    way: 'secrets',
    codes: 'bank authority account parcel police prize',
    sure: 0.9,
    words: words`
      填写卡号|填写银行卡|输入卡号|输入银行卡|提供卡号|提供验证码|告知验证码|发送验证码|短信验证码告诉|提供银行卡|身份证照片发|card number and|
      your card number|your pin|your password|your cvv|share the otp|send the otp|send us the code|reply with your|social security number|seed phrase|
      recovery phrase|暗证番号|비밀번호|número de tarjeta|numéro de carte|kartennummer|numero della carta|номер карты
    `,
  },
]

/** Somebody to message in a new place, for those who write in the name of a relative. */
export const reachMe = (): string => words`
  text me|message me|msg me|whatsapp me|whatsapp|reply here|contact me|text back|save this|escríbeme|escribeme|mándame|envíame|écris-moi|envoie-moi|réponds-moi|
  schreib mir|melde dich|scrivimi|mi chiama|me chama|manda mensagem|напиши|mesaj at|stuur me|문자|连络
`

/** Warnings against fraud, and talk about it. */
export const fraudWarnings = (): string => words`
  谨防|切勿点击|请勿点击|不要点击|勿点击|别点击|勿点|勿轻信|不轻信|不要轻信|切勿转账|请勿转账|不要转账|不要相信|都是诈骗|是诈骗|均为诈骗|防诈|防骗|诈骗短信|诈骗电话|骗子|骗局|骗术|
  冒充|假冒|防范|警惕|严防|反诈中心提醒|反诈提醒|没有安全账户|不存在安全账户|不会以任何|不会要求|不会向您|绝不会|从不|96110|勿透露|近期有不法|不法分子|被骗|
  beware|scam|scams|scammers|phishing|fraudsters|will never ask|never ask|never asks|never share|do not click|don't click|never click|fake text|fake messages|
  ご注意|注意してください|诈欺|사기|주의|피싱|스미싱|estafa|fraude|nunca le|nunca te|arnaque|jamais|betrug|niemals|truffa|truffe|golpe|nunca pede|мошенник~|
  никогда не|dolandırıcı~|penipuan|มิจฉาชีพ|lừa đảo
`

/** Hosts of those who are spoken for, besides the brands that links imitate, between spaces. */
export const officialHosts =
  ' hxb.com.cn czbank.com bankofbeijing.com.cn bosc.cn nbcb.com.cn njcb.com.cn jsbchina.cn hzbank.com.cn hfbank.com.cn' +
  ' cbhb.com.cn bankofchengdu.com.cn bankoftianjin.com qdccb.com jsnx.net cqrcb.com srcb.com grcbank.com 4001961200.com' +
  ' zj96596.com.cn bjrcb.com webank.com mybank.cn 96568.com.cn bankcomm.com.hk hangseng.com bea.com.hk dbs.com dbs.com.hk' +
  ' jtexpress.com.cn deppon.com best-inc.cn 800best.com kuaidi100.com fcbox.com hivebox.com ttkdex.com 95311.com yimidida.com' +
  ' etcchina.com txffp.com 12333.cn si.12333.gov.cn 12306.com 12366.cn 95598.cn sgcc.com.cn csg.cn ceair.com csair.com' +
  ' airchina.com.cn airchina.com hnair.com sichuanair.com xiamenair.com vip.com suning.com kuaishou.com xiaomi.com' +
  ' mi.com oppo.com vivo.com.cn netease.com 163.com chsi.com.cn youku.com iqiyi.com mgtv.com zhihu.com didiglobal.com amap.com' +
  ' chase.com bankofamerica.com wellsfargo.com citi.com citibank.com capitalone.com usbank.com pnc.com tdbank.com truist.com' +
  ' discover.com americanexpress.com ally.com barclays.co.uk lloydsbank.com lloydsbank.co.uk natwest.com santander.co.uk halifax.co.uk' +
  ' nationwide.co.uk tsb.co.uk monzo.com revolut.com starlingbank.com zellepay.com commbank.com.au westpac.com.au' +
  ' nab.com.au anz.com anz.com.au rbc.com rbcroyalbank.com td.com scotiabank.com bmo.com cibc.com sbi.co.in onlinesbi.sbi' +
  ' hdfcbank.com icicibank.com axisbank.com kotak.com paytm.com ocbc.com uob.com.sg maybank2u.com.my gcash.com' +
  ' smbc-card.com smbc.co.jp mufg.jp mizuhobank.co.jp jp-bank.japanpost.jp rakuten-card.co.jp rakuten.co.jp jcb.co.jp' +
  ' aeon.co.jp eposcard.co.jp eki-net.com softbank.jp docomo.ne.jp au.com paypay.ne.jp mercari.com kbstar.com shinhan.com' +
  ' wooribank.com kebhana.com nonghyup.com kakao.com naver.com coupang.com bbva.es bbva.com bbva.mx caixabank.es' +
  ' bancosantander.es santander.com.mx banamex.com bancolombia.com credit-agricole.fr societegenerale.fr bnpparibas' +
  ' bnpparibas.net labanquepostale.fr caisse-epargne.fr sparkasse.de commerzbank.de deutsche-bank.de postbank.de' +
  ' intesasanpaolo.com unicredit.it poste.it bradesco.com.br itau.com.br nubank.com.br bb.com.br sberbank.ru sberbank.com' +
  ' tinkoff.ru tbank.ru vtb.ru ziraatbank.com.tr garantibbva.com.tr akbank.com bca.co.id bri.co.id bni.co.id' +
  ' bankmandiri.co.id kasikornbank.com scb.co.th krungthai.com vietcombank.com.vn' +
  ' e-zpassny.com e-zpassnj.com ezpassnj.com ezpassmd.com ezpassva.com paturnpike.com sunpass.com bayareafastrak.org thetollroads.com' +
  ' txtag.org ntta.org peachpass.com uscis.gov canada.ca gc.ca nhs.uk police.uk tfl.gov.uk elster.de zoll.de ameli.fr' +
  ' evri.com myhermes.co.uk dpd.co.uk dpd.com dpd.de dpd.fr auspost.com.au canadapost.ca canadapost-postescanada.ca' +
  ' anpost.com anpost.ie singpost.com pos.com.my indiapost.gov.in japanpost.jp kuronekoyamato.co.jp sagawa-exp.co.jp' +
  ' epost.go.kr cjlogistics.com lotteglogis.com hanjin.com correos.es seur.com mrw.es estafeta.com laposte.fr' +
  ' colissimo.fr chronopost.fr mondialrelay.fr deutschepost.de myhermes.de gls-group.eu gls-group.com brt.it' +
  ' correios.com.br pochta.ru cdek.ru yurticikargo.com araskargo.com.tr ptt.gov.tr jne.co.id jet.co.id sicepat.com' +
  ' kerryexpress.com thailandpost.co.th viettelpost.vn postnord.com postnord.se postnl.nl bpost.be t-cat.com.tw' +
  ' disneyplus.com spotify.com cash.app venmo.com ebay.com ebay.co.uk norton.com mcafee.com o2.co.uk vodafone.co.uk' +
  ' vodafone.com verizon.com t-mobile.com att.com three.co.uk ee.co.uk orange.fr sfr.fr free.fr bouyguestelecom.fr' +
  ' telekom.de mercadolibre.com mercadolibre.com.mx mercadopago.com movistar.es telcel.com avito.ru tokopedia.com' +
  ' shopee.co.id shopee.sg lazada.com metamask.io ledger.com tiktok.com x.com linkedin.com line.me '
