/**
 * Words that say nothing about the subject of a question, without their apostrophes, in the languages
 * whose questions the reader knows. Some that mean something in another of these languages are left
 * out: German `war` and `die`, French `pour`, Swedish `man`.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  the a an of in to and or is are do does how what who when which where why you your yours we our us
  i me my they their them it its this that these those there for on at it with from by as be been
  was were did has have had will would can could should if any some
  whats hows whos wheres youre theyre theres

  der das dem den des ein eine einen einem einer eines und oder ist sind wird werden wurde wurden
  habe haben hatte hatten kann können könnte ich du er sie es wir ihr ihre ihren ihrem ihrer euer
  eure eurem euren dein deine mein meine unser unsere mir mich dir dich uns euch ihnen gibt im am an
  auf aus bei bis für mit nach seit von vom vor zu zum zur über um wie wer wen wem wann wo warum
  wieso was welche welcher welches welchem welchen wenn dass da sich auch denn

  le la les un une des du de et ou où est sont sera a ont avez avons avait je tu il elle nous vous
  ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces ça dans
  en sur par avec chez au aux que quoi qui quel quelle quels quelles comment quand pourquoi combien
  si ici y se me te lui est ce t quil quelle

  el los las una unos unas del y o es son está están hay ha han he hemos tiene tienen tenéis yo tú
  usted ustedes vosotros nosotros él ella ellos ellas mi tu su sus mis tus vuestro vuestra nuestro
  nuestra este esta estos estas eso ese esa por para con al lo les nos os cómo cuál cuáles cuándo
  cuánto cuántos cuánta dónde qué quién quiénes

  os um uma uns umas do da dos das no na nos nas ao à e é são há tem têm eu você vocês ele ela eles
  elas meu minha seu sua seus suas nosso nossa esse essa isso este isto em com como qual quais quando
  quanto quantos onde quem porque

  il lo gli i uno dello della dei degli delle di ed è sono ha hanno avete abbiamo io lei noi voi loro
  mio mia suo sua vostro vostra nostro nostra questo questa questi queste al alla nel nella per sul
  sulla con che chi cosa come quale quali quando quanto quanti dove perché cè si vi ci

  het een van op te en of is zijn wordt worden heeft hebben hebt ik jij je jullie u uw hij zij ze wij
  we ons onze jouw mijn dit dat deze aan bij met naar voor uit door er hoe wat wie wanneer waar waarom
  welk welke

  i w we z ze na do o od po u dla przez jest są był była było czy jak jaki jaka jakie jakich co kto
  kiedy gdzie dlaczego który która które ile pan pani państwo wy my ja ty się to ten ta te tu jego
  wasz wasza wasze nasz nasza nasze mi mnie was nas

  и в во на с со у к по о об от до из за для при это эта этот эти есть был была было были как какой
  какая какое какие каких что кто когда где почему зачем сколько который которая которые вы вас вам
  ваш ваша ваше ваши вами мы нас нам наш наша наши я мне меня ты тебе они их он она ли

  і й та в у з із на до від по про для це є був була було були як який яка яке які що хто коли де
  чому скільки ви вас вам ваш ваша ваше ваші ми нас наш наша я мені чи

  och att är var det den en ett i på av för med till från som om hur vad vem när vilken vilket vilka
  varför ni er era ert du din ditt dina vi oss vår vårt jag mig finns har hade de dem

  og at er det den en et på av af for med til fra som om hvordan hva hvad hvem når hvornår hvilken
  hvilke hvilket hvorfor hvor dere i jeres deres du din vi oss vores vår jeg meg mig finnes findes
  har hadde havde de dem

  ja on ovat oli se mitä mikä mikä kuka miten milloin missä miksi te teidän teillä me meidän minä
  tässä

  a v ve s se z ze na do o od po u pro je jsou byl byla bylo jak jaký jaká jaké co kdo kdy kde proč
  který která které vy vás vám váš vaše my nás náš naše já mi

  ve bir bu şu ne nasıl kim nerede neden hangi mi mı mu mü için ile siz sizin biz bizim ben
  en var

  και το τα τη την της του των οι ένα μια με σε στο στη στην για από είναι πώς πως τι ποιος ποια ποιο
  πότε πού γιατί σας μας εσείς εμείς
  `.match(/\S+/gu),
);
