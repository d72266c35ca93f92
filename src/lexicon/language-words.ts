/**
 * Short words that are common in messages, by language: in a text of a dozen words they tell more than statistics of
 * letters. A word may stand for several languages.
 */
export const languageWords: Readonly<Record<string, string>> = {
  en: 'the you and is to of in it for your i a on my me we are have this that be with at not from will can just do what how when now please u ur if was been has call get text or by our no so up but all out here there they',
  es: 'el la los las de que y en un una por para con no es su tu se al del lo le mi me te si ya más pero como está esta hola gracias usted su sus hoy cuando donde muy aquí puede llame ha hay fue son qué',
  fr: 'le la les de des du et est un une vous pour votre dans que qui ne pas sur avec au aux ce cette je tu nous il elle mon ma ton vos se plus bonjour merci si été à être sont a en par où ou mais tout',
  de: 'der die das und ist nicht ein eine sie ihr ihre ihren ich du wir mit für auf zu von dem den im am bei auch wie bitte hallo noch sich es an haben hat kann wird wurde sind als nach oder aber heute um aus dein mir dich mich was',
  it: 'il la di che e un una per con non è i le gli del della al alla sono ha ho tuo tua suo sua da si ci ti mi ma come più grazie ciao lei questo questa nel nella puoi anche o se in dei delle hai tutto oggi',
  pt: 'o a os as de que e em um uma para com não é do da dos das no na seu sua você por se mais ao foi está obrigado olá oi meu minha tem ou mas como isso este esta já são pelo até hoje sim nos lhe ser quando',
  nl: 'de het een en van is je uw niet op voor met u in dat die te aan zijn ik wij we er naar om bij als ook maar heeft hebt kan wordt deze dit nog geen dag bedankt hallo ben jij mijn wat hoe over of uit nu',
  pl: 'i w na z do się nie jest że to o od za po dla jak twój twoja twoje pan pani ten ta te dziękuję dziś już tylko oraz przez proszę czy są był będzie co ale masz mi ci my jestem możesz u bardzo',
  tr: 've bir bu için ile da de mi ne var yok çok değil sizin size siz ben sen biz olarak olan kadar gibi daha en ama lütfen sayın merhaba teşekkürler tarihinde hemen son her bana sana nasıl bugün şimdi iyi diye oldu',
  id: 'yang di dan ke dari ini itu untuk dengan anda kamu saya aku tidak ada akan atau pada sudah bisa juga jika kami kita hari kalau ya nya telah segera info lebih karena dalam lagi mau jangan apa dapat gak udah bapak ibu silakan',
  vi: 'và của là cho có không bạn được với một các để trong này khi đã tại từ quý khách xin vui lòng tôi anh em ngày đến',
  ms: 'yang dan di anda untuk dengan ini itu tidak ada akan boleh sila kami kita adalah telah pada atau saya awak ke dari sahaja hari encik puan tak dah jangan mahu bagi',
  tl: 'ang ng sa na mga at ay ka ko mo ikaw ako po para hindi siya kung nga lang ito iyong inyong kami namin pa may kayo naman',
  sv: 'och att det är en ett på som för av inte med du jag vi din ditt har till den de om kan ska från eller men hej tack är vid så nu',
  da: 'og at det er en et på som for af ikke med du jeg vi din dit har til den de om kan skal fra eller men hej tak ved så nu dig',
  no: 'og at det er en et på som for av ikke med du jeg vi din ditt har til den de om kan skal fra eller men hei takk ved så nå deg',
  fi: 'ja on ei se että oli hän sinun minä sinä me olet ovat voit kun jos tai kiitos hei mutta myös nyt tämä sen ole sekä',
  cs: 'a v na se je že to s z do pro o i jako ale by si jsem jste váš vaše prosím děkuji dnes už nebo není od po k jen ve být máte',
  ro: 'și de la în nu pe cu este un o pentru că din mai dumneavoastră sunt ai am se să ce vă te bună mulțumim sau dar a fi ale',
  hu: 'a az és nem hogy is van egy ez meg ön már csak vagy kérjük köszönjük de volt lesz szia el ki mint önnek ha',
  ca: 'el la els les de que i en un una per amb no és al del seu teva et més però com gràcies hola avui si ha són',
  ru: 'спасибо пожалуйста и в не на с что вы ваш вас для по это к у мы вам как из за от до я ты он так все будет был если или но только можно сегодня мне меня есть нет здравствуйте ваша ваше привет',
  uk: 'дякуємо дякую і в не на з що ви ваш вас для по це до у ми вам як із за від я ти він так все буде був якщо або але тільки можна сьогодні мені є немає та про',
  bg: 'и в не на с че вие вашия вас за по това до ние ви как от аз ти той така всичко ще беше ако или но само може днес ми е няма да се са съм',
  sr: 'и у не на с да ви ваш вас за по то до ми вам како од ја ти он тако све ће је био ако или али само може данас нема се сам су',
  be: 'і ў не на з што вы ваш вас для па гэта да мы вам як ад я ты ён так усё будзе быў калі або але толькі можна сёння мне ёсць няма',
}
