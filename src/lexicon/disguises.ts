import { raw, words } from './words'

/**
 * Words that spam hides, and the ways of writing that hide them. One word a line; its characters are separated by
 * spaces, and each is followed by what is written in its place, after commas: characters of the same sound or look,
 * pinyin, signs. Split characters come from `splitForms`. Everything is in folded form.
 */
export const disguisedWords = (): string => raw`
微,薇,葳,溦,嶶,威,徽,维,wei,v 信,芯,伈,杺,❤,♥,❤信,♥信,xin,鑫
加,伽,咖,➕,枷,+ 微,薇,葳,溦,嶶,徽 信,芯,伈,杺,❤,♥,❤信,♥信
加,伽,➕,枷 微,薇,葳,溦,嶶
加,伽,➕,枷,+ v
加,伽,➕,枷,+ 我,莪,硪
加,伽,➕,枷 群,裙
加,伽,➕ 扣,抠,叩,寇,蔻
扣,抠,叩,蔻 扣,抠,叩,蔻
扣,抠,叩 群,裙
私,思,斯,丝,厶,si,sl 聊,撩,liao
私,丝,si 我,莪
私,思,丝,si 信,芯
主,煮,拄 页,夜
煮 叶
公,工,恭 众,仲 号
退,腿,蹆,推,tui 订,汀,钉,盯,叮,町,ding
退,蹆,腿 订 回
贷,代,袋,黛,呆,玳,岱,dai 款,宽,欵,kuan
放,仿 贷,dai
网,wang 贷,黛,dai
信 贷,黛
房 贷,黛
车 贷,黛
借 贷,黛
小 额 贷,袋,黛 款
无 抵,底,低 押,鸭
抵 押,鸭 贷,袋
征 信,芯
借 款,宽,欵
信 用 卡,咔,佧
套,淘 现,xian
提,踢 现,xian
额,鹅 度
利,莉 息
下 款,欵
秒,妙,杪 批,劈
秒,妙 到 账
发,法,伐,fa 票,漂,嘌,piao,缥
增 值 税 发,法,fa 票,漂,piao
开,凯 发,法,fa 票,漂,piao
代,玳,dai 开,凯,kai
代 办
办 证,怔,zheng
刻,克 章
假,甲 证,怔
文 凭,瓶
兼,建,尖,煎,肩,蒹,jian 职,只,直,zhi
刷,唰,涮 单,丹,蝉,dan
刷,唰 信 誉
返 利,莉,厘
返,fan 现,xian
日,曰 结
佣,拥 金,巾
招,昭 聘,娉
打 字 员
赚,zhuan 钱,浅,qian
躺 赚,zhuan
红,洪,宏 包,苞,bao
优,忧 惠,慧,蕙,hui
免,勉,mian 费,fei
赠 送
中 奖,桨,jiang
大 奖,jiang
抽,丑 奖,桨,jiang
领,玲 奖,桨
抢,呛 购
秒 杀,莎,煞
代 购
促,簇 销,xiao
特,忒 价,玠
折,哲 扣,叩
清 仓,沧
淘 宝,堡
博,搏,勃,渤,愽,bo 彩,菜,采,cai
赌,堵,睹,du 博,搏,勃,愽,bo
赌,堵 球
赌,堵 场
赌,堵,睹 钱
彩,采 票,嘌,piao
彩,cai 金,jin
六 合,和 彩,采,菜
时 时,吋 彩,采
百 家 乐,叻
棋 牌
下 注
投 注
真 人 荷,何 官
体 育 博,搏 彩,采
裸,luo 聊,liao
裸,luo 贷,袋
约,曰,yue 炮,泡,pao
一 夜,页,叶 情,晴
色,涩 情,晴
情 色,涩
成 人 电 影
小 姐
美 女,汝
学 生 妹
包,苞 养,氧
援 交,茭
陪,赔 聊
陪,赔 睡
上 门,们 服 务
特 殊 服 务
按 摩,魔
迷 药,葯
春 药,葯
伟 哥
枪,呛 支
窃,切 听
办 卡,咔
黑 卡,咔
银,艮 行 卡,咔
股,骨,gu 票,嘌,piao
股,骨 市
炒,吵 股,骨
荐,鉴,jian 股,骨,gu
牛,扭 股
涨 停
内 幕
配,佩 资
期 货
理 财
投 资
外 汇
原 油
收 益,溢
高 收 益,溢
比,笔 特 币
虚 拟,似 币
数 字 货 币
验,yan 证,怔 码,玛,妈
密,蜜 码,玛
客,刻 服,伏
加 盟,蒙
保,堡 险
楼 盘
首 付
房,仿 源
商 铺
代 写
代 考
答,荅 案
作 弊
考 试 答 案
点 击
链 接
网,罔 址,扯
网,罔 站
下 载
注,住 册,侧
充 值
会 员
电 话,hua
咨 询,徇
联,lian 系,糸,xi
客 服 电 话
直 播
主 播
下 单
包 邮
货 到 付 款,宽
高 仿
精 仿
减 肥,月巴
丰 胸
瘦 身
壮 阳
祛 斑
安 全 诚 信,芯
诚 信,芯
八 年 老 店
办 理
急 用 钱
资 金
周 转
快,筷 速 贷,袋 款
当 天 放 款,宽
公 积 金
低 息
免 息
逾 期
催 收
洗,冼 钱
跑 分
代 还
提 额
养 卡
拉 群,裙
进 群,裙
福 利,li 群,裙
福 利,li
内 部 消 息
特 码,玛
稳 赚,zhuan
`

/**
 * Spellings that are ordinary words or names as well, so they count only next to a call to add someone or an account:
 * `加威信`, `威信:abc123`.
 */
export const contextualSpellings = (): string =>
  raw`威信 威芯 维信 徽信 威鑫 维鑫 薇鑫 葳鑫 徽鑫 加薇 加葳 伽薇 +v +我 +微信 叩叩 抠抠 蔻蔻 思信 丝我 加裙 拉裙 进裙 思聊 v鑫 仿源`

/** Words that stand for another one only in such a context. */
export const contextualWords = (): string => raw`卫星=微信 绿泡泡=微信 企鹅=扣扣 球球=扣扣 秋秋=扣扣`

/** Products of the lists above that are words of their own, or stand at the border of two words. */
export const harmlessSpellings = (): string =>
  raw`推订 推叮 推钉 推盯 建只 建直 肩只 肩直 煎只 煎直 尖直 优慧 鉴骨 吵骨 骨市 扭股 思芯 采嘌 甲怔 丝信 法嘌 凯法票 一叶晴 菜金`

/** Harmless phrases: a spelling that overlaps one does not count. */
export const harmlessPhrases = (): string => words`
  年代款 现代款 时代款 古代款 当代款 替代款 取代款 朝代款 一代款 二代款 三代款 两代款 代款式 代款型 世代款 手袋款 口袋款 布袋款 袋款式
  纸袋款 麻袋款 背袋款 腰袋款 发漂亮 发漂白 发漂染 头发漂 发漂流 博采众 无法票 方法票 司法票 尖只有 尖只能 尖只是 指尖只 舌尖只
  裙子 裙摆 徽章 薇薇 葳葳 经理才 增加威信 增加薇 参加薇 中国威信 树立威信 建立威信 工众人 胃口包 西示范 女未来 一夜晴天
  电影响 维信息 微信心 雨夜情 长城信
`

/** Characters written as their parts. */
export const splitForms = (): string => words`
  信=亻言 信=人言 权=木又 赚=贝兼 贷=代贝 加=力口 群=君羊 彩=采彡 博=十尃 赌=贝者 钱=钅戋 钱=金戋 订=讠丁 订=言丁
  票=西示 职=耳只 红=纟工 优=亻尤 费=弗贝 奖=将大 证=讠正 证=言正 代=亻弋 私=禾厶 聊=耳卯 现=王见 提=扌是 退=艮辶 退=辶艮
  扣=扌口 法=氵去 妹=女未 姐=女且 约=纟勺 炮=火包 股=月殳 秒=禾少 汇=氵匚 理=王里 财=贝才 招=扌召 结=纟吉 佣=亻用
  押=扌甲 借=亻昔 洗=氵先 码=石马 购=贝勾 货=化贝 资=次贝 险=阝佥 额=客页 炒=火少 牌=片卑 投=扌殳 税=禾兑 利=禾刂
  息=自心 话=讠舌 话=言舌 咨=次口 询=讠旬 链=钅连 接=扌妾 播=扌番 仿=亻方 催=亻崔 期=其月 转=车专 推=扌隹 特=牛寺
  价=亻介 涨=氵张 配=酉己 注=氵主 按=扌安 摩=麻手 裸=衤果 裸=衣果 验=马佥 好=女子
`
