// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); OneStopEnglish, 63 articles; SCOWL word lists, sizes 10 and 20.
// Cross-validated Pearson 0.721 with teachers' judgement; 10222 stems listed.
#pragma once

namespace waymark::checks {

struct WordsOfYears {
  int half_years;
  const char* stems; ///< with spaces between
};

constexpr double unlisted_word_years = 17.5;

// clang-format off
constexpr WordsOfYears reading_age_words[] = {
  {-27,
   "duck jump pig"},
  {-26,
   "grab kick thief wow"},
  {-25,
   "eat oh pet rabbit yes"},
  {-24,
   "bark basket bigger cat chicken darl don't haven't somebody wok"},
  {-23,
   "angry aren't bounc cag dig grandmother hip hungry pat ran sad"},
  {-22,
   "carrot climb crazy fun mic movi participant rip scar skip sunny ugly viru"},
  {-21,
   "cak catch crawl feed kill leg nest scratch tack tick tricky tun umbrella wad"},
  {-20,
   "baby butter can't container couldn't dog goat grammar hey hit hurt kit mayb mother plastic pleas questionnair shelf smell stay tam try worry you'r"},
  {-19,
   "big flew guy hello hum infection isn't jealou lucki monkey motivat movy onto pen pick pok safer swim tir trap tri"},
  {-18,
   "acorn afraid anonymou bak bump clinic cri cry dirt elephant food football frighten funniest fur girl got lucky nic pant plenty polic pop rainbow researcher sarcasm senior shout smart sock sorry stak teacher toad virus won't"},
  {-17,
   "aunt bowl boy broadcast chairman children farmer forgot funny fuss get glad happy harder infect leach leaf lemon mous mud notic parrot participat reply sarcastic sister stop tap thirst threw trick upstair went"},
  {-16,
   "assignment bag bird chunk cooky cow crunch deliciou fast fighter go grass harmful imaginary incorrect lawn listen lyric pan penguin respond saw sick sil sleep stuck switch tiny uncl walk want whistl yawn yourself"},
  {-15,
   "ask ate banana bell bicycl blanket chas closer didn't family fell flown fluffy forgav furry gre happi healthy help jack kid ladder lan laugh luck mess naughty nut play pork said school seriousness she sheep shook signall snack someon spin "
   "stol swam symptom tactic unimportant untru warm why you"},
  {-14,
   "asleep bat beach bush cop corn cotton crack dangerou dear decid discourag dodg door drank egg fami fever fluent gut happen hearti hom honey lied magic milk miss morn nois orang organizer parent photo plural pull rocket scor shower "
   "suspicious swamp teeth tell tens textbook tiger told took tough trash younger your"},
  {-13,
   "advic amaz ball beg behav bridg cartoon chair chat clever coach comfortabl corner cousin cupboard div doctor everybody farm fetch gam glossy going heel hid hopeful hut ice kitchen landlord lesson lion lot mayor mom morning mouth nasty neat "
   "next obstruct pie pool prayer pregnancy pretty retriev rhythm rid scientist snail sneak snif snow spend spok start swallow talk television think tre unhappy whal woman"},
  {-12,
   "appl autumn awak away black blew bother bright bullet cam ceremony child cleaner clock cook cozy cun customer dinner doesn't downstair dreadful em enjoy everyon everywher extinction father fork garden health hir hol installation kiss lock "
   "log mangl meant merry path pink postpon potato proud pud put resurrection robot see sideway smooth soon startl steal stood tail upsid vocal vulnerabl wait wartim watch weather worm wouldn't zoom"},
  {-11,
   "amazing anyon around attendant back bed breakfast brother brush bus caught closet clumsy criminal cud dentist did do drink drip dug educat extra farthest fly freeway glov graduat grief hear herself hunt impend interesting jerk kne let littl "
   "look meal neck nobody nos notification nowher optimistic pack phras polar quiz saf sat sho shon sing sit skin someth spool stack starv stick stomach straw summer supermarket sur surviv team they'r thread tied tip tomato trunk underground "
   "unfamiliar wif window yard youngest"},
  {-10,
   "activat animal assistant began birthday bitten bought brain brav bucket busy chew chop clean cold cream cricket dark day dip disappear dusty eagl eaten fenc forest friend froz gat gender golf gon grandfather gutter harm hay heard hospital "
   "how husband inability interruption job just keeper kindness laziness lunch mat match mug nicer off offspr older pizza playground poor pot president quest quick rain shop shy squash squeez super taught teach tempt thought treasur underneath "
   "vacation violenc violin wallet woken"},
  {-9,
   "across allocat amusement apt attractiv beautiful becaus bia biggest bread cheek creatur cucko danc diet disappoint dol dying equation fairy fed fellow felt fiction floor fossil grad grew groan happier hardest her hord hous hurry imagin "
   "immun inhibition insid invit legibl litr loud marry me numb objection ongo optional oriental phon pictur pleasant plu preciou push rack rubbish sharp shiny similarity sky subt thing threat tongu top unexplain unhelpful unsuspect wak wander "
   "wherever wing wip wonder yellow"},
  {-8,
   "afternoon agr ahead aliv amongst anticipation arrow automobil bacteria bargain bit boss branch breath bring brown bulb buy cabbag car cattl charity chip chocolat closur collaps crash custard dangerous director dirty down dress drop dustbin "
   "enjoyabl enough eventual excitement extraordinari favorit favourit finest flag fli forbidden frog frozen furnitur gav golden guess handful hang hook horn illness jungl knew knock lung meat medicin mental middl mumbl nearby ocean old out "
   "park piano pompou refresh ridiculou room rub run safety sang scream sell seriou shirt shoot shorter song spi spot sprung stair stall step sticky stolen stray sun sunlight syndrom tear teenager thiev toss triangl trumpet unawar unexpect up "
   "vocabulary warn weekend what widespread witch wrist"},
  {-7,
   "aggressiv agre appendix bad bean bunch calm chamber chees choos cleverer coffe com compassion composer concert could crocodil curiou daughter died disturb doing downhill easy eighth empty fainter feel feminist find fond freez full gasolin "
   "gateway gent giant goal grow hard hat honest hop hors hotel inadvertent infrequent insect instead joy know lak lazy learn liv mum need onc open optimal patch plagu polit predict queen rap rectangl relax rescu romantic rop rush scatter "
   "search seat sexual sicken soccer sometim sooner sound spent splendid sprang stretch string strongest surgery tak thank thereabout today too track trail ugh upset wasn't winter wood"},
  {-6,
   "adult again along annoy anyth bacterium behind bow bre bug bundl buyer call champion chess click comma competition complain condemn creep daylight descriptiv disagreement dish disrupt drain driv drov ear ethnic fender fruit gift gig good "
   "greedy guidelin hair he him hot hug involvement kept kernel lab left lift lik literat litter lov maiz mamma minut miserab mol money mov music neighbor night notify palac panic penc planet pollution psychologist quieter rag recording red "
   "reflex rely remember round row scenery secular seen shin shut simpler slept slic soft somewher soup spill spoil ston storm str street sunk survival swing talent tall tenni they tom tomorrow tragedy underlin updat verbal very visit wee when "
   "whenever whichever wish worn"},
  {-5,
   "about alway am amus another backbon baggag bath better blood bold bottl burn camera choru chos cloth comfortab company consol continent coverag crop cruel curious decreas delight desk die discrimination dramatical driver dull everyth "
   "farther fee few fibr finger fish geometry gnom gray ground had handy harmless havoc head helpless hill honorary horrib humor hung hypocritical important injury interpretation journey keep long longer lunchtim magazin mal migrat minister "
   "mood multip narrow near paradiz plant poll princ puzzl quiet rattl risen risk sand schedul seventh sixth slippery slow speaker steep straight strang structural stumbl sudden summary sung sweep tea terrib them then thumb tight tobacco "
   "tolerat touch trusty tying undesirabl unload vegetabl villag way wealthy wed week wet whil whim whit wolf wors worthwhil young"},
  {-4,
   "abl adaptation after alarm amp anniversary anywher awareness beam boot brick brok can coat compliment constructiv counterpart cub deaf disagr distress dry eager edg elit emphasi enquir evening exampl fat float flower folk font foolish foot "
   "found galaxy gather goldfish gravity green his hobby household incomplet incredibl inquir insan intent irony jean join lady laser listener lon loudest lying mak many marriag master midday muscl my nam nearest newcomer noon nurs outsid parad "
   "peak peopl pil pit player pol ready reluctanc ridden road sabotag sack signatur sir snag so som sport story strategy stronger stun sunshin symphony synthesi synthesizer tabl taxi terrify truck twin unread until ups vegetarian violat wash "
   "wasteful weasel wher wonderful worldwid would"},
  {-3,
   "abbreviat ability accountant acquisition addict agricultural algebra all amend amendment arriv awkward ax bang bathroom beneficial bewar bill boat bon boom bor break brought build careful castl cav celebration chain challeng cheat chest "
   "claus communist competenc congratulat cosmology darkness dash decod detect deter different dissertation disturbanc drastical drawing earn els emotion episod extraction eye fak familiarity fear fifteen fool front genr gentleman girlfriend ho "
   "horrendou huh ideology invad invitation justifiabl kidney kind laboratory lad lay legendary manag mathematic membership met microprocessor microwav might minimiz miraculou moon mountain murder musician never nicest notation noticeabl one "
   "paid pair partner passenger person planetary plankton post pragmatic pregnant prim quit quotation ram rarest rash real recorder rep request resent rest river royalty salesman salvation sandwich segment send sent shad shak shar shoulder "
   "sight skull smel somehow struck successor supporter surpriz swor tast teenag telephon ther thesi throw till toe together torn tour tray useful was water weak weary will wooden"},
  {-2,
   "abusiv adventur advertiz adviz announcement answer argu arroganc ass basical befor believ birth blast blu box brightest brutal burst but caller cap church clarity clog cloud comprehend continu countrysid creativ credibl cross crush cue cup "
   "cur deal decad departur dictionary disabl ditch dragon drew drown echo eighteen entry equip every excit exclamation fabric factor faint faithful fallen fantastic faster fight fin frank fraud fresh fry funeral garag gasp generou genocid "
   "geographical glean glow gold goodby hairy hasty headlin holiday horribl hundred hysterical identify if illiterat inconsistent inspir intact into island jol key king later leap leav liver load lodg melody million minu miserabl misfortun "
   "monarch nail nerv normal outweigh over overall packag papa paranoia pay performanc populat practiz preliminary problem protect protest punish questionabl quota railroad reach realiz recip relativity reliab reproduc restaurant ribbon ric "
   "right rung sail satellit say scroll seed setting shot show sketch slip soap sold soldier son spell spout spray stor stranger strok struggl subway tag taker telescop temper theft thick tim toll tor town troubl trust typ underwent university "
   "vicinity violent we welcom wer wheel wis wor"},
  {-1,
   "abbreviation acceptabl activity advisor ago alongsid although anxiou anyway automatical band bedroom bin biscuit blam blow boost bottom breakdown bury carpet cell certificat checker cheer cheerful comfort community competent coordination "
   "crossroad crystal dead deepest delta depression detector devoid discuss disorder doe dreamt dynamic easiest effectiveness eleven embarrassment environment even everyday expensiv expertiz fewer field fir flexibility forget genetic gentl "
   "gossip group grown guarante halt happiest helpful himself hypocrisy idealistic imaginativ impact incredib ineffectiv infant injur inspect it jail kettl lain land larg largest last launch led library lifestyl loss lost mad member mind "
   "motorway much myth mythical net newspaper nicknam noisy not noun novic now often on outer past pathetic patient pleasur portability pretend probab professor propaganda protein punch punt pupil read refund repeatabl research retail revenu "
   "riot rol roll scan selfish servant sever shelv skeleton smil sod sophisticat specializ specy spit split spread stagger steer still strangest stress terribl their throat trolley turn understand unpleasant unsuitabl unus viciou visitor wall "
   "who wild wrong wrot"},
  {0,
   "a aardvark abort abortion abysmal according ace acoustic actual adapter adaptor addictiv adjectiv admitted advent advert aesthetic aesthetical aforemention agenda airport alia alias alleged allergic almost alphabetical also ambient ambiguou "
   "an anagram analyst anarchy and anomaly anorak anthology antidot antisocial any anybody anyplac apostroph appal appalling applicant appraisal arbitrari arcad arcan archaic are arguabl arm ars as ashcan assault assort asterisk asynchronou at "
   "atheism atheist atrocity attachã attention attorney autobiography availabl axiom backlog backspac ballet banal bandwagon bandwidth baroqu barrister bash bastard baud be becam been beginner being believabl between bias bibl bigot bigotry "
   "billfold biography biologist bitmap bizar blackmail blatant bliss blob block blurb body bog boggl bogu bonu book booklet bookshop borderlin borrow buffer bugger bulletin by bye caffein cafã calculu cancell capitalism cardboard carry casset "
   "categorical cater catholic causal caveat ceil censor censorship chalk chancellor changeover charitabl cheaper cheapest check chequ chequer choral chord cigaret cinema circa circuitry clarification clarify class cleanest clearanc clearest "
   "cleverest clichã cliqu cobbler coincid coincidenc collaboration colon commandment commentator communal compatibility compatibl compet competitiv compilation comprehensiv compulsion compulsory concatenat conceivab concerto conciz concur "
   "concurrent condemnation condom condon congest connector consensu considerat consult consultancy consultant contentiou continuity continuum contraception contradict contravention controller convincing cooki copyright corps cosy counsell "
   "counterexampl courier cover crap crass crossword cryptic cs culprit cum cumbersom cumulativ curry cyclist cynic cynical daft damn damnation deadlin debatabl debugger decimal deep deeper default degrad degradation delet deletion delimiter "
   "dement demiz democratical departmental dependant deputy derang derogatory desktop deterrent detract deviou dialing diall dialling dialog diary diner directory disagre disappointment disaster disastrou disciplinary disclaimer disco "
   "dissimilar distant distasteful ditto divorc documentary documentation dogma donat donation drivel drug drunk dual dubiou duf dumb dumpster duplication each ecological ego eh elder electoral electronical eligibl elitist emb emergency "
   "emulation ending enjoyment enquiry entirety envisag equat eraser ergo erroneou esoteric eternity event ever exam explain expressway extraneou factual fairer fallaciou fan fantasy farc fascist fastest fatuou faulty favourabl feasibility "
   "feasibl femal fictional finaliz finit first fiscal fiver fizzy flash flip folder for forbad forcib foreseeabl formulation four french fri from fulfil fundamentalist funnier fussy garbag garbl generaliz generalization gibberish gin giv goody "
   "graffiti graffito grandpa graphical grasp gratuitou gratuitous greasy great gullibl ha hacker haircut hand handler hangover hardback hardship has hash hassl hav heavi heavy helicopter hereby heresy heroin hes hesitat heterosexual "
   "hexadecimal higher hilariou hindsight hold homosexual homosexuality horrendous horrid horrific horrify hypocrit hypothetical icon id identifier ideological idiom idiosyncratic idiot idiotic ignor imbalanc immoral implausibl impractical in "
   "inaccuracy inaccurat inan inappropriat incarnation incidenc incompetenc incompetent incomprehensibl inconsistency increment indefensibl indeterminat indictment indirection indistinguishabl inefficiency inequality inevitab infantil "
   "infelicity inferenc informativ infringement inhibit initializ initialization innovativ insensitiv insertion insofar intensiv interrogat intersection intoleranc intrinsical introductory intuitiv invalidat invaluabl irat ironic irrespectiv "
   "irritation is isolation its jaz jelly journalist justifiab justification ken keystrok keyword kidnap lag lager layout leaflet lengthy lesbian lethal liability liaison libel licenc linkag liquor lisp listing lit livest loader logo loophol "
   "lorry los louder lousy ludicrou ludicrous mailbox mainfram mainstream maliciou man manager mandat mandatory manpower map marginal marital marker marvelou may memory mentality menu messy metaphor metro microcomputer mileag mindless minimal "
   "minimalist mirror misdirect misguid misinterpret misl mislead misplac misprint misread misrepresent missil misunderstood misus mnemonic modeling modelling monster mor moron mortality most motto muck mummy murderer must mysterious naiv "
   "nastier nastiest negat negligibl negotiabl new newest newsletter nick nightmar no nominal norm normality nostalgia noth noticeab notoriou null numbest nun obnoxiou obsess obsession obsolet odd of offender offhand only onu opt optimum opus "
   "or orchestra orchestral organiser orientat originator orthodox other our outdat outgo outrageou overdraft overdu overload overlong overnight overpric overrid overridden overrod overtim overton overview overwrit overwritten own pacifier pain "
   "painless paradox paranoid parenthes parenthesi parity parochial parody pars part password paw peanut pedantic peer pencil pend periodical permissibl pervers petrol petty pharmacy phoenix photocopy pin pipelin pitfall plac plotter ploy "
   "pointless policeman polynomial pornography postcard poster postmaster postscript postulat precedenc predictabl prefix premium premiz prerequisit prescription presumab pretentiou preview previewer printout pris privatization proliferation "
   "pronoun prospect prospectiv prostitut provisional provocativ pub publicity punctuation punctur qualifier quietest rabid rac racism racist rant rarer rat rav reactionary readabl readership reading reassur rebuild rebuilt reclaim recognizabl "
   "reconsider recreational recursion recursiv redefin redirect redundancy redundant referendum reformat refusal regrettab reinstat reiterat reliability reminder reminiscent rendition repair repeat repent repetition rephras repulsiv reread "
   "reset restart restrain retract return revert revision revolutionary rewrit rewritten rewrot rhetorical rhym ridiculous rock roman root roundabout sadden saga saki sam scarf sceptical scheduler scotch script scum sect seem seminar sentient "
   "separator sequel sequential serial set seven sexist sexy shaky shareholder shell shorthand should shutdown sid sigh sigma sillier silliest simplistic sinful sinister skeptical slag slighter slim slogan sloppy slowest smallish smoker smug "
   "sneaky snobbery socialism socialist solicitor someplac soonest sordid soundtrack speciality sped spelling spelt spigot spoilt spoof spr spuriou spy squad stanc stand starter stereo stereotyp sterl storey stringent strong study stunt stupid "
   "subroutin subsidiary subsidiz subtl such sued suffix suicid suicidal suing suitab supervisor supplier surplu susceptibl swap sweet swum symmetric symmetry syndicat syntactic syntactical tab tactless tasteless taxpayer teapot temporari "
   "temptation terminator terrorism textual than that the themselv theorem thereof thes thi thos thre through thrust tidy timer timetabl tin to toggl toleranc tooth train translator trashcan traveling travelling tread trek trendy trigger "
   "trilogy trinity trip tripo trivia turntabl tutorial two typeset tyr unacceptabl unaffect unambiguou unattend unauthoriz unavailabl unavoidabl unbalanc unbelievab unbelievabl unclear unconnect unconvinc undefin under underestimat underlay "
   "underli undid undo undocument undon uneasy unemploy unexpected unfinish unify uninterest unjustify unnecessari unobtainabl unofficial unreadabl unrealistic unsaf unsatisfactory unset unsolicit unsound unspecify unsur unwelcom unworkabl "
   "upbring upon upright us used vat vend verb verbatim verification versu vet viabl video viewer viewpoint vil vinyl virgin voic voluntari vomit waffl warp warranty wear weekday weird well which whiskey wholehearted with without wombat work "
   "workabl workload wrapper wrath wrecker wren year yesterday yeti yourselv"},
  {1,
   "abus affection aging area arithmetic asham astronomer atla ballot ban beast behalf bent besid blind blink bookstor built bust captain careless charm civil collect comic companion confidentiality consent count defectiv denominator detectiv "
   "diseas dismiss dozen drunken education eight enclos expectation extraordinary fall famin feeling feet flood foam forgotten hack ham heart held herd idea implicit imprison inclin ingredient invest knif lean lin messag mil mistook mob "
   "multiplication nonetheless nonsens northern oldest oral outcry outright owner oxygen pad paper paperback party passport piec plan plaster poorest popularity porter postag prevention prompt python quickest radio react recall reflection "
   "relationship relocation resident respons rich scrap sea secret sensitivity shall short shortest signal siz small special spokesman sting subscription surrounding survey synonymou target ticket toy unabl urgency valley vanish wind women"},
  {2,
   "adventurou aged allowanc alon anticipat apathetic append appointment bank bear best blackboard board border brand brass breez broken brows calv cancer city clon clu commenc computeriz confusion congratulation cosmic cough counter curiosity "
   "curtain cut damag deed depriv deserv dictator diesel disguiz dislik dollar don downright drag draw easier eater ecology efficient entertain equality expansion expedition famou fifty fill finding finish fiv flam floppy flush fold footnot "
   "forbid fortnight functionality gotten handl harsh hasten hazy heap hero human influential information inheritanc interact intermittent interview intrinsic invalid investigat jest jok kingdom lifetim lightn linguistic list loan market "
   "meantim media meeting mild mill mobil modul narrowest nearer nuisanc optic optimiz orientation overwhelm paragraph patienc pigeon pinch postal powder preferab prepar recover recovery recycl ris rival robust roof rough sal sank saving "
   "scanner scen seal sender session shap skirt slot slower sober squeak stabl stal stir submission suffer summariz suppos toward travel travell trifl tunnel twelv typewriter untidy usual vehicl ventur venu vigorous volunteer wasp wid withdraw "
   "withdrawal withdrew word worker wound"},
  {3,
   "abov acceptanc accommodat albeit allocation amber analogu anyhow ascend associat attendanc award barnyard beat belong biblical born buz cannot capitalist caus chanc chap char charter clearer clif cluster coin collar colleg color complacent "
   "conservativ constitutional content continental converter credibility curriculum custom dar despit dic dinosaur disadvantag discount discover disruption dos dream earth elect elevator emotional employer enter enthusiasm etymology evolv "
   "executiv exploitation fac fairest fam fault fiddl figur firework flat forgiven formal forward fountain fuzzy gay gen grandma grateful grind gross gulf gum hail hammer hidden highway identical increasing initiativ insist install intelligent "
   "jargon junk juvenil languag lark laughter light lip literal locat luggag lust magical mew minority mistak modell month mutter mystery mythology newer nowaday oas obtainabl offend opportunity oppress opu overcam oversea pag painting pattern "
   "perform pity plain pocket poorer pour predecessor privacy pulp punishment rail reason regional resembl responsibl retir reward ros rot routin scamper seek shadow shelter ship shock specialist standardiz star statu student subscrib subset "
   "sufferer supposed suspiciou tediou tend terror tie traffic treat turtl uncomfortabl undergraduat unwant use vacancy warehous wav western whisky whoop workshop workstation yell"},
  {4,
   "abolish absurd accidental acquaintanc afterward alert allow apology attach awar background bankrupt behavior belt blown both bout brak brighter brilliant camp catastrophic champagn chang chaotic chapel choic chosen client clos commitment "
   "conclud confirm consum control convict cool critical crowd crown cult damp debt degenerat desperat din disgust dismal doll drastic drift eccentric encourag ensur essenc exhaust extant feebl fierc final flor follower forum fred frown "
   "frustration fuller furthest grand grav grey high hypothesi ill illegal immatur impair imply inclusiv incoherent indent infer innocent instant insuranc intak jacket judg killer kitten labell lat leak learnt lie major maker mama meanwhil meet "
   "minimum momentum monopo mundan musical nervou nin notion oblig offic option paint parliament pedal periodic permission persist poison populac priest promiz prototyp puppy reckless regular relevanc remark remarkab rend reserv resist resum "
   "reus risky rud ruin rusty s sav scold sector sex silver sort span speech statistical strain strategic strawberry sue sugar suspect swept ten though tourist tower transmitter twic uncommon unconsciou unemployment unfortunat uniqu unlimit "
   "unreasonabl unusabl whether wizard world worst worthless wrap writ zon"},
  {5,
   "accident acronym adviser age air arguab array articl attend attract audio barn beard beauty below building bunny card caribou cash catalog cathedral choir circl clownfish cocoon cok colorful compensat complementary complication computer "
   "confus congestion connection conscious conspiracy cours crucial cruiz deck delusion discontinu dreary dummy edit encounter entail envelop err erupt exact except experienc expert familiar far faucet fil goe grac gun header humbl hundr imp "
   "insight insult intermediat interpreter jam kitty larger lawyer leagu lent leopard liberal limb luxury meaningless melt movement myself neighborhood nor obscurity panel pass perhap plot politeness pox praiz predominant pun radar rather regim "
   "region releas reliev resourc reviz rural screech screen season seeming selectiv sensation sentenc shed sign silenc sink skill slang southern speculation stif suit superviz tactical tender terminal thin thirsty tonight underly unrelat upgrad "
   "using vandalism versatil vic vicar visual warmer wast winner"},
  {6,
   "accusation affair alpha among ampl anansi anymor apologiz artificial assign await basic beer begin begun belov bench bet bid biochemistry bracket broad bull catalogu caution celebrat chapter chil citizen closest combat comedy commodity "
   "communism compel completion compromiz constituency contributor controversial county coupl craft curs danger debug dependenc desert dialect differential digital dir disput distanc distract document dur dust elegant elsewher employe emulat "
   "emulator encouragement end energy enhancement equipment ethical exchang exit extremist fair fatal firm flight focu follow forever friendship fudg futur gang geography glanc glass growth habit handbook henceforth highlight however "
   "inaccessibl indulg inject innocenc interfer leader liberty lid lif lobby low mail maintenanc march massiv matrix meaning men mend merg miscellaneou moment mortal mystic needl neither network nominat nuclear oar occur overhead owed pavement "
   "perpetual philosopher point pollinat popular practicabl prison profession prolong publiciz re rear receiv reckon rejection renam report resignation ritual rod rooster rubber rumor san scenario scienc secretary security sensibl smaller smok "
   "social solar solo spider spinach squirrel stem steril stream strengthen substitution suc surprising sympathiz tackl taxation terminology thirty thousand tiresom tool tortoiz trib truncat ugliest unfound unlik unnecessary unsuccessful "
   "useless vaccin vein whatsoever whom widest wiser working yet"},
  {7,
   "acacia accept acut administer advisory affect align aloud already alternativ anecdot anoma antelop app argument backward bar beaten becom benefit billion bitter bleat bound brigad burnt button byt campaign certainty channel circulat "
   "classmat clear club column commission compiler complement comprehensibl computation concentration confidential conservation constitution convey cooperat correlation correspondent country creat criticism cursor databas dealer decent decision "
   "depress destination diagram difficult digest dilemma discard discriminat emma estimat evolutionary exc exclusiv explod exponential eyesight faintest fairness fashion filthy fullest functional god government graduation grandparent graph grim "
   "half happiness hardy hen huddl i'm immediat includ indicativ inherit insert insignificant instinct intentional inter invok jel jet junction laid latest least leather link loos ma magnificent mean megabyt misunderstand modest molecul monitor "
   "mount nil offering operator organ ought overcom paus pedestrian penny personality photograph platform poetic prominent psychological publisher queu rang ray recognisabl recogniz reconcil regret repertoir repetitiv reproduction respect "
   "respectabl restriction review ring rout royal safest salary satisfaction satisfy scop sermon several severity shallow sheet shov silent six sixteen slightest smith south spac spar speak suggestion sum sundry superfluou sweat sympathetic "
   "text tolerant translation tremendous tripl trivial twist unhealthy uniform unknown unusual urgent version ward weapon west wisest yoh"},
  {8,
   "admir aerial albert allowabl anatomy astronomy baa banner barrel blad bob bond butterf cancel captur clash classify climat collat comb comment committe complicat cooperation cornfield correlat creator crew cuddl cultur death defend "
   "definition delightful demolish deny depend detectabl diagnostic diagonal dictatorship disconnect drill enormou entity epic examination exploit exploration factory fascinat forth fought freedom function furthermor galactic gestur goodness "
   "gorgeou guard hierarchical hind hint hog hostil hour hyena imminent incur indication insecur intellect intens intention interaction investment junior jury knight label letter ling lump lurk main midnight migration min mint muddl negotiat "
   "nod novelty number numeral objectiv obligatory outstand overlap owl passionat pitch possib pound powerful pray prefer printer promotion pronounc pseudo psychology query radiu raindrop rais rank rar rearrang refus relativ reporter "
   "requirement revolt rodent rotation ruler satisfactory scientific serious sinc slav smallest spe spher spring spur station suitability supervision tal thrown toast transcript transition triumph undergon underlain undertook undoubted unlock "
   "urg warthog weigh whilst whol wick willi youth"},
  {9,
   "accordanc advocat album ambiguity amplifier ancestor antarctica approach apron arrogant asid asset assistanc breach bubbl buck budget calculation canonical chief coast collection colony comp complet component comprehension conceptual "
   "confident connect consolation convers conversation coral crab crim criteria crumb dai deduc dens despair destin diagnosi dim disc discovery display disposal divers donkey dot drawback drawn dri driven eastern editorial encod exaggerat "
   "excellent exceptional excus expand expect explor fact farewell feat federal finer fit forthcom fortunat fright ful fusion genetical genuin given gloriou grammatical grip guilt guitar hall halv heroic herring hopeless hunter hyphen "
   "imagination incom index informal injustic institut intend intercours item lend level lightest lightning likelihood local loki longest luncheon madness malfunction matric merit mighty minor non notabl obscen obvious officer opponent opposit "
   "outcom output pal particular pastur pavlov peasant perfect physic positiv prediction prevalent prisoner programmabl pron propos pump raid receipt recommendation record regardless reject religiou renew resemblanc residenc retrieval reveng "
   "salt sauc scarc scary shady simulat singl smash socket soil speed sponsor strik stuf stung stupidity successful sunriz suppression tasty teas techniqu ters test threshold throughput transaction tummy tutor twentieth unreliabl unwill visibl "
   "wary we'v whoever worth you'll"},
  {10,
   "act add adequat against algebraic allegation ambitiou analog analyz anger ankl applaus arisen arrival ash authorization automat availability bedtim bee believer beyond bless bolt bomb brethren brief bureaucracy business bypass calculator "
   "carriag cassava causality chuck circulation cluck common communicat complaint confirmation connotation constant constrain contention convenienc cor cost crisp cruelty defens department determin develop devil differentiat digit disposabl "
   "dolly dread dynamical ee embed emerg evaluation examin exerciz experimentation flow fog forgiv fourteen fraction frequency frosty fum generation ghast gravitational grid guid guilty hell homework honesty implementation improv incapabl "
   "inclusion ind infamou inferiority inflexibl inhabitant instrument instrumental interest invasion leadership leisur less logic loyal matter mechanism meter miracl misery mission mix motivation neural numeric obviou occupy offens official "
   "onlooker onward opera operational opinion optimization ourselv pac passag persecut personnel persuasion potential practic prescrib prevent previou prior privat programmer proper purpl pursu pursuit quibbl racket reactor recruitment reflect "
   "refrain regain relat relay relevant relief religion remind resid resort revelation scandal scarlet second semantic sensitiv settl sham sheer sic similar simp singer sixty slid slight snak sought specialty specifical stamp stitch storybook "
   "straightforward strip studio surround suspicion taken task templ term territory terrorist timescal ton tortur trad traditional transport treatment troop trouser understandabl unless unseen unsupport utter verbos verify vitamin weakness "
   "whatever wherea whereupon wider"},
  {11,
   "abandon access achiev activ addiction adolescent afford agony alphabet alphabetic alter ambassador announc appearanc audibl authoriz averag bay beforehand berry brr cabinet cheap childish cider cirru compil compriz confess configur "
   "conjunction consecutiv contempt continuation conviction corporat corruption council court cultural cumulu daytim deity deliberat democratic density describ devic divert divid dron easi editor enormous entranc eras escap evident examiner "
   "exceeding excessiv exclaim exclusion export extensiv extrem faith fancy favor feedback festival flesh format forty fund gap gas governor gown grain guarant guidanc healthier hideou historian housework humb identity illusion impersonal "
   "import importanc impossibl impressiv impuls incompatibl info ink innovation input interval involv isolat judgement juic justic keen lack lamb lavatory layer lead legend lord lower mango maximiz mist momentari motor mouthful nak nameless "
   "nobl numerical orbit overheard overlook ownership ozon pardon partition penalty period peripheral persuad pilot port prefac previous print priz proclaim profil project prophet qualification rampant random reality reasonab reasonabl rectify "
   "refut remainder remot reputation sacrific sequenc shanty shrimp simulation singular situation slash slop snuck sor spectacular speculat spirit squeal steady stratu subjectiv superiority supplement surfac swear technical temperatur tension "
   "third thor total transfer transmit tru understood unwiz urban user validity vessel vital voluntary vot warrant weaker whos wiv won written"},
  {12,
   "abolition accurat accustom achievement actor admirer amount analys anguish ant apart appear appreciat arch aros arrang arrest assembl assess assessment authentic badg beaver beef bind buster cab campu category center certain childhood cit "
   "clip cod collectiv command complexity consider conspicuou contest context contriv coordinat correspondenc courag courtesy declin dedicat defeat delivery demand democracy desirabl devastat dial differenc dipper direction dishonest "
   "disposition distinctiv distort district duty earlier eas either electorat electronic emi enhanc enlightenment era essential estat ethic evaluat expiry explanatory explicit fashionabl flexibl fourth fragil freak frisk fuel gentlemen georg "
   "georgi gospel growl harden hazard heavier hollow i'll illustration implication incentiv inch indefinit inertia infinit initial insidiou intervention irrelevant jaw keyboard lenient lesser location loop lovabl majority mania manipulat "
   "mathematician melon mercy monochrom morality multipl mysteriou napkin national needless neglect north nostril objectionabl occurrenc offshor oneself oppression optical order organiz outrag outskirt par paraphras parrotfish persistent "
   "physicist piggy prairy preach present prid priority productiv program promot qualify rapid rational raw realistic recollection register rein repeated resign richest rotten rul saucy scoop sentimental sery shortag shown sif simultaneous sly "
   "sorghum spatial spik spontaneous squar strength stutter suspend technology temporary therapy toilet tragic tub twenty unbearabl undergo unpredictabl unstabl usefulness variou vendor victory voltag vouch welfar wept win worthy wrass"},
  {13,
   "abid abnormal absorb accessibl accommodation accomplish adapt addition address admiration aim alien annoyanc appeal appropriat arbitrary artist atom attack awok basement basi batch bessi bleach bred brightness burden calculat capital career "
   "cas caw chemical claw coars commentary communication concept concret confront contend continuous controll convinc cramp criticiz currency daintiest debat declar defenc downward drama drought duplicat east effort eldest election embarrass "
   "emit emphasiz endless engag enlighten entitl environmental evidenc excell explosiv fail fallacy feather featur financ flavor flut foreigner fortun fre gnaw grocer guest harry heaviest identification infallibl instruction insufficient "
   "integration integrity interfac interven intestin introduc invent irresponsibl johnny known lamp landscap len length licens lover machin manipulation math mitten mock model mold museum mushroom occasion offenc offer offset organization "
   "parlor pedant physical pill platelet poem politic pos possession prairi prodigal productivity projection prosecut protocol provision puddl quarter radiation recipient reign remov rent rigorou scientifical seldom select servic simpl simplest "
   "simultaneou sincer society softwar solv somewhat spiritual spong stimulation structur styl suggest supply sympathy synonym tailor tangent thankful theater tremendou undertaken voter vowel wealth wildflower within wont worship wreck yield"},
  {14,
   "abstraction adjacent advisabl aircraft algorithm alleviat anemon angel antibiotic antiqu appoint approximation art association athlet audienc awful axe baboon battl belief beneath beta boredom boycot candidat circu circuit civilian cognitiv "
   "conceivabl consistency contract contradictory controversy copy creek crow cycl dandelion dat dawn decay deliver descend destroy devot dialogu difficulty directiv discussion division drum economy electrical entir envy eternal exhibition "
   "exist experimental expos exposur fluctuation forgiveness fungu futil gle grandpapa halfway hardwar harriet hormon host imperativ impression increas inflation inspection instructor interferenc internal invers iri irrational lava legal lick "
   "limit maria mark memorabl metr moderation nap narrower natural nay nighttim occupation ogr omission orchard overflow pail paleontologist parallel parameter passiv patty payment peaceful plod plug poisonou pouch precedent press pric producer "
   "prosecution publication pup pur purchas rainy reaction registration restrict retirement richer sacr satisfactori schoolfellow separat separation sexuality shovelful significanc skid stalk statistic storag supernatural swimmer tablet terrier "
   "thabo they'v thorny threaten token topical transient transit traumatic unchang unlucky unpopular usag vast verdict watermelon whiter wigwam wretch"},
  {15,
   "absenc anxious appall arena assembler assur barrier bedraggl bend boil bookcas broom bureau ceas chestnut chubby civiliz claim classic clinical coherent colleagu comparison complex compos composit compress concentrat condition conductor "
   "contemplat corrupt crept curv defect deficiency defy degr delay destruction diagnos differ dignity diplomatic distinction dorothy downpor droplet dump economic efficiency elsi empir enemy entertainment facility fairyland fati fidget film "
   "flaw form fox fram frivolou gardener heaven height helmet hierarchy honeycomb horizon idl improbabl industrial industry infinity inner instanc interrupt inventor ion manifesto manual measl metric mousi muddy novel obesity observ okay packet "
   "panick patroniz peep perceiv peter portion position postman precaution prevail primitiv privileg process proposal provok public purg queer question railway razor realization reception reveal sandal sens shaving shear situat sleepy sourc "
   "spars specific speckl splash squirm standpoint stark stillness succeed succession superior support sweetest sworn symbolic syntax system systematic tax teen topic trac translat um univers unwaver usabl vain variation wag wagon william"},
  {16,
   "administration ala alignment alteration altogether anni attachment ben bik brim cent characteristic chemist chunu churn clutch coconut comparabl composition compound con conditional conferenc conjectur consequenc coronaviru corporation "
   "crisi crud daddy darker dart delicat demonstrator deviation dictat dispos dung earthquak easel edition electricity engin enthusiastic equilibrium especial exception expir fals fanny fiber filter financial fring fulfill ghost giraf global "
   "glu goos granny greatest holder holy homesick ideal illogical imag impress independent industriou inefficient inflict inform infrastructur interpret invert legislation lichen lighter ma'am management margin marvellou medium menageri mimic "
   "mistaken modern munu ned negativ neighbourhood noisi observation painful parch patchwork percent philosophy pillow playful population porridg possibl prank preced precision produc product professional profound prohibit prov proven radical "
   "rak ration relation reliabl remain resistant restor robin roguish romanc rumbl sak saloon scal section serv sprout spun stag stammer steadi strai striatum submit sup surnam symbol throughout thy treetop trend trial trinket tuhm turkey twig "
   "ultimat underwater unto variant variety vision volcano walter warmest weight wit writing"},
  {17,
   "activist adoption ador advers agent aid aisl analogy ancient apparent appreciation approv approval arctic astronaut attitud authority avoid awesom balanc barefoot bas beak biological ble bully bushy ca capabl carbon cartridg caterpillar "
   "cervical chick classification commit compact compar conceal concussion contribut convenient correct correction corridor credit currant customary davi deduction defensiv demur desirou despiz direct disciplin distribution dominat doubt "
   "doubtless draft ebony electron enabl engross essay estimation express expression faculty fishermen flak fleec forc foreign gain gees generat gingerbread greater guinea highest historic history hmm hurrah ignoranc impos improvement indicator "
   "individual inevitabl influenc initiat invention iron itself jewel knowledg lens lest likewiz manufacturer mask mathematical measur measurement naomi necklac needy nevertheless otherwiz outdoor outlin outset peck peculiar perch pi pitcher "
   "playmat pointer polish pond portray preciz prettiest primary processor proprietary pumpkin rainforest ranger rattlesnak redness reform representativ resistanc resolv responsibility roomy salty secur shawl shorten silicon simplify sin "
   "slipper snout sofa speck spoon staircas stool stoop striv stubborn superb supper sword tank tbi thorough titl toboggan transparent trot turnip unfriend ungrateful vacat valuabl varianc willing wolv wondrou wov"},
  {18,
   "abroad abstract accompany adher adjust admiring agreement akin alik applicabl army assist atmospher aunti ay baffl bait basin bass boldness cant capability casual century chirp clasp coachman coax computational conced conceiv conclusion "
   "conduct confidenc consequent considerabl construct consultation consumer contact contented continual cornea cran curl data denot derivativ development discrepancy dov educational effect endanger entangl eruption exceed execut exhaustiv "
   "extension farmhous fern forecast foundation frustrat further general gradual grandchildren grant greenish hadn't handicap hearth heater hedgehog honor imaginabl immens incident inconvenient institution interactiv intimat invariab invisibl "
   "japan justify law legitimat limp logical manifest manner mary mass material merrier milliped mixtur mod narrativ nation numerou nutrient obey onion orient orphan pantry passion pester pint plea plead podcast pollutant presenc primari "
   "probability profitabl proposition provid prowl publish quicker recent reef reel represent reptil requir resolution respectiv restrictiv riddl rollo sally sampl sanity satchel senator server shaken snor sofia solid soul spinal squander staf "
   "stat strict strut stump stupefy there'll they'll thoroughfar tormentor truth tuck tumbl unbias uncertain union uplift valid vary vers view we'll whisk width wil wir yacht yummy"},
  {19,
   "absent academic accus acquir action admirabl admit advantag agency arc architectur aspect atmospheric bakery bil breed brushwood busi businessmen cabl calendar camel capacity cautious cellar charg charley chart chemistry clap cleverness "
   "coal combination compell contor contribution counsel cre crouch deem defin description devor dick dilat discretion distinguish dop duster earliest ekai elaborat eliminat employment equal error exempt exotic explanation fix flamingo fragment "
   "frantic fret geniu gobbl graphic grindston har hardwork hippocampu hydrophon ignorant inclination inexperienc integer integral interim jellyfish jolt joyou kerchief lap laura lioness lunatic magnificenc magnitud mammal meaningful medieval "
   "microbiota military mischief mistress mollusk munch mustach natur necessari overjoy palm pebbl pedantry penicillin perspectiv phas phenomenon pneumonia policemen politician possess prejudic prematur pro progress pronunciation pros puls puss "
   "quail reader realm recognition refer regulation remarkabl remedy replacement representation rhinocero rom runaway saucer self sensib shoal sled snap snowy sophomor spectrum spotless stimulat stocking stormy strap suitabl taunt tentativ "
   "thickest thu treaty trough typical underbrush vaccination valv variabl vintag virtu wardrob washington whip wisdom witness writer zero"},
  {20,
   "acknowledg adaptiv adolescenc advancement advertisement ah amphibian apathy apply archiv aris assertion aunty backwood bellow biology bishop boundary brook burrow cackl calf canary captor cavern cellular china chuckl clump commotion "
   "configuration conflict conformity constraint contradiction cooler definit design detach detection dimensional disobedienc distraction diversity duly earthworm eastward effortless encas escort establishment exclud executabl execution fad "
   "failur fasten favorabl fewest flap flock former frequent furiou generic giggl glory grassland graz gulp halter independenc indicat instruct integrat intelligenc interior introduction investigation jason journal knelt ladybird lectur loaf "
   "machinery magnetic maintain manifestation mer mosa motion na nationalist neuroscientist neutral nibbl niec object occasional ordinary overcoat pang partial paul peb penman percentag perfection permanent petticoat piazza picnic pitiful "
   "plausibl plough pony poverty presentation prick probabl proc production profit purpos quot racial ranch raven recruit rejoic replac replenish reservation result runner sailor satir schoolboy slap snort specification spry stepmother "
   "substantial substitut success suprem suspension tablecloth tech termination thou tot townspeopl trelli tug twirl twitter upper whir whirl wink wither yelp yum"},
  {21,
   "accord accumulat additional adopt angl antic apparatus attempt bacon bloody bony bridegroom completeness consist contain cortex countless cowboy cunningest definitiv degre deposit detail diligent disobedient doctorat dopamin doubl dramatic "
   "draught effectiv element enforc evil extend extract feast fifth fireplac fluid grocery hark harness hasn't hatr headach heal heat hideous homeless immortal inadequat incorporat ivan jeer joe joint labor lemonad librarian lifeguard liquid "
   "lusciou maid marcia merri meteorit mmm molli mournful mucu nightgown obligation oil opposition originat ox particl peg pepper personal philosophical physiologist pigment pincushion porpoiz portfolio possibility potent property proximity "
   "quality raft recommend reduc reed referenc reorganization reproach respectful rhino rickety robber rotat ruffian sadness scholar schoolroom scratchy seaw shepherd shrub slither snowball sol someday sooth sorrowful spectator spoken steel "
   "stock storyteller subtlety succulent terminat theological theology thunder toxic transform transformation tundra unfair unit unsolv via virtual warning weav wry yonder"},
  {22,
   "absolut academy accelerat account adulthood advanc angri anton arthropod artistic assemb assum athletic attic automatic bacterial badger battery blackbird blank blessing broth bruiz buffalo carrier chagrin chatter circumstanc clam colder "
   "combin comer compression conscienc contemporary continuou coop covering crav dad dairy dancer decorat dependent diamond digestiv dimension distinct divin doom dorry dub due dumpy ecosystem elizabeth elm engineer enlarg enterpriz evolution "
   "excess explosion eyewitness felin festivity fisherman flop flourish flutter forefinger fulness generous gentlest granary guardian handcuf handsom harmony hazel headlong helen henc heritag hillock historical horror hunch i'd i'v imperial "
   "inferior inland issu kerosen liabl literatur livestock lop lucy lyn mabel mention microphon moreover multiply nambuya o onlin organic oupa outlook oxygenat paddy pea pip plantation plateau political portabl power pranc preserv proceed "
   "protectiv puncheon purs quantum reaper reappear recollect reluctant rig riverbank robert ruffl salinity sara schem sentiment shark shipmat slat specimen spiral sportsman stow subject sunbeam supernova sustain tabby talisman tassel tent "
   "theory thereby therein thicket thrush til tis topaz transmission tropical tunic undergrowth undu unity unnatural upturn upward utensil utility vagu vestig victim violation void volum vusi waist wharf whenc whisker whisper woodcutter"},
  {23,
   "accuracy admission aksionov alcoholic alic alligator amateur amy apartment appetit assumption beater billow biofilm breathless brindl butterfly candy chao cheval chim chopper colt concern conform contrast convert croak crotch current "
   "dauntless declaration depth designer discret distortion divination domestic dominant doorway dough drizzl droll duk duration economical elementary employ energetic errand establish fleet framework franz gaz germ glucos gourd govern "
   "grandmamma griev grievanc haunch he'll hidesato hik humanity impatient irritat ivy jackal joyful juicy knapsack knighthood latter lifeless linear liter lumber madam mantel matur meadow mechanic medical microscop molass mus mushy naughtiness "
   "neurodegenerativ nutrition o'clock obedient obscur observer omit orangutan pa partridg peacock peddler pelt pervad picker prey protection puppet quarrell quart quickness quilt receiver refin removal revolution rigid roadsid safeguard "
   "schoolhous seasonal shimmer sidewalk skat sleigh sling snowflak specify spindl sprawl squat steam strewn supplementary swift synchronou thereafter therefor thirteen thump tipto touchscreen universal upland vacuum valu vexation villager "
   "virtuou vultur warship whereby withdrawn wondering"},
  {24,
   "alight anna arbor atieno atrociou attraction attribut bail balsam battalion bedstead beggar blackberry blacksmith bleed blossom bonobo bowel bracelet bravo brood builder cast central character chimpanz chink chor clapboard classroom "
   "considerab copper cottag dandy datum dazzl demonstration deplet determination discern empirical endeavor evergreen existenc experiment extent external eyebrow eyed fingerprint flounder freshmen frock gander gem gloomi grap grappl grunt "
   "gunshot heartbeat hearty hood housekeeper hypothes implement inconvenienc inquiry intellectual invertebrat judgment junctur kimono lackey lam laughing lilac limitation lincoln lobster lowest machet maiden maz modification modify molecular "
   "muffl mulberry nativ navigat neurotransmitter neutron nimbl nora oat orb orbital original outlaw outstretch overhang overtak owe peac perimeter permit plat plaything pleasantest plump plung postur predator prefrontal principal proof "
   "proportional proverb quadruped racetrack reduction regard revers rider rogu rov rudder salesmen sauci scent sedentary sewn shabby silken ski sleepi slush smelt snuf snug southwest spear sprig sprint stairway steak suck suffic sulky tectonic "
   "thinner thoma tighter ting tommy tradition transcontinental transplant treasurer unanswer undertak unfasten unfit vagabond van volcanic wail war weed woodchuck"},
  {25,
   "ablaz ajar aku alga ally alternat amino analysi armor arrangement astonishment astray atomic attain aurora baseball betroth bewitch biom bloodstream boar boulder brid bungalow butcher cabin chronic classical cloak confinement consistent "
   "coward cracker crony crutch dainty daisy dealt deceiv deer dioxid disk disloyal dismount doorstep dreamy electric empathy enamel expectancy expens firearm firewood foster freight frightful frontal fufu fus garret geology geothermal gnash "
   "gravel handkerchief hedg hoof hound hourglass howl i india industrious influenza inn inquisitiv international jar jewelry john lavender lifeboat livelihood maggi makeup mankind metal microbiom moan moth mow mrs nebula necessary needful "
   "ninety nosegay notch nutritiou nymph oak ooz oppos organell paddock paralysi pear pearl physiology plow poet poop practical preparation puf rasp raspberry ratio readi retain romp ruth saint sandy scanty scull shift shopman skim slouch snarl "
   "sniffl soar spaniel splutter spontaneou stricken stud substanc subterranean successiv survivor taller tenderness thriv tradeof traveller tric triumphal uncertainty underwood vortex weep whin whither whiz woodland woolen you'v"},
  {26,
   "accent ach actress advantageou analogou assembly astonish awhil bedsid belonging beryl binary blond boyish bridal brier bur camouflag capitol cedar cerebral chin clatter compensation consciousness coronet correspond cradl creation critic "
   "crook cutter dearest den deriv dietary discharg distribut echolocation enchantment escalat expenditur extinct fanciful feathery fifteenth frolic fundamental gee glutton greet greeting grov grub gymnasium harper herodotu hi hue hued hydrogen "
   "icy ii imitat immunity impulsiv indoor inhabit insistenc kangaro lac lamentation lazi ledger macaroon membran midway milky mustn't mutual nasal newborn nomadic nook oo origin outfit overgrown parietal patrician patrol peat pert pest pickl "
   "poacher pollen preferenc presum procedur proceeding proportion punctual reconstruction relish roam rocky ruby saddl scamp scrub seedy serenad shouldn't sickness sill simplicity sledg slimy slunk sounder stationery stav ste strod subsequent "
   "sufficient sunlit superficial tallest tenant trencher twelvemonth uranium wager"},
  {27,
   "afar agility ahem application aroma arthur awaken barg bead benefactor bewilder billet bison bivouac buckl calibration calling ceiling chum civilization clerkship competitor comput condens consciou constitut conventional coolest corral cot "
   "countryman courtyard crater criterion debri deft demon destructiv deviz dna domain dori dormant earthen ecclesiastical embargo empress eric flar foal friendliness girlish glamor glitter greenwood gruf habitat harvest hast hawk heed heighten "
   "homeward hostess imperfect influx insolent inventiv jessi joyous jug lieutenant mercury method microb moo moonlight moss mould mountainou musket operation pastry patronag pav peach perception pixel plaid princess purity rebel rectangular "
   "render respiratory retard rib rivalry sac sapling scarcity scrambl slaughter sob somber sombr sovereignty spre standard stationary stout stov strand streak stuffy submarin suppress suspens technological terrac thorn torpid towel velocity "
   "we'd we'r wistful youngster"},
  {28,
   "acquiesc adjustment ain't alleg alveoli ambulanc aphelion avail axi balloon bashful billi blister blous bountiful braid breast bugl bumper burial campfir canon canyon capillary capsiz carbohydrat carcass categoriz cheery cherry cinder cling "
   "commercial confin constituent consumption contrary convection countenanc courtier crib dam deacon dell dew discoverer drawer droop dye eccentricity eddy edward enduranc eve explorer facial falsehood firesid foggy footstep forefather "
   "foresight formation friction frost fungi gal gingham han headpiec henry hollyhock homestead hover humidity humorou hurl hydrophobia icicl imperialism incurabl indescribab induc intermediary jog jot kennel kentucky laden lantern lecturer "
   "legum likeness marin mastery mastif meddlesom medication mischievou moral musk navy needn't northeast obstinat odorou ornament overturn perihelion petulant pew photographic picket plaintiv plumag prattl preferabl pressur prism procession "
   "racer receptor rehears riversid rob robotic rosy scrutiniz seaboard seashor sediment seedl selection selfishness settler shadowy shalt shingl shudder significant sip slink smack spad springy sprinkl stability statement steed steepl "
   "suggestiv swung talker tempest thaw thermometer thistl thunderclap tilt torch tran traveler trio tuft undress upstream vermin victual waterproof willow workmen wrinkl"},
  {29,
   "abdomen activation amazement animation armband armchair arous ascent avocado benjamin birch blaz boldest boulevard bouquet brooch bul bulg buttercup canal cart carv childless circulatory convention deform delicious depart desir developer "
   "disdainful disobey drench dropping drummer ecologist elinor embryonic eminent en encrust exhibit exoskeleton fearful flounc foothill formula foul frenzy furl furrow furtiv gallant garland geographer geologic girth graciou grandson greenhous "
   "gurgl hasti haz hem hesitation idly immigrant inconceivabl lighthous lineag linen listless lur maim majestical manufactur moderat morrow mosquito motionless moustach muzzl negotiation nobility notebook odor operat overpower partnership "
   "patent patho photosynthesi populou porch potter prettier prob propel quicken refug requisit resolut reviv rhythmic ridicul rit roar sanction scornful secondary sew shaggy shambl silk simulator sleepless smolder spectacl speedy sprinter "
   "sturdi sturdy suitcas superintendent swan swirl swoop tearful temporoparietal thoughtful uh unbound unceas uncover unfail unseal valiant vector violet visib vista vodka waddl wailing wallpaper wattl westward widow yearn"},
  {30,
   "abat administrativ aggressor ambl apprehension approximat archer avalanch bab barb bask beetl bess blush bonnet boon brag brink brut cacti candl captiv celery celestial centiped chaf charl christen circular clad clearing clinch comparativ "
   "complexion conch construction curb deduct defraud discomfort disconcert disregard drowsy dun elusiv embroider embroidery equivalent fertil flora gallop glar grin griz gull halo hatch headquarter heav hickory hing hiss hob honeysuckl hos "
   "hygien inactiv inflammation inspiration interstellar jan k kg kindl landslid lavish lettuc locomotiv loft lonesom loom mainsail maritim mishap misty monk morsel moscow mosqu mound multimedia mutton nestl neuron nightfall nonviolent nucleic "
   "obtain opalescent peal per piper poetry pomp poplar populariz procedural puritan radiant remorseless revival rigidity rind ringlet rivet roast seced seiz shopkeeper shovel shrill sift skif skillful slavery sleev splendor static stephen "
   "straighten strenuou summon tallow tangl timid tout trajectory transcend triplet trod trout turret u undecid underwear unparallel unrest vacant vehicular veranda veri waysid wearer web wiry witty wool writh"},
  {31,
   "acquirement aeroplan airflow allianc anchor ann anytim applaud bambo beatitud beech benevolenc bloodsh bough burglary cask chiffon coo couch cov creak crippl cruiser dav delicacy derid diameter dismay dispers doctrin doubtful dwarf elud "
   "emerald enact equaliz extracellular fatherland fealty fellowship flatten flatter flaxen fleshy flu forlorn fortress fragrant glacier grasshopper greyhound hamper hatchet hillsid hump immovabl impart impartial imperviou implor inquiring "
   "intensity knit kraal laps literary lowland magician mar marshy maternal mattress merchandiz miller mingl mit northwest outstrip paralyz pathogen patter persever perturb phenomena pith placid pluck preoccupy pretenc quantity regimental "
   "remodel reservist retainer rifl rippl rum scout screw seaweed sentry seventeen shapeless sharpen shilling shutter sleek slung solution sparrow steamer stroll strung suffering sundial surf sweetmeat thoughtless toddl traitor trench turquoiz "
   "tyrant unconditional unwholesom variability vertebrat vest vin vow wandering weren't woe wristband y yarn"},
  {32,
   "aboard acquaint afloat alumni anxiety architect ashor assert attentiv auctioneer author avoidanc barehead beheld betray blemish bodi booful bran bridl brisk brocad causeway cherish churchyard clerk clod colonist conversion courageou "
   "courteou cunning cushion decided deviat diminution disconsolat diver eclips ecstasy emphatic entic epilepsy erect ex faintness fatigu finery firmness flowery flung forsak fortification fruitful furious gamekeeper generator gleeful grat he'd "
   "hedgerow herb hitherto hoe homag honorab horizontal housemaid humanitarian hunger idol ignition illustrat incidental indulgent inexhaustibl infancy insulation joker landmark liner livery lob lookout manikin mealy mechanical mortar motiv "
   "naturalist nephew neuronal notwithstand oblong occupant oftener oliv oven overtook patriot persimmon phytoplankton piecemeal pierc pilgrim pillar pioneer piracy pistol plum pois policy pomegranat ponderou portmanteau propell prun pyramid "
   "quietness radianc reconnoiter rejoinder renunciation responsiv retrac retreat rotunda sailboat schooner seaman seawater senat sequester sewag shipwreck shiver shrewd shrink sima slacken slit snatch soak sparkl spruc spurt starlight stony "
   "supplant surmount tadpol talkativ tapestry tatter tendency tether theatrical threadbar trembl triumphant tropic turban unaccustom unanimous unnotic vassal ventilation walker wearisom whiten willingness windmill wisp woodsh x"},
  {33,
   "abreast adversary affectionat alacrity american animat annual astern bachelor baker banquet beacon befool blackness blend boa brilliancy bud canopy censu chill cicada conception cowherd crockery cucumber curlew d davit daz decre deepen "
   "deploy devote dilatory disembark dissolution dock domino eighty elbow emboss equator facilitat fertility fertiliz fle flossi forehead foremost fugitiv gambler gazell gear gilbert gladden glimps glint grapevin grassy grimac grudg harmoniz "
   "haul hew highland importation induction indulgenc inherent jaunti khaki les lessen lins locust lor mainland majesty marian marigold maroon marsh mast metabolism metamorphosi mi mockery monsoon morass motley mourn mr muf mustard neuro "
   "noiseless oath occipital organism overly oyster pacemaker pallid parcel passer peaceabl pensiv permeat planter precursor protrud pursuer rambl recitation remnant residential resourceful restless reverent roc roset rug rummag sash scorch "
   "sheav sherif shriek sieg sinew sitter sleet sneez soot southward spright stead stellar steward subsistenc summit swollen tamer tan thirteenth thud tickl titular trillion troublesom tumult unconscious undermin unoccupy vas visag wheelchair "
   "wherefor whitewash yellowish yok"},
  {34,
   "acid acrobat aforesaid agreeabl apparel aspir assent astrid attest barley befall biotic brighten bristl broil bulk cach camphor caraway carpenter ceremonial chok circumferenc claimant confid contentment crevic crumbl cyanobacteria david "
   "defil diabet discontent discredit duchess dyk dynamo eav embryo emission enrich entreaty excellenc exhaustion fang fawn ferry fitful footpath footstool freemen frugal gala garment gauntlet gentleness gleam gloomy gratify grumbl harp "
   "horsemen hovel hummingbird hurrican inaugurat inflam inkstand insatiabl interwoven it'll kneel leapt linger loath mapl meek microbial milliliter miner minnow moonshin muffin mul mut naught noko obliqu paddl performer personag perusal "
   "playback pli plumber por poultry prudent purest putty quaint rainfall rainwater rebellion rebuk rejoin restlessness rhetoric rollick rumpl rustl rye sanctuary sardin scurry seafloor seam sergeant shi shipment siren slender smother softness "
   "soldiery spectral springbok stabiliz stagnant stealthi steamboat strid suffocat sumptuou sweeter tangerin temporal tenth terbacker thicker tidal tow treacherou treason tremor trickl turf unkind usher vivacity waterfall wharv whereof "
   "wholesom wireless woven wrench"},
  {36,
   "accompaniment adjutant agat aimless allegianc anatomical ancestral antagonism apparatu applianc aqua baptiz barber barnacl biodiversity bloom blotter blunt boisterou bravery breaker buckskin buoyancy capsul caretaker chant chlorophyll clung "
   "cobweb colloquial compass confederat congenial contextual convolution cord counterbalanc crackl crusad deferential del diffusion dik domination dwelling earnest economist elevat elicit emblem england esteem excursion expell fling fretful "
   "gigantic gill globalization goblet governess guild helium hobbl homeland imbib indirect inexpensiv inlaid internet iridescent jut kinetic lament limeston liquefy majestic malaria mandolin marvelous merchant microorganism microscopic mir "
   "monotonou monotony morphology multi municipal nan nervous offensiv oval overland parish pavilion petal phosphoru plasma presidential primat principl profusion prophesy prophetic prosper providential prussia puma quinin radiat reconstitut "
   "reunion rhubarb righteousness roadway roy rubl seab seaward sedat shield shroud shuffl siev sloop sour spic splinter squabbl st stimulu strait surpass sway taxa technician theoretical torment torqu tramp transact trimming verg veteran viol "
   "waiter wheat"},
  {37,
   "adenin adjoin apiec archway arid aristocratic auxiliary avert barbarian barrack barrow bazaar befallen besought boast booth brotherhood captivity cardinal cessation cheerless cigar clamp columbu commander companionship consul contemplation "
   "contractor convalescenc costum courteous covetou crat creeper crustacean culminat cultivation cylinder desperation destitution disinherit doz dweller ebb edific effectual embark emperor enclosur extinguish feudal feverish fig fist foil "
   "foliag footman fort fowl fro gendarm geographic geological geologist gloom gnarl goddess gratitud headset hoars homer humiliation hummock hydrocarbon hypertext imitation indescribabl indignant intercept invader jingl kindergarten lameness "
   "loosen manhood marvel matron messenger morphological mossy mouldy muster mutant narrat neuroscienc nyoda overboard painter parasit pathway peevish platter propound prudenc quarrel rafter reminiscenc replicat reunit rous saccharin sallow sap "
   "satin scepter scorn sensor sensory seventy shadiest shill shrunk shun slain sluggish solitud sorrow spinet springtim squir starry statur stern stifl stilt sullen suppl swell swerv telegram thicken thickness thrill thwart thymin tram "
   "tranquil vault verandah wanderer wetness youthful"},
  {38,
   "abiotic ad adieu aggravat aggression aloof anthracit apprentic avow ballast bearing blockad blueprint boundless breech bronz chimney chivalry civic climax clover compartment comradeship condescend congress conspir cork creamy crimson "
   "cultivator damper decomposer desolat discernibl dizzy dominanc drainag dusky earthenwar elat elimination elliptical ember enviou exasperat expel extravagant festoon filament forese frail frailty gallery gaunt gild glaz godfather graceful "
   "greec harass harbor hatter haughty highness hush indifferent ingest instinctiv kindest laurel luminary luxuriou manabozho marbl meridian midst monograph naval opportun org perplex phantom pier pinion plight preservation profus prosaic reap "
   "rechargeabl reconstruct republican resound roller rust rustic serpent slumber smot smoulder solemn speciation sprightliness starch sublim subtract swarm swiftest teaching telegraph textur treachery unobtrusiv untouch vertic vertical victor "
   "vigor wavelet withheld zest"},
  {39,
   "abundanc abyss acr adherent afoot airplan allot allud amid amory annotat annular antenna ape appertain awe balcony bestow blindfold breakthrough broader bushel calcium casting chaiz clay cleav cm3 coastal colonel comrad consideration conven "
   "crest deportment diaphragm distaf dormitory dusk dwell eleventh elongat encircl enzym exactness exterior exuberanc flinch gaiety genial genom glid grayish gunpowder gust hospitality housekeep hull immigration indentation inflow innkeeper "
   "ionization jerkin jupiter kilometer latent liberation localization malic marrow menac methan mien moistur momentary monetary monument mutation napoleon nineteen noblest o2 outpost papyru pastim piety pillag ply polyatomic proprietor "
   "prosperity provocation receptiv recess refinement reflector retention retort roost ruthless salut sculptur seaport seeker shan't silky solubility solut stirrup subjugat subsist sunset swampy sweetness throb tid tissu tomb trit trustworthy "
   "truthful twelfth underpin unprotect unru utilization veil vellum velvet wafer warmth watcher websit wreckag"},
  {40,
   "agricultur analytic archaeologist aspiration astound axon bestir biochemical boyhood burner chasm chromosom chronicl clergyman colonial concentric confession conscientiou contraction coolness crag crank demonstrat deprav displac dyed "
   "encompass enlist enslav ensu entrust epoch exert flax fled flicker frigid fury germany gram hemp heroism hinder horseman illustriou impotent impunity indebt ivory lanc lattic lethargy lief luster mariner meddl melancho mobilization moist "
   "molten moor navigation outbreak parliamentary patriotism peculiarity pericarp plasmid precipic predominat preponderant presid pressuriz primros prominenc reciprocal rector republic reput reverenc roughest scalp scant scholarship sedimentary "
   "seismic setup sincerity solicitud spaciou specter speedi strew subsid supremacy surmiz surveyor tau telegraphic telephony testify textil thron trampl trim turbin unmistakabl upheld velvety voyag waistcoat wax weaken weel whiteness"},
  {41,
   "administrator affirm afflict affliction agitat alcohol altar amiabl asphalt assortment aural ballad bearer blower brazen brew brow butler calamity cloudless co cock colonization conquer dal decompos descendant detachment disagreeabl disclos "
   "displeas diverg divulg doctrinal dost downcast elasticity eleganc enchant endurabl enlargement ere fearless fecundity foe fol forebod franc frontag gazer handsomest humorous hybrid imbu impetu indiscretion insanity intoxicat involuntary "
   "keel kilo ledg liken lim liveliest lottery loudspeaker makeshift maneuver maximum mellow mineral munition ne'er northward obstacl obviat paramount parson pee peel permeabl perseveranc pilgrimag plentiful portico preacher privation quaver "
   "rarefaction reactiv scrutiny seizur selvag sentinel silica siriu skipper slab smartness southeast spangl submerg subordination sulfid sunken superlativ tenderest transducer tucker ungain unintentional unproductiv unselfish utteranc venison "
   "vex vinegar visualization watchman weakest wedg willful"},
  {42,
   "accomplishment adhesion admixtur adorabl aggregat aluminum archaeology barren beguil bel berth beseech bethought brac calico clamor conduction consort constabl contingent covalent dagger darn denounc destiny discours dissatisfaction "
   "distinctness diurnal doer elaps electiv embrac encamp faction felicity fibrou fiery furnish gabl glorify granit hath hemispher heritabl hewn humiliat imped instigat irresistibl jovial kilogram lagoon larder localiz lodging magistrat "
   "millennia mitigation mobility motherboard nucleu odorless outlet pecuniary perpendicular perturbation photography plantain pre progenitor propeller radiology rim savant scaffold scullery secretion settlement snowstorm sovereign stain strif "
   "surrender swiftness tavern terabyt thatch theologian thermal tighten topmost torchlight tournament trait tumor undisturb unexplor utmost vulgar wring yeast"},
  {43,
   "abound abundant admirab amplitud annex anterior arbitrament articulation begrim bower brickwork catastroph charcoal coarser colorless contemptibl contraband damsel dangl depict digestion discontinuity divergent dynasty electrician "
   "electromagnetic emancipation embankment evaporation fervor flank fleur fruitless gait gall ganglia glisten glob gush hearken heir heraldry hither immensity inflat intrench inward jib kniv laborer languish lighten lo loung luxuriant "
   "manuscript mph murmur musty nourishment pasteboard pastoralist plunder precipitation presumption pretext purify ravag referabl regeneration relic repress semi sensibility slant sleeper soften spak spawn stimuli strata submissiv templat "
   "terminu terrestrial tranquility tribut tributary tubular tulip unassailabl unhappiness unlawful unworthy venerabl vivid volatil wanton whirlwind widen wreath"},
  {44,
   "accumulation alarmist archduk austerity azur basal becalm behold belgium betoken biomass bobbin candor caoutchouc caress cargo carnivorou casein celerity château combatant conflagration conservatory courageous crust curtail derivation "
   "discreet dispassionat earl engagement europ exaggeration ferociou flannel focus franchiz gird gradient hydrat hydraulic illumination inclos indelibl infest inorganic inscrib insulat isotop juggl kingship lash lignit lily loneliness loyalty "
   "lucid magenta mangrov mobiliz moisten monsieur nigh novelist oceanic outburst outlay overlaid pageant paraffin patron plank prophecy q quay readiness rebelliou reddish regiment renewal respiration ruddy salin saturation savag shred silvery "
   "sixteenth sojourn suffrag syllabic ta temperamental territorial thrifty tiding trophy truss twofold un undulat unprecedent untoward warrior"},
  {45,
   "abrupt annihilation apparition asylum autonomy aviator beneficenc beset besieg blot blunder broaden café caravan cavity characteriz cm coalition coercion coup crystallization deceas decoration doub earner efficacy eloquenc endur entreat "
   "excavation exil f fatty fertilizer firebrick gigabyt hamlet humility husk hypo impur infantry interplanetary interspac intimacy ionic irregularity kil leaden loveliness lunar mantl mid militant multitud nineteenth ninth ordeal participation "
   "pension petition phial porcelain precept projector purification radioactiv rapidity renown sag semblanc sociabl spark spat stratum subdu sulfur sulphuret toil torpedo truc tyranny unclean uneasiness unimpair unjust varnish vernacular villa "
   "w watchful weariness whereabout zenith"},
  {46,
   "ablution adjustabl affectation apertur appreciabl appropriation aquatic assuranc attainment banker birthplac breakag brig brownish collision combustibl consecrat corp delineat denial devout diffus displacement dryness evaporator exertion "
   "fabulou globul greatness grotesqu hydrothermal inasmuch indolenc km knot manur maturity mediat meditation meteorological nitric observant omen partak photographer portentou prehistoric ral repos revanch salmon sculptor seventeenth shatter "
   "solidification stupendou swagger temperament timber trademark tuberculosi tumbler twilight unmov various vengeanc warlik wherein wilbur wilderness wilt wrest wrought"},
  {47,
   "aberration acetat alkalin amiss ardent artisan august battlefield bombardment bosom bystander comet commencement countrymen cram cytoplasm d'alen descry desolation dishonor displeasur dom enumerat exportation exquisit fortify gallon gr "
   "habitual haunt howitzer igneou impurity injuriou jealousy la le legion lordship lurid malleabl manful mesh muscular observabl opening pedigre physician pledg portrait prejudicial prostrat protector resentment secrecy seren serpentin sheath "
   "slay solitary stevenson stucco thigh torrent unbroken uniformity vapor vegetation vitality viz von winch"},
  {48,
   "adorn ambition annexation anvil articulat artillery bald brandish c candid cannon cavalry coulomb denser dignify dingy dominion epidemic evinc formulat garrison herald heretofor illuminat inert infernal inundation longitud medal "
   "metaphysical militarism mineralogy monstrou movabl nationality nuclei obstinacy obstruction overthrow parchment poppy ratify recreation remembranc rheumatism righteou shav solidarity straightway strov subfield sulphid thackeray thinker "
   "thyself topography trauma unhinder usurp valor watchdog"},
  {49,
   "absorption armament ascrib blindness blith carbonat conduit copyist counterattack deplor deputation disengag distrust fixation forg fusibility habitation impell insolubl inspector instantaneou interpos intrigu inveterat lateral latitud malt "
   "meteoric monoplan nettl obedienc penetrat precautionary prerogativ prof prosperou pyrit renounc serbia sown spherical stoppag suboxid t teaspoonful tint tolerab"},
  {50,
   "amper ascertain assemblag attributabl augmentation belligerent cement chieftain coerciv cognizanc communion concav devotion dissatisfy dressing eagerness equinox etc evaporat excitation expedient flask founder frontier grandeur groov "
   "heather locality lye nitrogen olden oppressiv palpabl paternal pathology peril picturesqu pneumatic possessor proclamation prologu radial regulat residu rower se substratum syllabl tannin trebl trudg unequal variegat vent warfar waterwork z"},
  {51,
   "acceleration assured axl breadth clayish cleanliness climatic coil collid commonplac contrivanc cylindrical decomposition delegation deposition dr hallow heraldic honorabl impatienc indemnity indigestion indispensabl intrud jurisdiction "
   "merest neutrality oxidiz phraseology piston profess propagat proton provinc purchaser quarry raster reagent resin sepia soda statesman superstition telecommunication testimony vibration vigorou volatiliz à"},
  {52,
   "alizarin alkali angular aqueou aveng b beginning cloy condenser conquest diligenc diplomacy discordant dispens egotism espous fain fractional gib hoist hostility incessant interdisciplinary levy n nitrat nourish ore patriotic perfum pottery "
   "quartz recharg restraint ruinou russia smear tradesmen usurpation v"},
  {53,
   "abod acidic anti apprehend commerc congregation detest detonat elastic electro expend formidabl homogeneou keenest longitudinal luminou m malady metaphysic monarchy nought partisan pedagogu pendulum petroleum progressiv solubl stopper "
   "suffraget thereupon"},
  {54,
   "agitation allusion ammoniacal augment beet botanist ceaseless constellation delegat dispatch e electrod gaseou genu grm humorist insur intricat kindr ordinari polarity primeval regenerat revolv succumb taper unintelligibl ye"},
  {55,
   "alloy annihilat centimeter commend de eloquent extremity ignit legislativ micrometer millimeter miniatur neutraliz observanc phosphoric piou procur quantitativ restoration solidify subordinat"},
  {56,
   "alkaly combustion cultivat darken deflect deterioration electrostatic g galvanometer hydrochloric magnet oxidation phosphat quantify signify sulphur tar"},
  {57,
   "audacity bitumen codify concession counterfeit crystalliz dissolv distill eighteenth forthwith ft immers indifferenc lath oft physiological r stiffness thither"},
  {58,
   "alumina antiquity collodion conductivity distillation docil h impracticabl innumerabl j pivot saturat tract victoriou"},
  {59,
   "caustic chloroform corollary du electrolysi elevation gaug imagery lb magnetism outward platinum showy subatomic translucent vanity"},
  {60,
   "diminish ebonit gelatin irregular judicial l manganes ornamental ounc pulley reservoir shaft"},
  {61,
   "emulsion ether furnac glycerin lever mm oscillation p sulphat thenc utiliz voltaic zinc"},
  {62,
   "affinity decisiv forego potash"},
  {63,
   "carbonic chlorid crucibl engrav manifold sodium"},
  {64,
   "ammonia dilut metallic perforat potassium"},
  {65,
   "intelligibl precipitat sensitiveness"},
  {66,
   "oxid"},
  {67,
   "sulphuric"},
  {68,
   "solvent"},
  {69,
   "travers"},
  {70,
   "boiler bromid"},
};
// clang-format on

} // namespace waymark::checks
