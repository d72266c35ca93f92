/**
 * Hosts of link shorteners.
 *
 * Origin: sambokai/ShortURL-Services-List (MIT), korlabsio/urlshortener (BSD-2-Clause), the MISP warning list
 * "List of known URL Shorteners domains" (CC0 1.0), and Chinese services added by hand. Hosts known to be switched off
 * are left out, and so are sites that are no shorteners.
 */

/** Shorteners that anybody can use, between spaces. */
export const publicShorteners =
  ' 0.gp 0a.sk 0rz.tw 1-url.net 126.am 163.fm 1ea.ir 1un.fr 1url.com 1url.cz 2.gd 2.gp 2.ht 2.ly 23o.net' +
  ' 2doc.net 2fear.com 2h.ae 2ly.link 2no.co 2pl.us 2tu.us 2u.xf.cz 2uuu.me 2ww.me 2ya.com 3.ly 3c5.com 3ly.link' +
  ' 3x.si 4.gp 4.ly 42url.com 4shorturl.app 4x.si 5.gp 5du.pl 5z8.info 6.gp 6.ly 6g6.eu 7.ly 7li.in 7x.qa 8.ly' +
  ' 9.ly 985.so 9k.gg 9lick.me 9m.no a0.fr a2a.me abre.ai abrv.in acortar.link adcraft.co adcrun.ch add.lat' +
  ' adf.ly adflav.com adfoc.us admy.link adr3.ir aiy.ooo aka.gr akoo.ir alturl.com appurl.io asq.kr' +
  ' atomicurl.com azali.fr b23.ru b2n.ir baro.lk bc.tc bc.vc bee4.biz belea.link bit.do bit.ly bitly.com.vn' +
  ' bitly.kr bitly.lc bitly.ws bl.ink blap.net ble.pl blip.tv bom.so br4.in bre.is budurl.com buff.ly bujo.li' +
  ' bul.lu buly.kr buzurl.com bx.ms bxl.me bzh.me c-o.in c11.kr cal.link ccj.im cektkp.com ci.ci clc.li clck.ru' +
  ' clickmeter.com clik.is clik.now cml.lol cn.hk.uy coinurl.com coki.me cort.as cszone.hu cur.lv cut.by cut.pe' +
  ' cutt.ly cutt.us cuttt.ink cuty.io cuur.ir cya.nz cyonix.to d.to d.yzh.li da.gd dai.ly dd.ma dft.ba did.li' +
  ' dik.si dopice.sk dub.sh dv.gd dwz.cn dwz.date dwz.lc dwz.mk dwz.win dy.fi e.vg easyurl.net eduf.it' +
  ' emojilink.me encr.pw encurtador.dev erax.cz erw.cz etd.bz evx.ca ff.im filoops.info firsturl.de flii.by' +
  ' fumacrom.com fun.ly fupi.co.tz fzy.co g.asia g.shrinkrl.com gestyy.com gg-l.xyz gg.gg ggl.link go.ly' +
  ' go2cut.com gog.li goo.by goo.gd goo.gl goo.su good.ly goshrink.com gowat.ch gtly.to han.gl hit.my hm.ru' +
  ' hoy.kr href.li ht.ly hurl.it hyp.ae hyperurl.co i3l.ir i99.cz iatp.by ibit.ly ic9.in icit.fr icks.ro id.tl' +
  ' idm.in iii.im iiil.io ilang.in inlnk.co insprl.com iplogger.com iplogger.org is.gd ito.mx itsssl.com ity.im' +
  ' iurl.vip iwo.ir ix.sk j.gs j.mp jd.cn.hn jdem.cz jii.li jo.my jqw.de kd2.org klck.me ko.gl komin.fo' +
  ' kortlink.dk kr.pe kr3w.de kurl.cn kutt.it kutt.to l-ink.me l-k.be l.ead.me l.linklyhq.com l2o.ir lc-s.co' +
  ' lc.cx lien.li lihi.cc lihi1.com lihi2.com lihi3.com liip.to link.ac link.gy linkclickcounter.com linkdl.kr' +
  ' linkfly.to linksshortcut.com linkto.im litby.us ln-s.ru ln.run lnk.co lnk.direct lnk.gd lnk.ink lnk.pw' +
  ' lnk.sk lnk.to lnk.ua lnked.in lnkfi.re lnkiy.in lnkz.at lnwlink.com longurl.in lru.jp lurl.fr m1p.fr' +
  ' maxiurl.com mdl29.net me2.kr merky.de mex.su migre.me minlink.com.br mjt.lu mrw.so mtr.bio mtw.so mub.me' +
  ' my5353.com mylinkinb.io n9.cl nanourly.in neya.io nfw.cz niny.io notlong.com nov.io o2o.to oe.cd onelink.to' +
  ' onx.la ouo.io ouo.press ow.ly p.asia p6l.org para.pt picz.us pixly.link pixly.me pm.wu.cz po.st postly.link' +
  ' ppt.cc prettylinkpro.com pse.is q-r.to q.gs qicute.com qoo.by qq.cn.hn qr-codes.io qr.ae qr.net qrco.de' +
  ' qrcodedynamic.com qrcodes.pro qrkit.co qrs.ly queer.li quip-art.com rb.gy rebrand.ly rebrandly.info redir.ec' +
  ' relink.is reurl.cc rizy.ir rotf.lol rrd.me rt.tc s.devh.in s.ee s.gy s.id s.rlp.de s3r.io s59.site' +
  ' scanned.page scrnch.me sdu.sk sh.st shiny.link shly.link shorl.com short.gy shorte.st shorten.ee shorten.is' +
  ' shorten.tv shorter.me shorting.asia shortquik.com shorturl.ae shorturl.asia shorturl.at shorturl.com' +
  ' shrinkee.com shrinkify.com shrinkrl.com shrt.bonosmles.ec shrtcnl.com shrtco.de shrunken.com shrunkin.com' +
  ' sht.ac sicax.net simp.ly sina.lt sk.gy skr.sk skrat.it sl8.in smarturl.it smurl.fr sn.rs snip.ly sohu.gg' +
  ' soo.gd sourl.cn spoo.me sprl.in sqzr.cz srink.co su.pr suo.im suo.nz suo.yt suolink.cn sur.ly surl.li' +
  ' swiy.co swll.to t.cn t.hk.uy t.ly t2m.io t2mio.com tabzi.com tb.cn.hn tcrn.ch temporary-url.com tg.pe' +
  ' thinfi.com tiny.cc tiny.one tiny.pl tinyarro.ws tinyurl.com tinyurl.hu tinyurl.mobi tldrify.com tny.cz' +
  ' tny.im to.ly tota2.com tpmr.com tr.ee tr.im trimmer.to trimz.me tt.vg tweetburner.com tweez.me twitthis.com' +
  ' twixar.com twixar.me twlink.ir tyny.to u.bb u.nu u.to u6e.de uclck.me ur3.us url.cn url.ie url.sg url.vet' +
  ' url2.fr urlbrief.com urled.cc urled.pro urless.com urlis.net urlkr.com urlme.cc urlo.in urlr.me urls.by' +
  ' urls.fr urls.kr urlshort.dev urltin.com urlx.ie urlz.com urlz.fr urlzs.com utfg.sk ux9.de v.gd v.ht vd55.com' +
  ' virl.com vk.cc vk.sv vo.la vtaurl.com vur.me vzturl.com wa.gl waa.ai webz.cc wu.cz ww7.fr x.co x.gd x.se' +
  ' x10.mx xlinkz.info xn--57h.ws xn--a-4ka.eu xn--k28h.tk xn--ki8h.ws xn--kn8h.to xn--ms8h.st xn--vi8hl0c.ws' +
  ' xrl.us xshort.co xso.to xtu.me xy2.eu yeca.eu yirra.net ykm.de yourls.org yu2.it yu3.io yun.ir zaya.io zi.ma' +
  ' zipurl.link zpag.es zpr.io zrr.kr zurl.to zws.im zzb.bz '

/** Short hosts that only one company or office issues, as `host=owner` between spaces; `_` is a space. */
export const brandShorteners =
  ' tb.cn=Taobao 3.cn=JD.com u.jd.com=JD.com w.url.cn=WeChat mr.baidu.com=Baidu j.map.baidu.com=Baidu' +
  ' dpurl.cn=Dianping mt.cn=Meituan c.didi.cn=DiDi u.10010.cn=China_Unicom p.10086.cn=China_Mobile hmxs.cn=Hema' +
  ' curl.qcloud.com=Tencent_Cloud e95555.cn=China_Merchants_Bank br.pingan.com=Ping_An t.ctrip.cn=Ctrip' +
  ' d.qunar.com=Qunar d.elong.cn=eLong d.alipay.com=Alipay ur.alipay.com=Alipay b23.tv=Bilibili' +
  ' bili2233.cn=Bilibili v.douyin.com=Douyin xhslink.com=Xiaohongshu v.kuaishou.com=Kuaishou surl.amap.com=Amap' +
  ' p.pinduoduo.com=Pinduoduo youtu.be=YouTube goo.gle=Google g.co=Google maps.app.goo.gl=Google' +
  ' forms.gle=Google g.page=Google amzn.to=Amazon amzn.asia=Amazon a.co=Amazon fb.me=Facebook fb.watch=Facebook' +
  ' m.me=Messenger wa.me=WhatsApp wl.co=WhatsApp lnkd.in=LinkedIn t.co=X pin.it=Pinterest redd.it=Reddit' +
  ' flic.kr=Flickr wp.me=WordPress.com git.io=GitHub aka.ms=Microsoft 1drv.ms=Microsoft apple.co=Apple' +
  ' spoti.fi=Spotify spotify.link=Spotify db.tt=Dropbox ebay.to=eBay eepurl.com=Mailchimp lin.ee=LINE' +
  ' naver.me=Naver me2.do=Naver kko.to=Kakao shp.ee=Shopee go.gov.sg=Government_of_Singapore' +
  ' for.sg=Government_of_Singapore paypal.me=PayPal nyti.ms=The_New_York_Times bbc.in=BBC vm.tiktok.com=TikTok' +
  ' vt.tiktok.com=TikTok fig.page=Figma discord.gg=Discord '
