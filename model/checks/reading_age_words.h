// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); OneStopEnglish, 63 articles; SCOWL word lists, sizes 10 and 20.
// Cross-validated Pearson 0.725 with teachers' judgement; 10144 stems listed.
#pragma once

namespace waymark::checks {

struct WordsOfYears {
  int years;
  const char* stems; ///< with spaces between
};

constexpr double unlisted_word_years = 20;

// clang-format off
constexpr WordsOfYears reading_age_words[] = {
  {-13,
   "duck jump pig thief wow"},
  {-12,
   "bigger cat darl eat grab kick oh pet rabbit wok yes"},
  {-11,
   "angry aren't bark basket bounc cag chicken crazy dig don't grandmother haven't hip hungry pat ran rip sad scar skip somebody sunny ugly viru"},
  {-10,
   "baby butter cak can't carrot catch climb container couldn't crawl feed fun goat grammar hey hit hurt kill kit leg mayb mic mother movi nest participant plastic pleas questionnair scratch shelf smell stay tack tam tick tricky try tun "
   "umbrella wad worry you'r"},
  {-9,
   "acorn afraid anonymou bak big bump clinic cri cry dirt dog elephant flew food football frighten funniest fur girl got guy hello hum infection isn't jealou lucki lucky monkey motivat movy onto pant pen pick plenty pok polic pop rainbow "
   "researcher safer sarcasm senior shout smart sock sorry stak swim teacher tir toad trap tri virus won't"},
  {-8,
   "assignment aunt bag bird bowl boy broadcast chairman children chunk cooky cow crunch deliciou farmer fast fighter forgot funny fuss get glad go grass happy harder harmful imaginary incorrect infect lawn leach leaf lemon listen lyric mous "
   "mud nic notic pan parrot participat penguin reply respond sarcastic saw sick sil sister sleep stop stuck switch tap thirst threw tiny trick uncl upstair walk want went whistl yawn yourself"},
  {-7,
   "amaz ask asleep ate banana bat beach bell bicycl blanket bush chas closer cop corn cotton crack dangerou dear decid didn't discourag dodg door drank egg fami family fell fever flown fluent fluffy forgav furry gre gut happen happi healthy "
   "hearti help hom honey jack kid ladder lan laugh lied luck magic mess milk miss morn naughty nois nut orang organizer parent photo play plural pork pull rocket said school scor seriousness she sheep shook shower signall snack someon spin "
   "stol suspicious swam swamp symptom tactic teeth tell tens textbook tiger told took tough trash unhappy unimportant untru warm why you younger your"},
  {-6,
   "advic appl attendant autumn awak away ball beg behav black blew bother bridg bright brush bullet cam cartoon ceremony chair chat child cleaner clever clock coach comfortabl cook corner cousin cozy cun cupboard customer dinner div doctor "
   "doesn't downstair dreadful dug em enjoy everybody everyon everywher extinction extra farm father fetch fly fork gam garden glossy glov going health heel hid hir hol hopeful hut ice installation kiss kitchen landlord lesson lion lock log lot "
   "mangl mayor meant merry mom morning mouth nasty neat neck next obstruct pack path pie pink pool postpon potato prayer pregnancy pretty proud pud put resurrection retriev rhythm rid robot scientist see sho sideway smooth snail sneak snif "
   "snow soon spend spok stack start startl steal stood swallow tail talk television think tied tre upsid vocal vulnerabl wait wartim watch weather whal woman worm wouldn't zoom"},
  {-5,
   "activat allocat amazing amusement animal anyon around assistant attractiv back becaus bed began birthday bitten bought brain brav breakfast brother bucket bus busy caught chew chop clean closet clumsy cold cream cricket criminal cucko cud "
   "dark day dentist did dip disappear disappoint do dol drink drip dusty eagl eaten educat fairy farthest fenc forest fossil freeway friend froz gat gender golf gon graduat grandfather grief gutter hardest harm hay hear heard herself hospital "
   "how hunt hurry husband imagin impend inability interesting interruption jerk job just keeper kindness kne laziness let littl look lunch mat match meal mug nicer nobody nos notification nowher numb off offspr older optimistic oriental phon "
   "phras pizza playground polar poor pot president quest quick quiz rain saf sat sharp shon shop shy sing sit skin someth spool squash squeez starv stick stomach straw subt summer super supermarket sur surviv taught teach team tempt they'r "
   "thought thread tip tomato treasur trunk underground underneath unfamiliar vacation violenc violin wak wallet wander wif window wing woken yard youngest"},
  {-4,
   "across afternoon agr ahead aliv amongst anticipation apt arrow automobil bacteria bad bargain bean beautiful bia biggest bit boss branch bread breath bring brown bulb bunch buy cabbag car cattl chamber charity cheek chees chip chocolat "
   "closur collaps compassion crash creatur crocodil curiou custard danc dangerous died diet director dirty doing down dress drop dustbin dying enjoyabl enough equation eventual excitement extraordinari favorit favourit fed fellow felt feminist "
   "fiction finest flag fli floor forbidden freez frog frozen full furnitur gasolin gav gent golden grad grew groan grow guess handful hang happier hard her hook hop hord horn hotel hous illness immun inadvertent inhibition insect insid instead "
   "invit jungl knew knock lazy legibl litr liv loud lung marry me meat medicin mental middl mumbl nearby objection ocean old ongo optional out park piano pictur pleasant plu polit pompou preciou push queen rack refresh rescu ridiculou romantic "
   "room rub rubbish run safety sang scream search seat sell seriou shiny shirt shoot shorter similarity sky soccer song sooner sound spi spot sprung stair stall step sticky stolen stray sun sunlight syndrom tear teenager thank thiev thing "
   "threat today tongu too top toss triangl trumpet unawar unexpect unexplain unhelpful unsuspect up upset vocabulary warn weekend what wherever widespread wip witch wonder wrist yellow"},
  {-3,
   "adult again aggressiv agre along amus annoy anyth appendix bacterium baggag behind blood bottl bow bre bug bundl burn buyer call calm camera champion chess choos cleverer click coffe com comma company competition complain composer concert "
   "condemn consol could creep cruel curious daughter daylight descriptiv desk disagreement dish disrupt disturb downhill drain driv driver drov ear easy eighth empty ethnic fainter fee feel fender few find finger fond fruit gateway giant gift "
   "gig goal good greedy guidelin hair hat he head hill him honest honorary hors hot hug hung infrequent interpretation involvement journey joy kept kernel know lab lak learn left lift lik literat litter lov maiz mamma migrat minister minut "
   "miserab mol money mov mum music need neighbor night notify onc open optimal palac panic patch penc plagu planet pollution predict princ psychologist puzzl quiet quieter rag rap rattl recording rectangl red reflex relax rely remember risen "
   "rop round row rush scatter scenery secular seen seventh sexual shin shut sicken simpler sixth slept slic soft sometim somewher soup spent spill splendid spoil sprang steep ston storm str straight strang street stretch string strongest "
   "structural sunk surgery survival sweep swing tak talent tall tenni then thereabout they tom tomorrow touch track tragedy trail ugh underlin updat verbal very visit wasn't wee when whenever whichever whim winter wish wood worn wors"},
  {-2,
   "abl about adaptation after agricultural alarm algebra alway am amend amp anniversary another anywher awareness awkward ax backbon bang bath beam better bewar boat bold boot bor brick brok can cav celebration cheat choru chos cloth coat "
   "comfortab communist compliment constructiv continent counterpart coverag crop cub darkness deaf decod decreas delight deter die different disagr discrimination dissertation distress dramatical drawing dry dull eager earn edg elit emphasi "
   "enquir episod evening everyth exampl extraction eye fak farther fat fibr fish float flower folk font foolish foot found galaxy gather geometry girlfriend gnom goldfish gravity gray green ground had handy harmless havoc helpless his hobby "
   "horrendou horrib household huh humor hypocritical important incomplet incredibl injury inquir insan intent irony jean join keep kind laboratory lad lady laser listener lon long longer loudest lunchtim lying magazin mak mal manag many "
   "marriag master membership microwav midday mood moon multip muscl musician my nam narrow near nearest newcomer noon notation noticeabl nurs outsid parad paradiz peak peopl pil pit planetary plankton plant player pol poll post pregnant prim "
   "ram rarest rash ready real recorder reluctanc rep ridden risk river road sabotag sack salesman sand sandwich schedul segment sent shak shoulder sight signatur sir skull slippery slow snag so som speaker sport story strategy stronger stumbl "
   "stun sudden summary sung sunshin surpriz symphony synthesi synthesizer tabl tast taxi tea teenag terrib terrify them thesi thumb tight tobacco toe together tolerat tray truck trusty twin tying undesirabl unload unread until ups vegetabl "
   "vegetarian villag violat was wash wasteful way weak wealthy weasel wed week wet wher whil whit will wolf wonderful wooden worldwid worthwhil would young"},
  {-1,
   "abbreviat abbreviation ability abusiv acceptabl accountant acquisition addict adventur advertiz advisor adviz all amendment announcement answer argu arriv arroganc ass automatical band basical bathroom befor believ beneficial bill bin birth "
   "biscuit blam blast blow blu bon boom bottom box break brightest brought brutal build burst but caller cap careful carpet castl cell chain challeng chest church clarity claus clog cloud community competenc competent comprehend congratulat "
   "continu coordination cosmology countrysid creativ credibl cross crossroad crush cue cup cur dash dead deal decad delta departur detect devoid dictionary disabl discuss disturbanc ditch doe dragon drastical dreamt drew drown easiest echo "
   "eighteen els emotion entry environment equip even every excit exclamation expertiz fabric factor faint faithful fallen familiarity fantastic faster fear field fifteen fight fin fool forget frank fraud fresh front fry funeral garag gasp "
   "generou genetic genocid genr gentleman geographical glean glow gold goodby grown guarante hairy hasty headlin himself ho holiday horribl hundred hypocrisy hysterical idealistic identify ideology if illiterat impact inconsistent ineffectiv "
   "infant injur inspir intact into invad invitation island jol justifiabl kettl key kidney king lain larg largest last later launch lay leap leav led legendary liver load lodg lost mad mathematic melody member met microprocessor might million "
   "mind minimiz minu miraculou miserabl misfortun monarch motorway mountain much murder nail nerv net never nicest nicknam noisy normal noun novic on one outer outweigh over overall packag paid pair papa paranoia partner passenger past pay "
   "performanc person pleasur populat portability practiz pragmatic preliminary problem professor propaganda protect protest punish punt pupil questionabl quit quota quotation railroad reach realiz recip refund relativity reliab reproduc "
   "request resent rest restaurant retail revenu ribbon ric right rol royalty rung sail salvation satellit say scan scroll seed send servant setting sever shad shar shot show sketch slip smel smil soap sod sold soldier somehow son sophisticat "
   "specy spell spit spout spray still stor stranger strangest stress strok struck struggl subway successor supporter swor tag taker telephon telescop temper theft their ther thick throw till tim toll tor torn tour town troubl trust turn typ "
   "underwent university unpleasant unsuitabl useful vicinity violent visitor water we weary welcom wer wheel who wis wor wrong wrot"},
  {0,
   "a aardvark abort abortion abus abysmal according ace acoustic activity actual adapter adaptor addictiv adjectiv admitted advent advert aesthetic aesthetical aforemention agenda aging ago airport alia alias alleged allergic almost alongsid "
   "alphabetical also although ambient ambiguou anagram analyst anarchy and anomaly anorak anthology antidot antisocial anxiou anybody anyplac anyway apostroph appal appalling applicant appraisal arbitrari arcad arcan archaic arguabl arithmetic "
   "arm ars ashcan assault assort asterisk asynchronou at atheism atheist atla atrocity attachã attention attorney autobiography availabl axiom backlog backspac ballet ban banal bandwagon bandwidth baroqu barrister bash bastard baud becam "
   "bedroom beginner believabl besid bias bibl bigot bigotry billfold biography biologist bitmap bizar blackmail blatant blind bliss blob block blurb body bog boggl bogu bonu book booklet bookshop boost borderlin borrow breakdown buffer bugger "
   "bulletin bury bye caffein cafã calculu cancell capitalism cardboard careless carry casset categorical cater catholic causal caveat ceil censor censorship certificat chalk chancellor changeover charitabl charm cheaper cheapest check checker "
   "cheer cheerful chequ chequer choral chord cigaret cinema circa circuitry clarification clarify class cleanest clearanc clearest cleverest clichã cliqu cobbler coincid coincidenc collaboration collect colon comfort comic commandment "
   "commentator communal companion compatibility compatibl compet competitiv compilation comprehensiv compulsion compulsory concatenat conceivab concerto conciz concur concurrent condemnation condom condon confidentiality congest connector "
   "consensu considerat consult consultancy consultant contentiou continuity continuum contraception contradict contravention controller convincing cooki copyright corps cosy counsell count counterexampl courier cover crap crass crossword "
   "cryptic crystal cs culprit cum cumbersom cumulativ curry cyclist cynic cynical daft damn damnation deadlin debatabl debugger decimal deep deeper deepest default defectiv degrad degradation delet deletion delimiter dement demiz democratical "
   "departmental dependant depression deputy derang derogatory desktop detectiv detector deterrent detract deviou dialing diall dialling dialog diary diner directory disagre disappointment disaster disastrou disciplinary disclaimer disco "
   "disorder dissimilar distant distasteful ditto divorc documentary documentation dogma donat donation dozen drivel drug drunk drunken dual dubiou duf dumb dumpster duplication dynamic ecological education effectiveness ego eh elder electoral "
   "electronical eleven eligibl elitist emb embarrassment emergency emulation ending enjoyment enquiry entirety envisag equat eraser ergo erroneou esoteric eternity event ever everyday exam expensiv explain expressway extraneou extraordinary "
   "factual fairer fall fallaciou fan fantasy farc fascist fastest fatuou faulty favourabl feasibility feasibl feeling feet femal fewer fictional finaliz finit fir first fiscal fiver fizzy flash flexibility flip foam folder for forbad forcib "
   "foreseeabl forgotten formulation four french fri fulfil fundamentalist funnier fussy garbag garbl generaliz generalization gentl gibberish gin giv goody gossip graffiti graffito grandpa graphical grasp gratuitou gratuitous greasy group "
   "gullibl ha hacker haircut halt ham hand handler hangover happiest hardback hardship hash hassl hav heart heavi heavy helicopter helpful hereby heresy heroin hes hesitat heterosexual hexadecimal higher hilariou hindsight hold homosexual "
   "homosexuality horrendous horrid horrific horrify hypocrit hypothetical icon id identifier ideological idiom idiosyncratic idiot idiotic ignor imaginativ imbalanc immoral implausibl impractical imprison in inaccuracy inaccurat inan "
   "inappropriat incarnation incidenc incompetenc incompetent incomprehensibl inconsistency incredib increment indefensibl indeterminat indictment indirection indistinguishabl inefficiency inequality inevitab infantil infelicity inferenc "
   "informativ infringement ingredient inhibit initializ initialization innovativ insensitiv insertion insofar inspect intensiv interrogat intersection intoleranc intrinsical introductory intuitiv invalidat invaluabl invest irat ironic "
   "irrespectiv irritation isolation it jail jaz jelly journalist justifiab justification ken keystrok keyword kidnap knif lag lager land layout leaflet lean lengthy lesbian lethal liability liaison libel library licenc lifestyl lin linkag "
   "liquor lisp listing lit livest loader logo loophol lorry los loss louder lousy ludicrou ludicrous mailbox mainfram mainstream maliciou manager mandat mandatory manpower map marginal marital marker marvelou memory mentality menu messag messy "
   "metaphor metro microcomputer mil mileag mindless minimal minimalist mirror misdirect misguid misinterpret misl mislead misplac misprint misread misrepresent missil misunderstood misus mnemonic modeling modelling monster moron mortality "
   "motto muck mummy murderer mysterious myth mythical naiv nastier nastiest negat negligibl negotiabl new newest newsletter newspaper nick nightmar no nominal nonsens norm normality northern nostalgia not noth noticeab notoriou now null "
   "numbest nun obnoxiou obsess obsession obsolet odd of offender offhand often oldest onu opt optimum opus orchestra orchestral organiser orientat originator orthodox outcry outdat outgo outrageou outright overdraft overdu overload overlong "
   "overnight overpric overrid overridden overrod overtim overton overview overwrit overwritten owner oxygen pacifier pad pain painless paradox paranoid parenthes parenthesi parity parochial parody pars party passport password pathetic patient "
   "paw peanut pedantic peer pencil pend periodical permissibl pervers petrol petty pharmacy phoenix photocopy piec pin pipelin pitfall plac plan plaster plotter ploy pointless policeman polynomial poorest popularity pornography porter postag "
   "postcard poster postmaster postscript postulat precedenc predictabl prefix premium premiz prerequisit prescription presumab pretend pretentiou prevention preview previewer printout pris privatization probab proliferation pronoun prospect "
   "prospectiv prostitut protein provisional provocativ pub publicity punch punctuation punctur python qualifier quietest rabid rac racism racist radio rant rarer rat rav reactionary read readabl readership reading reassur rebuild rebuilt "
   "recall reclaim recognizabl reconsider recreational recursion recursiv redefin redirect redundancy redundant referendum reflection reformat refusal regrettab reinstat reiterat reliability relocation reminder reminiscent rendition repair "
   "repeat repeatabl repent repetition rephras repulsiv reread research reset respons restart restrain retract return revert revision revolutionary rewrit rewritten rewrot rhetorical rhym rich ridiculous riot rock roll roman root roundabout "
   "sadden saga saki scarf sceptical scheduler scotch scrap script scum secret sect seem selfish seminar sentient separator sequel sequential serial set seven sexist sexy shaky shareholder shell shelv shorthand shutdown sid sigh sigma sillier "
   "silliest simplistic sinful sinister siz skeleton skeptical slag slighter slim slogan sloppy slowest small smallish smoker smug sneaky snobbery socialism socialist solicitor someplac soonest sordid soundtrack special speciality specializ "
   "sped spelling spelt spigot split spoilt spokesman spoof spr spread spuriou spy squad squeak stagger stanc stand starter steer stereo stereotyp sterl sting storey stringent strong study stunt stupid subroutin subscription subsidiary subsidiz "
   "subtl sued suffix suicid suicidal suing suitab supervisor supplier surplu survey susceptibl swap sweet swum symmetric symmetry syndicat synonymou syntactic syntactical tab tactless target tasteless taxpayer teapot temporari temptation "
   "terminator terribl terrorism textual that the themselv theorem thereof thre throat thrust tidy timer timetabl tin to toggl toleranc tooth train translator trashcan traveling travelling tread trek trendy trigger trilogy trinity trip tripo "
   "trivia trolley turntabl tutorial typeset tyr unabl unacceptabl unaffect unambiguou unattend unauthoriz unavailabl unavoidabl unbalanc unbelievab unbelievabl unclear unconnect unconvinc undefin under underestimat underlay underli understand "
   "undid undo undocument undon uneasy unemploy unexpected unfinish unify uninterest unjustify unnecessari unobtainabl unofficial unreadabl unrealistic unsaf unsatisfactory unset unsolicit unsound unspecify unsur unus unwelcom unworkabl upbring "
   "upright us vanish vat vend verb verbatim verification versu vet viabl viciou video viewer viewpoint vil vinyl virgin voic voluntari vomit waffl wall warp warranty wear weekday weird whiskey wholehearted wild wombat women workabl workload "
   "wrapper wrath wrecker wren year yesterday yeti yourselv"},
  {1,
   "abov accommodat adventurou affection aged albeit allocation allowanc alon amber analogu anticipat anyhow apathetic append appointment area as asham astronomer attendanc ballot bank barnyard be bear beast behalf belong bent best biblical "
   "blackboard blink board bookstor border born brand brass breez broken brows built bust buz calv cancer cannot capitalist captain caus chanc city civil clearer clif clon clu cluster collar colleg color commenc complacent computeriz confusion "
   "congratulation consent conservativ constitutional content continental converter cosmic cough counter credibility curiosity curriculum curtain custom cut damag dar deed denominator depriv deserv despit dic dictator diesel dinosaur "
   "disadvantag discount discover diseas disguiz dislik dismiss disruption doll dollar don dos downright drag draw dream each easier eater ecology efficient eight emotional employer enclos enter entertain equality etymology evolv executiv "
   "expansion expectation expedition exploitation fac fam famin famou fault fiddl fifty figur fill finding finish firework fiv flam flat flood floppy flush fold footnot forbid forgiven fortnight fountain from functionality fuzzy gay gotten "
   "grandma grateful great grind gulf hack hail hammer handl harsh hasten hazy heap held herd hero hidden highway human idea implicit inclin increasing influential information inheritanc initiativ insist install intelligent interact "
   "intermittent interview intrinsic invalid investigat jest jok junk juvenil kingdom kitten languag lark lifetim lightn linguistic list literal loan locat luggag lust magical mama market meantim media meeting mew mild mill minority mistak "
   "mistook mob mobil modell modul month mor multiplication must mystery mythology narrowest nearer nonetheless nowaday nuisanc oas obtainabl offend only opportunity oppress optic optimiz oral orientation other our overcam oversea overwhelm own "
   "painting paper paperback paragraph patienc perform pigeon pinch pity plain pocket poorer postal pour powder predecessor preferab prepar prompt pulp punishment quickest react reason recover recovery recycl relationship resembl resident "
   "responsibl retir ris rival robust roof ros rough routin sal sank saving scamper scanner scen scold sea seal seek sender sensitivity session shadow shall shap ship shock short shortest signal skirt slot slower sober specialist stabl stal "
   "standardiz star statu stir strawberry student submission subscrib suffer sufferer summariz suppos supposed surrounding tend terror than through ticket tie toward toy traffic travel travell trifl tunnel turtl twelv two typewriter "
   "uncomfortabl undergraduat untidy unwant urgency use usual vacancy valley vehicl ventur venu vigorous volunteer wasp wav well western whisky wid wind with withdraw withdrawal withdrew word work worker workshop wound yell"},
  {2,
   "abolish absurd acceptanc accident accidental acquaintanc acronym adviser afterward air alert allow anansi anymor apology are arguab ascend associat attach attend attract audio awar award background bankrupt barn beard beat beauty behavior "
   "belt blown both bout brak brighter brilliant building bunny camp card caribou cash catalog catastrophic cathedral champagn chang chaotic chap chapel char charter choic choir chosen client clos clownfish cocoon coin cok colorful commitment "
   "compensat complementary complication conclud confirm confus congestion connection conscious conspiracy consum control convict cool cours critical crowd crown crucial cruiz cult damp debt degenerat delusion desperat din discontinu disgust "
   "dismal drastic drift dummy earth eccentric elect elevator encounter encourag ensur enthusiasm envelop err erupt essenc exact except exhaust experienc extant fairest familiar faucet feebl fierc final flor follower formal forum forward fred "
   "frown frustration fuller furthest gen goe grac grand grav grey gross gum header high humbl hundr hypothesi identical ill illegal immatur imp impair imply inclusiv incoherent indent infer innocent insight instant insult insuranc intak "
   "intermediat interpreter is jacket jam jargon judg killer kitty labell larger lat laughter lawyer leak learnt lent leopard liberal lie light lip luxury major maker man meaningless meanwhil meet minimum momentum monopo most movement mundan "
   "musical mutter myself nervou newer nin nor notion oblig obscurity offic option opu pag paint panel parliament pass pattern pedal perhap periodic permission persist plot poison pollinat populac pox praiz priest privacy promiz prototyp puppy "
   "radar rail rather reckless regim region regional regular releas relevanc reliev remark remarkab rend reserv resist resum reus reviz reward risky rot rud ruin rural rusty s sav screech screen season sector seeming selectiv sensation sentenc "
   "sex shed shelter should silenc silver sink skill slang sort southern span speculation speech spider squirrel statistical stif strain strategic subset sue sugar suit superviz suspect suspiciou swept tactical tediou ten tender terminal thes "
   "thi thin thirsty though tonight tortoiz tourist tower transmitter treat twic uncommon unconsciou underly unemployment unfortunat uniqu unlimit unreasonabl unrelat unusabl used using versatil vic vicar visual warehous warmer whether whoop "
   "winner wizard workstation world worst worthless wrap writ zon"},
  {3,
   "acacia accept accusation acut administer affair affect age align aloud alpha already among ampl an anecdot anoma antelop any apologiz app array articl artificial assign await baa bar basic beaten been beer begin begun belov below bench "
   "benefit bet bid biochemistry bitter bleat bound bracket brigad broad bull burnt button by byt campaign catalogu caution celebrat certainty channel chapter chil circl circulat citizen classmat clear closest club column comb combat comedy "
   "commission commodity communism compel compiler complement completion comprehensibl compromiz computation computer concentration confidential conservation constituency constitution contributor controversial convey cooperat cornfield "
   "correlation correspondent country county coupl craft creat curs cursor danger databas dealer debug decent decision deck dependenc depress desert destination diagram dialect differential difficult digest digital dilemma dir discard "
   "discriminat disput distanc distract document dreary dur dust edit elegant elsewher emma employe emulat emulator encouragement end energy enhancement entail equipment ethical evolutionary exc exchang exclusiv exit expert explod exponential "
   "extremist faintest fair fairness far fashion fatal fil filthy firm flight focu follow forever friendship fudg fullest functional futur gang geography glanc glass government graduation grandparent graph grim growth gun habit half handbook "
   "happiness hardy hen henceforth highlight hind however huddl hyena i'm immediat inaccessibl includ indicativ indulg inherit inject innocenc insert insignificant instinct intentional inter interfer invok jel junction laid leader leagu least "
   "leather liberty lid lif limb ling link lobby loos low ma magnificent mail maintenanc march massiv matrix mean meaning megabyt melt men mend merg miscellaneou misunderstand molecul moment monitor mortal mount mystic needl neighborhood "
   "neither network nil nominat nuclear oar occur offering operator or organ ought overcom overhead owed part paus pavement pedestrian penny perpetual personality philosopher photograph platform poetic point politeness popular practicabl "
   "predominant prison profession prolong prominent publiciz publisher pun queu rang ray re rear receiv reckon recognisabl reconcil rejection renam repertoir repetitiv report reproduction resignation resourc respect respectabl restriction ring "
   "ritual rod rodent rooster rout royal rubber rumor safest salary sam san satisfaction scenario scienc scop secretary security sensibl sermon several severity shallow sheet sign silent six sixteen smaller smith smok social solar solo south "
   "spac spar speak spinach stem steril stream strengthen substitution suc suggestion sum superfluou surprising sweat sympathetic sympathiz tackl taxation terminology text thirty thousand tiresom tolerant tool translation tremendous trib tripl "
   "trivial truncat twist ugliest unfound unhealthy uniform unknown unlik unnecessary unsuccessful unusual upgrad urgent useless vaccin vandalism vein version ward warthog wast weapon west whatsoever whom widest willi wiser wisest without "
   "working yet yoh"},
  {4,
   "accordanc admir advisory advocat aerial albert album allowabl alternativ ambiguity amplifier anatomy ancestor ankl antarctica approach apron argument arrogant asid asset assistanc astronomy backward banner barrel becom bedtim billion blad "
   "bob bond breach bubbl buck budget butterf calculation cancel canonical captur cassava chief clash classify climat coast collat collection colony comment committe comp complet complicat component comprehension conceptual confident connect "
   "consolation convers conversation cooperation coral correlat crab creator crew crim criteria criticism crumb cuddl cultur dai death deduc defend definition delightful demolish dens deny depend despair destin detectabl diagnosi diagnostic "
   "diagonal dictatorship dim disc disconnect discovery disposal divers donkey dot drawback drawn dri drill driven eastern editorial ee encod enormou entity epic estimat exaggerat examination excellent exceptional excus expand expect exploit "
   "explor exploration eyesight fact factory farewell fascinat feat federal finer fit forth forthcom fortunat fought freedom fright frosty ful function furthermor fusion galactic genetical genuin gestur given gloriou god goodness gorgeou "
   "grammatical grip guard guilt guitar hall halv has heroic herring hierarchical hint hog homework hopeless hostil hour hunter hyphen imagination imminent incom incur index indication informal injustic insecur institut intellect intend intens "
   "intention interaction intercours investment item jet junior jury knight label latest lend letter level lightest lightning likelihood local loki longest lump luncheon lurk madness main malfunction matric merit midnight mighty migration min "
   "minor mint modest muddl negotiat nod non notabl novelty number numeral objectiv obligatory obscen obvious officer opponent opposit outcom output outstand overlap owl pal particular passionat pastur pavlov peasant perfect physic pitch "
   "positiv possib pound powerful pray prediction prefer prevalent printer prisoner programmabl promotion pron pronounc propos pseudo psychological psychology pump query radiu raid raindrop rais rank rar rearrang receipt recogniz recommendation "
   "record refus regardless regret reject relativ religiou renew reporter requirement resemblanc residenc retrieval reveng review revolt rotation ruler salt satisfactory satisfy sauc scarc scary scientific serious shady shov simulat sinc singl "
   "slav slightest smallest smash snak socket soil spe speed spher sponsor spring spur station stitch storybook strik stuf stung stupidity successful such suitability sundry sunriz supervision suppression tal tasty teas techniqu ters test thos "
   "threshold throughput thrown toast transaction transcript transition triumph tummy tutor twentieth undergon underlain undertook undoubted unlock unreliabl unwill upon urg visibl vitamin we'v weigh whilst whoever whol wick worth you'll youth"},
  {5,
   "abandon access achiev act activ actor add addiction adequat admirer adolescent afford against agony algebraic allegation alphabet alphabetic alter ambassador ambitiou analog analyz anger announc ant appearanc applaus arisen arrival ash "
   "audibl authoriz authorization automat availability averag bay beaver bee beforehand being believer berry between beyond bless bolt bomb brethren brief brr bureaucracy business buster bypass cab cabinet calculator carriag category causality "
   "center cheap childish chuck cider circulation cirru cluck common communicat compil complaint compriz confess configur confirmation conjunction connotation consecutiv constant constrain contempt contention continuation convenienc conviction "
   "cor corporat corruption cost council court crisp cruelty cultural cumulu daytim defens deity deliberat democratic density department describ determin develop devic devil dial differentiat digit dipper display disposabl divert divid dolly "
   "dread dron dynamical eas easi editor embed emerg emi enormous entranc eras escap evaluation evident examin examiner exceeding excessiv exclaim exclusion exerciz experimentation export extensiv extrem faith fancy favor feedback festival "
   "flesh flow fog forgiv format forty fourteen fraction frequency frisk fum fund gap gas generation georg georgi ghast governor gown grain gravitational grid guarant guid guidanc guilty healthier hell hideou historian honesty housework humb "
   "i'll identity illusion impersonal implementation import importanc impossibl impressiv improv impuls incapabl inclusion incompatibl ind indefinit infamou inferiority inflexibl info inhabitant ink innovation input instrument instrumental "
   "interest interval invasion involv isolat judgement juic justic keen lack lamb lavatory layer lead leadership legend leisur less lesser logic lord lovabl lower loyal mango matter maximiz may mechanism melon meter miracl misery mission mist "
   "mix momentari motivation motor mouthful nak nameless napkin neural nobl nostril numeric numerical obviou occupy offens official offshor onlooker onward opera operational opinion optimization orbit ourselv outskirt overheard overlook "
   "ownership ozon pac pardon parrotfish partition passag penalty period peripheral persecut persistent personnel persuad persuasion piggy pilot port potential practic prairy prefac prescrib prevent previou previous print prior privat priz "
   "proclaim profil programmer project proper prophet purpl pursu pursuit qualification quibbl racket rampant random reactor reality reasonab reasonabl recruitment rectify reflect refrain refut regain rein relat relay relevant relief religion "
   "remainder remind remot reputation resid resort revelation sacrific saucy scandal scarlet scoop second semantic sensitiv sequenc settl sham shanty sheer shrimp sic sif similar simp simulation singer singular situation sixty slash slid slight "
   "slop sly snuck sor sought specialty specifical spectacular speculat spirit squeal stamp steady straightforward stratu strength strip studio stutter subjectiv superiority supplement surfac surround suspicion swear taken task technical "
   "temperatur templ tension term territory terrorist third thor timescal ton tortur total trad traditional transfer transmit transport treatment troop trouser tru understandabl understood unless unseen unsupport unwiz urban usefulness user "
   "utter validity verbos verify vessel vital voluntary vot warrant wary weaker weakness wept whatever wherea whereupon which whos wider wiv won wrass written"},
  {6,
   "abid abnormal abolition absorb abstraction accessibl accommodation accomplish accurat accustom achievement adapt addition address admiration aim alien alleviat amount analys anemon anguish annoyanc antibiotic apart appeal appear appreciat "
   "appropriat arbitrary arch aros arrang arrest artist assembl assess assessment athlet atom attack authentic awok baboon badg basement basi batch beef bessi bind bleach boycot bred brightness burden calculat campu capital career cas caw "
   "certain chemical childhood circu cit claw clip coars cod collectiv command commentary communication complexity concept concret confront consider consistency conspicuou contend contest context continuous contract contriv controll controversy "
   "convinc coordinat correspondenc courag courtesy cramp creek criticiz crow currency daintiest dandelion debat decay declar declin dedicat defeat defenc delivery demand democracy desirabl devastat differenc direction dishonest disposition "
   "distinctiv distort district downward drama drought duplicat duty earlier east effort either eldest election electorat electrical electronic embarrass emit emphasiz endless engag enhanc enlighten enlightenment entitl environmental era "
   "essential estat ethic evaluat evidenc excell expiry explanatory explicit explosiv exposur fail fallacy fashionabl feather featur financ flavor flexibl flut foreigner forgiveness fortun fourth fragil fre freak fuel fungu gentlemen gle gnaw "
   "gospel grandpapa grocer growl guest halfway harden harriet harry hazard heavier heaviest hollow hormon identification illustration imperativ implication incentiv inch increas inertia infallibl infinit initial insidiou instruction instructor "
   "insufficient integration integrity interfac interven intervention intestin introduc invent iri irrelevant irresponsibl its jaw johnny keyboard known lamp landscap lava len length lenient licens lick location loop lover machin majority mania "
   "manipulat manipulation maria math mathematician mercy mitten mock model mold monochrom morality multipl museum mushroom mysteriou nap national needless neglect nighttim north objectionabl occasion occurrenc offenc offer offset ogr oneself "
   "oppression optical orchard order organiz organization outrag pail paleontologist par paraphras parlor passiv payment peaceful pedant physical physicist pill platelet plod poem poisonou politic pos possession prairi preach present pric prid "
   "priority prodigal productiv productivity program projection promot prosecut protocol provision puddl pup qualify quarter radiation rainy rapid rational raw realistic recipient recollection register registration reign remov rent repeated "
   "resign restrict richest rigorou rotten rul scientifical seldom select sentimental servic sery sexuality shortag shovelful shown simpl simplest simultaneou simultaneous sincer skid society softwar solv somewhat sorghum spatial spik spiritual "
   "spong spontaneous squar stalk statistic stimulation structur styl suggest supply suspend sympathy synonym tablet tailor tangent technology temporary terrier thabo thankful theater therapy they'v thorny threaten toilet tragic traumatic "
   "tremendou tub twenty unbearabl undergo undertaken unpredictabl unstabl usag variou vendor verdict victory voltag voter vouch vowel watermelon wealth welfar whiter wigwam wildflower win within wont worship worthy wreck yield"},
  {7,
   "absenc adjacent administration advisabl aircraft algorithm alteration angel anni antiqu anxious appall appoint approximation arena art assembler association assur audienc awful axe barrier battl bedraggl belief ben bend beneath beta bik "
   "boil bookcas boredom brim broom bureau candidat ceas chemist chestnut chubby chunu churn circuit civilian civiliz claim classic clinical clutch coconut cognitiv coherent colleagu comparison complex compos composit composition compress con "
   "conceivabl concentrat condition conditional conductor contemplat contradictory copy coronaviru corrupt crept curv cycl daddy darker dart dat dawn defect deficiency defy degr delay delicat deliver demonstrator descend desirou destroy "
   "destruction devot diagnos dialogu differ difficulty dignity diplomatic directiv discussion distinction division dorothy downpor droplet drum dump dung earthquak easel economic economy efficiency electricity elsi empir enemy entertainment "
   "entir envy equilibrium eternal exhibition exist experimental expos facility fairyland fanny fati fidget film flaw fluctuation form fox fram frivolou futil gardener ghost giraf global goos granny hardwar heaven height helmet hierarchy hmm "
   "holy homesick honeycomb horizon host idl impression improbabl industrial industriou industry inefficient infinity inflation inner inspection instanc interferenc internal interrupt inventor invers invert ion irrational legal legislation "
   "lichen limit ma'am manifesto manual mark marvellou measl memorabl menageri metr metric moderation mousi muddy munu narrower natural nay ned noisi novel obesity observ occupation okay omission overflow packet painful panick parallel "
   "parameter parch patchwork patroniz patty peep perceiv peter pillow playful plug porridg portion position postman pouch prank precaution precedent press prevail primitiv privileg process producer proposal prosecution proven provok public "
   "publication pur purchas purg queer question railway rak ration razor reaction realization reception resistant retirement reveal richer robin roguish romanc rumbl sacr saloon sandal satisfactori schoolfellow sens separat separation serv "
   "shaving shear significanc situat sleepy sourc spars specific speckl splash sprout spun squirm stammer standpoint stark stillness storag strai striatum stubborn submit succeed succession superior supernatural support sweetest swimmer sworn "
   "symbol symbolic syntax system systematic tax teen token topic topical trac transient transit translat treetop trend trinket tuhm turkey twig ultimat um unchang underwater univers unlucky unpopular unto unwaver usabl vain variation vast "
   "volcano wag wagon walter warmest william wretch writing"},
  {8,
   "accompany activist admiring adoption ador advers agent agreement aid aisl ala alignment altogether analogy ancient apparent appreciation approv approval arctic astronaut attachment attitud aunti authority avoid awesom ay bait balanc "
   "barefoot bas basin bass beak biological ble boldness bully bushy businessmen ca capabl carbon cartridg caterpillar cent cervical characteristic charley chick chirp clasp classification coachman coax commit compact compar comparabl compound "
   "conceal concussion conferenc conjectur consequenc consequent considerabl construct consumer contact contented contribut convenient cornea corporation correct correction corridor cran credit crisi crud curl currant customary davi deduction "
   "defensiv demur despiz development deviation dictat direct disciplin dispos distribution dominat doubt doubtless dov draft ebony edition electron enabl endanger engin engross entangl enthusiastic eruption especial essay estimation exception "
   "expir express expression faculty fals farmhous fern fiber filter financial fishermen flak fleec forc foreign fring fulfill gain gees generat gingerbread glu grandchildren greater greatest greenish grindston guinea hadn't har hearth heater "
   "hedgehog highest historic history holder hurrah ideal ignoranc illogical imag imaginabl impos impress improvement incident independent indicator individual inevitabl inflict influenc inform infrastructur initiat interpret invariab invention "
   "invisibl iron itself japan jewel jolt knowledg legitimat lens lest lighter likewiz limp management manner manufacturer margin mary mask mass mathematical measur measurement medium merrier milliped mimic mistaken mistress mod modern naomi "
   "necklac needy negativ neighbourhood nevertheless numerou nutrient observation orphan otherwiz outdoor outlin outset pantry peck peculiar percent perch pester philosophy pi pitcher playmat plead podcast pointer polish pollutant pond "
   "population portray possibl preced precision preciz prettiest primary probability processor produc product professional profound prohibit proposition proprietary prov prowl publish pumpkin radical rainforest ranger rattlesnak redness reef "
   "reel reform relation reliabl remain represent representativ reptil resistanc resolution resolv responsibility restor riddl rollo roomy sak sally salty sampl satchel scal section secur senator server shaken shawl shorten silicon simplify sin "
   "slipper snap snor snout sofa sofia speck spinal spoon squander staf stag staircas steadi stool stoop striv strut stump stupefy sup superb supper surnam sword tank tbi there'll they'll thorough throughout thy titl toboggan tormentor "
   "transparent trial trot tuck tumbl turnip unbias unfriend ungrateful uplift vacat vaccination valid valuabl varianc variant variety vers vision we'll weight whisk wil willing wit wolv wondrou wov yacht yummy"},
  {9,
   "abroad absent abstract academic accus acquir action adaptiv adher adjust admirabl admit adolescenc advancement advantag advertisement agency ah akin alik amphibian applicabl arc architectur archiv army aspect assist atmospher atmospheric "
   "aunty backwood baffl bakery bellow bil breed bridegroom brook brushwood burrow busi cabl cackl calendar calf camel canary cant capability capacity captor casual cautious cavern cellar century charg chart chemistry china chuckl clap "
   "cleverness clump coal combination commotion compell computational conced conceiv conclusion conduct confidenc conformity constraint consultation continual contor contribution cooler counsel cre crouch cunningest data deem defin definit "
   "denot derivativ description detach devor dick dilat diligent dimensional discrepancy discretion disobedienc distinguish distraction diversity dop duly duster earliest earthworm eastward educational effect effortless ekai elaborat eliminat "
   "employment encas equal error escort exceed execut exempt exhaustiv exotic explanation extension fad fasten fix flamingo flap flock forecast foundation fragment frantic fret frustrat furiou further general generic geniu giggl glory gobbl "
   "gradual grant graphic grassland graz gulp halter handicap hardwork harness heal hippocampu honor hydrophon ignorant immens inclination inconvenient independenc indicat inexperienc institution integer integral intelligenc interactiv interim "
   "interior intimat investigation ivan jason jellyfish journal joyou justify kerchief knelt ladybird lap laura law lemonad lifeguard lioness loaf logical lunatic magnetic magnificenc magnitud maid mammal manifest material meaningful medieval "
   "mer microbiota military mischief mixtur mollusk mosa munch mustach na narrativ nation nationalist natur necessari neuroscientist nibbl niec obey object occasional onion ordinary orient overcoat overjoy palm pang partial passion paul peb "
   "pebbl pedantry penicillin penman perfection perspectiv petticoat phas phenomenon piazza picnic pint pitiful plausibl plea plough pneumonia policemen politician pony possess prejudic prematur presenc prick primari pro proc production profit "
   "profitabl progress pronunciation pros provid puls puss quail quicker quot ranch raven reader realm recent recognition refer regulation rejoic remarkabl remedy replacement replenish representation requir respectiv restrictiv result rhinocero "
   "rom ruffian runaway runner sailor sanity saucer schoolboy seaw self sensib shoal slap sled snort snowball snowy solid someday sophomor soul spectrum spotless spry stat stepmother stimulat stocking stormy strap strict suitabl suprem "
   "tablecloth taunt tech tentativ thickest thoroughfar thu tot townspeopl treaty trelli trough truth tug twirl twitter typical uncertain underbrush union unsolv valv variabl vary view vintag virtu wardrob washington whip whir whirl width wink "
   "wir wisdom wither witness writer yelp yum zero"},
  {10,
   "absolut academy accelerat accord account accumulat acknowledg additional adopt adulthood advanc alligator angl angri antic anton apartment apathy apparatus apply aris arthropod assemb assertion athletic attempt attic bacon bacterial badger "
   "biology bishop blackbird blank blessing bloody bony boundary broth bruiz buffalo butterfly candy carrier cellular chagrin chatter circumstanc clam colder comer completeness configuration conflict consist contain continuou contradiction coop "
   "cortex countless covering cowboy crav dad dairy dancer decorat definitiv degre dependent deposit design detail detection diamond digestiv disobedient divin doctorat doom dopamin dorry doubl dough dramatic draught dub due dumpy ecosystem "
   "effectiv element elizabeth elm enforc enlarg establishment evil evolution excess exclud executabl execution explosion extend extract eyewitness failur favorabl feast felin festivity fewest fifth fireplac fisherman flop flourish fluid "
   "flutter forefinger former frequent fulness generous gentlest gourd granary griev grocery guardian handcuf handsom hark harmony hasn't hatr hazel headach headlong heat helen henc hideous hik hillock homeless horror hunch i'd i'v immortal "
   "impatient imperial inadequat incorporat inferior inland instruct integrat introduction issu jeer joe joint juicy kerosen labor lectur librarian liquid livestock lop lucy lumber lusciou lyn mabel machinery madam maintain manifestation mantel "
   "marcia mention merri meteorit microphon microscop mmm molli moreover motion mournful mucu nambuya neutral nightgown o o'clock obedient obligation oil onlin opposition organic originat oupa outlook ox oxygenat paddy particl pea peg pepper "
   "percentag permanent personal pervad philosophical physiologist pigment pincushion plantation plateau political porpoiz portabl portfolio possibility potent poverty pranc presentation prey probabl property protectiv proximity puncheon purpos "
   "purs quality quarrell quickness racial raft reaper reappear recollect recommend recruit reduc reed referenc reorganization replac reproach reservation respectful rhino rickety rig riverbank robber robert rotat ruffl sadness salinity sara "
   "satir schem scholar schoolroom scratchy shark shepherd shipmat shrub slat sling slither sol sooth sorrowful specification specimen spectator spiral spoken sportsman steel stock storyteller stow substantial substitut subtlety success "
   "succulent sunbeam supernova suspension tabby talisman tassel tent terminat termination theological theology thereby thicket thirteen thou thrush thunder tis topaz toxic transform transformation tropical tundra tunic undergrowth unfair unit "
   "unnatural upper upturn utensil utility vagu vestig via violation virtual virtuou volum vusi waist warning weav wharf whenc whisker whisper woodcutter wry yonder"},
  {11,
   "accuracy admission aksionov alcoholic alic alight amateur amy anna appetit arbor armor artistic assum assumption astray atieno atrociou attraction automatic bail balsam battalion battery beater bedstead beggar billow biofilm blackberry "
   "blacksmith bleed blossom bonobo bowel bracelet bravo breathless brindl brood builder butcher cabin cast chao character cheval chim chimpanz chink chopper chor chronic clapboard classroom cloak colt combin compression concern conform "
   "conscienc considerab contemporary contrast convert copper cottag coward croak crotch current dandy datum dauntless dazzl declaration deplet depth designer dimension dioxid discern discret dismount distinct distortion divination domestic "
   "dominant doorway drizzl droll duk duration economical elementary empirical employ endeavor energetic engineer enterpriz errand establish evergreen experiment extent external eyebrow eyed fingerprint firewood fleet flounder framework franz "
   "freshmen frock frontal gander gaz gem germ gloomi glucos govern grandmamma grap grappl grievanc grunt gunshot handkerchief haunch he'll heartbeat hearty heritag hidesato historical hood housekeeper humanity hypothes implement inconvenienc "
   "india inquisitiv intellectual invertebrat irritat ivy jackal jar john joyful junctur kimono knapsack knighthood lackey lam latter laughing liabl lifeboat lifeless lilac lincoln linear liter literatur lobster machet maggi maiden matur maz "
   "meadow mechanic medical microbiom molass molecular mow muffl mulberry multiply mus mushy nativ naughtiness navigat neurodegenerativ neurotransmitter neutron nimbl nora nutrition oak oat obscur observer omit orangutan orb orbital outlaw "
   "outstretch overhang overtak owe pa partridg peacock peddler pelt perimeter picker pip plat plaything pleasantest plump plung postur power predator prefrontal preserv proceed proof protection proverb puppet quadruped quantum quart quilt "
   "racetrack receiver refin reluctant removal revers revolution rider rigid roadsid rogu rov rudder safeguard salesmen sauci scent schoolhous seasonal sedentary sentiment sewn shabby shimmer sidewalk silken skat ski sleepi sleigh slouch slush "
   "smelt snowflak snuf snug southwest spear specify spindl splutter sprawl sprig sprint squat stairway steak steam strewn subject suck sulky supplementary sustain swift synchronou tectonic tenderness theory thereafter therefor therein thinner "
   "thoma thump tighter til ting tipto tommy touchscreen tradition transcontinental transmission transplant treasurer unanswer underwood undu unfasten unfit unity universal upland upward vacuum vagabond valu van vexation victim villager void "
   "volcanic vortex vultur wail war warship weed whereby whin whiz withdrawn wondering woodchuck woolen you'v"},
  {12,
   "ablaz accent ach actress advantageou agility ajar aku alga ally alternat amino analogou analysi arrangement assembly astonish astonishment atomic attain attribut aurora awhil barg baseball bedsid belonging benefactor beryl betroth bewilder "
   "bewitch binary biom bivouac blond bloodstream boar boulder boyish brid bridal brier buckl bungalow bur camouflag capitol cedar ceiling central cerebral chin chum classical clatter compensation confinement consciousness consistent coronet "
   "correspond cot countryman courtyard cracker cradl critic crony crook crutch cutter dainty daisy dealt dearest deceiv deer deft demonstration den deriv determination dietary disk disloyal distribut doorstep dori dreamy earthen ecclesiastical "
   "echolocation electric embargo empathy empress enamel enchantment eric escalat existenc expectancy expenditur expens extinct fanciful feathery fifteenth firearm flar foal foster freight friendliness frightful frolic fufu fundamental fus "
   "garret gee geology geothermal girlish glamor glutton gnash gravel greet greeting grov grub gymnasium habitat harper hawk hedg heed heighten herodotu hi hoof hound hourglass howl hue hued hydrogen i icy ii imitat immunity impulsiv indoor "
   "industrious influenza inhabit inn inquiry insistenc insolent international inventiv jewelry judgment jug kangaro lac lamentation lavender lazi ledger lieutenant limitation livelihood lowest macaroon makeup mankind membran metal midway milky "
   "moan modification modify moo moonlight moth mrs musket mustn't nasal nebula necessary needful newborn ninety nomadic nook nosegay notch nutritiou nymph oo ooz oppos organell original outfit overgrown paddock paralysi parietal pastry "
   "patrician patrol pav peac pear pearl peat permit pert pest physiology pickl plaid plow poacher poet pollen poop practical preferenc preparation presum principal procedur proceeding proportion proportional puf punctual rasp raspberry ratio "
   "readi reconstruction reduction regard relish retain retard roam rocky romp ruby ruth sac saddl saint sandy scamp scanty scrambl scrub scull seedy serenad shift shopman shouldn't sickness sill simplicity skim slaughter sledg slimy slunk "
   "snarl sniffl soar somber sombr sounder spaniel spontaneou spre stationery stav ste stov strand streak stricken strod stud stuffy subsequent substanc subterranean successiv suffic sunlit superficial survivor taller tallest tenant thorn thriv "
   "torpid towel tradeof traveller trencher tric triumphal twelvemonth uncertainty undertak uranium wager weep whither woodland"},
  {13,
   "abdomen acquiesc activation adjustment afar ahem ain't alleg alveoli amazement ambulanc animation aphelion application armband armchair aroma arous arthur avail avocado awaken axi balloon bashful bead benjamin billet billi bison blister "
   "blous boldest boulevard bountiful bouquet braid breast brooch bugl bul bumper burial buttercup calibration calling campfir canal canon canyon capillary capsiz carbohydrat carcass cart categoriz cheery cherry childless cinder circulatory "
   "civilization clerkship cling commercial competitor comput condens confin consciou constituent constitut consumption contrary convection conventional coolest corral countenanc courtier crater creation crib criterion dam deacon debri dell "
   "demon destructiv deviz dew discharg discoverer disdainful dna domain dormant drawer drench droop dropping drummer dye eccentricity ecologist eddy edward elinor embryonic enduranc eve exoskeleton explorer facial falsehood fearful firesid "
   "foggy foothill footstep forefather foresight formation frenzy friction frost fungi furrow furtiv gal gallant gingham glitter graciou grandson greenhous greenwood gruf han harvest hast haz headpiec hem henry hollyhock homestead homeward "
   "hostess hover humidity humorou hurl hydrophobia icicl idly imperfect imperialism inconceivabl incurabl indescribab influx intermediary jessi jog jot joyous kennel kentucky laden lantern legum likeness lineag marin mastery mastif meddlesom "
   "medication mercury method microb mischievou moral mosquito moss mould mountainou musk mutual navy needn't northeast obstinat odorou operation origin ornament overpower overturn partnership patho patronag peach perception perihelion petulant "
   "pew photographic photosynthesi picket pixel plaintiv plumag potter prattl preferabl pressur princess prism procession propel purity quicken racer rebel receptor rectangular rehears render resolut respiratory rhythmic rib ridicul rivalry "
   "riversid roar rob robotic rosy sanction sapling scarcity scornful scrutiniz seaboard seashor sediment seedl selection selfishness settler sew shadowy shaggy shalt shambl shingl shudder significant simulator sip sleepless slink smack sob "
   "sovereignty spad spectacl speedy springy sprinkl sprinter stability standard statement stationary steed steepl stout sturdy submarin sufficient suggestiv superintendent suppress suspens swan swirl swung talker technological tempest "
   "temporoparietal terrac thaw thermometer thistl thoughtful thunderclap tilt torch tran traveler trio tuft uh unbound uncover undress unfail upstream valiant velocity vermin victual visib vodka waddl waterproof we'd we'r westward widow willow "
   "wistful workmen wrinkl yearn youngster"},
  {14,
   "abat acquirement administrativ aggressor ambl ann apprehension approximat archer ascent avalanch bab bambo barb bask beatitud beetl benevolenc bess birch blaz bloodsh blush bonnet boon bough brag brink brut bulg burglary cacti candl captiv "
   "carv celery celestial centiped chaf charl chiffon christen circular clad clearing clinch comparativ complexion conch construction convention coo couch crippl cruiser curb deduct deform defraud delicacy delicious depart desir developer "
   "discomfort disconcert disobey disregard drowsy dun dwarf elud elusiv embroider embroidery emerald eminent en encrust exhibit extracellular fatherland fellowship fertil flatten flatter flaxen fleshy flora flounc forlorn formula fortress foul "
   "furl gallop garland geographer geologic girth glacier glar grasshopper grin griz gull gurgl halo hasti hatch hatchet headquarter heav hesitation hickory hing hiss hob honeysuckl hos hump hygien immigrant imperviou inactiv induc inflammation "
   "inspiration interstellar jan k kg kindl knit landslid laps lavish lecturer lettuc lighthous linen listless locomotiv loft lonesom loom lowland lur magician maim mainsail majestical manufactur mar maritim maternal mattress merchandiz miller "
   "mishap misty mit moderat monk morrow morsel moscow mosqu motionless mound moustach multimedia mutton muzzl negotiation nestl neuron nightfall nobility nonviolent notebook nucleic obtain odor opalescent operat outstrip patent patter peal per "
   "persever perturb piper pith placid pluck poetry pomp poplar populariz populou porch prettier prob procedural puritan radiant refug regimental remodel remorseless requisit retainer reviv revival rifl rigidity rind ringlet rippl rit rivet "
   "roast rum scout seaweed seced secondary seiz sentry seventeen sharpen shilling shopkeeper shovel shrill sift silk skif skillful slavery sleek sleev slung smolder sparrow splendor static stephen straighten strenuou strung sturdi suitcas "
   "summon sundial surf swoop tallow tangl tearful timid tout trajectory transcend triplet trod trout turquoiz turret u unceas unconditional undecid underwear unparallel unrest unseal unwholesom vacant variability vector vehicular veranda veri "
   "vin violet vista vow wailing wallpaper wattl waysid wearer web weren't wiry witty wool writh"},
  {15,
   "aboard abreast acquaint adversary aeroplan afloat airflow alacrity allianc alumni anchor animat anxiety anytim applaud architect ashor assert astern attentiv auctioneer author avoidanc baker barehead beacon beech befool beheld betray "
   "blackness blemish blend boa bodi booful bran bridl brilliancy brisk brocad bud canopy cask causeway censu cherish chill churchyard cicada clerk clod colonist conversion courageou courteou cov cowherd creak crockery cunning curlew cushion "
   "dav davit daz decided decre deploy derid deviat devote diameter dilatory diminution disconsolat dismay dispers dissolution diver doctrin domino doubtful eclips ecstasy elbow emboss emphatic enact entic epilepsy equaliz equivalent erect ex "
   "faintness fatigu fealty fertility fertiliz finery firmness fle flossi flowery flu flung foremost forsak fortification fragrant fruitful furious gambler gamekeeper gilbert gladden gleeful glint grapevin grassy grat greyhound grimac hamper "
   "harmoniz haul he'd hedgerow herb hew hillsid hitherto hoe homag honorab horizontal housemaid humanitarian hunger idol ignition illustrat immovabl impart impartial implor importation incidental indulgent inexhaustibl infancy inquiring "
   "insulation intensity joker khaki kraal landmark lessen liner literary livery lob locust lookout lor mainland manikin marian marigold marshy mast mealy mechanical mi mingl mockery mortar motiv motley mourn mr muf naturalist nephew neuro "
   "neuronal noiseless northwest notwithstand oblong occipital occupant oftener oliv organism oven overly overtook pacemaker paralyz passer pathogen patriot pensiv permeat persimmon phenomena phytoplankton piecemeal pierc pilgrim pillar pioneer "
   "piracy pistol planter plum pois policy pomegranat ponderou portmanteau precursor preoccupy pretenc propell prun pursuer pyramid quantity quietness radianc recitation reconnoiter rejoinder renunciation reservist residential resourceful "
   "responsiv restless retrac retreat reverent roc roset rotunda rug rummag sailboat sash schooner scorch screw seaman seawater senat sequester sewag shapeless sheav sherif shipwreck shiver shrewd shriek shrink shutter sima sinew sitter slacken "
   "sleet slit snatch sneez soak solution southward sparkl spright spruc spurt starlight stead steamer stony stroll subsistenc suffering supplant surmount sweetmeat swollen tadpol talkativ tamer tan tapestry tatter tendency tether theatrical "
   "thoughtless threadbar tickl titular toddl traitor trembl trench trillion triumphant tropic tumult turban tyrant unaccustom unanimous unconscious undermin unnotic vas vassal ventilation vertebrat vest visag walker wandering wearisom wherefor "
   "whiten whitewash willingness windmill wisp woe woodsh wristband x y yarn yellowish"},
  {16,
   "acid acrobat affectionat aforesaid agreeabl airway alley allur aloft american ammunition ancestry annal annual aphid apparel apprenticeship artifact aspir assent astrid attest avenu bachelor bandag banquet barley beckon befall biotic "
   "brighten bristl broil browser buildup bulk bustl cach camphor canva caraway carpenter ceremonial chok circumferenc claimant clergy collector conception confid contentment covet crevic crumbl cucumber cyanobacteria cytosin d dan david deepen "
   "defianc defil demographic demoraliz dexterity diabet discontent discredit disembark dock downy duchess dwelt dyk dynamo eav eighty email embryo emission enrich entreaty epithet equator excellenc exhaustion facilitat fang fawn ferry fitful "
   "flotilla footpath footstool forag forcibl forehead frantical freemen frill frugal fugitiv gala garment gauntlet gazell gear generator gentleness germinat gland gleam glimmer glimps gloomy gorilla gratify grudg grumbl guanin harp helmsman "
   "highland hilt horseback horsemen hovel hummingbird hurrican hurried inaugurat inducement induction indulgenc infectiou inflam inherent inkstand insatiabl inscription interwoven investor it'll japanes jaunti kink kneel leapt legacy les "
   "liberat lifeform linger lins loath lofty majesty mansion mapl maroon marsh mash meek metabolism metamorphosi microbial milliliter miner ministry minnow monotheism monsoon moonshin morass muffin mul muslin mustard mut naught noko nursery "
   "oath obliqu oracl oratory oxen oyster paddl pallid pamphlet parcel peaceabl perennial performer perish personag perusal pharaoh playback pli plumber por poultry protrud prudent purest putty quaint rainfall rainwater rambl rascal rebellion "
   "rebuf rebuk rejoin remnant restlessness revisit rhetoric ridg ripen rollick roundness rumpl rustl rye sahwah sanctuary sardin schoolmaster scurry seafloor seam seamen sergeant shi shipment shoemaker shor sieg siren slender smother snappy "
   "softness soldiery soot spectral springbok stabiliz stagnant statesmanship stealthi steamboat stellar steward strid stripl sub suffocat summit sumptuou superpower sweeter symboliz tangerin temporal tenth terbacker thicker thirteenth thud "
   "tidal tippet tow translational transportation treacherou treason treasury tremor trickl troublesom turf unfold unkind unoccupy usher vibrat vivacity volub walnut waterfall wharv wheelchair whereof whinny wholesom wireless woodsmen workman "
   "woven wrench yok"},
  {17,
   "accompaniment adenin adjutant agat aimless allegianc anatomical ancestral anew antagonism apex apiec apparatu applianc aqua archway aristocratic attir autumnal auxiliary avert banish baptiz barber barnacl barrow bazaar befallen besought "
   "biodiversity blacken bloom blotter blunt boast boisterou booth bravery breaker brotherhood buckskin buoyancy cano capsul captivity cardinal caretaker cessation chant cheerless chlorophyll cigar clamp clung cobweb colloquial commander "
   "companionship compass confederat congenial consul contemplation contextual contractor convolution cord costum counterbalanc courteous crackl crat creditor crusad crustacean cubic culminat cultivation cylinder deferential del designat "
   "desperation destitution detritivor diffusion dik disgrac disinherit domination doz dwelling dynastic earnest ebb economist edific effectual elevat elicit embark emblem emperor enclosur encumber endow england esteem excursion expans expell "
   "extinguish feudal feverish fig fling foil foliag footman fort fowl fretful fro geographic geological geologist gigantic gill glial globalization gloom gnarl goblet goddess governess gratitud guild gunner headset helium hoars hobbl homeland "
   "homer hummock hydrocarbon hypertext idleness imbib imitation immortaliz indescribabl indigenou indignant indirect inexpensiv ingeniou inlaid insignia intercept internet invader iridescent jingl jut kindergarten kinetic lament limeston "
   "liquefy loosen majestic malaria mandolin manhood marvel marvelous matron merchant messenger microorganism microscopic mir monotonou monotony morphology mossy mouldy multi municipal muster mutant nan nanometer narrat necessity nervous "
   "neuroscienc notab nyoda offensiv oval overboard overland owing painter parasit parasitic parish pavilion petal phosphoru plasma platter pontoon practitioner presidential primat principl profusion prophesy prophetic propound prosper "
   "providential prudenc prussia puma quarrel quinin radiat reconstitut reminiscenc reunion reunit rhubarb righteousness roadway rous roy rubl sabr saccharin sallow sap satin saunter scepter scorn seab seaward sedat sensor sensory seventy "
   "shadiest shameful shield shill shroud shrunk shuffl shun siev sloop sluggish solitud sorrow sour spic spinet splinter springtim squabbl squir st starboard starry statur stern stifl stilt stimulu strait sullen suppl surpass sway swell swerv "
   "taxa technician theoretical thicken thrill thwart thymin torment torqu trader tram tramp tranquil transact transitory trimming twiddl twinkl vault verandah verg veteran viol waiter wanderer wetness wheat withstand woodlic youthful zoologist"},
  {18,
   "abiotic abundanc abyss acr ad adherent adieu adjoin afoot aggravat aggression airplan allud aloof amid annotat annular antenna anthracit ape appertain apprentic arid avow awe balcony ballast barbarian barrack bearing blindfold blockad "
   "blueprint boundless breakthrough breech broader bronz bushel casting chaiz chimney chivalry civic clay cleav climax clover cm3 coastal colonel columbu compartment comrad comradeship condescend congress conspir convalescenc conven cork "
   "covetou creamy creeper crest crimson cultivator damper decomposer deportment desolat diaphragm discernibl distaf dizzy dominanc dormitory drainag dusk dusky dwell dweller earthenwar elat eleventh elimination elliptical elongat ember encircl "
   "enviou enzym exactness exasperat expel exterior extravagant exuberanc festoon filament fist flinch forese frail frailty gaiety gallery gaunt gendarm genial genom gild glaz glid godfather graceful grayish greec gunpowder harass harbor hatter "
   "haughty highness hospitality housekeep hull humiliation hush immigration indentation indifferent inflow ingest innkeeper instinctiv ionization jerkin jupiter kilometer kindest lameness latent laurel liberation localization luminary luxuriou "
   "malic manabozho marbl marrow menac meridian methan midst mien moistur momentary monetary monograph monument morphological mutation napoleon naval nineteen noblest o2 opportun org outpost papyru pastim pathway peevish perplex phantom pier "
   "piety pillag pinion plight preservation profus proprietor prosaic prosperity provocation rafter reap receptiv recess rechargeabl reconstruct refinement reflector replicat republican resound retention retort roller roost rust rustic ruthless "
   "salut sculptur seaport seeker serpent shan't silky slain slumber smot smoulder solemn solubility solut speciation sprightliness starch stirrup subjugat sublim subsist subtract sunset swampy swarm sweetness swiftest teaching telegram "
   "telegraph textur thickness throb tid tissu tomb treachery trit trustworthy truthful twelfth underpin unobtrusiv unru untouch utilization veil vellum velvet vertic vertical victor vigor wafer warmth wavelet websit withheld wreckag zest"},
  {19,
   "administrator affirm afflict affliction agitat agricultur allot altar amiabl amory analytic archaeologist asphalt aspiration assortment astound aural axon ballad bearer beguil bestir bestow biochemical blower boyhood brazen brew brow burner "
   "butler calamity calcium chasm chromosom chronicl clergyman cloudless co cock colonial colonization concentric confession conquer conscientiou consideration contraction coolness crag crank dal decompos demonstrat deprav descendant detachment "
   "disagreeabl disclos displac displeas diverg divulg doctrinal dost downcast dyed elasticity eleganc enchant encompass endurabl enlargement enlist enslav ensu entrust epoch ere exert fearless fecundity flax fled flicker foe fol forebod franc "
   "frigid frontag fury gazer germany gram gust handsomest hemp heroism hinder horseman humorous hybrid illustriou imbu impetu impotent impunity indebt indiscretion insanity intoxicat involuntary ivory keel kilo lanc lattic ledg lethargy lief "
   "liken lim liveliest localiz lottery loudspeaker luster magistrat makeshift maneuver mariner meddl melancho mellow mineral mobilization moist molten moor munition navigation ne'er northward obstacl obviat outbreak paramount parliamentary "
   "parson patriotism peculiarity pee peel pericarp permeabl perseveranc pilgrimag plasmid plentiful ply polyatomic portico preacher precipic predominat preponderant presid pressuriz primros privation prominenc quaver rarefaction reactiv "
   "reciprocal rector republic reput reverenc roughest scalp scant scholarship scrutiny sedimentary seismic seizur selvag sentinel setup silica sincerity siriu skipper slab smartness solicitud southeast spaciou spangl specter speedi strew "
   "submerg subordination subsid sulfid sunken superlativ supremacy surmiz surveyor tau telegraphic telephony tenderest testify textil thron trampl transducer trim tucker turbin ungain unintentional unmistakabl unproductiv unprotect unselfish "
   "upheld utteranc velvety venison vex vinegar visualization voyag waistcoat watcher watchman wax weaken weakest wedg weel whiteness willful"},
  {21,
   "abrupt accumulation alarmist annihilation apparition appropriation archduk assuranc asylum austerity autonomy aviator azur banker basal becalm behold belgium beneficenc beset besieg betoken biomass birthplac blot blunder bobbin broaden café "
   "candor caoutchouc caravan caress carnivorou casein cavity celerity characteriz château cm coalition coercion combatant conflagration conservatory coup courageous crystallization curtail deceas decoration denial derivation discreet "
   "dispassionat doub dryness earl earner efficacy eloquenc endur engagement entreat europ evaporator exaggeration excavation exertion exil f fatty ferociou fertilizer firebrick flannel focus gigabyt gird gradient hamlet humility husk hydrat "
   "hydraulic hydrothermal hypo impur inclos indelibl infantry infest inorganic inscrib insulat interplanetary interspac intimacy ionic irregularity isotop juggl kil kingship km lash leaden lignit lily loneliness loveliness loyalty lunar "
   "magenta mangrov mantl maturity meditation mid militant mobiliz moisten monsieur multitud nigh nineteenth ninth novelist omen ordeal outburst outlay overlaid paraffin participation patron pension petition phial plank porcelain precept "
   "projector prophecy purification q radioactiv rapidity readiness rebelliou regiment renewal renown respiration ruddy sag salin saturation semblanc seventeenth shred silvery sociabl sojourn spark spat stratum subdu suffrag sulfur sulphuret "
   "syllabic ta temperamental territorial thrifty tiding toil torpedo trademark trophy truc truss twofold tyranny un unclean undulat uneasiness unimpair unjust unprecedent varnish vernacular villa w warrior watchful weariness whereabout zenith"},
  {22,
   "aberration ablution acetat adjustabl adorn affectation alkalin amiss anvil apertur appreciabl aquatic ardent articulat artillery artisan attainment august battlefield bombardment bosom brandish breakag brig brownish bystander c candid "
   "collision combustibl comet commencement consecrat corp countrymen cram cytoplasm d'alen delineat descry desolation devout diffus dishonor displacement displeasur dom dominion enumerat evinc exportation exquisit fabulou fortify gallon globul "
   "gr greatness grotesqu habitual haunt howitzer igneou illuminat impurity inasmuch indolenc inert injuriou jealousy knot la le legion lordship lurid malleabl manful manur mediat mesh meteorological militarism muscular nationality nitric "
   "observabl observant obstinacy opening overthrow parchment partak pedigre photographer physician pledg portentou portrait prehistoric prejudicial prostrat protector ral repos resentment revanch salmon sculptor secrecy seren serpentin shatter "
   "shav sheath slay solidification solitary stevenson straightway strov stucco stupendou subfield swagger temperament thigh timber topography torrent tuberculosi tumbler twilight unbroken uniformity unmov valor vapor various vegetation "
   "vengeanc vitality viz von warlik watchdog wherein wilbur wilderness wilt winch wrest wrought"},
  {23,
   "absorption ambition amper annexation armament ascertain ascrib augmentation bald blindness blith cannon carbonat cavalry chieftain communion conduit copyist coulomb counterattack denser deplor deputation devotion dignify dingy disengag "
   "distrust epidemic excitation fixation forg formulat fusibility garrison groov habitation herald heretofor impell infernal insolubl inspector instantaneou interpos intrigu inundation inveterat lateral latitud longitud lye malt medal "
   "metaphysical meteoric mineralogy monoplan monstrou movabl nettl nitrogen nuclei obedienc obstruction olden oppressiv paternal pathology penetrat peril poppy possessor precautionary prerogativ proclamation prof prologu prosperou pyrit ratify "
   "recreation remembranc renounc rheumatism righteou serbia solidarity sown spherical stoppag suboxid sulphid syllabl t teaspoonful thackeray thinker thyself tint tolerab trauma unequal unhinder usurp warfar waterwork"},
  {24,
   "acceleration angular aqueou assemblag assured attributabl aveng axl b beginning belligerent breadth cement clayish cleanliness climatic coerciv cognizanc coil collid commonplac concav contrivanc cylindrical decomposition delegation "
   "deposition diligenc diplomacy discordant dispens dissatisfy dr dressing eagerness equinox etc evaporat expedient fain flask founder fractional frontier grandeur hallow heather heraldic hoist honorabl impatienc indemnity indigestion "
   "indispensabl intrud jurisdiction locality merest n neutrality nourish ore oxidiz palpabl patriotic perfum phraseology picturesqu piston pneumatic pottery profess propagat proton provinc purchaser quarry quartz radial raster reagent recharg "
   "regulat residu resin rower ruinou se sepia soda statesman substratum superstition tannin telecommunication testimony trebl trudg usurpation variegat vent vibration vigorou volatiliz z à"},
  {25,
   "abod acidic alizarin alkali allusion ammoniacal anti apprehend augment botanist ceaseless cloy commerc condenser congregation conquest delegat detest detonat dispatch e egotism elastic electro electrod espous expend formidabl gaseou genu "
   "gib grm homogeneou hostility humorist incessant interdisciplinary intricat keenest levy longitudinal luminou m malady metaphysic monarchy nitrat nought ordinari partisan pedagogu pendulum petroleum polarity primeval progressiv restraint "
   "russia smear solubl stopper suffraget thereupon tradesmen v"},
  {26,
   "agitation alloy annihilat beet centimeter commend constellation cultivat darken de deflect deterioration eloquent extremity galvanometer ignit insur kindr legislativ magnet micrometer millimeter miniatur neutraliz observanc phosphoric piou "
   "procur quantify quantitativ regenerat restoration revolv signify solidify subordinat succumb sulphur taper unintelligibl ye"},
  {27,
   "alkaly alumina antiquity audacity bitumen codify combustion concession conductivity counterfeit crystalliz dissolv distill docil eighteenth electrostatic forthwith ft g h hydrochloric immers indifferenc innumerabl j lath oft oxidation "
   "phosphat physiological pivot r saturat stiffness tar thither tract victoriou"},
  {28,
   "caustic chloroform collodion corollary diminish distillation du electrolysi elevation gaug imagery impracticabl judicial l lb magnetism outward platinum pulley reservoir shaft showy subatomic translucent vanity"},
  {29,
   "affinity ebonit emulsion ether forego furnac gelatin glycerin irregular lever manganes mm ornamental oscillation ounc p sulphat thenc utiliz voltaic zinc"},
  {30,
   "ammonia carbonic chlorid crucibl decisiv dilut engrav manifold metallic perforat potash potassium sodium"},
  {31,
   "intelligibl oxid precipitat sensitiveness"},
  {32,
   "solvent sulphuric"},
  {33,
   "boiler bromid travers"},
};
// clang-format on

} // namespace waymark::checks
