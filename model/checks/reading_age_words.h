// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); OneStopEnglish, 63 articles; SCOWL word lists, sizes 10 and 20.
// Cross-validated Pearson 0.726 with teachers' judgement; 10240 stems listed.
#pragma once

namespace waymark::checks {

struct WordsOfYears {
  int half_years;
  const char* stems; ///< with spaces between
};

constexpr double unlisted_word_years = 19.5;

// clang-format off
constexpr WordsOfYears reading_age_words[] = {
  {-27,
   "duck jump pig wow"},
  {-26,
   "grab kick thief"},
  {-25,
   "cat eat oh pet rabbit wok yes"},
  {-24,
   "angry bark basket bigger bounc chicken darl don't grandmother haven't hungry pat sad somebody"},
  {-23,
   "aren't cag dig hip ran scar sunny ugly viru"},
  {-22,
   "carrot climb crawl crazy fun kill leg mic movi participant rip skip"},
  {-21,
   "baby cak catch couldn't feed hit kit nest questionnair scratch smell tack tick tricky try tun umbrella wad worry you'r"},
  {-20,
   "butter can't container dog goat grammar guy hey hum hurt mayb mother motivat movy plastic pleas shelf stay tam"},
  {-19,
   "big elephant flew food funniest girl hello infection isn't jealou lucki monkey onto pant pen pick pok rainbow researcher safer swim teacher tir toad trap tri"},
  {-18,
   "acorn afraid anonymou bak boy broadcast bump clinic cri cry dirt football frighten fur got lemon lucky mud nic plenty polic pop sarcasm senior shout smart sock sorry stak trick virus won't"},
  {-17,
   "aunt bag bowl chairman children chunk cooky farmer forgot funny fuss get glad go happy harder incorrect infect leach leaf mous notic parrot participat reply sarcastic sister stop tap thirst threw upstair walk went yawn"},
  {-16,
   "assignment bell bicycl bird closer cow crunch deliciou family fast fighter grass gre harmful imaginary lan lawn listen lyric pan penguin respond saw sick sil sleep spin stuck swam switch tiny uncl want warm whistl yourself"},
  {-15,
   "ask asleep ate banana bat blanket chas cotton crack didn't fell flown fluent fluffy forgav furry happi healthy help honey jack kid ladder laugh luck mess naughty nut play plural pork pull said school seriousness she sheep shook signall "
   "snack someon stol symptom tactic tough unimportant untru why you"},
  {-14,
   "amaz ball beach bush cartoon coach comfortabl cop corn cousin dangerou dear decid discourag dodg door drank egg fami fever gut happen hearti hom lied lot magic milk miss morn mouth nois orang organizer parent photo rid rocket scor shower "
   "snow suspicious swamp talk teeth tell tens textbook tiger told took trash unhappy younger your"},
  {-13,
   "advic away beg behav bother bridg chair chat cleaner clever cook corner cupboard div doctor everybody everywher farm fetch gam glossy going heel hid hopeful hut ice kiss kitchen landlord lesson lion log mangl mayor mom morning nasty neat "
   "next obstruct pie pool prayer pregnancy pretty resurrection retriev rhythm scientist snail sneak snif spend spok start swallow television think tre wait whal woman"},
  {-12,
   "appl attendant autumn awak black blew bright brush bullet cam ceremony child clock cozy cun customer did dinner doesn't downstair dreadful drink dug em enjoy everyon extinction extra father fly fork garden glov health hir hol installation "
   "kne lock meant merry neck notification pack path pink postpon potato proud pud put robot see sho sideway smooth soon stack startl steal stood straw tail tied upsid vocal vulnerabl wartim watch weather worm wouldn't zoom"},
  {-11,
   "activat amazing anyon around back bed breakfast brother bus caught closet clumsy criminal cud dentist do drip educat farthest freeway froz graduat grandfather grief gutter harm hear herself hunt impend interesting jerk just keeper let littl "
   "look mat match meal nobody nos nowher optimistic phras playground polar quest quiz saf sat shon sing sit skin someth spool squeez starv stick stomach summer supermarket sur surviv team they'r thought thread tip tomato trunk underground "
   "unfamiliar wif window yard youngest"},
  {-10,
   "amusement animal assistant becaus began birthday bitten bought brain brav bucket busy chew chop clean cold cream cricket crocodil cucko dark day dip disappear disappoint dol dusty eagl eaten fairy fenc forest friend gat gender golf gon "
   "hardest hay heard hospital how hurry husband imagin inability interruption job kindness laziness lunch mug nicer numb off offspr older phon pizza poor pot president quick rain sharp shop shy soccer squash subt super taught teach tempt "
   "treasur underneath vacation violenc violin wallet wing woken"},
  {-9,
   "across aliv allocat apt attractiv beautiful bia biggest bread cattl cheek crash creatur custard danc dangerous diet director dying enjoyabl equation fed fellow felt fiction floor fossil grad grew groan happier her hord hous illness immun "
   "inhibition insid invit knew legibl litr loud mamma marry me objection ongo optional oriental pictur pleasant plu preciou push rack room rub rubbish shiny shorter similarity sky stolen thing threat tongu top triangl unawar unexplain "
   "unhelpful unsuspect wak wander weekend what wherever widespread wip wonder yellow"},
  {-8,
   "afternoon agr ahead amongst anticipation arrow automobil bacteria bargain bit boss branch breath bring brown bulb bunch buy cabbag car chamber charity chip chocolat closur collaps dirty down dress drop dustbin enough eventual excitement "
   "extraordinari favorit favourit finest flag fli forbidden frog frozen full furnitur gav golden grow guess handful hang hook horn insect jungl knock lung meat medicin mental middl mumbl nearby ocean old out park piano pompou queen refresh "
   "ridiculou run safety sang scream sell seriou shirt shoot song spi spot sprung stair stall step sticky stray sun sunlight syndrom tear teenager thank thiev toss trumpet unexpect up upset vocabulary warn witch wrist"},
  {-7,
   "aggressiv agre along appendix bad bean calm chees choos cleverer coffe com compassion composer concert could curiou daughter died disturb doing downhill easy eighth empty fainter feel feminist find fond freez gasolin gateway gent giant goal "
   "guidelin hard hat honest hop hors hotel inadvertent infrequent instead joy know lak lazy learn liv minut mum need night notify onc open optimal patch plagu polit predict rap rectangl relax rescu romantic rop row rush scatter search seat "
   "sexual sicken sometim sooner sound spent spill splendid sprang stretch string strongest surgery tak thereabout today too track trail ugh wasn't winter wood"},
  {-6,
   "adult again annoy anyth bacterium behind blood bow bre bug bundl buyer call camera champion chess click comma competition complain condemn consol creep daylight descriptiv disagreement dish disrupt drain driv drov ear ethnic fender fruit "
   "gift gig good greedy hair he him hot hug involvement kept kernel lab left lift lik literat litter lov maiz miserab mol money mov music neighbor palac panic penc planet plankton pollution psychologist quiet quieter rag recording red reflex "
   "rely remember risen round scenery secular seen seventh shin shut simpler slept slic soft somewher soup spoil ston storm str strang street sunk survival swing talent tall tenni they tom tomorrow tragedy underlin updat verbal very visit wee "
   "when whenever whichever wish worn"},
  {-5,
   "about alway am amus another backbon baggag bath better bold bottl burn choru chos cloth comfortab company continent coverag crop cruel curious decreas delight desk die discrimination dramatical driver dull everyth exampl farther fat fee few "
   "fibr finger fish geometry gnom gray ground had handy harmless havoc head helpless hill honorary horrib humor hung hypocritical important injury interpretation journey keep long longer lunchtim magazin mal migrat minister mood multip nam "
   "narrow near paradiz peak plant poll princ puzzl rattl risk sand schedul sixth slippery slow speaker sport steep straight structural stumbl sudden summary sung sweep tea terrib them then thumb tight tobacco tolerat touch trusty tying "
   "undesirabl unload vegetabl villag way wealthy wed week wet whil whim whit wolf worldwid wors worthwhil young"},
  {-4,
   "abl adaptation after alarm amp anniversary anywher awareness beam boot brick brok can coat compliment constructiv counterpart cub deaf disagr distress dry eager edg elit emphasi enquir evening eye float flower folk font foolish foot found "
   "galaxy gather girlfriend goldfish gravity green his hobby household incomplet incredibl inquir insan intent irony jean join lady laser listener lon loudest lying mak many marriag master midday moon muscl my nearest newcomer noon nurs outsid "
   "papa parad peopl pil pit player pol ready reluctanc ridden road sabotag sack signatur sir snag so som story strategy stronger stun sunshin symphony synthesi synthesizer tabl taxi terrify truck twin unread until ups vegetarian violat wash "
   "wasteful weak weasel wher wonderful wooden would"},
  {-3,
   "abbreviat ability accountant acquisition addict agricultural algebra all amend amendment arriv awkward ax bang bathroom beneficial bewar bill boat bon boom bor break brought build careful castl cav celebration chain challeng cheat chest "
   "claus communist competenc congratulat cosmology cur darkness dash decod departur detect deter different dissertation disturbanc drastical drawing earn els emotion episod extraction fak familiarity fear fifteen fool front genr gentleman "
   "grandpa ho horrendou huh ideology if invad invitation justifiabl kidney kind laboratory lad lay legendary manag mathematic membership met microprocessor microwav might minimiz miraculou mountain murder musician never nicest notation "
   "noticeabl one paid pair partner passenger paw performanc person planetary post pragmatic pregnant prim protest quit quotation ram rarest rash real recorder rep request resent rest river royalty sail salesman salvation sandwich segment send "
   "sent shad shak shar shoulder sight skull smel somehow struck successor supporter surpriz swor tast teenag telephon ther thesi throw till toe together torn tour tray useful was water weary will"},
  {-2,
   "abusiv adventur advertiz adviz announcement answer argu arroganc ass basical befor believ birth blast blu box brightest brutal burst but caller cap church clarity clog cloud competent comprehend continu countrysid creativ credibl cross "
   "crush cue cup deal decad dictionary disabl ditch dragon drew drown echo eighteen entry equip every excit exclamation fabric factor faint faithful fallen fantastic faster fight fin frank fraud fresh fry funeral garag gasp generou genocid "
   "geographical glean glow gold goodby hairy hasty headlin holiday horribl hundred hysterical identify illiterat inconsistent inspir intact into island jol key king last later leap leav liver load lodg melody million minu miserabl misfortun "
   "monarch nail nerv normal outweigh over overall packag paranoia pay populat practiz preliminary problem protect punish questionabl quota railroad reach realiz recip relativity reliab reproduc restaurant retail ribbon ric right rung satellit "
   "say scroll seed setting shot show sketch slip soap sold soldier son spell spout spray still sting stor stranger strangest strok struggl subway tag taker telescop temper theft thick tim toll tor town troubl trust typ underwent university "
   "vicinity violent we welcom wer wheel wis wor"},
  {-1,
   "abbreviation acceptabl activity advisor ago alongsid although anxiou anyway automatical band bedroom bin biscuit blam blow boost bottom breakdown bury bye calv carpet cell certificat checker cheer cheerful comfort community coordination "
   "crossroad crystal dead deepest delta depression detector devoid discuss disorder doe dreamt dynamic easiest effectiveness eleven embarrassment environment even everyday expensiv expertiz fewer field fir flexibility forget genetic gentl "
   "gossip group grown guarante halt happiest helpful himself hypocrisy idealistic imaginativ impact incredib ineffectiv infant injur inspect it jail kettl lain land larg largest launch led library lifestyl loss lost mad member mind motorway "
   "much myth mythical net newspaper nicknam noisy not noun novic now often on outer pain past pathetic patient pleasur portability pretend probab professor propaganda protein punch punt pupil read refund repeatabl research revenu riot rol roll "
   "scan selfish servant sever shelv skeleton smil sod sophisticat specializ specy spit split spread squeak stagger stand steer stress terribl their throat trolley turn understand unpleasant unsuitabl unus viciou visitor wall wasp who wild "
   "wrong wrot"},
  {0,
   "a aardvark abort abortion abysmal according ace acoustic actual adapter adaptor addictiv adjectiv admitted advent advert aesthetic aesthetical aforemention agenda airport alia alias alleged allergic almost alphabetical also ambient ambiguou "
   "an anagram analyst anarchy and anomaly anorak anthology antidot antisocial any anybody anyplac apostroph appal appalling applicant appraisal arbitrari arcad arcan archaic are arguabl arm ars as ashcan assault assort asterisk asynchronou at "
   "atheism atheist atrocity attachã attention attorney autobiography availabl axiom backlog backspac ballet banal bandwagon bandwidth baroqu barrister bash bastard baud be becam been beginner being believabl between bias bibl bigot bigotry "
   "billfold biography biologist bitmap bizar blackmail blatant bliss blob block blurb body bog boggl bogu bonu book booklet bookshop borderlin borrow buffer bugger bulletin buz by caffein cafã calculu cancell capitalism cardboard carry casset "
   "categorical cater catholic causal caveat ceil censor censorship chalk chancellor changeover charitabl cheaper cheapest check chequ chequer choral chord cigaret cinema circa circuitry clarification clarify class cleanest clearanc clearest "
   "cleverest clichã cliqu cobbler coincid coincidenc collaboration colon commandment commentator communal compatibility compatibl compet competitiv compilation comprehensiv compulsion compulsory concatenat conceivab concerto conciz concur "
   "concurrent condemnation condom condon congest connector consensu considerat consult consultancy consultant contentiou continuity continuum contraception contradict contravention controller convincing cooki copyright corps cosy counsell "
   "counterexampl courier cover crap crass crossword cryptic cs culprit cum cumbersom cumulativ curry cyclist cynic cynical daft damn damnation deadlin debatabl debugger decimal deep deeper default degrad degradation delet deletion delimiter "
   "dement demiz democratical departmental dependant deputy derang derogatory desktop deterrent detract deviou dialing diall dialling dialog diary diner dinosaur directory disagre disappointment disaster disastrou disciplinary disclaimer disco "
   "dissimilar distant distasteful ditto divorc documentary documentation dogma donat donation drivel drug drunk dual dubiou duf dumb dumpster duplication each ecological ego eh elder electoral electronical eligibl elitist emb emergency "
   "emulation ending enjoyment enquiry entirety envisag equat eraser ergo erroneou esoteric eternity event ever exam explain expressway extraneou factual fairer fallaciou fan fantasy farc fascist fastest fatuou faulty favourabl feasibility "
   "feasibl femal fictional finaliz finit first fiscal fiver fizzy flash flip folder for forbad forcib foreseeabl formulation four french fri from fulfil fundamentalist funnier fussy garbag garbl generaliz generalization gibberish gin giv goody "
   "graffiti graffito grandma graphical grasp gratuitou gratuitous greasy great gullibl ha hacker haircut hand handler hangover hardback hardship has hash hassl hav heavi heavy helicopter hereby heresy heroin hes hesitat heterosexual "
   "hexadecimal higher hilariou hindsight hold homosexual homosexuality horrendous horrid horrific horrify hypocrit hypothetical icon id identifier ideological idiom idiosyncratic idiot idiotic ignor imbalanc immoral implausibl impractical in "
   "inaccuracy inaccurat inan inappropriat incarnation incidenc incompetenc incompetent incomprehensibl inconsistency increment indefensibl indeterminat indictment indirection indistinguishabl inefficiency inequality inevitab infantil "
   "infelicity inferenc informativ infringement inhibit initializ initialization innovativ insensitiv insertion insofar intensiv interrogat intersection intoleranc intrinsical introductory intuitiv invalidat invaluabl irat ironic irrespectiv "
   "irritation is isolation its jaz jelly journalist justifiab justification ken keystrok keyword kidnap lag lager layout leaflet lengthy lesbian lethal liability liaison libel licenc linkag liquor lisp listing lit livest loader logo loophol "
   "lorry los louder lousy ludicrou ludicrous mailbox mainfram mainstream maliciou man manager mandat mandatory manpower map marginal marital marker marvelou may memory mentality menu messy metaphor metro mew microcomputer mileag mindless "
   "minimal minimalist mirror misdirect misguid misinterpret misl mislead misplac misprint misread misrepresent missil misunderstood misus mnemonic modeling modelling monster mor moron mortality most motto muck mummy murderer must mysterious "
   "naiv nastier nastiest negat negligibl negotiabl new newest newsletter nick nightmar no nominal norm normality nostalgia noth noticeab notoriou null numbest nun oas obnoxiou obsess obsession obsolet odd of offender offhand only onu opt "
   "optimum opus or orchestra orchestral organiser orientat originator orthodox other our outdat outgo outrageou overdraft overdu overload overlong overnight overpric overrid overridden overrod overtim overton overview overwrit overwritten own "
   "pacifier painless paradox paranoid parenthes parenthesi parity parochial parody pars part password peanut pedantic peer pencil pend periodical permissibl pervers petrol petty pharmacy phoenix photocopy pin pipelin pitfall plac plotter ploy "
   "pointless policeman polynomial pornography postcard poster postmaster postscript postulat precedenc predictabl prefix premium premiz prerequisit prescription presumab pretentiou preview previewer printout pris privatization proliferation "
   "pronoun prospect prospectiv prostitut provisional provocativ pub publicity punctuation punctur qualifier quietest rabid rac racism racist rant rarer rat rav reactionary readabl readership reading reassur rebuild rebuilt reclaim recognizabl "
   "reconsider recreational recursion recursiv redefin redirect redundancy redundant referendum reformat refusal regrettab reinstat reiterat reliability reminder reminiscent rendition repair repeat repent repetition rephras repulsiv reread "
   "reset restart restrain retract return revert revision revolutionary rewrit rewritten rewrot rhetorical rhym ridiculous rock roman root roundabout sadden saga saki sam scamper scarf sceptical scheduler scotch script scum sect seem seminar "
   "sentient separator sequel sequential serial set seven sexist sexy shaky shareholder shell shorthand should shutdown sid sigh sigma sillier silliest simplistic sinful sinister skeptical slag slighter slim slogan sloppy slowest smallish "
   "smoker smug sneaky snobbery socialism socialist solicitor someplac soonest sordid soundtrack speciality sped spelling spelt spigot spoilt spoof spr spuriou spy squad stanc starter stereo stereotyp sterl storey stringent strong study stunt "
   "stupid subroutin subsidiary subsidiz subtl such sued suffix suicid suicidal suing suitab supervisor supplier surplu susceptibl swap sweet swum symmetric symmetry syndicat syntactic syntactical tab tactless tasteless taxpayer teapot "
   "temporari temptation terminator terrorism textual than that the themselv theorem thereof thes thi thos thre through thrust tidy timer timetabl tin to toggl toleranc tooth train translator trashcan traveling travelling tread trek trendy "
   "trigger trilogy trinity trip tripo trivia turntabl turtl tutorial two typeset tyr unacceptabl unaffect unambiguou unattend unauthoriz unavailabl unavoidabl unbalanc unbelievab unbelievabl unclear unconnect unconvinc undefin under "
   "underestimat underlay underli undid undo undocument undon uneasy unemploy unexpected unfinish unify uninterest unjustify unnecessari unobtainabl unofficial unreadabl unrealistic unsaf unsatisfactory unset unsolicit unsound unspecify unsur "
   "unwelcom unworkabl upbring upon upright us used vat vend verb verbatim verification versu vet viabl video viewer viewpoint vil vinyl virgin voic voluntari vomit waffl warp warranty wear weekday weird well which whiskey wholehearted with "
   "without wombat work workabl workload wrapper wrath wrecker wren year yell yesterday yeti yourselv"},
  {1,
   "abus affection aging area arithmetic asham astronomer atla ballot ban barnyard beast behalf bent besid blind blink bookstor built bust captain careless charm civil collect comic companion confidentiality consent count defectiv denominator "
   "detectiv diseas dismiss doll dozen drunken education eight enclos expectation extraordinary fall famin feeling feet flood foam forgotten hack ham heart held herd idea implicit imprison inclin ingredient invest kitten knif lean lin mama "
   "messag mil mistook mob multiplication nonetheless nonsens northern oldest oral outcry outright owner oxygen pad paper paperback party passport piec plan plaster poorest popularity porter postag prevention prompt puppy python quickest radio "
   "react recall reflection relationship relocation resident respons rich scold scrap sea secret sensitivity shall short shortest signal siz small special spokesman strawberry subscription surrounding survey synonymou target ticket unabl "
   "urgency valley vanish wind women"},
  {2,
   "adventurou aged allowanc alon anticipat apathetic append appointment bank bear blackboard board border brand brass breez broken brows bunny cancer caribou city clon clownfish clu cocoon colorful commenc computeriz confusion congratulation "
   "cosmic cough counter curiosity curtain cut damag deed deserv dictator diesel disguiz dislik dollar don downright draw easier eater ecology efficient entertain equality erupt expansion expedition famou fifty fill finding finish fiv flam "
   "floppy flush fold footnot forbid fortnight fred functionality gotten handl harsh hasten hazy heap hero human influential information inheritanc interact intermittent interview intrinsic invalid investigat jest jok kingdom kitty leopard "
   "lifetim lightn linguistic list loan market meantim media meeting mild mill mobil modul narrowest nearer nuisanc optic optimiz orientation overwhelm paragraph patienc pigeon pinch powder pox preferab prepar recover recovery recycl ris rival "
   "robust rough sal sank saving scanner scen screech seal session skirt slower sober stabl stal stir submission suffer summariz suppos thirsty toward toy travel travell tunnel twelv typewriter untidy usual vehicl ventur venu vigorous volunteer "
   "warmer wid withdraw withdrawal withdrew word worker wound"},
  {3,
   "abov acceptanc accommodat albeit allocation amber analogu anansi anyhow anymor ascend associat attendanc award barn beat belong best biblical born cannot capitalist caus chanc clearer clif cluster collar colleg color complacent conservativ "
   "constitutional content continental converter credibility curriculum custom dar depriv despit dic disadvantag discount discover disruption dos drag dream earth elect elevator emotional employer enter etymology evolv executiv exploitation fac "
   "fairest fam fault fiddl figur firework flat forgiven formal forward fountain fuzzy gay gen grateful grind gross gulf gum hail hammer hidden highway identical increasing initiativ insist install intelligent jargon junk juvenil languag lark "
   "light lip literal locat luggag lust magical minority mistak modell month mutter mystery mythology newer nowaday obtainabl offend opportunity oppress opu overcam oversea pag painting pattern perform pity plain pocket pollinat poorer postal "
   "pour predecessor pulp punishment rail reason regional resembl responsibl retir reward roof ros rot routin seek sender shadow shap ship shock slot specialist spider squirrel standardiz star statu student subscrib sufferer supposed suspiciou "
   "tediou tend terror tie tortoiz traffic treat trifl uncomfortabl undergraduat unwant use vacancy warehous wav western whisky workshop workstation"},
  {4,
   "abolish absurd accidental acquaintanc afterward alert allow antelop apology attach awar background bankrupt behavior belt bleat blown both bout brak brighter brilliant camp catastrophic champagn chang chaotic chap chapel char charter chil "
   "chosen client clos coin commitment conclud confirm consum control convict cool critical crowd crown cult damp debt degenerat desperat disgust dismal drastic drift eccentric emma encourag ensur enthusiasm essenc exhaust extant feebl fierc "
   "final flor follower forum frown frustration fuller furthest grand grandparent grav grey hen high huddl hypothesi i'm ill illegal immatur impair imply inclusiv incoherent indent infer innocent insuranc intak jacket judg killer labell lat "
   "laughter leak learnt lie major maker meanwhil meet minimum momentum monopo mundan musical nervou nin notion oblig offic option paint parliament pedal periodic persist poison populac priest privacy promiz prototyp reckless regular relevanc "
   "remark remarkab rend reserv resist resum reus risky rooster ruin rusty sav sector sex shelter silver sort span speech spinach strategic subset sue sugar suspect swept ten though tourist tower twic ugliest uncommon unconsciou unemployment "
   "uniqu unlimit unreasonabl unusabl vaccin whether whoop wizard world worst worthless wrap writ zon"},
  {5,
   "acacia accident acronym adviser age air arguab articl attend attract audio baa beard beauty below building card cash catalog cathedral choic choir circl classmat cok comb compensat complementary complication confus congestion connection "
   "conscious conspiracy cornfield cours crucial cruiz deck delusion din discontinu dreary dummy edit encounter entail envelop err exact except experienc expert familiar far faucet fil goe grac header hind humbl hundr hyena imp insight instant "
   "insult intermediat interpreter jam larger lawyer leagu lent liberal ling luxury ma meaningless melt movement myself neighborhood nor obscurity panel pass perhap permission plot praiz predominant pun radar rather regim region releas reliev "
   "reviz rodent rud rural s screen season seeming selectiv sensation sentenc shed sign silenc sink skill slang southern speculation statistical stif strain suit superviz tactical tender terminal thin tonight transmitter underly unfortunat "
   "unrelat using versatil vic vicar visual warthog wast willi winner yoh"},
  {6,
   "accusation affair albert alpha among ampl antarctica apologiz apron array artificial assign await basic beer belov bench bet bid biochemistry bracket broad bull butterf catalogu caution celebrat chapter citizen closest combat comedy "
   "commodity communism compel completion compromiz computer constituency contributor controversial coral county coupl craft crumb cuddl curs danger debug dependenc desert dialect differential dir disput distanc distract document dur dust "
   "elegant elsewher employe emulat emulator encouragement end energy enhancement equipment ethical exchang exit extremist fair fatal firm flight focu follow forever fudg futur gang geography glanc glass growth gun handbook henceforth highlight "
   "however hunter inaccessibl indulg inject innocenc interfer leader liberty lid limb lobby loki low luncheon mail maintenanc march massiv matrix meaning men miscellaneou moment mortal mystic needl neither network nominat nuclear oar overhead "
   "owed owl pastur pavement philosopher point politeness popular practicabl prison profession prolong publiciz raindrop re rear receiv reckon rejection report resignation resourc ritual rod rubber rumor san scary scienc secretary security "
   "sensibl smok social solar solo stem steril stream strengthen substitution suc surprising sympathiz tackl taxation teas terminology thirty thousand tiresom tool trib tummy unfound unlik unnecessary unsuccessful upgrad useless vandalism vein "
   "whatsoever whom widest wiser working yet you'll"},
  {7,
   "accept acut administer affect align aloud already anecdot ankl anoma app bar beaten begin begun benefit bitter bound brigad burnt button byt campaign cassava certainty channel circulat clear club column commission compiler complement "
   "comprehensibl computation concentration confidential conservation constitution convey cooperat correlation correspondent country crab creat cursor databas dealer decent decision depress destination diagram difficult digest digital dilemma "
   "discard discriminat donkey ee evolutionary exc exclusiv explod exponential faintest fairness fashion filthy friendship fright frosty fullest functional government graduation graph grim habit half happiness hardy homework immediat includ "
   "indicativ inherit insert insignificant instinct intentional inter invok jel junction laid least leather lif link loos magnificent mean megabyt mend merg misunderstand molecul monitor mount nil occur offering operator organ ought overcom "
   "paus pavlov pedestrian penny perpetual personality photograph platform poetic prominent publisher queu rang ray recognisabl reconcil renam repertoir repetitiv reproduction respect respectabl restriction ring rout royal safest salary "
   "satisfaction scenario scop sermon several severity shady shallow sheet silent six sixteen smaller smith snak south spac spar speak stitch storybook stung suggestion sum superfluou sweat sympathetic tasty text tolerant translation tremendous "
   "tripl trivial truncat twist unhealthy unknown unusual urgent version vitamin ward we'v weapon west wisest"},
  {8,
   "addiction admir adolescent advisory aerial alternativ anatomy argument astronomy backward becom bedtim bee berry billion bob bond brr cancel captur cirru clash classify climat cluck comment committe complicat cooperation correlat creator "
   "crew criticism cumulu death defend definition delightful demolish deny depend detectabl diagnostic diagonal dictatorship disconnect dolly drill enormou entity epic estimat exclaim exploit eyesight factory fascinat fought furthermor galactic "
   "gestur god goodness gorgeou guard healthier hierarchical hint hog hostil hour housework imminent incur indication insecur intellect intens intention interaction investment jet junior jury knight label lamb latest letter lurk main migration "
   "min mint modest mouthful muddl negotiat nod novelty number numeral objectiv obligatory onlooker outstand overheard overlap passionat possib pound prefer printer promotion pseudo psychological query radiu rank rar rearrang recogniz refus "
   "regret relativ reporter review revolt rotation ruler satisfactory satisfy scientific serious shanty shov shrimp sinc slav slightest smallest snuck spe spher spring spur squeal station stratu suitability sundry supervision tal thrown toast "
   "transcript transition triumph undergon underlain undertook undoubted uniform unlock urg weigh whilst whol wick youth"},
  {9,
   "accordanc admirer advocat album allowabl ambiguity amplifier ancestor ant approach asid asset assistanc banner barrel beaver blad breach bubbl buck budget buster cab calculation canonical chief collat collection colony comp complet "
   "component comprehension conceptual confident connect convers conversation crim criteria cultur dai deduc dens despair destin diagnosi dim dipper disc discovery disposal divers dot drawback drawn dri driven dron encod exaggerat examination "
   "excellent exceptional excus expand expect explor exploration fact farewell feat federal finer fit forth forthcom freedom frisk ful function fusion genetical genuin georgi given gloriou grammatical grip guilt guitar hall halv heroic herring "
   "hopeless hyphen imagination incom index informal injustic institut intend intercours item lend level lightest lightning likelihood local longest lovabl lump madness malfunction mango matric melon merit midnight minor non notabl obscen "
   "obvious officer offshor opponent opposit outcom output outskirt pal particular peasant perfect physic piggy pitch positiv powerful prairy pray prediction prevalent prisoner programmabl pron pronounc propos psychology pump raid rais receipt "
   "recommendation record regardless rein reject religiou renew requirement residenc retrieval reveng salt sauc saucy scarc scoop sif simulat singl smash socket soil sponsor strik stuf sunriz suppression techniqu ters test thor threshold "
   "throughput transaction tutor twentieth unreliabl unwill visibl weaker wept whoever"},
  {10,
   "act add adequat algebraic allegation ambitiou analog anger applaus arisen arrival arrogant automat availability believer bessi beyond bleach bless bomb brethren brief bureaucracy business bypass calculator carriag caw chuck circulation "
   "coast common confirmation connotation consolation constant constrain contention convenienc cor crisp cruelty daintiest defens department determin devil differentiat digit display disposabl dread drought dynamical eastern editorial embed "
   "emerg emi evaluation excell exerciz experimentation feather flow forgiv fortunat fraction frequency fum georg ghast gravitational grid grocer growl guid guilty hell honesty i'll implementation improv incapabl inclusion ind infamou "
   "inferiority inflexibl inhabitant instrument instrumental interest intestin invasion jaw johnny leadership less logic math matter meter mighty miracl misery mission mix motivation mushroom napkin neural nostril numeric obviou occupy offens "
   "official onward opera operational opinion optimization pac parrotfish passag persecut personnel persuasion potential practic prairi previou prior privat prodigal programmer proper puddl purpl pursu pursuit quibbl racket reactor recruitment "
   "reflect refrain regain relat relay relevant relief resemblanc resid resort revelation scarlet second semantic sensitiv settl sheer sic simp singer slid slight sly sorghum sought specialty specifical speed spong straightforward strip studio "
   "stupidity stutter successful surround taken task templ term territory timescal ton tortur trad traditional transport treatment troop unless unseen unsupport utter verbos verify wary weakness whatever wherea wider worth wrass"},
  {11,
   "abandon access achiev afford against agony alphabet alphabetic ambassador analyz anemon announc antibiotic appearanc ash audibl authoriz authorization averag awok baboon bay beforehand bolt cabinet causality childish cider circu claw "
   "communicat compil complaint compriz confess configur conjunction consecutiv contempt continuation conviction corporat corruption cost council court creek dandelion daytim deity deliberat democratic describ develop devic divert divid easi "
   "editor eldest enormous entranc eras evident examin examiner exceeding excessiv exclusion export extensiv extrem faith fancy favor feedback festival flesh fog forty fourteen fund fungu gap gas generation gle gnaw governor gown guarant "
   "guidanc harriet harry hideou historian hormon humb identity impersonal import impossibl impuls incompatibl info ink input iri isolat judgement juic justic lack lava lavatory layer lead legend leisur lick lord lower loyal maximiz mechanism "
   "mist mitten momentari motor nak nameless nighttim nobl numerical orbit ourselv ownership ozon pail paleontologist pardon parlor partition penalty period peripheral persuad pilot platelet poisonou port prefac prescrib prevent previous print "
   "priz proclaim prophet pup qualification rainy rampant random reality reasonab refut religion remainder remind remot reputation sacrific scandal sham shovelful similar situation sixty slash slop stamp steady subjectiv superiority surfac "
   "suspicion swear technical temperatur tension terrorist thabo third thorny total transfer transmit traumatic trouser tru understandabl unwiz urban user validity vessel voluntary vot warrant whereupon whiter wigwam wildflower wiv won"},
  {12,
   "accurat achievement activ actor alter amount analys anguish appear appreciat aros arrang arrest assembl assess assessment athlet authentic badg bedraggl beef bookcas boycot broom bureau campu category center certain cheap childhood cit clip "
   "cognitiv collectiv command contest context contriv coordinat courag courtesy crept crow cultural declin defeat delivery demand democracy density diagnos dial direction disposition distinctiv distort downpor droplet duty earlier eas "
   "electronic enlightenment escap essential estat ethic explanatory fashionabl flexibl forgiveness format fourth fox fragil gentlemen gospel grain grandpapa halfway harden heavier hollow honeycomb illusion implication importanc impressiv "
   "incentiv inch indefinit inertia initial innovation insidiou instructor interval intervention involv keen lenient lesser location loop majority mania manipulat maria measl mercy monochrom morality multipl mysteriou nap needless neglect north "
   "obesity objectionabl occurrenc ogr okay oneself optical orchard organiz outrag overlook panick par paraphras patty persistent peter plod postman pouch present prid productiv profil program project qualify queer rapid raw realistic reasonabl "
   "recollection rectify richest rotten schoolfellow sequenc sery shaving shear simulation simultaneous singular skid sor spars spatial speckl spectacular speculat spik spirit spontaneous squar squirm stalk stillness strength supplement suspend "
   "swimmer tablet technology temporary terrier they'v toilet tragic tub twenty um unbearabl understood unpredictabl unstabl unwaver usefulness variou vendor vital vouch wagon watermelon welfar whos win written"},
  {13,
   "abid abnormal abolition absorb accessibl accomplish accustom adapt addition admiration aim annoyanc anxious apart appeal appropriat arbitrary arch artist atom attack basement basi batch bik bind bred burden calculat career cas chemical "
   "chubby chunu churn coars cod commentary complexity concept concret confront consider conspicuou continuous convinc coronaviru correspondenc cramp criticiz currency darker dart debat declar dedicat defenc demonstrator desirabl devastat "
   "differenc dishonest district dorothy downward dung duplicat easel east effort either election electorat elsi embarrass emit emphasiz endless engag enhanc enlighten entitl environmental era evaluat evidenc expiry explicit explosiv fail "
   "fairyland fati featur fidget flavor flut foreigner fortun fre freak fuel gardener goos granny guest hazard heaviest homesick identification illustration infallibl infinit instruction insufficient integrity interfac interven introduc "
   "irrelevant irresponsibl keyboard known lamp landscap licens lichen lover ma'am machin manipulation mathematician menageri mock mold mousi muddy munu museum national ned noisi occasion offenc offer offset oppression order organization "
   "patchwork pedant peep physical physicist pill playful poem politic porridg pos possession prank preach priority productivity projection promot prosecut protocol provision quarter radiation rak rational recipient register remov rent repeated "
   "resign resistant robin roguish rul sandal scientifical seldom select sentimental shortag shown simpl simplest simultaneou sincer sleepy society solv somewhat spiritual splash strai striatum structur styl suggest sweetest tailor tangent teen "
   "thankful therapy tremendou trinket tuhm turkey undergo undertaken victory volcano voltag vowel william within wont worship worthy wreck yield"},
  {14,
   "abstraction accommodation address adjacent advisabl aircraft alien alleviat angel anni appoint approximation arctic association awesom awful axe battl beak belief ben ble boredom brightness brim bully ca candidat capital chick civilian "
   "clutch coconut communication conceivabl consistency contend contract contradictory controll controversy daddy dat dawn decay descend desirou destroy devot dialogu directiv discussion division drama drum earthquak ebony economy electrical "
   "engross entir eternal expos exposur fallacy fanny financ fluctuation futil giraf hardwar hmm host hurrah imperativ impression increas industriou inflation inspection integration internal invent invers irrational legal len length limit mark "
   "memorabl metr model moderation naomi narrower natural nay necklac needy omission overflow parch passiv payment peaceful peck pillow plug precedent prettiest pric producer prosecution publication purchas rainforest ration rattlesnak reaction "
   "redness registration reign restrict retirement richer rigorou roomy rumbl saloon satisfactori separat separation servic sexuality significanc softwar sprout spun stammer statistic stimulation stoop storag stubborn supernatural supply "
   "sympathy synonym tbi theater threaten token transient transit treetop trot turnip twig underwater ungrateful unlucky unpopular usag vacat vast verdict voter walter warmest wealth wolv wretch"},
  {15,
   "absenc activist ador aisl algorithm antiqu appall arena art assur astronaut audienc bait barefoot barrier basin bend beneath beta bushy caterpillar cervical chestnut chirp circuit claim classic clinical coherent comparison complex compos "
   "compress concussion condition conductor copy corrupt cran curl currant curv cycl davi defect defy degr delay deliver demur difficulty dignity diplomatic distinction dov economic efficiency empir entangl entertainment envy exhibition exist "
   "experimental facility fern film fishermen flak flaw fleec form fram gees gingerbread hadn't hearth heater hedgehog height helmet hierarchy idl imaginabl improbabl industrial infinity inner instanc interferenc interrupt inventor ion jewel "
   "limp manifesto novel occupation outdoor packet parallel parameter patroniz perch pester pitcher playmat pollutant pond portion position precaution press prevail primitiv process proposal provok pumpkin pur purg question railway ranger razor "
   "reception reptil reveal sacr salty satchel sens shawl situat slipper snor snout sofa sourc specific speck spoon standpoint stark stool strut stupefy succeed succession supper support sworn system systematic tax there'll toboggan topic "
   "topical tormentor translat tuck unchang univers usabl variation wag whisk wov yummy"},
  {16,
   "administration admiring ala alignment alteration assembler attachment aunti ay bakery bil boil boldness busi businessmen camel ceas cent characteristic charley chemist civiliz clap clasp coachman coax colleagu composit composition compound "
   "con concentrat conditional conferenc conjectur contemplat contented cornea corporation crisi crouch deficiency delicat destruction deviation dictat differ dispos dop dump edition electricity endanger enemy enthusiastic equilibrium eruption "
   "expir fals farmhous financial frivolou fulfill ghost global gobbl grandchildren greenish grindston har heaven hippocampu holy horizon hydrophon ideal illogical imag impress industry inefficient inflict infrastructur interpret invert japan "
   "jolt joyou legislation lighter manual marvellou mary medium merrier metric microbiota milliped mistaken mistress modern negativ nutrient observ orphan painful palm pantry penicillin perceiv philosophy plead podcast population possibl preced "
   "precision privileg produc product profound prohibit prov proven prowl public puss quail radical realization reef reel reliabl remain riddl rollo rom romanc sally scal section senator serv shoal sled snap snowy sofia spinal squander stag "
   "steadi strap stump submit sup superior symbol symbolic syntax they'll throughout thy trac trend trial tumbl ultimat unto uplift vaccination vain variant variety vision wardrob washington we'll weight wil wit writing yacht"},
  {17,
   "adaptiv advers agent aid altogether amphibian analogy apparent appreciation approv authority avoid backwood balanc bas biological brushwood cackl calf canary captor carbon cartridg cautious cellar chuckl cleverness clump comparabl conceal "
   "consequenc contribut cooler correction corridor crud customary deduction defensiv despiz devor dick dilat disobedienc distraction distribution doubt doubtless draft duster earthworm effortless ekai electron enabl encas engin escort especial "
   "essay estimation exception expression faculty fasten fiber filter flamingo flap forc fret fring furiou gain generat glu grassland greater greatest halter hardwork highest historic holder impos improvement independent indicator individual "
   "influenc inform initiat itself jellyfish kerchief knelt knowledg lap laura lens likewiz lioness magnificenc mammal management manufacturer margin mathematical measur measurement mimic mischief mollusk mosa munch mustach neighbourhood "
   "nevertheless nibbl observation outlin outset overcoat overjoy peb pebbl percent petticoat pi piazza plough pneumonia pointer policemen polish portray preciz primary processor professional reform relation replenish representativ resistanc "
   "resolv restor rhinocero runaway runner sak saucer schoolboy secur shorten simplify slap snort sophomor spotless spry staircas stocking stormy superb surnam sword tank taunt tech thickest titl townspeopl transparent trough underbrush varianc "
   "whip whir willing wink yum"},
  {18,
   "abstract accompany adher adjust adolescenc adoption advancement agreement ah akin ancient applicabl approval assist attitud aunty bass bellow bony bridegroom brook burrow cant capability capabl cavern century china classification commit "
   "commotion compact compar conceiv conclusion conduct confidenc conformity consequent considerabl construct consultation consumer contact continual convenient correct cortex credit cunningest data denot development diligent direct disciplin "
   "dominat dopamin eastward effect execut exhaustiv express fad flock forecast foreign foundation further giggl grant graz guinea gulp handicap harness heal history homeless honor ignoranc immens incident inevitabl institution interactiv "
   "invariab invention invisibl iron ivan jason joe ladybird legitimat lemonad lest lifeguard loaf maid manner mask mass material meteorit mixtur mod molli na nation nationalist neuroscientist niec numerou obey orient otherwiz pang paul "
   "peculiar penman physiologist picnic pigment pint pitiful plea pony presenc prick probability profitabl proposition proprietary provid publish raft ranch raven recent rejoic represent requir resolution responsibility restrictiv rhino rickety "
   "ruffian sailor sampl sanity scratchy seaw server shaken shrub silicon sin slither snowball solid someday sorrowful staf stepmother strict striv tablecloth thorough thoroughfar tot toxic trelli truth tug twirl twitter unbias uncertain "
   "unfriend unsolv valid valuabl vary vers view whirl width wir wither wondrou wry yelp"},
  {19,
   "abroad absent academic academy accus acquir action admirabl admit advantag agency alik angri antic anton architectur army arthropod aspect atmospher bacon badger baffl blessing breed bruiz buffalo cabl calendar capacity casual charg chart "
   "chatter chemistry coal combination comer computational conced contor contribution covering cowboy cre dairy deem derivativ diamond discrepancy discretion disobedient distinguish doctorat ecosystem educational eliminat elizabeth elm "
   "employment equal error exceed exempt exotic extension feast felin festivity fireplac fix flourish forefinger fragment frantic frustrat general geniu gradual graphic grocery guardian hark hasn't headlong hunch i'd i'v inclination "
   "inconvenient inexperienc interim intimat jeer justify law livestock logical lusciou lyn manifest marcia meaningful medieval merri military mmm mournful mucu nambuya narrativ natur necessari nightgown o onion oupa ox passion peg pepper "
   "perspectiv phas phenomenon pincushion plateau porpoiz portfolio possess potent pranc prejudic prematur primari pro progress pronunciation protectiv puls puncheon quicker reader realm reappear recognition reed regulation remarkabl remedy "
   "reorganization replacement representation reproach respectful respectiv riverbank robber sadness schoolroom self sensib shepherd sooth soul spectator stat storyteller stow succulent supernova talisman tentativ thicket thunder treaty "
   "tropical tundra union valv vestig vintag waist weav whisper writer yonder zero"},
  {20,
   "acknowledg adulthood advertisement alligator apartment apply arc archiv aris athletic atmospheric attic bacterial biology bishop blackbird boundary brindl broth butterfly candy chagrin clam colder compell constraint coop counsel crav dad "
   "dancer decorat defin definit description design detach digestiv dimensional diversity dorry dough dub duly dumpy earliest elaborat executabl execution explanation eyewitness failur fisherman flop flutter frequent fulness generic generous "
   "gentlest germ glory glucos gourd granary griev handcuf handsom hazel he'll helen hik hillock ignorant impatient independenc indicat inland instruct integer integral intelligenc interior introduction investigation journal juicy kerosen "
   "lectur lop lucy lumber lunatic mabel machinery madam magnetic magnitud manifestation mantel mer microphon microscop molass mus neutral o'clock obedient object occasional onlin ordinary oxygenat paddy partial pea pedantry percentag "
   "perfection pervad picker plantation plausibl politician poverty prey proc production profit pros purpos purs quarrell quickness quilt quot reaper recollect recruit refer replac result rig robert ruffl salinity sara satir seasonal shark "
   "shipmat sidewalk slat sleigh sling specification spectrum sportsman stimulat success suitabl sunbeam suprem suspension tabby tassel tent thirteen thrush thu thump tis topaz tunic typical undergrowth upturn utensil variabl virtu virtuou "
   "vultur vusi wharf whisker wisdom witness woodcutter"},
  {21,
   "accord accumulat additional adopt aksionov alic alight amy anna apathy appetit assertion atrociou beater billow biofilm bleed bloody bonobo bowel bracelet bravo breathless cellular cheval chim chimpanz chopper chor clapboard colt "
   "configuration conflict consist contain contradiction cottag croak crotch dandy dauntless dazzl definitiv deposit detection discern divination doorway doubl dramatic drizzl droll duk effectiv energetic enforc errand establishment exclud "
   "eyebrow favorabl fewest former franz freshmen gaz gloomi grandmamma grappl grievanc gunshot hatr haunch heartbeat heat hidesato hood housekeeper incorporat integrat invertebrat ivy jackal joyful junctur kimono knapsack knighthood labor "
   "lackey laughing lifeless liquid lobster maiden maintain meadow motion mulberry mushy naughtiness neurodegenerativ neurotransmitter nutrition obligation opposition orangutan originat outstretch overhang pa particl partridg peacock peddler "
   "pelt permanent personal philosophical pleasantest predator presentation probabl property proverb puppet quality quart racial recommend reduc referenc reservation roadsid rotat rudder schoolhous sedentary shabby shimmer skat slush snowflak "
   "spear spindl spoken sprawl sprig squat steel strewn substantial substitut sulky swift synchronou tectonic termination theological theology thinner thoma thou ting tipto touchscreen transformation unanswer unfasten unit upland upper vagabond "
   "vexation via villager virtual volcanic warning warship weed wondering"},
  {22,
   "absolut accelerat account advanc angl apparatus arbor armor assemb assum astray atieno attempt aurora bail balsam battalion battery bedstead beggar blackberry blacksmith blank blossom boulder brood builder butcher cabin carrier chink "
   "chronic circumstanc classroom cloak completeness compression conscienc contemporary continuou countless coward daisy degre dependent deplet detail dimension dioxid dismount divin doom draught due element enlarg evergreen evil evolution "
   "excess explosion extend extract eyed fifth fingerprint firewood flounder fluid frightful frock frontal gander gem grap grunt handkerchief harmony headach hearty henc hideous horror hound hypothes immortal imperial inadequat india inferior "
   "inquisitiv issu jar john joint lam liabl librarian lifeboat lilac lincoln literatur machet maggi mention microbiom moreover mow muffl navigat neutron nimbl ninety nora oak oat oil ooz orb organic outlaw outlook overtak perimeter pip "
   "plaything plump plung political portabl possibility postur prefrontal proximity quadruped quantum racetrack rider rogu romp rov salesmen sauci scent schem scholar sentiment sewn silken ski sleepi slouch smelt snuf snug sol southwest "
   "specimen spiral splutter sprint stairway steak stock subtlety suck tenderness terminat thereby tighter tommy transcontinental transform transplant treasurer underwood unfair unfit unnatural utility vagu victim violation void volum vortex "
   "wail whenc whin whiz woodchuck woolen you'v"},
  {23,
   "ablaz accuracy ach actress ajar aku alcoholic alga amino artistic assumption astonish astonishment automatic baseball beryl betroth bewitch biom bloodstream boar boyish brid bungalow capitol cedar chao combin confinement contrast convert "
   "coronet cracker crony crook crutch current dainty deceiv declaration deer depth dietary discret disloyal distinct distortion domestic doorstep dreamy duration economical empathy employ enamel engineer enterpriz establish expectancy extinct "
   "firearm fleet foster freight fufu garret geothermal gnash gravel gymnasium hedg heritag historical hoof hourglass howl hue i icy ii impulsiv industrious influenza inn irritat jewelry kangaro lac latter lavender ledger linear liter "
   "livelihood makeup matur medical membran midway milky moth mrs multiply mustn't nasal nebula needful newborn nosegay notch nutritiou nymph organell outfit paddock paralysi parietal patrician pear pearl plow poacher pollen poop power preserv "
   "proceed protection puf punctual rasp raspberry receiver reluctant removal revolution rigid roam rocky ruby ruth safeguard sandy scanty scull seedy shopman sickness skim snarl sniffl soar spaniel specify stationery stricken stud subject "
   "subterranean sunlit supplementary survivor sustain taller theory therefor therein thriv til tradeof transmission traveller trencher tric triumphal twelvemonth undu unity upward uranium valu weep whither withdrawn woodland"},
  {24,
   "admission agility amateur assembly attraction attribut awhil barg bedsid belonging benefactor bewilder blond bridal brier buckl bur camouflag cast ceiling cerebral character chin clatter concern conform considerab copper cot countryman "
   "courtyard cradl cutter datum dearest deft den designer determination dominant earthen ecclesiastical echolocation elementary embargo empirical empress enchantment endeavor eric escalat experiment extent external fanciful feathery fifteenth "
   "flar foal framework friendliness frolic gee glamor glutton govern greet greeting grov grub habitat harper hawk heed herodotu hi hued humanity imitat immunity implement inconvenienc indoor insolent intellectual inventiv jug lamentation lazi "
   "lieutenant macaroon maz mechanic molecular moo musket nativ nomadic nook obscur observer omit oo orbital overgrown owe pastry patrol pav peat pert pest pickl plat proof reconstruction refin relish retard revers sac saddl scamp scrambl scrub "
   "serenad shouldn't sill slaughter sledg slimy slunk somber sombr sounder spre stav ste steam stov strand streak strod stuffy tallest tenant thereafter thorn towel tradition universal vacuum van wager war whereby"},
  {25,
   "acquiesc afar ahem aphelion aroma arthur atomic awaken bead billet bison bivouac blister braid bumper calibration calling capillary categoriz central cherry chum classical clerkship coolest corral countenanc courtier crater crib debri demon "
   "demonstration dew disk dna dori dormant eccentricity eddy enduranc existenc expens facial footstep foresight fus gal geology girlish glitter greenwood gruf harvest hast heighten hollyhock homeward hostess indescribab influx inquiry "
   "international jessi jog joyous judgment legum limitation lowest mankind mastery mastif microb moan modification modify moonlight moss mountainou navy original patronag peac peach perihelion permit pixel plaid plaintiv poet practical prattl "
   "preparation princess principal prism proportional ratio rebel reduction regard respiratory retain rib rivalry rob robotic sapling scarcity seashor settler shadowy shingl shudder slink smack sob sovereignty spad spontaneou springy steed "
   "stout submarin successiv suffic suspens swung terrac thistl thunderclap tilt torpid trio uncertainty undertak vermin waterproof we'd we'r wistful workmen youngster"},
  {26,
   "abdomen accent advantageou ain't ally alternat alveoli amazement ambulanc analogou analysi animation armband armchair arous arrangement attain avail balloon bashful benjamin billi binary blous boldest boulevard bountiful bouquet breast "
   "brooch bugl bul burial campfir canon canyon capsiz carbohydrat carcass cart cheery childless cinder cling compensation consciousness consistent convection critic dam deacon dealt dell deriv discoverer disdainful distribut drawer droop "
   "drummer dye ecologist edward electric elinor embryonic eve exoskeleton expenditur explorer falsehood fearful firesid foggy foothill forefather frost fundamental fungi gallant gingham graciou han haz headpiec hem henry homestead hover "
   "humidity hurl hydrogen hydrophobia icicl imperialism inconceivabl incurabl inhabit insistenc intermediary jot kennel kentucky laden lantern likeness lineag marin meddlesom medication metal mischievou mosquito musk necessary needn't "
   "northeast obstinat odorou oppos ornament overpower overturn partnership petulant pew photosynthesi physiology picket plumag potter preferenc procedur proceeding procession propel proportion quicken racer readi receptor rehears resolut "
   "ridicul riversid rosy saint scornful scrutiniz seaboard sediment seedl selfishness sew shaggy shalt shambl shift simplicity sip spectacl sprinkl steepl subsequent substanc suggestiv superficial superintendent swirl talker tempest "
   "temporoparietal thaw thermometer thoughtful torch tran traveler tuft undress upstream valiant victual visib waddl westward willow wrinkl yearn"},
  {27,
   "activation aggressor ambl application apprehension ascent avocado bab birch blaz brink bulg buttercup cacti canal carv christen circulatory competitor condens consciou conventional correspond creation criterion deform defraud delicious "
   "depart deviz discharg discomfort disobey domain drench dropping dun elusiv embroidery en encrust fertil flounc frenzy furl furrow furtiv garland geographer geologic girth grandson greenhous grin gull gurgl hasti hesitation hiss hos hygien "
   "idly immigrant imperfect lavish lettuc lighthous linen listless locomotiv loft lur maim majestical maritim method morrow mosqu motionless mould moustach multimedia mutual muzzl nobility notebook odor origin patho peal piper pomp populariz "
   "populou porch presum prettier prob puritan rectangular refug remorseless reviv rhythmic rind rit roar roast sanction shopkeeper shrill sift silk simulator skillful slavery sleepless smolder speedy sprinter standard stationary straighten "
   "sturdi sturdy sufficient suitcas swan swoop tearful technological triplet trod uh unbound unceas uncover unfail unrest unseal velocity veri violet vista vodka wailing wallpaper wattl wearer widow wool"},
  {28,
   "abat acquirement adjustment alleg archer avalanch axi barb bask beatitud beetl bess bloodsh blush bonnet boon bough brag brut burglary candl captiv celery celestial centiped chaf charl civilization clad clearing clinch commercial complexion "
   "comput conch confin constitut consumption contrary coo couch cruiser curb deduct delicacy destructiv disconcert drowsy dwarf elud embroider fatherland fellowship flatter flaxen flora formation friction gallop glar griz halo hatch "
   "headquarter heav hickory hing hob honeysuckl humorou hump inactiv inflammation interstellar jan k kg kindl knit landslid lonesom loom lowland magician mainsail maternal merchandiz mercury mishap misty mit monk moral morsel moscow mound "
   "mutton nestl neuron nightfall nonviolent nucleic opalescent operation perception persever perturb pluck poplar preferabl procedural purity radiant render revival rifl rigidity ringlet rippl rivet rum seced seiz selection sentry seventeen "
   "sharpen shilling shovel skif sleev slung sparrow splendor stability statement stephen strenuou summon sundial suppress tallow tangl timid tout trajectory transcend trout turret u unconditional undecid underwear unparallel unwholesom vacant "
   "variability vehicular veranda vow waysid web weren't wiry writh"},
  {29,
   "aboard acquaint aeroplan afloat airflow anchor ann anytim applaud bambo beech beheld benevolenc bran brocad cask chiffon churchyard constituent convention cov creak crippl dav derid desir developer deviat dismay dispers diver emerald "
   "eminent enact epilepsy equaliz extracellular fealty firmness flatten fleshy flu forlorn formula fortress foul fragrant glacier gleeful grasshopper greyhound hamper hatchet he'd hillsid immovabl impart impartial imperviou implor induc "
   "inexhaustibl inquiring insulation kraal laps lecturer lob mar marshy mattress miller mingl nephew northwest occupant operat outstrip paralyz patent pathogen patter photographic piecemeal pierc pilgrim pith placid pois pomegranat preoccupy "
   "pressur pretenc prun regimental remodel reservist retainer retreat sailboat scout seaweed senat sequester shapeless shiver shutter significant sleek snatch steamer stroll strung suffering surf surmount sweetmeat tatter thoughtless threadbar "
   "toddl traitor trench triumphant turquoiz tyrant vector ventilation vertebrat vest vin wandering willingness wisp woe wristband x y yarn"},
  {30,
   "alacrity alumni anxiety architect ashor astern attentiv auctioneer avoidanc barehead beacon betray blemish blend bodi booful bridl brisk causeway censu cherish circular clerk clod colonist comparativ construction courageou courteou crockery "
   "cunning curlew cushion daz decided diminution disconsolat disregard eclips ecstasy emboss emphatic entic erect ex exhibit faintness fatigu finery fle flossi flowery flung forsak fortification fruitful furious gamekeeper grassy grat harmoniz "
   "hedgerow herb hew hoe homag honorab housemaid humanitarian hunger idol ignition indulgent infancy inspiration joker landmark liner livery locust lookout manikin manufactur marigold mealy moderat mortar motley mourn naturalist negotiation "
   "neuronal oblong obtain occipital oftener oliv oven overtook pacemaker patriot per permeat persimmon phytoplankton pillar pioneer piracy pistol plum poetry ponderou portmanteau precursor propell pyramid quietness radianc recitation "
   "reconnoiter rejoinder renunciation requisit residential resourceful responsiv retrac roc rotunda schooner seaman seawater secondary sewag shipwreck shrewd shrink sima sitter slacken slit soak sparkl spright spruc spurt starlight static "
   "stony supplant swollen tadpol talkativ tamer tan tapestry tether theatrical tickl trembl tropic turban unaccustom unanimous unnotic vassal walker wearisom wherefor whiten windmill witty woodsh"},
  {31,
   "abreast administrativ adversary affectionat allianc american animat apparel approximat bachelor baker banquet befool biotic blackness boa brighten brilliancy broil bud cach canopy caraway carpenter ceremonial chill cicada claimant confid "
   "cowherd cucumber d david davit decre deepen defil deploy devote diameter dilatory disembark dissolution dock doctrin domino duchess dyk dynamo eighty elbow entreaty equator equivalent fertility fertiliz fitful forehead foremost fugitiv "
   "gambler gauntlet gazell gilbert gladden glimps glint grapevin grimac grudg haul highland hummingbird hurrican importation indulgenc insatiabl jaunti khaki leapt les lessen lins literary lor mainland majesty marian maroon marsh mast "
   "metabolism metamorphosi mi mockery monsoon moonshin morass mr muf mul mustard neuro noiseless oath organism overly oyster pallid parcel passer peaceabl pensiv performer planter plumber por protrud pursuer putty quantity rambl remnant "
   "restless reverent rollick roset rug rummag sash scorch scurry seafloor sheav sherif shipment shriek sieg sinew sleet sneez solution soot southward springbok stabiliz stead stellar steward subsistenc summit sumptuou tangerin thicker "
   "thirteenth thud tidal titular trickl trillion troublesom tumult unconscious undermin unoccupy usher vas visag vivacity waterfall wheelchair whitewash woven yellowish yok"},
  {32,
   "acrobat aforesaid agreeabl allur aphid aspir assent assert astrid attest author barley befall bristl browser bustl camphor canva chok circumferenc clergy contentment covet crevic crumbl cyanobacteria defianc demoraliz diabet discontent "
   "discredit doubtful eav embryo emission enrich excellenc exhaustion fang fawn ferry footpath footstool forag freemen frugal gala garment gentleness gleam glimmer gloomy gratify grumbl harp hitherto horizontal horsemen hovel hurried illustrat "
   "inaugurat incidental infectiou inflam inkstand intensity interwoven it'll kink kneel linger loath mapl mash meek microbial milliliter miner minnow motiv muffin mut naught noko notwithstand nursery obliqu paddl personag perusal phenomena "
   "playback pli poultry prudent purest quaint rainfall rainwater rebellion rebuk rejoin restlessness revisit rhetoric ripen rumpl rustl rye sanctuary sardin screw seam sergeant shi shor siren slender smother softness soldiery spectral stagnant "
   "stealthi steamboat strid suffocat sweeter temporal terbacker tow treacherou treason tremor turf unkind wharv whereof whinny wholesom wireless wrench"},
  {33,
   "adjutant airway alley aloft ammunition ancestry anew annal annual apex apprenticeship artifact attir autumnal avenu bandag banish beckon biodiversity blacken bloom breaker buildup buoyancy cano chant collector congenial contextual "
   "conversion creditor cytosin dan del demographic detritivor dexterity diffusion dik disgrac downy dwelling dwelt dynastic email encumber endow england epithet excursion expans facilitat flotilla forcibl frantical frill gear generator "
   "germinat gland glial gorilla guanin guild gunner helmsman hilt horseback idleness immortaliz indigenou inducement inherent inscription insignia investor iridescent japanes lament legacy liberat lifeform limeston liquefy lofty mansion "
   "mechanical merchant ministry monotheism monotonou multi muslin nanometer oracl oratory oval oxen pamphlet parasitic perennial perish pharaoh policy pontoon practitioner primat profusion prophesy rascal rebuf ridg roundness sabr sahwah "
   "saunter schoolmaster seamen seaward shameful shoemaker snappy st starboard statesmanship stimulu stripl sub superpower symboliz tendency tippet torment torqu trader transitory translational transportation treasury twiddl twinkl unfold "
   "vibrat volub walnut withstand woodlic woodsmen workman zoologist"},
  {34,
   "accompaniment acid agat aimless allegianc anatomical ancestral antagonism applianc aqua aristocratic baptiz barber barnacl bazaar blotter blunt boisterou bravery brotherhood buckskin bulk capsul caretaker cheerless chlorophyll cigar clung "
   "cobweb colloquial compass conception confederat consul convolution cord costum counterbalanc crackl crusad culminat cultivation deferential domination earnest economist effectual elevat elicit emblem enclosur esteem expell extinguish fling "
   "fort fowl fretful geological gigantic gill globalization gloom goblet goddess governess gratitud headset helium hoars hobbl homeland homer imbib induction inexpensiv inlaid internet invader jut kinetic majestic malaria mandolin marvel "
   "marvelous messenger microorganism microscopic mir monotony morphology municipal muster nan nervous nyoda overland parish pavilion petal phosphoru plasma platter presidential prophetic prosper providential prussia puma quinin radiat "
   "reconstitut reunion rhubarb righteousness roadway roy rubl seab sedat shield shroud shuffl shun siev sloop sour spic splinter squabbl stifl strait surpass sway taxa technician thrill tramp transact trimming verg veteran viol waiter wanderer "
   "wetness wheat"},
  {35,
   "adenin adjoin aggression aloof apiec apprentic archway arid auxiliary avert barbarian barrack barrow bearing befallen besought boast booth captivity cardinal cessation chivalry civic clamp columbu commander companionship contemplation "
   "contractor convalescenc courteous covetou crat creeper crustacean desolat desperation destitution disinherit dizzy doz dusky dweller ebb edific embark emperor feudal feverish fig fist foil foliag footman fro gendarm geographic geologist "
   "gnarl godfather graceful humiliation hummock hydrocarbon hypertext imitation indescribabl indignant ingest intercept jingl kindergarten lameness laurel loosen manhood matron morphological mossy mouldy mutant narrat neuroscienc org overboard "
   "painter parasit pathway peevish pier plight preservation propound prudenc quarrel rafter reap reminiscenc replicat resound reunit rous rust saccharin sallow sap satin scepter scorn sensor sensory seventy shadiest shill shrunk slain sluggish "
   "solitud sorrow spinet springtim squir starry statur stern stilt sullen suppl swell swerv telegram tenth thicken thwart thymin tram tranquil vault verandah youthful zest"},
  {36,
   "abiotic ad adieu aggravat anthracit apparatu avow awe ballast blockad blueprint boundless breech broader bronz chimney climax clover cm3 coastal compartment comradeship condescend congress conspir cork creamy crimson cubic cultivator damper "
   "decomposer designat discernibl dominanc drainag dwell earthenwar elat eleventh elimination elliptical ember enviou exasperat expel extravagant festoon filament forese frail frailty gallery gaunt gild glaz grayish greec harass harbor hatter "
   "haughty highness hush indifferent ingeniou instinctiv ionization kindest latent luminary luxuriou manabozho marbl marrow meridian midst mien monetary monograph naval necessity notab o2 offensiv opportun owing perplex phantom pinion principl "
   "profus prosaic recess rechargeabl reconstruct republican retention roller rustic ruthless seaport seeker serpent slumber smot smoulder solemn speciation sprightliness starch stirrup sublim subtract swampy swarm sweetness swiftest teaching "
   "telegraph textur theoretical tissu treachery unobtrusiv unru untouch vertic victor vigor wavelet withheld"},
  {37,
   "abundanc abyss acr adherent afoot airplan allot allud amid amory annotat annular antenna ape appertain balcony bestow blindfold boyhood breakthrough bushel calcium casting chaiz clay cleav colonel comrad confession conven crag crest "
   "cylinder deportment diaphragm distaf dormitory dusk elongat encircl enslav enzym exactness exterior exuberanc flinch frigid fury gaiety genial genom glid gunpowder gust hospitality housekeep hull immigration impunity indentation indirect "
   "inflow innkeeper jerkin jupiter kilometer liberation localization malic meddl menac methan moistur momentary monument moor mutation napoleon nineteen noblest outpost papyru pastim patriotism piety pillag ply polyatomic presid prominenc "
   "proprietor prosperity provocation receptiv refinement reflector retort roost salut scholarship sculptur seismic shan't silky solubility solut strew subjugat subsist sunset throb tid tomb trampl trit trustworthy truthful turbin twelfth "
   "underpin unprotect utilization veil vellum velvet velvety wafer warmth watcher websit whiteness wreckag"},
  {38,
   "affliction agitat agricultur analytic archaeologist aspiration astound axon bearer bestir biochemical blower brow burner chasm chromosom chronicl clergyman co colonial concentric conscientiou contraction coolness crank deprav descendant "
   "detachment disagreeabl displac dyed elasticity encompass enlargement enlist ensu entrust epoch exert flax fled flicker germany gram hemp heroism hinder horseman illustriou impetu impotent indebt indiscretion ivory lanc lattic lethargy lief "
   "luster makeshift mariner melancho mobilization moist molten navigation outbreak parliamentary peculiarity pericarp plasmid precipic predominat preponderant pressuriz primros reciprocal rector republic reput reverenc roughest scalp scant "
   "sedimentary setup sincerity solicitud southeast spaciou specter speedi subordination subsid supremacy surmiz surveyor tau telegraphic telephony testify textil thickness thron trim tucker unmistakabl upheld utteranc voyag waistcoat wax "
   "weaken weel"},
  {40,
   "accomplishment adhesion admixtur adorabl aggregat aluminum archaeology barren bel berth beseech bethought calico clamor consideration consort constabl contingent covalent dagger darn denounc destiny discours dissatisfaction diurnal doer "
   "elaps embrac encamp evaporation faction felicity fibrou fiery furnish gabl glorify granit hemispher heritabl hewn humiliat imped instigat irresistibl jovial kilogram lagoon larder lodging loung luxuriant millennia mitigation mobility "
   "motherboard mph murmur musty nucleu odorless outlet pecuniary perturbation photography propeller radiology rim savant scaffold scullery secretion sensibility settlement slant snowstorm sovereign stain strif surrender swiftness tavern "
   "terabyt thatch theologian thermal tighten topmost tournament trait tumor undisturb unexplor utmost wring yeast"},
  {41,
   "abound abundant admirab amplitud annex anterior arbitrament articulation begrim bower brickwork catastroph charcoal coarser colorless contemptibl contraband crust damsel dangl demonstrat depict digestion discontinuity divergent dynasty "
   "electrician electromagnetic emancipation embankment fervor flank fleur franchiz fruitless gait gall ganglia glisten glob gush hearken heir heraldry hither illumination immensity inflat intrench inward jib kniv laborer languish lighten lo "
   "lucid manuscript nourishment oceanic pasteboard pastoralist plunder precipitation presumption pretext purify quay ravag referabl regeneration relic repress semi sixteenth sleeper soften spak spawn stimuli strata submissiv templat terminu "
   "terrestrial tranquility tribut tributary tubular tulip unassailabl unhappiness unlawful unworthy venerabl vivid volatil wanton whirlwind widen wreath"},
  {42,
   "abrupt accumulation alarmist alcohol archduk austerity azur basal becalm behold belgium betoken biomass bobbin candor caoutchouc caress cargo carnivorou casein celerity château combatant conflagration conservatory courageous curtail "
   "derivation discreet dispassionat earl eloquenc engagement europ exaggeration ferociou flannel focus gird gradient hydrat hydraulic hypo inclos indelibl infest inorganic inscrib insulat isotop juggl kingship lash lignit lily loneliness "
   "loyalty magenta mangrov maximum mobiliz moisten monsieur nigh novelist outburst outlay overlaid pageant paraffin patron plank porcelain prophecy q readiness rebelliou reddish regiment renewal respiration ruddy salin saturation savag shred "
   "silvery sojourn spat suffrag syllabic ta temperamental territorial thrifty tiding trophy truss twofold un undulat unprecedent untoward warrior weariness"},
  {43,
   "annihilation apparition asylum autonomy aviator banker beneficenc beset besieg blot blunder broaden café caravan cavity characteriz cm coalition coercion coup crystallization deceas decoration denial doub earner efficacy endur entreat "
   "excavation exertion exil f fatty fertilizer firebrick gigabyt hamlet humility husk impur infantry interplanetary interspac intimacy ionic irregularity kil leaden loveliness lunar mantl mid militant multitud nineteenth ninth ordeal "
   "participation pension petition phial precept projector purification radioactiv rapidity renown sag semblanc sociabl spark stratum subdu sulfur sulphuret toil torpedo truc tyranny unclean uneasiness unimpair unjust varnish vernacular villa w "
   "watchful whereabout zenith"},
  {44,
   "ablution adjustabl affectation apertur appreciabl appropriation aquatic assuranc attainment birthplac breakag brig brownish collision combustibl consecrat corp delineat devout diffus displacement dryness evaporator fabulou globul greatness "
   "grotesqu hydrothermal inasmuch indolenc km knot manur maturity mediat meditation meteorological nitric observant omen partak photographer portentou prehistoric ral repos revanch salmon sculptor seventeenth shatter solidification stupendou "
   "swagger temperament timber trademark tuberculosi tumbler twilight unmov various vengeanc warlik wherein wilbur wilderness wilt wrest wrought"},
  {45,
   "aberration acetat adorn alkalin amiss ardent artisan august battlefield bombardment bosom bystander comet commencement countrymen cram cytoplasm d'alen descry desolation dishonor displeasur dom enumerat exportation exquisit fortify gallon "
   "gr habitual haunt howitzer igneou impurity injuriou jealousy la le legion lordship lurid malleabl manful mesh muscular observabl opening pedigre physician pledg portrait prejudicial prostrat protector resentment secrecy seren serpentin "
   "sheath slay solitary stevenson stucco thigh torrent unbroken uniformity vapor vegetation vitality viz von winch"},
  {46,
   "ambition annexation anvil articulat artillery bald brandish c candid cannon cavalry coulomb denser dignify dingy dominion epidemic evinc formulat garrison herald heretofor illuminat inert infernal inundation longitud medal metaphysical "
   "militarism mineralogy monstrou movabl nationality nuclei obstinacy obstruction overthrow parchment poppy ratify recreation remembranc rheumatism righteou shav solidarity straightway strov subfield sulphid thackeray thinker thyself "
   "topography trauma unhinder usurp valor watchdog"},
  {47,
   "absorption armament ascrib blindness blith carbonat conduit copyist counterattack deplor deputation disengag distrust fixation forg fusibility habitation impell insolubl inspector instantaneou interpos intrigu inveterat lateral latitud malt "
   "meteoric monoplan nettl obedienc penetrat precautionary prerogativ prof prosperou pyrit renounc serbia sown spherical stoppag suboxid t teaspoonful tint tolerab"},
  {48,
   "amper ascertain assemblag attributabl augmentation belligerent chieftain cognizanc communion concav devotion dissatisfy eagerness equinox etc evaporat excitation expedient flask founder frontier grandeur groov heather locality lye nitrogen "
   "olden oppressiv palpabl paternal pathology peril picturesqu pneumatic possessor proclamation prologu radial regulat residu rower se substratum syllabl tannin trebl trudg unequal variegat vent warfar waterwork z"},
  {49,
   "acceleration assured axl breadth cement clayish cleanliness climatic coerciv coil collid commonplac contrivanc cylindrical decomposition delegation deposition dr dressing hallow heraldic honorabl indemnity indigestion indispensabl intrud "
   "jurisdiction merest neutrality oxidiz phraseology piston profess propagat proton provinc purchaser quarry raster reagent resin sepia soda statesman superstition testimony vibration vigorou volatiliz à"},
  {50,
   "alizarin alkali angular aqueou aveng b beginning cloy condenser conquest diligenc diplomacy discordant dispens egotism espous fain fractional gib hoist hostility impatienc interdisciplinary n nitrat nourish ore patriotic perfum pottery "
   "quartz recharg ruinou russia smear telecommunication tradesmen usurpation v"},
  {51,
   "abod acidic anti apprehend commerc congregation detest detonat elastic electro expend formidabl homogeneou incessant keenest levy longitudinal luminou m malady metaphysic monarchy nought partisan pedagogu pendulum petroleum restraint solubl "
   "stopper suffraget thereupon"},
  {52,
   "agitation allusion ammoniacal augment beet botanist ceaseless constellation delegat dispatch e electrod gaseou genu grm humorist insur intricat kindr ordinari polarity primeval progressiv regenerat taper unintelligibl"},
  {53,
   "alloy annihilat centimeter commend de eloquent extremity ignit legislativ micrometer millimeter neutraliz observanc phosphoric piou procur quantitativ restoration revolv solidify subordinat succumb ye"},
  {54,
   "cultivat darken deflect deterioration g galvanometer hydrochloric magnet miniatur phosphat quantify signify sulphur tar"},
  {55,
   "alkaly bitumen codify combustion concession counterfeit crystalliz dissolv distill eighteenth electrostatic ft immers indifferenc lath oft oxidation physiological r stiffness thither"},
  {56,
   "alumina antiquity audacity conductivity docil forthwith h impracticabl innumerabl j pivot saturat tract victoriou"},
  {57,
   "caustic chloroform collodion corollary distillation du electrolysi elevation gaug imagery lb platinum showy subatomic translucent vanity"},
  {58,
   "diminish judicial l magnetism outward pulley reservoir shaft"},
  {59,
   "ebonit emulsion ether furnac gelatin glycerin irregular lever manganes mm ornamental oscillation ounc p voltaic zinc"},
  {60,
   "affinity forego sulphat thenc utiliz"},
  {61,
   "carbonic chlorid decisiv engrav manifold potash sodium"},
  {62,
   "ammonia crucibl dilut metallic perforat potassium"},
  {63,
   "intelligibl precipitat sensitiveness"},
  {64,
   "oxid"},
  {65,
   "sulphuric"},
  {66,
   "solvent"},
  {68,
   "bromid travers"},
  {69,
   "boiler"},
};
// clang-format on

} // namespace waymark::checks
