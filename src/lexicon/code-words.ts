import { raw, words } from './words'

/** A list of words as one pattern; `|` separates, and each piece is a regular expression of bounded length. */
type Words = string

/** What Chinese and Japanese senders call a one-time code. */
export const hanCodeWords = (): Words => words`
  (?:验证|校验|检验|动态|确认|注册|激活|登录|登陆|授权|认证|安全|随机|交易|核验)码|(?:验证|校验|动态|随机|认证)(?:号码|密码|口令|代码)|
  验证短信|(?:短信|手机|语音|临时|一次性)(?:密码|口令)|短信码|随机数|
  (?:驗證|校驗|動態|確認|認證|註冊|啟動|啟用|登入|授權|安全)(?:碼|密碼)|驗證號碼|(?:簡訊|手機|一次性|臨時)密碼|
  (?:認証|確認|検証|セキュリティ|ログイン|承認)(?:コード|番号|キー)|ワンタイム(?:パスワード|コード)|パスコード
`

/** Other numbers that Chinese and Japanese messages give out; what stands behind one of these is no one-time code. */
export const hanOtherLabels = (): Words => words`
  (?:邀请|邀請|优惠|優惠|兑换|兌換|折扣|取件|取货|提货|取餐|自提|核销|消费|推荐|推薦|抽奖|会员|二维|條|条|健康|付款|收款|入场|入住|开门|开柜|开箱|门禁|团购|券|串|识别|邮政编|邮|身份|防伪|串号|电子|机器|房间|提取)码|
  (?:尾号|尾数|末四位|后四位|卡号|账号|帐号|账户|帐户|户名|单号|订单|运单|编号|编码|编|工号|房号|序号|序列号|流水号|流水|学号|座位|车牌|号牌|股票|代码|基金|邮编|区号|电话|热线|客服|致电|拨打|咨询|手机号|手机号码|号码|微信|QQ|扣扣|群|金额|余额|消费|支付金额|积分|人民币|客户号|查询密码|初始密码|密码)|
  (?:注文|予約|会員|お客様|受付|伝票|追跡|招待|クーポン|暗証)(?:コード|番号)|郵便番号
`

/** What a one-time code is called in languages with an alphabet of their own. */
export const codeWords = (): readonly Words[] => [
  // English; "code" alone is looked at separately
  '(?:verification|verify|security|login|log-?in|sign-?in|sign-?up|authentication|authorization|authorisation|confirmation|activation|registration|one[ -]?time|two-factor|2fa|mfa|temporary|sms|validation|access|recovery|reset|transaction|identification|unique|confirm)(?: (?:verification|security|access|sms|login|otp|pass))? ?(?:passcode|password|passwort|code|pin|otp)s?',
  'passcode|(?<![a-z])(?:e-?otp|otp|otac|m-?tan|smstan|tac)(?![a-z])(?: (?:code|number|kodu|kode))?',
  // French, Spanish, Portuguese, Italian, Romanian, Catalan
  words`
    (?:codes?|clés?) (?:de |d['’])?(?:la )?(?:vérification|verification|confirmation|sécurité|securite|
    connexion|validation|activation|accès|acces|authentification|paiement|sms|unique|temporaire|secret|
    à usage unique|a usage unique)
  `,
  'mot de passe (?:à usage unique|temporaire)',
  words`
    (?:c[óo]digo|clave)s? (?:sms )?(?:de )?(?:verificaci[óo]n|verifica[çc][ãa]o|seguridad|seguran[çc]a|acceso|
    acesso|confirmaci[óo]n|confirma[çc][ãa]o|activaci[óo]n|ativa[çc][ãa]o|autorizaci[óo]n|autoriza[çc][ãa]o|
    autenticaci[óo]n|autentica[çc][ãa]o|valida[çc][ãa]o|validaci[óo]n|un solo uso|uso [úu]nico|
    inicio de sesi[óo]n|registro|login|otp|temporal|din[áa]mica|[úu]nico|restablecimiento|recuperaci[óo]n|
    redefini[çc][ãa]o|ingreso)
  `,
  '(?:contraseña|clave|senha) (?:de un solo uso|de uso [úu]nico|temporal|tempor[áa]ria|din[áa]mica|otp)',
  'codic[ei] (?:di )?(?:verifica|sicurezza|conferma|accesso|autenticazione|attivazione|autorizzazione|temporaneo|monouso|otp|sms|usa e getta)',
  'cod(?:ul)? (?:de )?(?:verificare|securitate|confirmare|activare|acces|autentificare|unic|sms)',
  // German, Dutch, Scandinavian
  '(?:best[äa]e?tigungs|verifizierungs|sicherheits|anmelde|aktivierungs|einmal|pr[üu]e?f|zugangs|freigabe|login|registrierungs|authentifizierungs|sms-|tan-)(?:code|passwort|kennwort|pin|tan)|(?<![a-z])tan(?![a-z])',
  '(?:verificatie|beveiligings|bevestigings|inlog|toegangs|activerings|eenmalige )-?(?:code|wachtwoord)',
  words`
    (?:verifierings|verifikations|bekr[äæ]ftelse?s|bekreftelses|s[äi]k?kerhets|sikkerheds|sikkerhets|eng[åa]ngs|
    engangs|inloggnings|vahvistus|kertakäyttö)-?(?:kode?n?|koodi|l[öo]sen|passord|salasana)
  `,
  // Polish, Czech, Hungarian, Turkish
  'kod(?:u|em)? (?:weryfikacyjny|autoryzacyjny|potwierdzaj[ąa]cy|bezpiecze[ńn]stwa|dost[ęe]pu|aktywacyjny|logowania|jednorazowy|sms|do )|has[łl]o jednorazowe',
  words`
    (?:ov[ěe][řr]ovac[íi]|bezpe[čc]nostn[íi]|potvrzovac[íi]|jednor[áa]zov[ýy]|aktiva[čc]n[íi]) k[óo]d|
    (?:ellen[őo]rz[őo]|biztons[áa]gi|meger[őo]s[íi]t[őo]|hiteles[íi]t[őo]) ?k[óo]d
  `,
  words`
    (?:do[ğg]rulama|onay|g[üu]venlik|aktivasyon|giri[şs]|tek kullan[ıi]ml[ıi]k|sms) (?:kodu|[şs]ifre|
    parola)[a-zçğıöşü]{0,6}
  `,
  // Indonesian, Malay, Vietnamese, Tagalog
  '(?:kode|kod) (?:verifikasi|otp|keamanan|masuk|konfirmasi|aktivasi|rahasia|akses|pengesahan|keselamatan|tac|sms|unik|login)|kata sandi sekali pakai',
  words`
    m[ãa] (?:x[áa]c (?:minh|nh[ậa]n|th[ựu]c)|otp|b[ảa]o m[ậa]t|[đd][ăa]ng nh[ậa]p|k[íi]ch ho[ạa]t|truy c[ậa]p|
    ki[ểe]m tra)|m[ậa]t kh[ẩa]u (?:d[ùu]ng m[ộo]t l[ầa]n|m[ộo]t l[ầa]n|otp)
  `,
  // Cyrillic
  words`
    (?:код|пароль|кодом)(?:ом|а)? (?:подтверждения|подтвержд|проверки|доступа|активации|безопасности|
    авторизации|аутентификации|регистрации|верификации|восстановления|для |входа|из смс|смс|підтвердження|
    перевірки|доступу|безпеки|авторизації|входу|за потвърждение|потврде)
  `,
  words`
    (?:одноразовый|проверочный|временный|секретный|смс-?|sms-?|одноразовий|перевірочний) ?(?:код|пароль)
  `,
  // Greek, Arabic, Hebrew, Persian, Hindi, Bengali
  raw`κωδικ[όο][ςσ]? (?:επαλήθευσης|επιβεβαίωσης|ασφαλείας|πρόσβασης|μίας χρήσης|ενεργοποίησης)`,
  words`
    (?:رمز|كود|رقم) (?:التحقق|التأكيد|تحقق|تأكيد|الأمان|الدخول|التفعيل|تفعيل|المصادقة|السري)|كلمة (?:المرور|
    السر) لمرة واحدة|رمز التحقّق
  `,
  raw`(?:کد|رمز) (?:تایید|تأیید|ورود|فعال|امنیتی|یکبار|یک‌بار|پویا)|رمز پویا`,
  raw`קוד (?:האימות|אימות|הגישה|גישה|הכניסה|כניסה|האבטחה|אבטחה|חד)|סיסמה חד`,
  words`
    (?:सत्यापन|वेरिफिकेशन|सुरक्षा|लॉगिन|पुष्टिकरण|ओटीपी) ?कोड|ओटीपी|যাচাইকরণ কোড|ভেরিফিকেশন কোড|ওটিপি|
    சரிபார்ப்புக் குறியீடு
  `,
  // Korean, Thai
  raw`(?:인증|확인|보안|승인|로그인|본인 ?확인|일회용|본인인증) ?(?:번호|코드|비밀번호|암호)`,
  words`
    รหัส ?(?:otp|ยืนยัน|ความปลอดภัย|รักษาความปลอดภัย|ผ่าน ?ครั้งเดียว|ผ่านชั่วคราว|เข้า|ตรวจสอบ|ลับ|sms|
    การสมัคร|ในการยืนยัน|ผ่านของคุณ|ของคุณ)
  `,
]

/** Numbers with a name that are no one-time codes, in those languages. */
export const otherLabels = (): readonly Words[] => [
  '(?:promo(?:tion(?:al)?)?|coupon|discount|voucher|offer|gift(?: card)?|referral|invit(?:e|ation)|reward|bonus|booking|reservation|pick-?up|collection|parcel|locker|tracking|order|area|zip|postal|post|country|dial(?:l?ing)?|qr|bar|source|dress|gate|door|entry|building|sort|swift|ifsc|error|ref(?:erence)?|product|item|party|student|employee|staff|class|course|train|seat|room|hotel|store|shop|branch|checkout|sale|partner|stock|unlock|keypad|short) ?(?:code|pin|number|no|id)s?',
  '(?:order|invoice|reference|ref|ticket|tracking|case|account|acct|a/c|card|phone|flight|room|policy|customer|member|booking|loan|bill|consignment|awb|txn|id)[ .:]{0,2}(?:no|number|#|id)?(?![a-z])',
  'ending(?: in| with)?|ends with|last (?:4|four)(?: digits)?|call(?: us)?(?: on| at)?|dial|tel|contact us(?: on| at)?',
  words`
    (?:code|codes) (?:promo(?:tionnel)?|postal|barre|avantage|cadeau|r[ée]duction|parrainage|de retrait|retrait|
    portail|immeuble)|(?:c[óo]digo|cup[óo]n) (?:promocional|postal|de descuento|de desconto|descuento|de pedido|
    de barras|de recogida|de reserva)|codice (?:sconto|promo(?:zionale)?|fiscale|postale|ordine|ritiro|
    prenotazione)|(?:gutschein|rabatt|aktions|abhol|buchungs|t[üu]r|bestell|kunden)-?(?:code|nummer)|
    (?:промо-?код|код купона|код товара|код города|заказ[а-я]?|номер[а-я]?|карт[а-я]|сч[её]т[а-я]?)|(?:indirim|
    kupon|promosyon|davet|sipari[şs]|posta|kampanya) (?:kodu|kodunuz|no|numaras[ıi])[a-zıİüş]{0,4}|
    kode (?:promo|pos|voucher|kupon|booking|referral|diskon)|m[ãa] (?:gi[ảa]m gi[áa]|khuy[ếe]n m[ãa]i|
    [đd][ơo]n h[àa]ng|gi[ớo]i thi[ệe]u|v[ậa]n [đd][ơo]n)|โค้ด(?:ส่วนลด)?|รหัส(?:ไปรษณีย์|สินค้า|ส่วนลด|พัสดุ)|
    (?:쿠폰|할인|우편|주문|운송장|추천인?|초대|예약|송장|고객|카드|계좌) ?(?:번호|코드)|رمز (?:الخصم|القسيمة|البريد)|كود (?:الخصم|خصم)
  `,
]

/** "code" and its kin alone: a one-time code only where the message says more (a purpose, an expiry, a warning). */
export const bareCodeWords = (): Words => words`
  (?<![\p{L}])(?:code|pin|passwort|password|token|c[óo]digo|codice|clave|senha|kod|kode|k[óo]d|код|пароль|kodu|
  kodunuz|κωδικός|رمز|كود|קוד|कोड|mã|코드|コード|clé)(?![\p{L}])|รหัส
`

/** What says so: a purpose, a warning, "your code". */
export const codePurposes = (): Words => words`
  verif|v[ée]rif|log(?:ging)?[ -]?in|sign(?:ing)?[ -]?in|authenti|one[- ]time|2fa|security|confirm|(?:is|as) your|your [\p{L} ]{0,20}(?:code|pin)|(?:not|don['’]?t|never) (?:share|give|disclose|tell|forward|reveal)|expires? in \d|valid for \d|
  (?:tu|t[úu]|su|votre|ton|seu|sua|tuo|suo|ihr|dein|uw|je|twój|ваш|твой|di|din|ditt) (?:c[óo]digo|code|codice|clave|kod|код)|para ingresar|ภายใน ?\d|no comparta|não compart|nao compart|partagez pas|communiquez pas|nicht weiter|teilen sie|никому|не сообщайте|не передавайте|нікому|payla[şs]|bagikan|beritahu|chia s[ẻe]|không cung|ห้าม|لا تشارك|אל ת|साझा|공유|mật|giri[şs]|вход|подтвер|подтверд|acceder|iniciar|connexion|anmeld
`

/** What says that a code takes money off a price. */
export const offerWords = (): Words => words`
  \d ?% ?(?:off|rabatt|korting|de descuento|desconto|di sconto|de r[ée]duction)|discount|checkout|coupon|
  voucher|promo|sale|free shipping|save \S?\d|\boff your|indirim|diskon|скидк|descuento|desconto|sconto|
  gutschein|réduction
`
