import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** Words of praise, of more, of beginning. `-` stands for any ending: `enjoy-` for `enjoyed`. */
const ONE_SIDE = `
  like likes liked love loves loved enjoy- delight- happy happiest excites exciting excited favorite
  favourite best better good great well easy easier easiest proud strong stronger strongest strength-
  advantage- pros success- succeed- win wins won more most grow grows growing grew raise raised hire
  hired hires hiring join joins joined joining start starts started begin begins began before first
  promote promoted keep keeps high higher highest early earlier right
  mag mögt magst mögen gefällt gefallen freut freuen liebst liebsten beste besten bester besser gut
  gute guten stärke- vorteil- erfolg- mehr wächst wachsen eingestellt einstellen einstellung-
  anfang beginn beginnt vorher zuerst erste ersten leicht leichter leichteste- stolz
  aime aimes aimez plaît plait adore- préfér- meilleur- mieux bon bonne bons bonnes facile- forte-
  avantage- réussi- succès augment- embauch- commenc- avant premier premiers première-
  gusta gustan gustado encanta encantan disfruta- mejor mejores bueno buena buenos fácil fáciles
  fortaleza- ventaja- éxito- aumenta- contrata- contratad- empieza- antes primer primero primera-
  gosta gostam adora- melhor melhores bom boa bons boas forte fortes força- vantage- vantagens sucesso
  começa- primeiro primeira-
  piace piacciono piaciut- migliore migliori meglio buono buona buoni facile facili vantaggi- successo-
  assunt- assunzion- inizia- prima primo primi
  leuk leuke leukste fijn fijne fijnst- beter goed goede makkelijk- sterk sterke sterkste voordeel
  voordelen succes successen meer groei- groeit begin begint eerst eerste
  podoba lubi lubisz lubią lubicie najlepsz- lepiej lepsz- dobry dobra dobre dobrze łatwe łatwo
  najłatwiej- zalet- sukces- więcej zatrudnia- zatrudnion- pierwsz-
  нравится нравятся понравил- любите любишь любят радует лучш- хорош- легко легче сильн- преимуществ-
  успех- нанима- наняли первый первая первое первые начало плюс плюсы
  подобається подобаються любите найкращ- краще добре добрий легко сильн- перевага переваги успіх-
  gillar gilla tycker bäst bästa bättre bra lätt lättast- styrka styrkor fördel- framgång- mer växer
  anställ- först första började
  liker lider trives best beste bedst bedste bedre godt bra lettest- fordel- suksess- succes- mer
  mere ansett- ansat først første
  líbí baví nejlepší lepší dobře dobrý dobré snadné nejsnazší výhod- úspěch- první
`;
/** Words of blame, of less, of ending. */
const OTHER_SIDE = `
  dislike- hate hates hated annoy- frustrat- bother- irritat- disappoint- unhappy unhappiest worst
  worse bad badly poorly hard harder hardest difficult- ashamed weak weaker weakest weakness-
  disadvantage- downside- cons fail- lose loses lost less least shrink- shrank shrunk cut cuts fire
  fired fires firing layoff- leave leaves leaving left quit quits stop stops stopped end ends ended
  after last demote demoted drop drops low lower lowest late later wrong worry worries struggl- regret-
  nervt nerven stört stören ärgert ärgern missfällt hasst hassen schlecht- schlimm- schwer schwerer
  schwerste- schwierig- schwäche- nachteil- misserfolg- scheiter- gescheitert weniger schrumpf-
  entlassen entlassung- gekündigt kündigung- ende endet nachher danach zuletzt letzte letzten
  déteste- agace- énerve- frustr- gêne- déplaît déplait pire pires mauvais- difficile- faible-
  inconvénient- échec- échou- moins licenci- après dernier derniers dernière-
  molesta- disgusta- frustra- odia odias peor peores malo mala malos malas difícil difíceis difíciles
  debilidad- desventaja- fracas- menos despid- despedid- deja- termina- después último- última-
  incomoda- irrita- odeia- detesta- pior piores mau má maus fraqueza- fraco fracos desvantag- demit-
  demissões depois
  infastidi- detest- fastidio peggio peggior- cattiv- difficil- debol- svantagg- falliment- meno
  licenzi- smett- dopo ultimo ultimi ultima
  vervelend- ergert erger irriteert stoort haat slechtst- slechte slecht moeilijk- zwak zwakke zwakste
  nadeel nadelen mislukt- mislukking- minder ontslag- ontslagen stopt laatst laatste
  denerwuj- drażni przeszkadza najgorsz- gorzej gorsz- zły zła złe źle trudne trudno najtrudniej-
  wada wady porażk- mniej zwalnia- zwolnion- zwolnień ostatni-
  раздража- бесит напряга- ненавид- разочаров- хуже худш- плохо плохой плохие трудн- тяжел- слаб-
  недостат- неудач- провал- меньше увольня- уволен- уволили последн- минус минусы
  дратує дратують бісить ненавид- найгірш- гірше погано поган- важко важч- слабк- недолік- невдач-
  менше звільн- останн-
  irriterar stör ogillar hatar sämst sämsta sämre värst värsta dålig- svår svårt svårast- svaghet-
  nackdel- misslyck- mindre minskar avskeda- uppsagd- sist sista slutade
  irriterer misliker plager hater verst verste værst værste værre dårlig- vanskelig- svakhet- svaghed-
  ulempe- mislyk- mindre oppsagt fyret sist siste sidst sidste
  štve vadí nejhorší horší špatně špatné těžké nejtěžší nevýhod- neúspěch- poslední propustil- propuštěn-
`;
/** Words that deny. Contractions have lost their apostrophe: `dont`. */
const DENIALS = `
  not never without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt
  shouldnt hasnt havent hadnt nothing nobody
  nicht nie niemals kein keine keinen keinem keiner ohne nichts niemand
  pas jamais sans rien aucun aucune
  no nunca sin nada ningún ninguna nadie
  não nunca sem nenhum nenhuma ninguém
  non mai senza niente nessuno nessuna
  niet nooit geen zonder niets niemand
  nie nigdy bez nic nikt
  не нет никогда без ничего никто
  ні ніколи нічого ніхто
  inte aldrig ingen inget inga utan
  ikke aldri aldrig ingen uten uden
  δεν μην ποτέ χωρίς
`;

const oneSide = wholeWord(ONE_SIDE);
const otherSide = wholeWord(OTHER_SIDE);
const denials: ReadonlySet<string> = new Set(DENIALS.match(/\S+/gu));

/**
 * Whether two questions of nearly the same words ask for opposites: one says `like` and the other
 * `annoys`, or only one of them says `not`. Words that both have do not count. All words are in lower
 * case, without apostrophes.
 */
export function areOpposites(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const onlyInOne = [...one].filter((word) => !other.has(word));
  const onlyInOther = [...other].filter((word) => !one.has(word));
  const denies = (word: string): boolean => denials.has(word);
  if (onlyInOne.some(denies) !== onlyInOther.some(denies)) return true;
  const stands = (words: readonly string[], side: typeof oneSide): boolean =>
    words.some((word) => side(word).test(word));
  return (
    (stands(onlyInOne, oneSide) && stands(onlyInOther, otherSide)) ||
    (stands(onlyInOne, otherSide) && stands(onlyInOther, oneSide))
  );
}

/** Returns the pattern of the words in a list, in which `-` stands for any ending. */
function wholeWord(list: string): ReturnType<typeof unicodeRegExp> {
  const words = [...new Set(list.match(/\S+/gu))].map((word) => word.replace(/-$/u, '[\\p{L}]*'));
  return unicodeRegExp(`^(?:${words.join('|')})$`, 'u');
}
