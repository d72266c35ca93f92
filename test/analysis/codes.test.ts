import { analyze } from 'junksift'
import { describe, expect, test } from 'vitest'

/** language, text, code, service, seconds */
type Row = readonly [string, string, string, (string | undefined)?, number?]

const positives: readonly Row[] = [
  ['zh', '【云上生活】您的验证码是482913，5分钟内有效，请勿告诉他人。', '482913', '云上生活', 300],
  ['zh', '【云上生活】验证码:482913,5分钟内有效,请勿告诉他人', '482913', '云上生活', 300],
  ['zh', '尾号6612，123456为您的验证码', '123456'],
  ['zh', '验证码：7391，有效期10分钟【蓝鲸出行】', '7391', '蓝鲸出行', 600],
  ['zh', '【小树电台】602817（登录验证码），请在30分钟内填写', '602817', '小树电台', 1800],
  ['zh', '【橘子钱包】动态密码 093 218，60秒内有效', '093218', '橘子钱包', 60],
  ['zh', '【青禾银行】您尾号6612的卡正在网上支付188.00元，校验码550921，请勿泄露', '550921', '青禾银行'],
  ['zh', '您的注册码为88213，请在半小时内完成注册', '88213', undefined, 1800],
  ['zh', '【微风阅读】验证码４０５１６８，请于五分钟内输入', '405168', '微风阅读', 300],
  ['zh', '【星火课堂】719402为您的登录验证码，如非本人操作请忽略', '719402', '星火课堂'],
  ['zh', '【松果短租】短信口令：5520，用于修改手机号，有疑问请致电4008201234', '5520', '松果短租'],
  ['zh', '【北岸云】激活码A7K9Q2，24小时内有效', 'A7K9Q2', '北岸云', 86400],
  ['zh', '【山海证券】交易码:30918，您正在修改交易密码', '30918', '山海证券'],
  ['zh', '【布谷外卖】366120，请在2分钟内输入校验码完成登录', '366120', '布谷外卖', 120],
  ['zh', '【雨燕支付】订单号20391123付款确认码为8820，切勿转发', '8820', '雨燕支付'],
  ['zh', '授权码为235017，请妥善保管', '235017'],
  ['zh', '【云上生活】您的验证码为ab12cd，5分钟内有效', 'ab12cd', '云上生活', 300],
  ['zh', '【北岸云】登录验证码：7kq2m9x，请勿转发', '7kq2m9x', '北岸云'],
  ['zh', '动态密码【x8p3】，用户abc123请在页面输入', 'x8p3'],
  ['zh-Hant', '【晴天銀行】您的驗證碼為 640218，請於5分鐘內輸入', '640218', '晴天銀行', 300],
  ['zh-Hant', '動態密碼 118203，請勿告知他人', '118203'],
  ['zh', '您的蓝鲸出行登录验证码为2290', '2290', '蓝鲸出行'],
  ['zh', '【小树电台】验证码：ABC-4471，10分钟有效', '4471', '小树电台', 600],
  ['en', 'G-550183 is your Google verification code.', '550183', 'Google'],
  ['en', 'Your Lumen verification code is 902144. It expires in 10 minutes.', '902144', 'Lumen', 600],
  ['en', '123-456 is your Bluebird login code', '123456', 'Bluebird'],
  ['en', '781 204 is your Harbor security code. Valid for 5 mins.', '781204', 'Harbor', 300],
  ['en', 'Your OTP for login is 44821. Do not share it with anyone.', '44821'],
  ['en', 'Use 6620 as your one-time password. Never share it.', '6620'],
  ['en', '[Amazon] 301922 is your sign-in code', '301922', 'Amazon'],
  ['en', 'Your Rover code is 4821. Never share this code.', '4821', 'Rover'],
  ['en', 'Enter this code 890432 to confirm your account', '890432'],
  ['en', '<#> 961607 is your Pelican activation code. It expires in 2 minutes. FA+9qCX9VSu', '961607', 'Pelican', 120],
  ['en', 'Kestrel: your passcode is 7J15QZ', '7J15QZ', 'Kestrel'],
  ['en', 'Security code: 058169, ref CZrLfA, expires in 90 seconds', '058169', undefined, 90],
  ['en', 'Your one-time PIN is 5513 and is valid for one hour.', '5513', undefined, 3600],
  ['en', 'OTP=783078 for txn of Rs.500 at Kirana Store', '783078'],
  ['en', 'Your Lumen verification code is ab12cd. It expires in 10 minutes.', 'ab12cd', 'Lumen', 600],
  ['en', 'Security code: "9f3k2z"', '9f3k2z'],
  ['en', 'Login code for the covid19 desk: 551029', '551029'],
  ['en', 'Use 448120 to log in to Trailmate.', '448120', 'Trailmate'],
  ['en', 'Use 551 204 to sign in to your Bookfern account. Valid for 10 minutes.', '551204', 'Bookfern', 600],
  ['en', 'Enter 7781 to verify your phone number.', '7781'],
  ['en', 'Parkhop: use 902-144 to confirm your identity', '902144', 'Parkhop'],
  ['en', 'Please enter 30918 to complete your sign-up', '30918'],
  ['en', 'Mealbird: type 66120 to reset your account password. Do not share it.', '66120', 'Mealbird'],
  ['en', 'To log in to Trailmate, enter 448120. It expires in 5 minutes.', '448120', 'Trailmate', 300],
  ['en', 'To verify your email address please use 20931', '20931'],
  ['en', 'Use 771045 for signing in to Loanley', '771045', 'Loanley'],
  ['ja', '【はなみ銀行】認証コード：482011（10分以内有効）', '482011', 'はなみ銀行', 600],
  ['ja', '確認コードは771930です。第三者に教えないでください。', '771930'],
  ['ja', 'ワンタイムパスワード 550127 を入力してください', '550127'],
  ['ko', '[Web발신] [한빛페이] 인증번호 [420918]를 입력해 주세요.', '420918', '한빛페이'],
  ['ko', '인증번호는 55301 입니다. 3분 이내에 입력하세요.', '55301', undefined, 180],
  ['fr', 'Votre code de vérification Lumière est 640 118. Il expire dans 10 minutes.', '640118', 'Lumière', 600],
  ['fr', "Code d'activation : 20931. Ne le communiquez à personne.", '20931'],
  ['fr', '302914 est votre code de sécurité', '302914'],
  ['es', 'Tu código de verificación de Correa es 482-910. No lo compartas.', '482910', 'Correa'],
  ['es', 'Su codigo de seguridad: 55120, valido 5 minutos', '55120', undefined, 300],
  ['es', '310982 es tu código de acceso', '310982'],
  ['de', 'Ihr Bestätigungscode lautet k7m24p', 'k7m24p'],
  ['de', 'Ihr Bestätigungscode lautet 771024. Er ist 15 Minuten gültig.', '771024', undefined, 900],
  ['de', '88120 ist Ihr Einmalpasswort. Bitte nicht weitergeben.', '88120'],
  ['de', 'mTAN 402918 für Ihre Überweisung', '402918'],
  ['ru', 'Код подтверждения: 551093. Никому его не сообщайте.', '551093'],
  ['ru', 'Ваш одноразовый пароль 7781, действует 3 минуты', '7781', undefined, 180],
  ['ru', '20931 — ваш код для входа', '20931'],
  ['pt', 'Seu código de verificação é 730182. Não compartilhe.', '730182'],
  ['pt', 'Código de segurança 44019, válido por 5 minutos', '44019', undefined, 300],
  ['it', 'Il tuo codice di verifica è 902817, valido 10 minuti', '902817', undefined, 600],
  ['it', 'Codice OTP: 55012. Non comunicarlo a nessuno.', '55012'],
  ['th', 'รหัส OTP ของคุณคือ 248386 ใช้ได้ภายใน 5 นาที', '248386', undefined, 300],
  ['th', 'รหัสยืนยัน: 7730', '7730'],
  ['vi', 'Mã xác thực của bạn là 661902, có hiệu lực trong 5 phút', '661902', undefined, 300],
  ['vi', 'Ma OTP: 33091. Khong cung cap cho bat ky ai.', '33091'],
  ['id', 'Kode verifikasi Anda 550281. Jangan bagikan ke siapa pun.', '550281'],
  ['id', 'Kode OTP: 4419, berlaku 10 menit', '4419', undefined, 600],
  ['tr', 'Doğrulama kodunuz: 802913. Kimseyle paylaşmayın.', '802913'],
  ['tr', 'Onay kodu 5520, 3 dakika geçerlidir', '5520', undefined, 180],
  ['ar', 'رمز التحقق الخاص بك هو 550192. لا تشاركه مع أحد.', '550192'],
  ['hi', 'आपका सत्यापन कोड 441029 है। यह 10 मिनट के लिए मान्य है।', '441029', undefined, 600],
  ['pl', 'Twój kod weryfikacyjny: 330918', '330918'],
  ['nl', 'Je verificatiecode is 551820', '551820'],
  ['sv', 'Din verifieringskod är 20918', '20918'],
  ['uk', 'Ваш код підтвердження: 77120', '77120'],
  ['he', 'קוד האימות שלך הוא 551029', '551029'],
  ['cs', 'Váš ověřovací kód je 551203', '551203'],
  ['el', 'Ο κωδικός επαλήθευσης είναι 551920', '551920'],
]

const negatives = [
  'Your verification code is waiting at web3shop',
  'Your verification code is in the app',
  'The login code for win11 was changed',
  'Enter the security code: see page2',
  'Your login code expires today',
  'Verification code: abc123.example.com',
  'Your Rover pin is on the mp34 card',
  '验证码abcdef收不到',
  '验证码发到abc123@example.com了',
  '登录验证码请看covid19公告',
  'win11a的验证码收不到',
  '订单号ab12cd，验证码稍后发送',
  '【菜鸟驿站】您的快递已到，取件码5-2-3018，请凭取件码30182领取',
  '取件码 6620，请于今日20点前到3号柜取件',
  '【优品衣橱】优惠码886620，下单立减20元',
  '邀请码 771203，注册即送会员',
  '兑换码：A7K9Q2X1，登录官网兑换',
  '您的订单号为20231120，已发货',
  '【青禾银行】您尾号6612的卡消费1888元，余额20310元',
  '邮政编码518000，请核对',
  '我的QQ是8823019，加一下',
  '2024年11月11日见',
  '请致电95588核实',
  '密码忘了，门禁是不是4521#',
  '验证码收不到怎么办',
  '【反诈中心】任何人索要验证码都是诈骗，请拨打96110',
  '验证码已发送至您的手机，请注意查收，客服电话10086',
  '请勿将验证码告诉他人。详询95533',
  '你发我一下2023版的报价单',
  '快递单号 88203311 显示派送中',
  '共消费1234元，验证码请勿泄露',
  '会议室密码是8862',
  '股票代码600519，明天开盘看看',
  '房间号1806，早餐在2楼',
  '【蓝鲸出行】您的取货码是5519，请在柜台出示',
  '团购券码 4412 8830 9921，请到店核销',
  '车牌尾号1234限行',
  'Use 448120 at checkout to log in a 20% discount',
  'Use 4455 to open the gate, then park at the back',
  'Enter 884213 to track your parcel',
  'Use 2024 figures to complete the report before Friday',
  'Text 55512 to confirm your appointment',
  'Enter 5551 to verify the seats are still free',
  'Use 1806 to get into the room, breakfast is on 2',
  'I had to log in twice, use 5521 if the gate is shut. See you to confirm the time',
  'Call 18001234 to reset your password',
  'Use 50000 points to register for the gala',
  'To sign up for the sale use 4412 in store, 30% off',
  'Use code SAVE2025 for 20% off at checkout',
  'Your promo code is 556677, valid for 10 days',
  'Pick-up code 4821 for your parcel, locker 12',
  'Your order number is 884213',
  'The area code is 0212 and the zip code is 34394',
  'Booking reference 551029, see you at 1830',
  'Your card ending in 4821 was charged 2500 USD',
  'The gate code is 4455, come in',
  'I read the code of conduct from 2019',
  'call me on 5551234 about the security job',
  'Never share your OTP. Call 18001234 if in doubt',
  'Coupon code 8812 expires in 10 minutes, sale ends soon',
  'https://example.com/verify?code=551029',
  'Your verification code was sent. Page 1234/5678',
  'Flight 5521 boards at gate 4410',
  'Votre code promo 5566 vous attend',
  'Gutscheincode 445566: 10 % Rabatt',
  'Código postal 28013, Madrid',
  'İndirim kodu 5544, hafta sonuna kadar',
  'Kode promo 7788 diskon 50%',
  'クーポンコード 5566 をご利用ください',
  '쿠폰번호 551029 사용하세요',
  'โค้ดส่วนลด 5566',
  'Промокод 8812 на скидку',
  'Mã giảm giá 5566',
  'Login security fee 1234,50 EUR',
  '1,234,567 people verified their login',
  'verification took 1234.56 ms',
  'Rs 5000 debited; security team on 12345678901',
]

describe.each(positives)('%s: %s', (...row) => {
  const [, text, code, service, seconds] = row as unknown as Row
  test(`holds the code ${code}`, () => {
    const { codes } = analyze(text)
    expect(codes.map((found) => found.code)).toEqual([code])
    const [found] = codes
    if (service !== undefined) expect(found!.service).toBe(service)
    expect(found!.expiresInSeconds).toBe(seconds)
    expect(plain(text.slice(found!.span.start, found!.span.end))).toBe(code)
  })
})

const plain = (piece: string) => piece.normalize('NFKC').replace(/[- ]/g, '')

test.each(negatives)('no one-time code: %s', (text) => {
  expect(analyze(text).codes).toEqual([])
})

test('the table is as large as it should be', () => {
  expect(positives.length).toBeGreaterThanOrEqual(60)
  expect(new Set(positives.map(([language]) => language)).size).toBeGreaterThanOrEqual(12)
  expect(negatives.length).toBeGreaterThanOrEqual(40)
})

test('a code that is repeated for auto-fill is found once', () => {
  const { codes } = analyze('Your Lumen login code is 551029.\n\n@lumen.example #551029')
  expect(codes.map(({ code }) => code)).toEqual(['551029'])
})

test('two codes side by side are both found, in order', () => {
  const { codes } = analyze('验证码：第一组231856，校验码：9034')
  expect(codes.map(({ code }) => code)).toEqual(['231856', '9034'])
})

test('a neutral signature is no service', () => {
  expect(analyze('【温馨提示】您的验证码是551029').codes[0]?.service).toBeUndefined()
})

test.each([
  ['请在90秒内输入', 90],
  ['请在十分钟内输入', 600],
  ['请在二十分钟内输入', 1200],
  ['请在三十五分钟内输入', 2100],
  ['请在两小时内输入', 7200],
  ['请在半小时内输入', 1800],
  ['2天内有效', 172_800],
  ['valid for 45 secs', 45],
  ['valid for fifteen minutes', 900],
  ['valid for 2 hrs', 7200],
  ['valid for 1 day', 86_400],
  ['2 Stunden gültig', 7200],
  ['30 Sekunden gültig', 30],
  ['1 saat geçerli', 3600],
  ['30 saniye geçerli', 30],
  ['действует 2 часа', 7200],
  ['действует 40 секунд', 40],
  ['유효시간 30초', 30],
  ['请勿告诉他人', undefined],
])('how long it is valid: %s', (text, seconds) => {
  expect(analyze(`验证码551029 OTP code, ${text}`).codes[0]?.expiresInSeconds).toBe(seconds)
})
