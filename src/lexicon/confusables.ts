/**
 * Letters of other scripts that look like Latin ones, each followed by the letter it looks like: a selection of the
 * Unicode confusables (UTS #39) for small and capital forms of Cyrillic and Greek, Lisu capitals and small capitals.
 */
export const lookAlikePairs =
  'АaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХxҮyԚqԜwҺhԌgѴvЁeЇi' +
  'аaвbеeѕsіiјjкkмmнhоoрpсcтtуyхxүyԛqԝwһhԍgѵvёeїiԁdӏl' +
  'ɡgɑa' +
  'ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxϹcͿj' +
  'νvοoρpτtυuιiκkχxϲcϳj' +
  'ꓐbꓑpꓓdꓔtꓖgꓗkꓙjꓚcꓜzꓝfꓟmꓠnꓡlꓢsꓣrꓦvꓧhꓪwꓫxꓬyꓮaꓰeꓲiꓳoꓴu' +
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'

/** Greek letters that only pass for Latin ones in the middle of a Latin word. */
export const weakLookAlikePairs = 'αaεeηnωwγyβb'
