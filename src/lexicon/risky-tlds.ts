/**
 * Suffixes that junk uses far more than others, with a weight from 0 to 1, as `suffix=weight` between spaces.
 *
 * From counts of suffixes in published smishing collections and of hosts in Chinese SMS (`cc` 62 spam to 4 wanted), and
 * from the free and cheap registrations of the 2020s. `com`, `cn` and country suffixes with a normal population are not
 * listed, however often they occur.
 */
export const riskySuffixes =
  ' top=1 icu=1 xyz=0.9 cc=0.8 vip=0.8 tk=1 ml=1 ga=1 cf=1 gq=1 pw=0.8 club=0.6 shop=0.5 buzz=0.9 cyou=1 sbs=1 cfd=1' +
  ' bond=0.9 rest=0.8 monster=0.9 quest=0.9 click=0.9 loan=1 win=0.9 bid=0.9 work=0.6 fun=0.6 lol=0.7 ltd=0.5 su=0.7' +
  ' online=0.6 site=0.6 website=0.6 space=0.6 store=0.4 live=0.5 life=0.5 world=0.5 today=0.6 press=0.5 host=0.6 ws=0.5' +
  ' link=0.4 mobi=0.4 hair=0.9 skin=0.9 makeup=0.9 beauty=0.7 homes=0.9 autos=0.9 boats=0.9 yachts=0.9 mom=0.8 wang=0.6' +
  ' ren=0.6 promo=0.7 call=0.8 support=0.6 zip=0.8 review=0.8 stream=0.8 trade=0.8 date=0.8 racing=0.8 science=0.7' +
  ' men=0.8 party=0.7 gdn=0.9 cam=0.8 bar=0.5 pics=0.7 lat=0.7 '
