// SPDX-License-Identifier: MIT
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
// Sources: CLEAR corpus, 2983 excerpts (figures only); SCOWL word lists, sizes 10 to 35.
// Cross-validated Pearson 0.742 with teachers' judgement; 7815 stems listed.
#pragma once

namespace waymark::checks {

struct WordsOfYears {
  int years;
  const char* stems; ///< with spaces between
};

constexpr double unlisted_word_years = 31;

// clang-format off
constexpr WordsOfYears reading_age_words[] = {
  {-18,
   "jump mamma"},
  {-17,
   "eat oh yes"},
  {-16,
   "bark cat don't duck pet pig rabbit ran sad"},
  {-15,
   "angry basket bigger chicken climb hungry kick wok"},
  {-14,
   "baby cag catch dig dog feed fun grab grandmother kill leg mother nest papa pleas scar somebody stay sunny try"},
  {-13,
   "big cak can't couldn't food girl got haven't hit hurt mayb pick rip smell tir tri ugly worry"},
  {-12,
   "afraid aren't boy children cri cry flew frighten get go goat happy isn't mic nic notic onto scratch shout sister sorry stop swim teacher viru walk went you'r"},
  {-11,
   "aunt bag bird butter cow crawl elephant farmer fast fell forgot fur glad grass infection listen monkey mud paw pen plastic plenty reply researcher said saw she skip sleep tam thief threw trap trick tun want warm won't you"},
  {-10,
   "ask asleep ate bak bell bounc closer didn't door fami football funny happen hello help hom hum laugh leaf lucky morn mous pan parent play pok polic pull respond school shelf sick smart someon stuck tap tell tiny told took uncl virus why wow "
   "your yourself"},
  {-9,
   "away ball barn black bowl bush cam chair chas child corn corner cousin crack dangerou darl dear decid deliciou dirt doll egg family farm gam going happi harder harmful healthy hid i'm infect jack kitchen kitten lawn lot luck milk miss mouth "
   "next nois nut participant pat pop pretty rid scientist see sheep shook snow soccer soon spin start sting stood talk teeth think tre umbrella upstair wait whistl woman"},
  {-8,
   "amaz appl around back banana beach bed beg behav bicycl blanket bridg bright carrot caught clever comfortabl container cook cotton crocodil did dinner do doctor enjoy everybody everyon everywher father fetch fly garden health hear heel hen "
   "hol honey hut ice kid kiss kit lan lesson let lion littl lock log look magic meant merry mess movi neck orang pant path pink put rainbow saf sat scamper scold scor sil sit smooth someth spend spok squirrel stol switch symptom tail tick "
   "tough tricky turtl wad watch weather younger"},
  {-7,
   "advic animal anyon autumn awak becaus began blew brain breakfast brother brush bump busy chat clock coach cold colorful crazy cun cupboard dark day div doesn't drank drink eaten extra fever forest friend gon grammar heard her herself hind "
   "hip hir how hunt husband jealou just kne match meal neat nobody nos off older pack parrot participat pie pool poor potato proud quick rain sho shon shower sing skin startl steal stick straw summer sur surviv swallow swamp thought tied trunk "
   "unhappy warmer whal wif window worm wouldn't yard yawn"},
  {-6,
   "across afternoon apron beautiful birthday bought brav bread bring bus ceremony clean closet comb coral cream creatur danc disappear dreadful dress drop dug enough exclaim fairy fed fellow felt fenc floor gat gav glov graduat grandfather "
   "grew grief harm hay hospital hous hunter hurry hyena imagin insid invit job knew ladder loud lucki lunch marry mat me motivat movy nowher old out pastur pictur pleasant pot push room run safer sharp shop sky snak sock spot squeez stak starv "
   "stomach sun swam taught teach team tempt thing thirst thread tip top treasur underground underneath up wak wander what wing wonder yellow youngest"},
  {-5,
   "acorn activat agr ahead aliv along amusement bacteria bad bat bee berry biggest bit branch breath brown bunch buy car cattl cheek chew chip clinic com cooky could crab crunch curiou daughter died diet dip disappoint discourag doing donkey "
   "down dusty easy eventual excitement favorit feather feel fighter find finest flag fli fluffy fond fright full furnitur gent golden grad groan grow guess hang hard hat hook hop horn hors illness imaginary immun instead keeper kindness knock "
   "know lak learn lemon liv lung mama meat medicin mental mew middl minut naughty nearby need night ocean onc open park phon photo piano prayer preciou puppy queen rub rush safety sang scream search seat sell senior seriou shady shoot shy "
   "sometim song sound spent spi stair step strawberry stretch sunlight tak tear thank threat tiger toad today tongu too toss vacation violenc warn wasp when wherever winter wip wood yell"},
  {-4,
   "about adult again agre alway another anyth arrow bean behind blood bother bow bunny call calm calv chamber chil choos cloth coffe company crash customer daylight dirty dish disturb dodg downstair driv drov ear em empty extinction few fork "
   "freez frog frozen fruit furry giant gift glossy goal good gut had hair happier he head hearti hill him honest hopeful hot hug hung insect journey joy kept lamb lazy left lift lik long lov money morning mov music neighbor palac parlor patch "
   "penguin planet plant plural polar predict quiet rag red rely remember rescu retriev rhythm robot rocket rop round row scatter seen shin shut slept snack soft somewher sooner spider splendid sprang squeak stack stall ston storm straight "
   "strang street string strongest tactic tall television them then they thirsty touch track trail trumpet unimportant upset vaccin very villag visit wasn't way whenever whil whit wish worn young"},
  {-3,
   "abl after alarm am amazing amus ant anywher apt assistant attendant attractiv awok bath better bold boot bottl brok bucket bullet bundl burn butterf buz camera can chop chos cleaner clumsy coat complain continent cozy creep crept crop crow "
   "delight dentist desk die drip driver dry dull dying eager eagl edg educat eldest everyth exampl eye farther farthest fat finger fish flower foot fossil found fox froz gather gender grandparent gray green ground growl gutter harmless harry "
   "helpless his humor important injury jerk join keep kitty lady landlord lon longer lying mak mal many master math mayor minister mom mood my nam narrow nasty near nurs offspr orchard outsid owl peep peopl phras playground president princ pud "
   "puzzl quest rattl ready risen risk road rooster sand shiny sir slow snail so som speaker spoil spool sport squash steep stolen story str stronger sudden super survival sweep swing tabl talent tea they'r tight tom tomato tomorrow unfamiliar "
   "until upsid vegetabl violin wagon wash wed week wet wher wolf wors would"},
  {-2,
   "ability all amongst ankl anticipation arriv automobil awkward bargain beam bia bill bitten bleat blu boat bon bor boss break brick brought build bulb burst but careful castl cav chain challeng chees chest chocolat classmat claw cloud cluck "
   "collaps concert continu cricket crumb cur darkness dash detect different director distress dol earn els emotion equation excit favourit fear fiction fifteen fin float folk forbidden front gentleman gravity handful hardest hotel household "
   "huddl if inquir invad jungl kind king laboratory lad lay leav lick luncheon ma manag marriag met might million moon mountain muscl musician nearest never nicer noon numb objection one ongo paid pail pair partner passenger peak performanc "
   "person pil pillow plagu player plu pol polit post quit rack rainy real realiz refresh rep request rest river sack sail say send sent shad shak shar shirt shorter shot shoulder sight similarity sleepy somehow son splash sprung sticky "
   "strategy stray struck sunshin supper surpriz tast teas teenager telephon ther thick throw till tim toe together town triangl trot troubl turkey twig twin typ unawar useful vocabulary wallet was water we weak weary wer widespread will wis "
   "witch wonderful wooden wrist"},
  {-1,
   "adventur aggressiv ago although annoy answer anxiou anxious argu bacterium band beak bedroom befor believ birth blam bleach blow bottom box bre bug cabbag cap carpet cell cheer chirp church click comfort comfortab community competition "
   "composer consol cross cruel crush cuddl cup curl dart dead deal decad decreas disagreement discuss disorder disrupt doe downhill dragon drain drew drown echo eighteen eighth eleven environment ethnic even every factor faint faithful fallen "
   "faster fee field fight fir fool forget frank fresh frosty gasolin generou genetic gentl glow gold greedy grown hearth himself holiday homework hundred identify impact infant injur inspect into invitation island it jaw jol key lab lain land "
   "larg largest last later launch leap led library litter load lodg loss lost mad magazin maiz member migrat mind miserabl mol much nail nerv net newspaper normal not now nutrient often on outer over panic past patient pay perch pleasur "
   "pollution pond pretend probab problem protect protein protest punish pupil railroad rak rap reach read rein relax reproduc research ribbon ric right rol roll satellit scenery seed servant sever show simpler sixth slic slip slipper sly smil "
   "sofa sold soldier soup specy spell spill spit spread spun squeal still stoop stor stranger stress strok struggl stumbl sunk surgery tasty telescop temper terrib terribl their throat tobacco torn trust tumbl turn unexpect university updat "
   "violent visitor vitamin wall wee welcom wheel whichever who wild wor wrong wrot"},
  {0,
   "a according activity actual adaptation agricultural ah almost and anybody arm attention availabl backbon bang basin beaver becam bedtim beneficial besid block body book brook bury bye careless carry ceil cellar charm cheat check cheerful "
   "choru clap class cognitiv communist companion count cover creek crystal cub curious deaf deep deeper depression distant disturbanc dozen drawing drought elder emergency episod evening event ever everyday expensiv explain fall fasten feet "
   "femal fibr flash flock foam foolish for forgotten four frisk galaxy giv gle gnaw goldfish grasp graz group halt handy har hav heavi heavy helpful higher ho hold hormon ignor incomplet incredibl intent interpretation lap lean listener lit "
   "los loudest mammal mango map marvelou mathematic melon membership memory messag midday mil mirror multip nap new newcomer northern nostril noth noticeabl odd owner pain palm parad peer pencil peter pin pit plac plan plaster plead poisonou "
   "pouch prairi prairy prim prospect puddl queer rac rat reef reflection repair repeat respons return rich ridden rock root schedul scoop scrap secret set seven seventh shell sid sigh signatur siz skull sled slippery snap special specializ "
   "split spong spr stalk stand steer strap strong study stun stupid summary sung sweet target tenni terrify that the themselv thre thrust thumb tin to tour tragedy train tray trip truck trusty tuck tying unabl under understand upright ups us "
   "video violat voic weaker wealthy wear wept whim women worldwid yesterday"},
  {1,
   "abbreviat acquisition adviz affection aged alon alongsid also amendment announcement antibiotic anyway area astronomer at athlet bank basical bathroom bear beast bent bik bin biscuit blast blind boom boost border brass breakdown breez "
   "brightest broken broom brutal built bureau caller captain circu city civil clog cluster clutch collar collect colleg competent comprehend confusion consent cortex counter countrysid creativ cue curiosity curtain damag dandelion deed "
   "departur deserv despit devoid diagnos disabl diseas dislik ditch dollar don drag draw dynamic each earthquak easier education efficient eight entertain entry equip exclamation expedition fabric fad fam familiarity famou fantastic feast "
   "feeling fewer fifty fill finish first flak flam flap flexibility flood fold from funeral gardener gasp geographical goodby goos gossip grateful guarante hairy halfway hammer hand handl handsom happiest harness hasten hasty heal heap heart "
   "held herd hero hidden honeycomb horribl human idea in inclin incredib information insist inspir intact interact intestin investigat jok kingdom knif lightn lin list liver loaf maid market measl melody microprocessor mild mill minimiz "
   "mischief misfortun monarch mor muddy mushroom must mystery nearer nicknam nighttim no noisy o'clock of ogr oldest other our overall oxygen packag paper party patienc patty peck piec pony populat postman powder practiz prepar prick professor "
   "prompt punishment radio react recall recip recover rejoic relationship resent resistant restaurant revenu riot robin rough routin sailor sal sank scan scen scroll sea seal seem selfish shall shawl shelv shepherd short signal skeleton sketch "
   "skirt small soap spray stabl stagger stillness stir strangest successor suffer suppos swor tag terrier through thunder tor toward traffic traumatic travel travell twelv two underwater unpleasant usual valley vehicl ventur vicinity volcano "
   "well whirl whisper wid wind with wolv word work worker wound year"},
  {2,
   "abov abus acquaintanc aisl allowanc anticipat apartment are arithmetic as asham associat awar background bait ban be beat behalf belong belt best blink board bog born borrow brand brim bushy butterfly candy cannot caterpillar caus chanc "
   "cheaper chick churn clasp clif coax coin coincidenc colder color compet conclud confus consult consum content cool cottag critical custom cut damp dar darker deepest desperat diamond disappointment disaster discover dismiss donat dov dream "
   "drift drug dumb earth eater elect enclos encourag enjoyment enter enthusiasm envelop evolv exhaust expectation extraordinary fac famin fan fault fern fierc figur fireplac fishermen fiv flat fleec flor flutter forbid fortnight forward gay "
   "gaz gees gen grand great grey ha hail hardship hesitat high hurrah implicit imprison industriou influential ingredient intelligent invalid invest is jacket languag laughter light limp lip literal locat louder ma'am man manager meadow "
   "meanwhil meet mistak mistress monster month motto musical necklac nervou nin nonsens notion oblig offic okay only opportunity oral orientation own pag paint pantry passport pattern pea peanut perform pitcher pity plain playful playmat "
   "pocket poorest popularity porter pour prettiest prevention prey priest promiz pumpkin rail rattlesnak reason recovery regular remark reptil resembl reserv resident respectful responsibl restrain retir reward rhym ris robust roof roomy ros "
   "ruin rumbl seek sensation shadow shap shelter ship shock shortest sidewalk silver slat slim sort speck sped speech spoon sprout spy squad star stocking stool stubborn student stump sugar surrounding survey suspect swept swift temptation "
   "tend tent terror than thirteen ticket tie tonight tooth toy tread treat trigger tropical trough turnip twic unconsciou uneasy uninterest uniqu unsaf use vanish verb viewer villager voluntari wav weird western worst wrap yourselv zon"},
  {3,
   "acceptanc accident accommodat activist adventurou affair afterward air alga alight allow amber anyhow appointment array articl ascend attach attend attendanc attract audio await award basic beard beauty behavior bench bid bil blossom both "
   "bout brilliant brood building bull burrow busi cabin calf camel camp cancer card chang chap choic chosen circl citizen clearer cloak clos clu combat commenc connection conservativ constitutional continental control convict cough cours craft "
   "crouch crowd crown dazzl deck deer depriv devor dic din dioxid disadvantag disguiz disgust disput document dos downright earthworm elegant elsewher emotional employer encounter endanger equality equipment errand escort exact except exchang "
   "executiv expansion experienc expert eyed fairest familiar fil final flamingo flight flush forever formal fountain fret friendship furiou goe grac grandchildren grap grav grind gulf gum gun handkerchief harsh hazy highway hundr identical ill "
   "impair increasing infer inheritanc initiativ install instant interfer interview jewel joyful joyou judg knelt larger lark lat liberty lie lifetim limb loan luggag magical maiden major maker march massiv meantim media meeting melt mobil "
   "mortal most movement munch mutter myself neighborhood nibbl niec ninety nowaday nuisanc oak offend oppress optic orphan overcoat overhead overwhelm painting pebbl perhap periodic persist pigeon pinch pitiful plough plung praiz predator "
   "predecessor prison privacy profession puf pulp ranch rather reckless recycl region regional releas reliev resourc rival rubber runaway runner rusty s saucer sav scanner scent screen season security sensibl sentenc session sex shed shoal "
   "silenc sink skill slower snowy snug sober solar sophomor sorrowful southern spear spinal spotless standardiz statu stem stif stormy strain strategic strengthen subscrib suc sue suit suspiciou tediou ten tender thes thi thin though tower "
   "trib trifl tug tunnel twitter uncomfortabl undergraduat unfortunat unlik unwant used using vigorous visual wast weed whether whip whir wink wither world worthless writ yacht yelp"},
  {4,
   "absurd accidental accusation ach advancement affect age alert already among angri apologiz apology app argument artificial astonish attic awaken backward bacon bacterial been beer begin begun belov below benefit bet billion bitter blown "
   "bound brak brighter broad buffalo burnt button cackl campaign canary captur cash cathedral caution celebrat channel chapel chatter china chum classify climat clump column comedy comment commodity commotion complicat computer confidential "
   "confirm conscious constitution correlation coupl crav crew crim crucial cruiz curs dainty dairy danger dealer debt decision decorat defend definition delightful dependenc desert digest digestiv digital dismal distanc distract dreary drill "
   "dur dust eastward ecosystem edit elm encouragement end energy ensur entail estimat factory fair far fashion feebl firm fisherman flourish focu follow follower frown futur giggl glanc glass government greet grim grocery growth guardian habit "
   "halter happiness hawk headlong hedg hik hint homeless however howl humbl hypothesi illegal immediat impatient inaccessibl indulg inject inland inn innocenc innocent insight intention interaction intermediat jam junction laid lawyer leader "
   "leagu leak learnt leather lent liberal lif link livestock lobby loos low lump luxury madam magnificent maintenanc meaning men merri microscop minimum molecul moment monitor moonlight mount mournful needl neither network nor occur option or "
   "organ ought overcom parliament pass paus peg pepper permission philosopher picnic plantation platform plot point poison popular predominant prominent protectiv prototyp purs raft rang rank ray re reappear rear receiv reckon reed regret "
   "remarkab report resignation resist resum rickety ring ritual roadsid roam robber rod rout royal rud ruffl ruler rumor rural saddl sadness sam satisfaction schoolboy scienc secretary selectiv sermon shallow sheet should sign silent sixteen "
   "slightest slither smaller smith smok social sooth south span spar spectator speculation spher spring statistical stov stream sum superviz surprising tackl taxation terminal text thirty thousand tool transmitter traveller twist underly "
   "undoubted unhealthy uniform unknown unsuccessful unusual urg vic waist weapon west whisker whom winner wiser without yet yonder"},
  {5,
   "accept acut administer admir advisory advocat aerial aloud alternativ ampl an anatomy ancestor anger anonymou any appetit armor assign assistanc astronomy balloon bar barrel beaten becom beggar blackbird blad bleed bob bolt bracelet breach "
   "breathless bubbl budget builder butcher by cart certainty chapter circulat classroom clear closest club collection colony colt commission committe component concentration confident convey cooperation cor correspondent countenanc country "
   "county coward creat creator criticism croak cultur databas death decent defens dens depend depress destination diagnosi diagram difficult dilemma dim disc discard discern discovery disposal doorway dot drawer dread dri driven droop eastern "
   "energetic enormou evergreen evolutionary exaggerat examination exclusiv exit explod exploit explor eyesight fairness fascinat fatal fingerprint firewood footstep fought freedom freight frock fullest fungi fusion geography germ glitter "
   "gloriou glucos god gorgeou grip grunt guard guitar half hall hardy harvest hast hazel hearty hey hood hour housekeeper imagination includ incom incur index indication informal inherit injustic insert insignificant instinct intens "
   "intentional intercours investment jackal jar jet junior knight label lam lantern latest least letter lid likeness local mail main marin mean mend merit microb microphon migration min mint moss muffl mus negotiat nod notabl nuclear number "
   "nutrition oar obedient operator outlaw output overhang overtak owed pa pal part passionat pavement peacock pearl peasant pelt penny perpetual personality photograph physic pitch plaything plow plump positiv possib pound powerful pray prefer "
   "princess printer prisoner prolong pronounc psychological psychology pump quarrell query questionnair rar recogniz reconcil refus relativ religiou renew reporter reproduction residenc respect respectabl restriction retrieval reveng review "
   "revolt rider rob rogu rosy salary sarcasm satisfy scarlet scientific scop seasonal settler several severity shabby sham shark silken simulat six skat ski sleigh smallest sob socket spac spe speak spectacl speed sponsor sprawl spur squat "
   "stamp station stout strewn strik stuf submarin suck suggestion superfluou sweat swung sympathetic tack tal tassel techniqu templ thoughtful thrown tighter tilt ting tipto traditional transaction transition translation traveler triumph tunic "
   "twentieth undergon unnecessary upturn urgent useless vein version visibl volcanic wail ward we'r weakness weigh wharf whilst whin whol willow youth"},
  {6,
   "access achiev afford alter ambassador ambitiou analog analyz announc applaus approach arisen arrest arrival ash asid assess asset assignment astonishment audibl authoriz barg bay beforehand bewilder bewitch birch blaz bless bomb bond bonnet "
   "brid brief buckl bur calculation campu canal candl carriag cedar chairman cheap chief childish chin chunk circulation clad clatter coast communicat compil complet confinement connect consecutiv constant contempt contention context "
   "continuation convenienc convers conversation conviction cot countryman courtesy courtyard cracker cradl crook cruelty crutch cultural cutter dai daisy daytim deceiv deity democracy democratic density deny depart department despair destin "
   "determin differentiat dismount display divers divert drawback drawn dreamy dwarf eas editor embed emerg encod endless entranc environmental estat examin excellent exceptional excessiv excus exerciz expand expect exploration extensiv extinct "
   "fact faith farewell favor fearful feat federal fertil finer fit flexibl flow fog forgav forgiv forth fortunat foster fourteen frequency friendliness frightful frolic frontal ful fum function furthermor fuss gap garret generation genetical "
   "genuin gestur given goodness governor gown grandma gravel gravitational grov guid guidanc guilt gymnasium habitat has hasti hatch heed heroic hideou hiss historian honesty hoof hopeless hostil hound hue humb icy illusion imitat import "
   "impressiv improv impuls incapabl inclusion incorrect indefinit indoor inhabitant instrumental intellect intend intervention isolat item jewelry jug juic justic keen lac lavender leadership legend leisur lend lesser level linen livelihood "
   "longest loop lord maximiz mechanism membran meter midnight mighty mist mix modest motionless mow nak neural neuron nobl non novelty nutritiou obviou obvious odor officer official onward opinion opponent opposit orbit ourselv outcom "
   "overgrown pac par particular passag patrol pav peach pear perfect peripheral persuad persuasion plaid porch potential practic prediction prescrib previou previous prior privat priz proclaim productiv propos purpl pursu qualification racket "
   "raid rais rampant raw realistic reality reasonabl receipt recommendation record rectify reflect refrain regain regardless reject relat relay relevant relief religion relish remind remot reputation requirement resemblanc revelation richest "
   "rifl roar rocky rotation rotten sacrific salt sandy satisfactory scandal scanty scarc scrub seiz sensitiv serious seriousness settl shrill sickness silk sill simp sinc singer singl singular sixty skim slav sleev slid slight slop smash snarl "
   "soar soil sor sought southwest spatial speculat strand streak strip strod studio successful such summon sunriz superiority surround suspend taller tallest technical tension territory test threshold thriv timid ton towel trad transmit "
   "transport treatment troop tutor unlock unstabl upon urban usefulness utter verify violet vital warrant web weep whatever whereupon whoever wick widow wiv woodland worth"},
  {7,
   "abandon abdomen abnormal abstraction accessibl accurat accustom acquaint act activ actor adapt add admiration afar against agony ain't alien amazement analys anchor angel animation annoyanc anxiety anymor appall appeal appearanc appreciat "
   "appropriat arch aros arous artist assembl atom attentiv avail averag badg basement basi batch bead beheld being between beyond bind bough breast bred brightness burden business buttercup cabinet calculat carbohydrat career cartoon categoriz "
   "cheery cherry childhood clerk cling coars cod command common complaint complexity compriz concept concret confess conspicuou contest continuous contract contriv controversy convinc coordinat cop correspondenc cost council courag court "
   "crater crib currency cushion dam debat debri decay defeat deliberat delivery describ desirabl devastat develop devic dew dial dialogu discussion district divid drench earlier easi eddy electronic emit emphasiz enlighten era erect eternal "
   "evaluat eve evident exceeding explicit export exposur extrem facial fancy fashionabl feedback festival firesid flesh flown flung format forty fourth fraction fragil frost fund furrow furtiv gal gallant garland gas gentlemen grain grandpa "
   "grandson greenhous guest harden haz heaviest herb hollow homeward hunger icicl identity illustration importanc impossibl incurabl ind inertia infinit infinity influx initial ink input instrument insufficient integration integrity interest "
   "interferenc interval invasion involv irrational jog keyboard knit lack laden layer lead less licens listless location lower loyal majority manipulat mar mathematician matter may mingl mischievou misery mission mock morality motor multipl "
   "museum mysteriou navy nay neglect nobility obstinat obstruct occupy occurrenc offenc oneself oppression ornament overpower pardon penalty period persistent photosynthesi pillar pilot pioneer pluck plumag politic port pos postpon preach "
   "pregnancy prevail prevent prid print procession profil project projection proper prosecution protocol provision pursuit qualify radiation random rational recollection refug reign resid resign resolut resort respiratory resurrection "
   "retirement retreat rigorou rippl sanction satisfactori scout scrutiniz seashor second sediment separation sequenc sery sew shaggy sheer shingl shudder similar simulation simultaneous sip situation sneak snif spad specifical speedy spik "
   "spirit spontaneous sprinkl squar standpoint statistic steady stimulation stroll sturdy supernatural supplement surfac suspicion suspicious swan swear taken task temperatur tempest temporary tens term textbook therapy third thos topical "
   "torch total tragic transfer tremendou trench trouser tru tuft understood unless unpopular usabl user valiant vessel victory vin vot voter wealth welfar westward wherea wider wistful won worthy wrinkl written yearn you'll youngster"},
  {8,
   "abat absenc absorb accomplish achievement addition address adjacent aeroplan aim aircraft algorithm amount analogy apart appear appoint appreciation apprehension arena arrang attack audienc awful axe bab barrier bask beech beetl belief bend "
   "blush boon brighten candidat capital cartridg carv category celestial center certain chemical chestnut chill circuit classic clinical collectiv communication comparabl comparison complexion compress concentrat conductor confront consider "
   "contend controll coo corporation corrupt couch criminal crippl criticiz cud curv cycl dawn declar declin dedicat defect defensiv defy delicacy demand descend destroy devot dictat differenc diplomatic direction dispers disposition "
   "distinction distribution division downward drowsy drum dump duty east economy efficiency effort either election electrical embroider embroidery emerald empir enact engag enhanc entertainment enthusiastic entitl equilibrium escap essential "
   "evidenc exhibition experimental facility fail fals fawn featur financ flavor flaw flut forehead forlorn fortress fortun freeway fuel fulfill gallop garment ghost glacier glar gleam glimps grin gurgl hamper hazard headquarter heavier helmet "
   "hillsid hing hos host i'll identification idl impart implor inability inch industrial inflammation inflict inner inspection instruction interesting interfac internal interpret interstellar interven introduc invent inventor invert ion kindl "
   "lamp landscap laziness legal len lob locomotiv loom lover magician management maritim marvellou mattress memorabl mercy metr miller mishap misty model mound national nestl nightfall north novel occasion occupation offer optical organism "
   "organiz organization overflow overlook parallel passiv patter payment peaceful peal physical poem poplar portray possession present pric primitiv privileg producer program promot proven publication purchas quarter radiant railway rapid "
   "reaction reception register reliabl rent repeated restless restrict reviv roast rug rul rustl scorch seldom select sentry seventeen shovel shown significanc simplest sincer situat skillful sleek slung society softwar solv sparkl sparrow "
   "spiritual steadi straighten strength styl succession suffering suggest summit supermarket supply surf swoop sworn symbol sympathy systematic tailor tangl technology thankful theater thoughtless threaten token topic traitor transit trembl "
   "trend trout tub twenty unchang undergo undertaken univers usag variation variou veranda vertebrat vest vocal which whos win wont wool worship wreck wretch yield zoom"},
  {9,
   "aboard adher adjust administration adoption adversary akin ala allocat alteration altogether approv approval architect art ashor association assur attachment bachelor baffl baker banquet battl beneath betray biological blend boil bridl "
   "brisk bud cano canopy canva cas casual ceas censu charity chemist civilian civiliz claim classification cleverer colleagu compassion complex composition compound con conferenc contemplat copy cord corridor cre crisi crud cucko cucumber "
   "customary dat decided decre deepen degr delay delicat deliver denot despiz destruction differ difficulty dignity dimensional disciplin discrepancy discretion dispos diver dock dominat doubtless dwelt eclips economic educational eighty elbow "
   "electricity electron entir essay exceed execut exhaustiv exist expir expos extension fainter fatigu fiber film filter financial fle flu foremost fragrant fram frantic fre fring furious generic glint global gloomy grant grassy guinea hardwar "
   "harmoniz heaven hoe holder horizon ideal ignoranc impression incident inconvenient increas independent indulgenc industry inevitabl inform infrastructur infrequent initiat instanc interactiv interim interrupt its khaki known landmark "
   "legislation length lens lighter likewiz limit litr lookout machin mainland margin mark marsh mask measurement medium microscopic mimic mistaken mortar mourn mustard natural negativ nephew occupant oliv onion order oven overtook painful "
   "passer perceiv philosophy pierc pint pistol plausibl plea plum pois pompou portion precaution precision preciz press professional profound proposal provok pur quicker radical rainfall rambl realization recitation remnant remov representativ "
   "resolution resourceful restor reveal ridg ripen romanc romantic sacr sak sardin scurry seam seaman sensib separat server servic sexual shaken shiver shor shrink sieg simpl sin slacken slender snatch sneez somewhat southward spruc staf "
   "stellar storag structur submit subsistenc succeed superb superior surmount swollen sword tan tax thiev thoroughfar thy titl trac translat transparent treason trial troublesom turban twinkl ultimat uncertain unconscious union unnotic unto "
   "vain valid valv vas vast wag weekend willing wit within wondrou woven wrench writing"},
  {10,
   "absent abstract advertisement affectionat agent agreeabl agreement alik aloft anew applianc assertion assist attitud avenu baggag balanc banish barley befall bloom boast bravery bristl bustl buyer cabl calendar capability capabl carpenter "
   "cent characteristic chart chemistry chok circumferenc clergy clung commander commit compact compartment compliment compos compression conceal conceiv condemn condition configuration consequenc consequent constraint contact contentment "
   "contribut contribution convenient countless coverag credit crumbl defianc detach discontent discrimination domination downy draft dramatical earnest eav eliminat emission employment endow enemy engin enrich equator error esteem estimation "
   "exception exempt explanation faculty fender ferry fling foundation fragment frill frugal gateway generat geniu geometry glimmer gorilla graceful graphic gratify grumbl guidelin gunner harp hatr height highest historic holy honorary "
   "horseback hurried ignorant imag impos impress improvement inclination indigenou infectiou inflam intimat invariab invention journal kernel laser legitimat linger lofty logical manifest mansion manufacturer mapl mathematical medieval meek "
   "merchant messenger miserab mod mul multi narrativ nevertheless notify nursery oath obey observ observation outlin outlook oxen paddl painter parasitic parcel parish passion percent perfection perish phas philosophical plasma polish "
   "population position poultry preced prejudic presidential primary probability process processor product profitabl proposition prov proximity psychologist public puls purest quaint quarrel question rascal realm rebellion recognition reflex "
   "reform relation replacement representation resistanc resolv respectiv responsibility righteousness rous rumpl sampl scal seamen section secular sedat sens serv seventy shield shriek shuffl simplify slumber sorrow sourc specific spectrum "
   "stag staircas stern strait strid striv suffocat sup support sway swell system tank telegraph temporal thicker throughout tow transportation treasury turf unfold unkind usher valuabl variabl variety verg violation vision void walnut warning "
   "weight wheat width wisdom withstand workman zero"},
  {11,
   "abroad abundanc academic accompany accus acknowledg acquir acr addict admirabl admission advertiz agency aggression agricultur aid alcoholic algebra ammunition anansi ancestral apparent arc architectur aspect ass assumption atmospher "
   "atmospheric attir authority automatical avert avoid awe ax bas bazaar befallen besought biology boundary breed capacity captivity carbon cessation chao chimney cigar civic claus clay clover combination compar compass compell conclusion "
   "conduct confidenc congratulat congress considerabl construct consultation consumer continual cork correct costum counsel creamy crest crossroad cultivation data decod deem definit deposit desolat development dictionary discret disgrac doom "
   "doubt drainag dreamt duly dwell dweller earliest easiest ebb effectual elementary elevat elit embark enabl enclosur enforc especial establishment excess exclud excursion execution expel expell express expression extinguish favorabl feudal "
   "fig filament foliag forc foreign form fort fowl fred fro fry gain gaunt geological gigantic gloom goddess governess gratitud greater greatest harbor hoars honor hush illiterat immens immortal incorporat independenc individual influenc "
   "institution instruct integrat intelligenc interior introduction invader investigation invisibl irritat jean justify kidney kilometer knowledg latent laurel lectur lest linear loosen machinery magnetic majestic manhood manifestation marbl "
   "marvel mass measur microorganism midst miraculou mixtur modern momentary murder naval necessari nicest numerou omit otherwiz outweigh oval overboard parasit partial peculiar percentag perspectiv phenomenon pier planetary politician portabl "
   "possibl poverty primari produc profit publish quantum quotation radiat rafter ram reader recruit regulation reluctanc remain remedy reminiscenc removal replac replicat represent reunit roller rung rust sallow salut salvation sandwich satin "
   "scholar seaport secur sensor sensory serpent sluggish sod solemn sour specification spic spontaneou spout squir starch statur stifl strict substantial substitut suitabl sunset supplementary supporter sustain terminat theft thorough thou "
   "thrill tissu torment tramp transformation treaty unfair unity unnatural vagu van vault veil velvet vers victim virtu warmth wax we'v whereby wir witness youthful"},
  {12,
   "aardvark abbreviation abort abortion abusiv abysmal abyss accelerat acceptabl accountant accumulat accuracy ace acoustic acronym adapter adaptor addictiv additional adherent adjectiv adjoin admit admitted adopt advantag advent advert "
   "adviser advisor aesthetic aesthetical afoot aforemention agenda aging agitat airplan airport albeit album algebraic alia alias allegation alleged allergic allocation allowabl alpha alphabet alphabetic alphabetical amateur ambient ambiguou "
   "amend amid amp anagram analogu analyst anarchy ancient anecdot anguish anniversary anoma anomaly anorak antenna anthology antidot antisocial anyplac apathetic ape apostroph appal appalling apparatus append appendix applicant apply appraisal "
   "arbitrari arcad arcan archaic arguab arguabl aris army arroganc ars artistic ashcan aspiration assault assemb assembler assessment assort asterisk asynchronou atheism atheist atla atrocity attachã attorney authentic authorization "
   "autobiography automatic availability awareness axiom backlog backspac balcony ballet ballot banal bandwagon bandwidth banner baroqu barrister bash bastard baud bearer beginner believabl believer bestow beta bewar bias bibl biblical bigot "
   "bigotry billfold biochemistry biography biologist bitmap bizar blackmail blatant bliss blob blockad blurb boggl bogu bonu booklet bookshop bookstor borderlin boredom boyhood broadcast broader bronz brow brows buffer bugger bulletin "
   "bureaucracy bushel bust byt caffein cafã calcium calculator calculu cancel cancell canonical capitalism capitalist cardboard carrier casset catalog catastrophic categorical cater catholic causal causality caveat celebration cellular censor "
   "censorship century certificat chalk champagn champion chancellor changeover chaotic char charg charitabl charter cheapest checker chequ chequer chess choir choral chord cider cigaret cinema circa circuitry clarification clarify clarity "
   "cleanest clearanc clearest clergyman cleverest clichã clip cliqu clon closur coal coastal cobbler coincid cok collaboration collat colon colonel colonial comic comma commandment commentary commentator communal communism compatibility "
   "compatibl competenc competitiv compilation compiler complacent complement complementary comprehensibl comprehension comprehensiv compulsion compulsory computation computational computeriz comrad concatenat conced conceivab conceptual "
   "concerto conciz concur concurrent condemnation conditional condom condon confidentiality conflict conform congest congestion congratulation conjectur connector connotation conquer consensu considerat consistent consolation constituency "
   "constrain constructiv consultancy consultant contemporary contentiou continuity continuum contor contraception contradict contravention contributor controller converter convincing cooki cooperat coordination copyright cornfield corps "
   "correction correlat cosmic cosmology cosy counsell counterexampl counterpart courier crag crap crass credibility credibl crimson criteria criterion crossword cryptic cs culprit cult cum cumbersom cumulativ curriculum curry cursor custard "
   "cyclist cynic cynical daft dal damn damnation dangerous deadlin debatabl debug debugger decimal declaration default defectiv defenc deficiency defin degenerat degrad degradation delet deletion delimiter delta dement demiz democratical "
   "demolish denominator departmental dependant deputy derang derogatory descendant description descriptiv designer desktop detection detectiv detector deter deterrent detract deviation deviou diagnostic dialing diall dialling dialog diaphragm "
   "diary dictator dictatorship differential digit diner direct directory disagr disagre disagreeabl disastrou disciplinary disclaimer disco disconnect discontinu discount dishonest displac disposabl disruption dissertation dissimilar "
   "distasteful distinctiv distinguish distort ditto divin divorc documentary documentation dogma domestic dominant donation dramatic drastic drastical draught drivel drunk drunken dual dubiou duf dummy dumpster duplication duration dusky "
   "dustbin eccentric ecological ecology economical editorial effect effectiveness ego eh elaborat electoral electronical elevator eligibl elitist emb embarrassment emperor emphasi emulat emulation encompass ending enjoyabl enlarg enlist "
   "enormous enquir enquiry enslav ensu enterpriz entirety envisag enzym equal equat eras eraser ergo err erroneou esoteric eternity ethical etymology evaluation evolution exam examiner exert exotic experimentation expertiz expiry exploitation "
   "explosion expressway extract extraction extraneou extraordinari extremist factual failur fairer fak fallaciou fantasy farc fascist fastest fatuou faucet faulty favourabl feasibility feasibl feminist fictional fiddl fifth filthy finaliz "
   "finding finit firework fiscal fist fiver fix fizzy fled flip floppy fluctuation fluent fluid folder font footnot forbad forcib forecast foreseeabl formulation forthcom forum fraud freak french fri frivolou frustrat fudg fulfil fuller "
   "functionality fundamentalist funnier funniest further fury fus fussy futil fuzzy gaiety galactic gallery gang garag garbag garbl generaliz generalization genocid genr gibberish gig gin girlfriend glean glory glu gnom golf goody gradual "
   "graffiti graffito grammatical graph graphical gratuitou gratuitous gre greasy gross guilty gullibl gust guy hack hacker haircut ham handbook handicap handler hangover hardback harmony hash hassl havoc headach headlin helicopter hell hereby "
   "heresy heritag heroin heroism herring hes heterosexual hexadecimal hideous hierarchical highlight hilariou hindsight history hobby hog homosexual homosexuality hord horrendou horrendous horrib horrid horrific horrify hospitality huh hull "
   "humanity hybrid hyphen hypocrisy hypocrit hypocritical hypothetical hysterical icon id idealistic identifier ideological ideology idiom idiosyncratic idiot idiotic illogical imaginativ imbalanc immoral impend imperial impersonal implausibl "
   "implementation implication impractical inaccuracy inaccurat inadequat inadvertent inan inappropriat incarnation incidenc inclusiv incoherent incompetenc incompetent incomprehensibl inconsistency inconsistent increment indefensibl indent "
   "indeterminat indicat indicativ indicator indictment indifferent indirection indistinguishabl ineffectiv inefficiency inequality inevitab inexperienc infallibl infamou infantil infelicity inferenc inferior inferiority inflation inflexibl "
   "info informativ infringement inhibit inhibition initializ initialization innkeeper innovativ insan insecur insensitiv insertion insidiou insofar installation instinctiv institut intak integer integral intensiv inter intermittent interrogat "
   "interruption intersection intoleranc intoxicat intrinsic intrinsical introductory intuitiv invalidat invaluabl involvement irat iron ironic irony irrelevant irrespectiv irresponsibl irritation isolation itself jail jargon jaz jelly joint "
   "journalist junk jury justifiab justifiabl justification ken kettl keystrok keyword kidnap killer labell lag lager lanc lattic lavatory law layout leach leaflet ledg legendary legibl lengthy lenient lesbian lethal liability liabl liaison "
   "libel librarian licenc lied lifestyl lightning lim linguistic linkag liquor lisp listing liter literat livest loader logic logo loophol lorry lousy ludicrou ludicrous lunatic lunchtim lust lyric magnitud mailbox mainfram mainstream "
   "malfunction maliciou mandat mandatory mangl mania manner manpower marginal mariner marital marker material matric matrix meaningful meddl medical megabyt melancho menac mentality menu messy metaphor metro microcomputer microwav mileag "
   "mindless mineral minimal minimalist minu miscellaneou misdirect misguid misinterpret misl mislead misplac misprint misread misrepresent missil mistook misunderstood misus mnemonic mob modeling modell modelling modification modul moist "
   "moistur momentari momentum monochrom monopo monument moron mortality motivation motorway muck muddl mug multiplication multiply mum mumbl mummy mundan murderer mutation mysterious myth mythical naiv nameless narrowest nastier nastiest "
   "nation navigation needless negat negligibl negotiabl neighbourhood neutral newer newest newsletter nick nightmar nil nineteen nominal nonetheless norm normality nostalgia notation noticeab notification notoriou noun novic null numbest "
   "numeric nun objectionabl objectiv obligation obligatory obnoxiou obscen obscur obscurity obsess obsession obsolet obstacl obtainabl occasional offender offhand omission onu opera opposition opt optimal optimistic optimum optional opu opus "
   "orbital orchestra orchestral organiser organizer oriental orientat originat originator orthodox outcry outdat outgo outrageou outright outstand overcam overdraft overdu overload overlong overnight overpric overrid overridden overrod oversea "
   "overtim overton overview overwrit overwritten ozon pacifier pad painless paperback paradiz paradox paranoia paranoid paraphras parenthes parenthesi parity parochial parody pars partition password pathetic pathway pedal pedant pedantic "
   "pedantry penc pend periodical permanent permissibl perplex personnel pervers petrol petty pharmacy phoenix photocopy physicist physiology pi pill pipelin pitfall pizza plotter ploy poetic pointer pointless policeman poll polynomial poorer "
   "pork pornography portability possess possibility postag postal postcard poster postmaster postscript postulat pragmatic precedenc predictabl preferab prefix pregnant preliminary premium premiz prerequisit prescription presenc preservation "
   "presumab pretentiou prevalent preview previewer printout priority pris privatization pro probabl proc production programmabl progress proliferation pron pronoun propaganda prophet proprietor pros prospectiv prosperity prostitut provid "
   "provisional provocativ pub publicity publiciz pun punch punctuation punctur punt purg python qualifier questionabl queu quibbl quickest quieter quietest quiz quot quota rabid racism racist radar rant rarer rarest rash rav razor reactionary "
   "reactor readabl readership reading rearrang reasonab reassur rebuild rebuilt receiver recent recess recipient reclaim recognisabl recognizabl recommend reconsider recorder recording recreational recruitment rectangl rectangular recursion "
   "recursiv redefin redirect redundancy redundant referenc referendum reflector reformat refund refusal refut regrettab reinstat reiterat rejection relativity reliab reliability relocation reluctant remainder remarkabl reminder reminiscent "
   "renam rend rendition repeatabl repent repertoir repetition repetitiv rephras republic republican repulsiv requir reread reservation reset restart restrictiv retail retract reus revert revision reviz revolution revolutionary rewrit rewritten "
   "rewrot rhetorical ridiculou ridiculous roman rotat roughest roundabout royalty rubbish sabotag sadden safest saga saki salesman san sanity sarcastic satir scalp scarf scenario sceptical scheduler schem scholarship scientifical scorn scotch "
   "script sculptur scum sect segment self semantic seminar sender sensitivity sentient sentiment sentimental separator sequel sequential serial setting sexist sexuality sexy shaky shareholder shorthand shutdown sic sicken sideway sigma signall "
   "sillier silliest simplistic simultaneou sinful sinister skeptical slab slag slang slash slighter slogan sloppy slot slowest smallish smel smoker smug snag sneaky snobbery socialism socialist sol solicitor solid solo someplac soonest "
   "sophisticat sordid soul soundtrack spaciou speciality specialty specify specimen spelling spelt spigot spoilt spokesman spoof spuriou stanc stark starter stationary stereo stereotyp steril sterl stimulat stock storey straightforward "
   "stringent structural stunt submission subroutin subscription subset subsidiary subsidiz subt subtl subway sued suffix suicid suicidal suing suitab suitability summariz sundry sunken supervisor supplier suprem surnam surplu susceptibl swap "
   "swarm sweetness swum symbolic symmetric symmetry symphony syndicat syndrom synonym synonymou syntactic syntactical syntax synthesi synthesizer tab tactless taker tangent tasteless taxi taxpayer teapot teenag temporari tentativ termination "
   "terminator terrorism ters textual theorem thereabout therein thereof thesi thron throughput tid tidy til timer timescal timetabl toggl toleranc tolerant tolerat toll tomb tortur trampl transcript translator transmission trash trashcan "
   "traveling travelling trek tremendous trendy trilogy trinity tripo trivia trolley truncat truth truthful turntabl tutorial typeset typical tyr ugh unacceptabl unaffect unambiguou unattend unauthoriz unavailabl unavoidabl unbalanc unbearabl "
   "unbelievab unbelievabl unbias unclear uncommon unconnect unconvinc undefin underestimat underlain underlay underli underlin understandabl undertak undertook underwent undesirabl undid undo undocument undon undu unemploy unemployment "
   "unexpected unexplain unfinish unfound unhelpful unify unintentional unjustify unload unnecessari unobtainabl unofficial unpredictabl unread unreadabl unrealistic unreliabl unsatisfactory unset unsolicit unsound unspecify unsuitabl unsupport "
   "unsur unsuspect untru unus unusabl unwelcom unworkabl upbring upgrad urgency utility vacuum validity vandalism varianc vary vat vegetarian vend venison venu verbal verbatim verbos verification versatil versu vet via viabl vicar viciou view "
   "viewpoint vil vinyl virgin virtual vomit vouch vowel voyag vulnerabl waffl warp warranty wartim wasteful weasel wedg weekday whiskey whisky wholehearted whoop widest withdraw withdrawal withdrawn withdrew wizard woken wombat workabl working "
   "workload workshop workstation worthwhil wrapper wrath wrecker wren writer yeti"},
  {13,
   "abolish abundant action aggregat analogou angl assum astound atomic attraction attribut bankrupt barren battery blackboard brac brew calico catastroph chronicl client cock commitment compensation conscienc consumption continuou contrast "
   "convert copper dagger degre demonstration dependent design destiny destructiv detail diesel dimension disclos discours doubl effectiv embrac enchant essenc evil extant fearless fiery fleet flicker fol forgiven former framework franc "
   "frequent frustration furnish furthest gall general geology glid glorify gotten gram granit hadn't henc historical hither horror humiliat humorou immatur implement imply insuranc intellectual ivory jest juvenil labor lighten limitation "
   "liquid literatur lodging loki lowest magistrat maintain mankind matur mechanic mellow mer mercury military minority molecular moor moreover motion murmur mythology natur object oil optimiz ordinary organic outbreak outlet owe paragraph "
   "parson particl patriotism peculiarity peel perpendicular personal pip plentiful poet populac portico precipic preferenc pretext procedur proceed proceeding proof property protection purity ratio reduc refer refin relevanc retain retort "
   "revers rigid rim risky rot saint savag saving sector sensibility settlement shift sleeper soften specialist spiral spoken stal stat steel strif submerg subsid success successiv sufferer suffic superficial supposed tavern theologian "
   "thereafter thereby thu tighten tourist tradition trait transform tribut tributary trim tulip typewriter unit unlimit unreasonabl untidy upper utmost utteranc vacancy vector vex vivid volunteer vulgar warehous we'll weaken whenc wring"},
  {14,
   "abound abrupt absolut accent accomplishment accord accumulation adjustment advanc alleg ally alternat analysi annex attain attempt autonomy bel berth besieg bessi binary bobbin bracket brigad cargo catalogu circumstanc classical colorless "
   "combatant combin compel compensat completion complication compromiz condens consciou conservatory considerab consist conspiracy contain controversial conventional critic crust damsel dealt delusion denial depth determination developer deviz "
   "dialect diffus digestion dir discriminat disk distinct distribut domain due electromagnetic element eloquenc employe emulator endeavor endur engagement engineer enhancement evaporation exc excavation exertion expenditur exponential extend "
   "external faintest fatty flank flannel focus foul friction functional georg glisten govern graduation header heat heir henceforth imp inconvenienc infantry inquiry insulat insult interpreter invok inward irregularity issu jel johnny judgment "
   "kniv laborer lecturer lily loneliness loyalty maturity meaningless mention merg misunderstand mobiliz modify multitud mutual mystic nineteenth ninth nominat nucleu o observer offering omen outburst panel pedestrian perception petition "
   "politeness political porcelain practicabl precipitation preferabl preserv presum proportional publisher purify purpos quality rapidity readiness reduction regim regiment result ruddy saturation seeming selection simplicity sixteenth sojourn "
   "sovereign stability stain subsequent substitution suppress surrender sympathiz tactical technological temperament terminology terrestrial territorial theory tiresom tripl tyranny universal unrelat upward varnish velocity venerabl volum "
   "warrior whatsoever widen wisest wreath zenith"},
  {15,
   "accordanc account adequat adorn align ambiguity amplifier annexation aquatic ardent arrogant artisan assuranc attainment behold birthplac blot bombardment bosom brethren broaden buck caress cast central characteriz chuck civilization clash "
   "collision commencement comp concern confin consciousness conservation conversion creation crisp current deduc desolation detectabl devout diagonal dignify discharg dom dorothy doubtful employ entity epic establish exil existenc expens "
   "exquisit extent fortify fundamental gear ghast glob greatness grid habitual halv hamlet haunt husk i'd i'v illuminat imminent imperfect impurity induc inhabit inspiration international knot latter lightest likelihood loveliness lurid lurk "
   "madness mantl minor miracl moderat mould nativ ned negotiation nigh numeral obstruction offens operational oppos optimization original overlap overthrow partak participation patent patron persecut plank plat portrait preparation principal "
   "promotion prophecy pseudo radiu readi renown requisit resentment respiration sag salmon sauc seventeenth shov significant silvery solitary static steam strov stupidity subdu subject supervision suppression therefor timber toast toil torpedo "
   "torrent trivial twilight unbroken unseen unwill valu vengeanc vitality wary william wrought"},
  {16,
   "abolition absorption administrativ ambition approximat arbitrary armament arrangement artillery ascertain ascrib automat axi bald beef bypass cannon cavalry character cit commercial comput configur confirmation conjunction constituent "
   "constitut contrary convention corporat correspond corruption deriv devil dick disengag doctrin duplicat dynamical electorat electric eminent enlightenment epidemic ethic exclusion experiment explanatory farmhous foreigner forg formation "
   "formula garrison gospel grandeur guarant habitation hippocampu hydrogen i illustrat incentiv incidental incompatibl induction inert innovation instantaneou interpos intrud judgement le longitud manipulation mary metal monstrou moral "
   "muscular nationality notab notwithstand numerical obedienc origin outrag ownership paternal peac penetrat permit photographic physician pledg poetry power practical prefac productivity programmer proportion ratify regard remembranc renounc "
   "screw secondary seren shortag spark spectacular standard subjectiv substanc terrorist they'll toilet treetop unwiz valor vapor vegetation vendor voltag voluntary wil wilderness"},
  {17,
   "abid accommodation advisabl alkali alleviat allianc antiqu application approximation assert assured beginning belligerent circular coherent comparativ composit conceivabl consistency construction contradictory cramp decomposition devotion "
   "directiv disregard dominion drama embarrass envy equivalent evaporat exhibit explosiv facilitat fallacy founder groov hierarchy honorabl horizontal imperativ improbabl inherent invers jason joe jurisdiction latitud levy literary locality "
   "malady manifesto manual metric moderation mold mrs narrower necessary neuroscientist nitrogen nourish offset ore packet parameter patriotic patroniz peril phenomena piazza picturesqu plug precedent proclamation profess prosecut prosperou "
   "quarry registration render residu richer statement stepmother stopper sufficient syllabl tendency testimony tint tolerab transient unlucky verdict vibration vigorou war warfar you'v"},
  {18,
   "abod acceleration advers alic alignment allusion annual applicabl bass beet bulk cant coil commerc conception conquest cubic deduction derivativ designat diameter dispens eagerness edition frontier generator genu hitherto hoist hostility "
   "incessant inefficient intensity intricat manufactur method motiv neutrality onlin operat operation ordinari orient outset petroleum polarity pressur primeval prohibit proprietary proton provinc regulat restraint robert schoolroom shorten "
   "silicon smear soda solubl sportsman storyteller sunbeam taper tenth theoretical trudg unfriend unintelligibl variant woodcutter"},
  {19,
   "agitation alloy apathy archiv author bishop bloody centimeter commend concession constellation contradiction darken definitiv deflect desir diplomacy dispatch diversity elastic electrod executabl expend fewest formidabl ignit indirect "
   "indispensabl ingeniou insur john kindr lath legislativ magnet millimeter monarchy oat offensiv outstretch owing prematur presentation pronunciation quantitativ racial restoration rov shouldn't solution subordinat sulphur suspension tectonic "
   "theological theology thereupon vintag whither"},
  {20,
   "antiquity blank completeness crystalliz cylinder datum distill distillation distortion dna eighteenth empirical extremity gaseou gaug immers innumerabl maximum maz mechanical obtain odorou per physiological pivot policy pulley quantity "
   "revolv safeguard showy signify ste steamer subtlety thickness u victoriou"},
  {21,
   "acid activation advantageou affinity campfir caustic combustion cultivat elevation han hob indifferenc insistenc m magnetism miniatur moan morrow necessity nucleic ornamental ounc platinum procur saturat tar tract uncertainty"},
  {22,
   "alcohol apparatu charl competitor d decisiv diminish dissolv e emulsion ether furnac glycerin he'd judicial k mr outward phytoplankton seawater shaft shilling tropic vertical weren't x"},
  {23,
   "consideration demonstrat dilut engrav forego gelatin irregular potassium principl reservoir roset seafloor shoemaker thenc utiliz wireless witty"},
  {24,
   "ammonia barrack biodiversity dan dynastic england footman muslin perforat personag schoolmaster"},
  {25,
   "breech greec metallic methan precipitat seeker"},
  {26,
   "axon cloudless coolness ere germany oxid solvent waistcoat"},
  {27,
   "betoken bower co conflagration hydrat pre reddish semi sentinel speedi swiftness travers w"},
  {28,
   "boiler cm inclos inorganic la lo mid undulat"},
  {29,
   "f km prof straightway von"},
  {30,
   "carbonat t"},
  {32,
   "anti n phosphat phosphoric v ye"},
  {33,
   "etc impracticabl"},
  {34,
   "b de ft manganes"},
  {35,
   "chlorid crucibl g h j r sulphat thither"},
  {36,
   "l lb potash"},
  {37,
   "carbonic mm p"},
  {39,
   "sulphuric"},
  {40,
   "bromid"},
};
// clang-format on

} // namespace waymark::checks
