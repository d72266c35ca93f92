import { raw } from './words'

/**
 * Endings that exist, from the Public Suffix List (MPL 2.0), besides `bareEndings`: country codes, and generic and
 * international endings without those that one company keeps to itself. The host parser does not tell an ending that
 * exists from one that does not. Each list is one string of words between spaces.
 */

/** Of two letters. */
export const countryEndings =
  ' ac ad ae af ag al am ao aq ar as at aw ax az ba bb bd be bf bg bh bi bj bm bn bo bs bt bv bw by bz' +
  ' cd cg ci ck cl cm cr cu cv cw cx cy dj dk dm do dz ec ee eg er et fi fj fk fm fo ga gb gd ge gf gg' +
  ' gh gi gl gm gn gp gr gs gt gu gw gy hm hn hr ht hu id ie il im in iq ir is it je jm jo ke kg kh ki' +
  ' km kn kp kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mp mq mr ms mt mu' +
  ' mv mw my mz na nc ne nf ng ni nl no np nr nu om pa pe pf pg pk pm pn pr ps py qa re ro rs rw sa sb' +
  ' sc sd sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg tj tk tl tm tn to tr tt tz ug us' +
  ' uy uz va vc ve vg vi vu wf ye yt za zm zw '

/** Open to everybody, or to everybody of a trade or a place. */
export const genericEndings =
  ' academy accountant accountants actor adult aero africa agency amsterdam anquan apartments arpa art' +
  ' associates attorney auction audio auto baby band bar barcelona bargains baseball basketball bayern' +
  ' beer berlin best bet bible bike bingo bio black blackfriday blog blue boo book boston bot boutique' +
  ' broker brussels build builders business bzh cab cafe cam camera camp capetown capital car caravan' +
  ' cards care career careers cars casa case cash casino cat catering catholic ceo channel charity' +
  ' cheap christmas church claims cleaning clinic clothing clubmed coach codes coffee college cologne' +
  ' community compare computer condos construction consulting contact contractors cooking coop corsica' +
  ' country coupon coupons courses cpa credit creditcard creditunion cricket cruise cruises cymru dad' +
  ' dance data date dating day deal dealer deals degree delivery democrat dental dentist desi design' +
  ' diamonds diet digital direct directory discount doctor dog domains download dubai durban earth eco' +
  ' education energy engineer engineering enterprises equipment esq estate eus events exchange expert' +
  ' exposed express fail faith family fan fans farm fashion fast feedback film final finance financial' +
  ' fish fishing fitness flights florist flowers fly foo food football forex forsale forum foundation' +
  ' free frl fund furniture futbol fyi gal gallery game games garden gay gent gifts gives giving glass' +
  ' global gmbh golf goog gop graphics gratis green gripe grocery guide guitars guru hamburg haus' +
  ' health healthcare help helsinki here hiphop hiv hockey holdings holiday horse hospital hosting hot' +
  ' house how immo immobilien inc industries ing institute insurance insure int international' +
  ' investments irish ist istanbul jetzt jewelry jobs joburg juegos kaufen kids kim kitchen kiwi koeln' +
  ' kosher krd kred kyoto land lat latino lawyer lease legal lgbt lifestyle lighting limited limo llc' +
  ' loans locker london lotto love ltda luxe luxury madrid maison management map market marketing' +
  ' markets mba med media meet melbourne meme memorial men menu miami mini mobile moda moe mortgage' +
  ' moscow moto motorcycles mov movie museum music nagoya navy new news ngo ninja nowruz nrw nyc' +
  ' observer okinawa one ong onion onl ooo organic osaka ovh page paris partners parts party pay pet' +
  ' pharmacy phd phone photo photography photos physio pics pictures pid pizza place play plumbing' +
  ' poker porn post prod productions prof progressive promo properties property protection quebec' +
  ' racing radio read realestate realtor realty recipes rehab reise reisen rent rentals repair report' +
  ' republican restaurant review reviews rich rio rip rocks rodeo rsvp rugby ruhr run ryukyu saarland' +
  ' safe sale salon sarl save school schule science scot search security select services sex sexy' +
  ' shiksha shoes shopping shouji show silk singles ski soccer social software solar solutions song soy' +
  ' spa sport srl stockholm stream studio study style sucks supplies supply support surf surgery swiss' +
  ' sydney systems taipei talk tatar tattoo tax taxi technology tennis theater theatre tickets tienda' +
  ' tips tires tirol tokyo tools tours town toys trade trading training travel trust tube tushu' +
  ' university uno vacations vegas ventures versicherung vet viajes villas vin vision viva vlaanderen' +
  ' vodka vote voting voto voyage wales wanggou watch watches web webcam wed wedding whoswho wien wiki' +
  ' wine winners works wtf xihuan xin xxx yoga yokohama you zip zuerich '

/** In other scripts, as they are read. */
export const internationalEndings = (): string =>
  raw` ελ ευ бг бел дети ею ком мкд мон москва онлайн орг рус рф сайт срб укр қаз հայ ישראל קום ابوظبي الاردن البحرين الجزائر السعودية السعوديه السعودیة السعودیۃ العليان المغرب اليمن امارات ايران ایران بارت بازار بھارت تونس سودان سوريا سورية شبكة عراق عرب عمان فلسطين قطر كوم مصر مليسيا موريتانيا موقع پاكستان پاکستان ڀارت कॉम नेट भारत भारतम् भारोत संगठन বাংলা ভারত ভাৰত ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා คอม ไทย ລາວ გე みんな コム 世界 中国 中國 中文网 企业 佛山 信息 健康 公司 公益 台湾 台灣 商城 商店 商标 在线 娱乐 广东 慈善 我爱你 手机 招聘 政务 政府 新加坡 新闻 时尚 机构 游戏 澳門 澳门 点看 移动 组织机构 网址 网店 网站 网络 臺灣 购物 集团 餐厅 香港 닷넷 닷컴 한국 `
