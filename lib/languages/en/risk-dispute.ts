/** Arguing with the author: how phrases are written is in lib/check/pattern.ts. */
export const dispute = {
  'fake-review': `
    (made-up|made up|imaginary|invented|fictional|fabricated|so-called|nonexistent) ..1 (complaint|problem|incident|visit|review|story|claim|guest|customer|stay|order)
    (pure|sheer|total|utter|complete) (invention|=fabrication|=fabrications|=fabricated|fiction|fantasy|imagination|nonsense|make-believe)
    (written|posted|generated|created) ..1 by ..2 (bot|bots|troll|trolls|ai|robot|fake)
    @you ..2 made ..3 (story|thing|it|all|this|that) up
    review|story|account|text ..2 (is|was|looks|seems|appears|smells) ..2 fake|false|bogus|fabricat*|invent*|made-up|fictitious|fraudulent|phony|bought|staged|planted|fictional|fiction|unreal
    @review|profile|account ..2 (is|was|were) ..2 ((bought (by|from))|(commissioned by)|(ordered by)|(paid (for|by)))
    (profile|account|page) ..2 (created|made|opened|registered|(set up)) ..3 (hurt|harm|damage|attack|discredit|smear)
    not ..1 a ..1 (genuine|real|actual) (guest|customer|client|review|reviewer|visitor|patient|person)
    review|story ..2 (is|was) ..4 paid|ordered|bought|commissioned ..1 (for|by|competitors|somebody|someone)?
    fake|bogus|phony|fabricated|fraudulent|paid|sham|bought|commissioned|planted|fictitious @review|reviewer|profile|account|person|customer|guest
    @you ..2 (invent|invented|fabricat*|(made up)|(made it up)|(made this up)|(make up)|(make it up)|(making this up)|(making it up)) 
    (that|this|review|story|visit|everything|account|complaint|all|incident|claim) ..1 (was|is|been) ..2 (=invented|=fabricated|(made up)|(pure fiction)|(pure fantasy)|(complete fiction))
    (entirely|completely|simply|totally|clearly|purely|obviously|freely) (=invented|=fabricated|made up)
    (is|was|be|been) ..1 (=fabricated|pure fiction|pure fantasy|complete fiction)
    nice|pretty|lovely|beautiful|great|good|complete|pure|total|utter fiction|fantasy|fairytale|(fairy tale)|=fabrication|=fabrications|=fabricated|invention|fable
    (another|just|nothing but|pure|this is a|that is a|it is a) (fairy tale|fable|=fabrication|=fabrications|=fabricated|fantasy|fiction)
    figment of
    someone|somebody|who paid|pays|hired @you ..2 (to|for) ..3 (write|post|review|this)
    (who|how much) ..2 paid @you
    @you ..2 (was|were|are|got|been) paid ..2 (to|for) ..2 (write|post|say|slander|this|review)
    (none|nothing) of (this|(the (kind|sort))) (ever)? (happened|occurred|(took place))
    @review|reviewer (is|was) not (real|genuine|authentic)
    this|it never (happened|(took place)|existed)
    (troll|bot) @review|account|farm
    (you are|written by|is) a (bot|troll)
    - fake (tan|fur|leather|grass|lashes|nails|product|products|plants|flowers|goods|parts|news)
    - (false alarm|false impression)
    - made up (for|of|the|your|my|our)
    - made it (up|through|out) (the|to|here|those|our|all|that|every)
    - (fee|price|bill|team|menu|group|class|charge|cost|costs|bed|beds|room|sum|total|premium|rent) ..3 made up
    - how ..6 made up
    - made up (by|with|about|to) ..1 your ..1 (words|word|kind|lovely|review|comments|visit|praise)
    - (will|ll|would) be made up
    (somebody|someone) ..1 (made up|invented|concocted|cooked up|dreamed up) ..1 (a|this|that|the|your) ..1 (story|saturday|review|visit|tale|evening|incident|problem|stay|drama)
    (do not|don t|did not|cannot|can not) believe a (word|single word|syllable)
    (same|identical|exact same) ..1 (words|text|typos|wording|sentences|review|story) ..6 (other|four|three|five|another|elsewhere|different|under)
    copy and paste
    (three|four|five|ten|several|seven|two|six|a dozen) ..2 (one-star|1-star|one star) ..1 (posts|reviews|ratings|comments) ..4 (row|same|night|day|hour|minutes|evening)
    (your account|your profile|this account|this profile|account|profile) ..2 (has reviewed|reviewed|reviews|has rated|rated) ..3 (cities|countries|hotels|businesses|places|dentists|plumbers|companies|towns)
    (robots|robot|bots|computer|machine|algorithm|software|ai) ..4 (do not|does not|wrote|write|typed|enjoyed|generated) ..2 (drink|eat|sleep|this|it|coffee)
    (fresh|brand-new|brand new|throwaway|empty) (account|accounts|profile|profiles)
    not ..2 ((of flesh and blood)|(a real human)|(a human being)|(a living person))
    (will|would) write anything for (a|the|money|cash)
    you were (hired|paid|commissioned|put up to)
    (author|reviewer|writer|somebody|you|who) ..2 (was|were|been) put up to (it|this)
    (that|this|such a|your) (wedding|party|visit|stay|evening|conversation|appointment|dinner|meal|meeting|haircut|delivery|incident|trip) never (happened|existed|(took place))
    (review|post|text|it) was ..1 (=up|online|published|posted|written) before we ..2 (opened|open|existed|started|arrived)
    (post|posts|write|writes) ..1 under any name
    (gift|talent|flair|knack) for (novels|fiction|drama|storytelling|invention|stories|fairy tales|fantasy)
    (plot|story|tale) ..4 (zero|no|without) (facts|truth|substance)
    (artificial|invented|imaginary|synthetic) (person|guest|customer|grievance|outrage|client|patient|name)
    ((somebody s|someone s|somebody|someone) cousin)|(churns these out)|(review (factory|mill|farm))
    have not been anywhere near (a|an|our|the|=us)
    nothing of the (sort|kind) (happened|occurred|(took place)|(went on)|was said)
    - nothing of the (sort|kind) should
    (trying|tries|try|wants|wanted) to (hurt|harm|damage|ruin|sink) =us ..3 (with|by|stories|review|lies|invented)
    - how (to|we can|we could|best to) make (it )?up
    - (like|=as if|=as though) it never happened
  `,
  competitor: `
    (try|attempt|work|trick|game|joke|style|hand|job|move|attack|campaign|help|greetings|provocation) ..3 (competition|competitor|competitors|rival|rivals)
    @you ..6 (employed|working|work|works|worked) ..4 (next door|opposite|across|competing|competitor*|rival|<name>)
    (greet*|hello|=hi|regards) ..2 to ..3 (competitor|competitors|competition|rival|rivals)
    hello|=hi|greetings|dear|nice (competitor|competitors|rival|rivals)
    (competitor|competitors|rival|rivals|competition) ..4 (wrote|written|paid|posted|behind|sent|ordered|attack|trick|work|job|review|playing|jealous)
    (written|posted|ordered|paid|sent|left|coming|came|comes|review|work|dictated) ..2 (by|from|of) ..4 (competitor|competitors|rival|rivals|competition)
    @you ..3 work ..1 (for|=at|in|with) ..1 (<name>|competitor|competitors|competition|rival|rivals|(another salon)|(the salon)|(the cafe))
    @you ..3 (are|be|is) ..3 (competitor|rival|(competitor s)|(from the competition)|(from a competing))
    @you ..1 (are|is) ..2 from ..1 (cafe|café|place|salon|shop|restaurant|hotel|bar|clinic|company) ..2 (across|opposite|next|over|down|<name>)
    @you ..3 (are|is) ..2 from (<name>|(the place)|(the cafe)|(the salon)|(the shop)|(the restaurant)|(the hotel)) ..4 (across|opposite|next|door|street|road)
    (place|cafe|restaurant|hotel|salon|shop|clinic|bar|garage|company|neighbour|neighbours|<name>|across|opposite) ..4 behind ..1 @review
    (owner|employee|staff|manager) of a ..1 (competing|rival)
    we know ..3 (competitor|rival) ..2 (you|sent|paid)
    (perhaps|maybe|probably|surely|suspect|guess|suppose|must be|smells like|greetings|regards) ..4 (garage|cafe|shop|salon|clinic|hotel|restaurant|firm|pub|bar|gym|bakery|dentist|barber|place|agency|school|pizzeria) ..2 (down|across|opposite|over|next|round) ..3 (road|street|door|square|corner|hill|way|us)
    - (competitive|competitors) price*
    - (sport|sports|match|race|tournament) ..2 competitor*
    (hotel|shop|salon|restaurant|cafe|garage|firm|company|clinic|school|bakery|gym|agency|competitor|neighbour|rival|who) ..2 (stands|is|sits|are|hides|lies|must be|could be) behind ..3 (@review|comments|reviews|this|it|attack|attacks|lines|campaign|stars)
    no secret ..1 (who|which|where|that|whose) ..8 (behind|wrote|sent|paid|competitor|competitors|neighbour|rival|rivals)
    - work of our
    (garage|salon|hotel|restaurant|cafe|bakery|gym|shop|clinic|studio|school|pub|bar|firm|agency|brewery|chain|competitor|rival|rivals|competition|neighbours) ..6 (must be|seems to be|seem to be|are clearly|is clearly|has to be) ..2 ((short of)|(low =on)|(out of)|(in need of)|desperate|jealous|afraid|scared|bored|slow|quiet|empty|worried|nervous)
    (greetings|regards|hello|(best wishes)|love|compliments|cheers) ..2 to ..1 (the|your|our friends|whoever) ..3 (salon|studio|garage|hotel|shop|clinic|school|office|bar|boss|cafe|gym|agency|brewery|firm|company|place|bakery|competition) ..3 (that|who|which|next|opposite|across|down|over|=sent|pays|sends)
    (love|greetings|regards|hello) from our ..2 (van|shop|team|kitchen|salon|house|cafe|garage) to (yours|your)
    (more success|good luck|better luck|every success) with (its|their|your|his|her) own (clients|customers|guests|business|shop|patients|pupils|menu)
    (your|the) logo is in your (picture|photo|profile)
    (profile|profile picture|picture|photo|avatar|e-mail|email|jacket) ..4 (shows|show|has|bears|wears) ..2 logo of
    you (run|own|manage) the ..4 (place|salon|shop|hotel|cafe|gym|garage|bakery|restaurant|school|clinic|pub|studio|bar|business) ..4 (by|next|opposite|down|across|round|near|=on|at)
    dear colleague ..1 (next|take|from|please|thank|instead|if)
    (who|someone|somebody) ..1 (gains|benefits|profits|wants) ..2 (if (people|guests|customers|we)|from this|our (spot|place|customers|pitch|site|guests|patients|recipe))
    (nobody|(no =one)|only|none) ..1 (but)? ..1 (another|a fellow|a rival|a competing) (plumber|chef|cook|dentist|hairdresser|baker|photographer|mechanic|vet|landlord|florist|barber|builder|hotelier|teacher|stylist|tradesman|brewer|trainer|agent|driver) ..1 (would|could|knows|notices|can)
    (jealous|envious|nervous|green with envy) ..8 (if (i|we) (ran|owned|were|had))
    (praise|praises|recommend|recommends|review|reviews) ..2 (one single|only one|the same|a single) ..1 (vet|salon|garage|hotel|restaurant|shop|gym|school|clinic|rink|dentist|pub)
    (what|which|whose) (shop|salon|garage|hotel|business|place|firm|restaurant|cafe|clinic) you (run|own|work|belong|manage)
    who pays your (wages|salary|rent|bills)
    (sour grapes from)|(over the fence from)|(do they pay you)
    you are the ..1 (owner|boss|manager|chef)? ..1 (brother|sister|wife|husband|son|cousin|owner|manager) ..1 (of|from) ..1 (the|next door|over)
    (need|want|steal|copy|after) ..1 our (recipe|recipes|secret|menu|formula) ..4 (ask|colleague|badly|that|just)
    new (gym|salon|cafe|place|restaurant|hotel|school|garage|shop|bakery) ..3 (town|street|road|corner|door) is (nervous|worried|jealous|desperate|empty|struggling)
  `,
  'legal-threat': `
    - sue ..1 (has|says|said|is|was|sends|and|loves|smiled|knows)
    (our|the) (legal team|legal department|legal counsel|lawyers|lawyer|solicitors|attorneys) ..4 (=on it|(working =on)|case|already|reviewing|handling|busy|instructed|informed|aware|this)
    (legal|criminal|judicial) (consequences|responsibility|liability|repercussions|prosecution)
    (press|pressing|bring|file|filing|lay) ..2 charges
    (we|our|you) ..4 (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|counsel) ..4 (you|letter|touch|soon|tomorrow|contact|notice)
    ((will|ll|to|can|could|shall|would|may|might|we|be) =sue|=sued|=suing) ..2 (you|him|her|them|author|reviewer|for)
    (we|i|will|=us|you) ..4 (sue|prosecute) 
    (we|i|our|=us) ..3 (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|counsel|legal) ..3 (will|is|are|have|has|shall|to) ..4 (touch|contact|sue|court|write|writing|letter|letters|action|visit|hear|handle|notified|informed|instructed|claim|preparing|working|reviewing|knocking|proceed)
    (will|would|shall|can|may) ..2 hear ..2 (from|of) ..2 @lawyer
    hear|hearing ..1 from ..2 @lawyer
    (see|meet) @you ..2 in ..1 court
    (take|taking|drag|dragging|bring) ..3 (to|before) ..1 (court|judge|tribunal)
    (take|taking|pursue|pursuing|start|starting|initiate|bring|begin|consider|considering|launch|seek) ..2 (legal|court) ..1 (action|steps|proceedings|measures|advice|remedies)
    legal (action|steps|proceedings|consequences|measures) ..3 (will|follow|taken|be|against|is|are|have|begun|started|being)
    (expect|await|(wait for)|prepare) ..3 (letter|summons|lawsuit|subpoena|writ|claim|@lawyer) ..3 (police|court|@lawyer|lawyer|legal|report)?
    (expect|await) ..2 (lawsuit|summons|subpoena|writ|(cease and desist)|(police report)|(legal action)|(legal letter)|(lawyers letter))
    (file|filing|filed|make|making|made|submit|submitting|press|pressing|lodge) ..2 (lawsuit|(police report)|(legal claim)|charges|(criminal complaint)|(defamation claim)|(defamation suit)|(report with the police)|((=file|=filed|=filing|=lodge) ..1 suit)) 
    (report|reported|reporting) ..2 (you|this|your|it) ..3 to ..1 (police|authorities|prosecutor|prosecutors)
    (passed|handed|forwarded|given|sent|pass|hand|forward|sending|passing|handing|turned|refer|referred|referring) ..6 to ..2 (police|@lawyer)
    (this|it|that|review|which) (is|constitutes|amounts|qualifies) ..2 (libel|slander|defamation|defamatory|libellous|libelous|slanderous|(criminal offence)|(criminal offense)|crime)
    (libel|slander|defamation|libelous|libellous|defamatory|slanderous) ..6 (court|sue|lawsuit|lawyer|police|law|punishable|liable|prosecut*|damages|consequences|crime)
    (for|of|sued|prosecuted|guilty|accuse|claim) (libel|slander|defamation)
    (libel|slander|defamation) (is|are) ..1 (crime|punishable|illegal|(against the law)|(an offence)|offence)
    @you ..3 (answer|pay|liable|responsible) ..4 (in court|before the law|before a judge|damages)
    (claim|seek|demand|sue) ..2 damages
    (answer|respond|explain) ..4 (in court|(to the police)|(to a judge))
    (court|judge|police) will ..3 (decide|explain|judge|deal|sort|hear|visit|find|see)
    (injunction|(cease and desist)|lawsuit) ..4 (against|you|way|unless|follow|coming)
    (have|has) (instructed|hired|consulted|contacted) ..2 @lawyer
    - (tennis|squash|basketball|food|badminton|padel) court*
    - (threaten*|threat) ..3 (sue|court|lawyer*)
    - @you ..4 (contact|call|ask|consult|speak|want|wish|decide|intend|choose|plan|mention|mentioned|said) ..4 (lawyer*|court|police|sue|attorney*|solicitor*|legal)
    - dear sue
    - (our|the) (lawyers|solicitors|attorneys) (help|advise|specialise|specialize|work|assist)
    - (lawyer*|solicitor*|attorney*|counsel*|team) ..3 (=happy|=glad|=pleased|=delighted|=grateful|=proud)
    - (=sue|=sues) (nobody|no one)
    - (hi|hello|dear|hey|hiya|thanks|thank you|cheers|morning|evening|sorry) =sue
    - (moved|painted|mended|fixed|repaired|oiled|put|made|built) ..1 (dock|bench)
    - court (number|=one|=two|three|<number>)
    (is|are|was|be|being|highly|legally) actionable
    (lawyers|solicitors|lawyer|solicitor|attorneys|attorney|counsel|police|prosecutor) ..3 (been|was|were|has|have|had|got|get|received) ..2 (given|sent|handed|shown|passed|forwarded|seen) ..6
    (you|we|this|it|matter|that) ..10 (gavel|(witness box)|(witness stand)|(under oath)|courtroom|(in the dock)|((before|(in front of)) the bench)|magistrate|bailiff)
    - (the dock|the bench|magistrate*|courtroom) ..3 (harbour|boat|ferry|garden|park|pub|restaurant|hotel|view|players|lake|sun)
    - (boat|ferry|jetty|garden|park|=sit|=sat|sitting|pond|goal|tea|warm|crossword) ..6 (the dock|the bench)
    - (=on|at|by|=under|behind|beside|next to|near) ..1 (dock|bench)
    - (hear|see|know|say) that the (dock|bench)
    - the bench (=is|=has|=was|by|under|=in|near|outside|behind|next)
    - bench (could|broke|tipped|wobbl*|collapsed|near|by|in|outside)
    - (how|what|whether|when|which) ..2 court will
    (next letter|next thing|next one) ..1 (comes|will come|arrives|will be) ..2 (registered|case number|from (a|our|my)|by (registered|bailiff))
    (secured|recorded|witnessed|certified) by a notary
    (statement|letter) of claim
    (value|love|fond of) your (savings|house|bank account|money|wallet|pension)
    (cost|costs|costing) ..1 (people|you|someone|somebody|others) (their|your) ..1 (savings|house|homes|home|fortune|shirt)
    (reserve|reserving) (every|all|our) ..1 (right|rights)
    - (all rights reserved)|(reserve the right to (refuse|change|cancel|close|ask|amend))
    (twenty-four|24|forty-eight|48) hours ..4 (then|or|until|otherwise|after which)
    (in front of|before|to) a (magistrate|judge|man in a wig|tribunal|court)
    (under (section|paragraph|article)) ..4 (offence|offense|crime|punishable|criminal|defamation)
    we have (won|not lost|never lost) ..1 (every|each|a|all) ..1 (case|suit|lawsuit|one) ..2 (of that kind|like this|so far|yet)?
    (those|the people|the firm|the gentlemen) who act for =us
    ((instructed|briefed|retained) the firm)
    (sold|lost) his (car|house|home|business|shirt) to pay for it
  `,
  'demand-removal': `
    - (removes|remove|removed|removing) (the|any|all|every|your|some of the) ..1 (doubt|doubts|confusion|need|worry|worries|guesswork|risk|uncertainty)
    - (we|i) (have|had)? (just|already|now|also|since)? (=removed|=deleted|=withdrawn|=erased)
    - (removing|remove) the ..1 (widget|app|extension|cookie|card|account|battery|cover)
    @review|post|text ..3 (be|is|gets) ..1 (deleted|removed|withdrawn|retracted|erased|(taken down))
    (expect|hope|wait|waiting|demand|insist|require|trust) ..6 (deleted|removed|withdrawn|retracted|(taken down)|deletion|removal)
    take ..1 (this|it|that|review|comment|post) ..3 down
    take down ..3 (this|it|that|@review)
    (have|get|want|expect) ..4 @review ..2 off ..2 (page|site|profile|listing|internet|map|maps)
    pull ..1 (=this|=that|=your|=the) ..1 (review|post|comment|rating)
    @delete ..2 (=your|=this|=that|=the|=these|=such) ..2 (review|comment|feedback|post|rating|testimonial|complaint|lies|slander|nonsense|text)
    @delete (lies|slander|nonsense|everything)
    (=delete|=deleting|=remove|=withdraw|=retract|=erase) (=it|=this|=that)
    - (we|i|can|will|they|staff|team|he|she|cannot) ..2 (=remove|=delete|=erase) (=it|=this|=that)
    (withdraw|retract) ..1 (=it|=this|=that|words)
    (have|get|want|ask|asking|request|see|need) ..4 @review|it|text ..3 (removed|deleted|retracted|withdrawn|erased|(taken down)|gone)
    @review ..2 (must|should|needs|has|ought|to) ..2 (go|disappear|vanish|come|removed|deleted|withdrawn|(taken down)|removing|deleting|(come down))
    (=delete|=remove|=withdraw|=retract|=erase|(take (it|this|that)? down)) ..2 (immediately|now|today|(=at once)|(right away)) 
    (removal|deletion|withdrawal) of ..2 @review
    edit|correct|change|rewrite|amend ..2 (=your|=this) (review|comment|post|text|feedback|testimonial)
    - (stain|stains|mark|app|application|cookies|cache|file|files|account|data|charge|fee|paint|tyre|makeup|hair|noise|bag|case|wheel|cover)
    - (mailing list|contact list)
    - (our|we) (review|reviews|reviewed)
    - feel free
    - (possible to|you can|you may|you are free to|welcome to|option to) ..2 (update|edit|change|amend|remove|delete) ..4
    - (removed|deleted|remove) the ..2 (=ad|charge|item|chair|bug|noise|smell|old|broken)
    - ask to have it (removed|deleted)
    - (remove|delete|removed|deleted|edit|update) ..6 ((up to you)|(your (call|choice|decision))|(any time))
    - (need|have|obliged|asked) ..1 (not)? ..1 to ..1 (remove|delete|change|edit)
    - (edit|change|amend) or (leave|keep)
    (take|pull|get|bring) (it|this|that|these|them) (=off|offline) ..2 (site|page|internet|web|net|google|platform|today|=now|please|again|at once|immediately)
    (count|rely|trust|expect|hope|assume|insist) ..4 (no longer|not) (be|being|stay|stand|remain|find|see|appear) ..4 (here|online|there|this|it|page|site)
    - take down (the|your|some|all|any) ..1 (details|particulars|number|name|notes)
    - (thank|thanks|grateful|kind|appreciate) ..4 (=changing|=editing|=updating|=correcting|=amending)
    - (removed|deleted|(taken down)) (this|that) (morning|afternoon|evening|week|month|year|spring|summer)
    - removal ..1 (team|firm|van|men|crew|company|day|people|lorry|boxes|job|costs|date|service|went|was ..1 (quick|smooth|easy|late))
    - (house|furniture|tattoo|stain|hair|snow|rust|wart|mole|tooth|piano|office|graffiti|waste|rubbish) removal
    - (has|had|=he|=she|=they) (already|now|just|since)? (=removed|=deleted|=erased) (it|this|that|them)
    - (we|i) ..2 (like|want|need|have|able|happy|going) to take (it|them|this|that) down
    <start> (please|kindly|just|so)? get rid of (it|this|that|your)
    that has to go
    (no business|no place|no reason) ..6 (being here|(still ..1 being up)|(to be here)|online|(to stay)|(=up here))
    (=wipe|unhang|=erase) (that|this|it|your (post|review|comment|words|lines))
    - (wipe|bin|scrub) (it|that|this) (down|clean|with|=off|dry|every|after|before|straight)
    =off with it
    (decent|honest|honourable|fair|grown-up) (person|man|woman|people|guest|customer) ..1 (takes|take|would take|deletes|would delete|removes) ..3 (back|thing|it|this|that|down)
    (three dots|the bin|the pencil|the cross) ..4 (top|right|option|corner|delete|remove|click)
    - (=removed|=deleted|=erased) (it|this|that|them) (=on|last|at|with|before|again|later|already|within|straight|immediately|yesterday|(for you)|(the same))
  `,
  'ask-rating': `
    - (everything|all|chance|opportunity|hope|try|like|love) ..3 to (change|improve|turn around) your (opinion|mind|impression|view|perception) ..3
    - (took|taken|taking|take|takes) ..2 time ..2 to (leave|give|award|add|put) ..8 (@stars|rating|review)
    (deserve|deserves|deserved|worth|merit) ..6 (star|stars|rating|score)
    (star|stars|rating|score) ..4 (we|service|team) ..2 (deserve|deserved)
    (raise|rais*|increase|change|changing|update|updating|upgrade|reconsider|revise|revisit|adjust|correct|bump|lift|amend|rethink|edit|add) ..4 (=star|=stars|=rating|=ratings|=score|(star* review)) 
    (raise|bump|increase|turn|upgrade|change|push|lift) (it|this|that|them) ..2 (to|into|up) ..2 (five|four|5|4|more|higher|positive|better)
    (change|turn|raise|upgrade|bump) ..4 (to|into) ..1 (five|5|four|4)
    (give|giving|leave|leaving|add|award|put|grant|rate) ..1 (=us|we|it|this) ..5 (five|5|full|more|higher|better|extra|another|good) ..1 (@stars)
    (higher|better|fairer|(more generous)) (rating|score|mark|grade)
    (deserve|deserves|deserved) ..3 (more|better|higher|five|5|full) ..2 (@stars)
    (another|extra|more) ..1 (=star|=stars) (would|please|for|from)
    (=one|couple|few|two) ..2 (=star|=stars) (more|higher|extra)
    (reconsider|revise|rethink|revisit|update|amend) ..2 (=your|=the|=this) ..1 (review|rating|score|opinion|evaluation|assessment|feedback)
    (five|5) stars ..4 (please|instead|<question>)
    - (improve|improving|raise|raising|increase|increasing|correct|change) ..1 (our|=we|the) ..3 (rating|score|standard*|service|quality)
    - (update|edit|change|amend|remove|keep|leave) ..6 ((up to you)|(your (call|choice|decision))|(any time)|(no need))
    - we ..4 (improve|raise|increase|work|earn|win|lift|bring) ..3 (rating|stars|score|mark)
    - (five|four|three|5|4|3) star (hotel|service|experience|treatment|standard|meal|stay|quality|welcome)
    - (possible|able|free) to ..1 (update|change|edit)
    - (thank|thanks|=kind|lovely|=generous|=nice|means|happy|glad|=pleased|delighted|honoured|sorry|=sad|=see|=read) ..8 (stars|star|rating|score)
    - (gave|given) (=us|it) ..5
    - (earn|win|worthy) ..4 (stars|star)
    - (thank|thanks|grateful) ..2 (for|that) ..4 (update|updating|updated|changing|changed|raising|raised|editing|edited|revising|revised)
    (rate|evaluate|score|mark|grade) ..2 (again|anew|afresh|(once more)|(a second time)|(with fresh eyes)|differently|(more (kindly|fairly|generously)))
    (stars|star|rating|score) ..3 (look|looks|seem|seems|feel|feels|sound|sounds|is|are|was) ..2 (low|harsh|unfair|mean|meagre|stingy|few|short|wrong|out of place|tough)
    - (not|never) ..2 (low|harsh|unfair|hard|tough)
    - (we|i) ..2 (agree|understand) ..6 (low|harsh|hard)
    (only|just) (two|three|four|=one|2|3|4) <question>
    make it (=a|an)? ..1 (five|four|5|4)
    - make it (five|four) ..1 (pm|o|nights|people|hours|minutes)
    (number|figure|mark|grade) ..5 (=up|above|over|beside|under|next to) ..3 (your|the) ..1 (text|name|review|words|comment)
    (text|words|comment) (says|say|sounds|is) ..3 (your|but your|the) (stars|star|rating|score|figure|number) (says|say|sounds|is)
    round =up
    - round =up (the|your) (bill|total|sum|amount)
    would ..1 (another|one more|a fifth|a second|a fourth) star
    (another|one more|a fifth|a fourth|an extra) star (beside|next to|would|for|from|=on|under|please)
    - (earn|win|deserve*|work*|find|get) ..3 (another|one more|a fifth|a fourth|an extra|that fifth|the fifth) star
    (five|four) ..1 would ..1 be ..1 (fairer|fair|nicer|better|more honest)
    could (this|that|it|the (rating|score|number|star)) go =up
    (bring|brought|align|aligned|matched) ..6 (in line|into line|with the present)
    (happier|better|kinder|friendlier|higher|nicer) number
    ((could|would|might|will) you|please|kindly|you might|you could) ..2 (bump|nudge|push|raise|lift) (it|that|this|them) =up
    - (bump|push|raise|lift) (it|them) =up (the|onto|to|=on)
    (put|enter|type|choose) ..1 (in)? a (better|higher|fairer|different) (number|figure|mark)
    - (that|what|anything|something) ..1 (would|could|might|will) ..1 (have)? make it
  `,
  'gag-clause': `
    (terms|contract|agreement|conditions|policy|rules|clause|paragraph|form|waiver) ..6 (forbid|forbids|forbidding|prohibit|prohibits|prohibiting|ban|bans|banning|(not allow)|(do not allow)|(does not allow)|(not permit)|(does not permit)|(rule out)|exclude|excludes|prevent|prevents|bar|bars|penalise|penalises|penalize|penalizes) ..5 (review|reviews|comment|comments|commenting|feedback|criticism|post|posting|negative|opinion*)
    @you ..3 (sign|signed|agree|agreed|accept|accepted|undertook|promised|consented) ..8 (not ..2 (review|post|comment|publish|criticise|criticize|disparage|write)|(no comment)|(no review)|silence|(non disparagement)|(confidentiality clause)|(no comment clause)|(no review clause)|(gag clause)|(keep quiet)|(stay silent))
    (reviews|comments|criticism|feedback|opinions) ..4 (forbidden|prohibited|(not permitted)|(not allowed)|banned|breach|breaches|violates|violate|against) ..4 (terms|contract|agreement|conditions|clause|policy|rules)
    (non disparagement|no comment|no review|gag) (clause|agreement|rule)
    (negative|bad|critical|public) (reviews|review|comments|feedback) ..3 (are|is) ..2 (forbidden|prohibited|banned|(not allowed)|(not permitted)|fined|penalised|penalized)
    (breach|violation|violat*|broke|broken|breaking) ..2 (of|the|our|your) ..2 (contract|terms|agreement|clause) ..4 (review|post|posting|comment|write|writing|publish*)
    (fine|fined|fee|penalty|charge|charged) ..4 (for|per|of) ..3 (negative|bad) (review|reviews|comment|comments|feedback)
    (members|guests|tenants|residents|customers|clients|students|patients|parents|owners|users|participants|couples) ..2 (may|must|can|shall|(are allowed to)) not ..2 (speak|talk|write|post|publish|comment|rate|review|judge|criticise|criticize)
    - (allow|permit|let|prevent|forbid) =us (to|from) (comment|commenting|say|saying|discuss|discussing|answer|reply|respond|go|going)
  `,
  retaliation: `
    (people|those|customers|guests|reviewers|anyone|clients) ..6 (not|never|no longer) ..2 (served|welcome|admitted|welcomed|=accepted|booked|wanted)
    - (feel|felt|feels|feeling|made|make|makes) ..3 (welcome|unwelcome|wanted|accepted|welcomed)
    - (decision|choice|right|prefer|decide|decided|decides|choose|chose|wish|want) ..3 (go|look|eat|book|shop|stay) elsewhere
    (after|because|since|for|with|due|following|given) ..4 @review ..6 (banned|ban|=barred|blacklist*|blocked|refuse*|(not welcome)|(no longer welcome)|(not be served)|(not serve)|unwelcome|closed|(not come back)|cancel*)
    @you ..2 (are|have|will|been|be) ..3 (banned|=barred|blacklist*|blocked|unwelcome|(not welcome)|(no longer welcome)|(never welcome))
    (banned|=barred|blacklisted|=blocked|=blocking|blacklist|ban|((we|i|will|shall|must) block)) ..1 @you
    (not|never|refuse|nobody|(no longer)) ..4 (serve|serving|accept|host|book|treat|admit|let|accommodate|seat) ..3 (you|people|your|customers|guests|clients) ..3 (like|again|anymore|(any more)|back|in)
    (not|never|no) ..3 (serve|serving|admit|host|accept) ..1 @you
    (refuse|decline|stop|stopped) ..2 (serve|serving|service|accept|accepting|host|hosting) ..2 @you
    (do not|don t|never|not) (bother|dare|think) ..2 (coming|come|returning|return|showing|booking) ..2 (back|again)?
    (find|choose|go|look|visit|pick) ..2 (another|different|other|elsewhere) ..1 (restaurant|hotel|salon|shop|clinic|place|cafe|dentist|doctor|somewhere|provider|store|elsewhere)
    (go|look|eat|shop|stay|book) elsewhere
    (do not|don t|please not|never) (come|return|visit) ..3 (back|again|=us|anymore|here)
    (black|stop) list
    (cancelled|cancel|cancelling|close|closed|closing|terminate|terminated) ..2 @you ..2 (account|membership|booking|reservation|contract|subscription|card) ..6 (because|after|due|for|since|over) ..3 @review
    (your|you) ..2 (membership|account|card|booking) ..4 (cancelled|terminated|closed|blocked|suspended) ..4 (because|after|due|for|since|over) ..3 @review
    (door|doors|entrance) ..2 (is|are|will|stay|stays|remain) ..2 closed ..2 (you|for)
    - minors|children|smoking|pets|dogs
    - (you are|are) not welcome* as
    - (wherever|if) you ..6 (go|choose|find)
    - (ban|banned) (smoking|plastic)
    - (would|do|did|could) not want (to|that|you|anyone|any)
    (after|given|because of|in view of|following|since|considering|with) ..2 (what|this|that|how|such|your) ..4 (written|wrote|said|posted|review|words|comment|lines|behaved) ..18 (full|closed|(no (table|room|slot|time|appointment|space))|booked|elsewhere|another (firm|shop|place|salon|garage|school)|(no longer))
    - (understand|see|sad|pity|shame|sorry) ..2 (if|that|why) you ..1 (do not|will not|would not) ..1 (come|return|visit|want)
    - (not|never) ..3 (serve|served) you (the|a|an|what|your|hot|any|another|everything|properly|sooner|better|well)
    - block you ..1 (bought|ordered|chose|have)
    - (blocked|block) by your (bank|provider|carrier|browser|firewall|insurer)
    - will let you in
    - (=had|forced|obliged|=having) to (go|look|eat|shop|stay|book) elsewhere
    (my|our) ..1 (door|doors|gate) ..3 (shut|closed|barred|locked) ..1 (to|for|=on) (you|your|people like|guests like)
    (take|bring) your ..1 (dog|cat|car|business|custom|money|horse|pet|children|kids|bike|laundry|orders|complaints|wallet|party) (elsewhere|(somewhere else)|(to (someone|somebody|another)))
    (consider|regard|treat) (your|the|yourself) ..1 (subscription|membership|account|contract|booking|reservation|order|lease|tenancy|appointment|policy|place)? ..1 (as)? (ended|over|cancelled|terminated|closed|void|finished|revoked|history|banned|uninvited)
    forfeited ..2 (place|seat|right|membership|spot|privilege|deposit|claim)
    (rather|sooner) (serve|sell|feed|host|(have an empty)) ..8 than ..3 you
    (torn|tore|ripped|tear|rip) up ..2 (appointment|booking|contract|reservation|card|membership|ticket|order)
    (crossed|struck|taken) ..1 (your name|you) ..1 (=off|from|out) ..3 (list|books|book|register|members|clients)
    - (mailing|waiting|marketing|newsletter|contact|e-mail|email) list
    ((as long as)|while|until|(so long as)) (that|this|it|(your (review|post|comment|words|lines))) ..2 (stands|stays|remains|(is (=up|online|there|here))|disappears|(is gone)) ..10 (nobody|(no =one)|not|never|no|none)
    (guard|guards|doorman|bouncer|bouncers|security) ..2 (has|have|knows|know|got) ..2 (picture|photo|face)
    no fly list
    (find|choose|(look for)|seek|get|try) ..3 (a different|another|a new|different) ..1 (childminder|vet|nursery|stables|plumber|garage|hairdresser|barber|landlord|gym|coach|builder|tailor|stylist|accountant|pub|choir|club|pharmacy|tutor|groomer|kennel|babysitter)
    - (we|i|help|helps|team|office) ..3 (find|look for|choose|try|get) ..3 (another|different|new)
    (we|i|club|committee|landlord) ..3 (not|no longer) ..1 (renew|renewing|extend|extending) ..1 your
    ((next time)|whenever|when|if) you ..2 (ring|call|knock|phone|book|come|park|order|appear) ..3 ((i am out)|(we are (closed|out|full))|(nobody will)|(you will be (asked|told|shown)))
    you will be (asked to leave|shown out|shown the door|turned away|escorted)
    (future|further|next|any) (orders|order|bookings|booking|requests|calls|request|call|appointments) ..6 will be ..1 (declined|refused|cancelled|rejected|ignored|blocked|unanswered)
    (cannot|(can not)|(will not)|(no longer)) ((work together)|(do business ..1 (together|with you)))
    (pick|choose|decide|select) ..1 (who|whom) (i|we) ..1 (serve|work|come|store|treat|deal|host|sell|cook|let|repair|train|teach)
    (your|=our) ..2 (order|booking|appointment|cake|dress) will not be (made|delivered|baked|finished|kept|honoured)
  `,
  'demand-proof': `
    (without|no|any|have|some) ..1 (proof|evidence|receipt|photos) ..5 (words|claim*|accus*|allegation*|talk|story|nothing|<question>)?
    (do|have|did|is|are) ..3 (any)? ..1 (proof|evidence) <question>
    <start> prove (it|this|that|your|what|otherwise)
    (can|could|do|will|would|please|should|must|have|then|or|first|now|well|so) ..2 prove ..1 (it|this|that|your|what|or)
    (=show|=provide|=present|=produce|=give|=post|=attach|=bring|=send|=submit|=upload) ..2 (=proof|=evidence)
    (show|present|produce) ..1 (=us|me|a|the|any|your) ..2 (receipt|receipts|bill|photo|photos|invoice|documents|screenshots|bills|confirmation) 
    (post|attach|publish|upload) ..2 (receipt|receipts|bill|photo|photos|invoice|documents|screenshots|bills|confirmation) ..2 (here|below|first|publicly|(if you can)|(so that everyone))
    (where|what) (is|are) ..3 (receipt|proof|evidence|photo|photos|bill|invoice|facts|documents) 
    (any|no|some|without|have) (proof|evidence|facts) <question>
    @you ..3 (proof|evidence|receipt) <question>
    justify (yourself|your|or)
    (back|backed|backing) ..3 up ..2 with ..2 (proof|evidence|facts|photos)
    (back|support|substantiate|confirm) ..2 (words|claims|claim|accusations|allegations|this|it) ..2 with ..2 (proof|evidence|facts|photos|receipt|documents|photo)
    substantiate ..2 (claim|claims|accusation*|allegation*|words|it)
    (no|not|without) ..2 (evidence|proof) ..4 (then|just|only|empty|words|worthless|conversation|talk|claim*|allegation*|accus*)
    (burden of proof)
    - =proofing|waterproof|(proof of purchase is)
    - (=shows|=showed|=shown|=appears) (=on|=in|=up) ..1 (the|our|your|a|every)
    - (as proof)|(living proof)|(proof of quality)|(further proof)|(proof that)
    - (show|bring|present) ..2 (receipt|bill|invoice|photo|photos|confirmation|ticket) ..3 (=at|to|when) ..3 (desk|counter|till|reception|branch|shop|store|pharmacy|entrance)
    - (show|bring|present) ..2 (receipt|bill|invoice|photo|photos|confirmation|ticket) ..1 to ..1 (anyone|anybody|any|the|our|a|staff|us)
    (put|post|show|prove|publish|produce|bring|upload|name) ..5 or (be quiet|shut|stop|be silent|keep quiet|leave it|hold your|withdraw|retract|say nothing|take it back)
    - no receipt no problem
    (=name|=names) (=one|a single|me) ..1 (seat|witness|law|date|doctor|person|day)
    - name of the
    (bring|give|show|send) (me|=us) ..2 (a|one|the|your)? ..1 (witness|witnesses|timestamp|timestamps|ride number|gps|thermometer|measurement|dated photo|affidavit)
    (got|have|is) (it|that|this) in writing
    (dated|time-stamped|timestamped|sworn|notarised|notarized|certified) (photograph|photographs|photo|photos|picture|pictures|estimate|statement|report|evidence)
    take it =on (faith|trust)
    (who told you so)|(which law says)|(=names =please)|(quote it)|(=says who)
    (put|post|play|upload) the (recording|video|photo|picture|pictures|clip) (=up|here|online) ..4
    (date|time|name) and a (time|witness|name|date) ..4
    (not one|not a single|without a single|no) (picture|photo|photograph|pictures|photos|image) of the
    - no (picture|photo|photos|pictures) of the ..3 (=on|in) (our|the) (site|website|page|menu|listing)
    (want|expect) (=us|me|anyone|anybody|readers) to believe
  `,
  'deny-customer': `
    @you ..3 (never|not) ..3 (been|visited|visit|come|came|stayed|stay|=ate|eaten|bought|purchased|ordered|dined|set|booked|=used|was|were|attended|treated) ..4 (guest|customer|client|patient|here|=us|our|ours|place|foot|anything|hotel|restaurant|salon|clinic|shop|store|with)
    (never|not) ..2 (guest|customer|client|patient|student|visitor) of ours
    @you ..2 (are|were|is) (not|never) ..3 (guest|customer|client|patient|buyer|visitor)
    (there (is|was|were|are)|we have|have) ..1 (no|not|never|none) ..3 (client|customer|guest|patient|booking|reservation|order|record|visitor|person|buyer|user|such) ..6 (books|system|database|records|list|files|name|base|register|registry|ours|that)
    (no|never|not) ..2 (such|(with this name)|(by that name)|(of that name)) ..1 (client|customer|guest|patient|person|order|booking|visitor|buyer)
    (no|not) ..1 (customer|client|guest|patient|person|=one|nobody) ..2 (with|by|under|of) (this|that|your|such) name
    (never|not) ..2 (had|have|seen|served|hosted|treated|met|heard) ..3 (customer|guest|client|patient|person|(of you)|you) ..3 (like|with|by|name|before|as|here)
    (we|i) (never|not|(have never)|(had never)|(did not)) ..2 (served|hosted|treated|saw|seen|met|had) @you
    (nobody|no =one|=noone) ..2 (by|with|of|under) ..1 (this|that|your|such) name
    (you were|were) (never|not) (here|(our guest)|(our customer)|(our client)|(=at our)|(with =us))
    @you ..2 (not|never) ..3 (in|=on) our ..1 (database|system|books|records|list|files|base|register)
    (could not|cannot|can not|unable to|not) ..1 (possibly|really) ..2 (been here|visited|stayed|dined)
    - (we|team|i) ..1 (were|was) not
    (your name|you) ..2 (does|do|did|is|are) (not) ..2 (appear|exist|feature|listed|figure)
    - hope|sorry|regret|disappoint*|pity|sad
    - no record of ..2 (complaint|call|calls|message|email|request|conversation|note)
    - (could not|cannot|can not|unable to|not|(have not)) ..3 (find|match|locate|identify|trace|connect|recogni*)
    - (not been|were not|was not) ..3 (satisfied|happy|comfortable|able|treated|served|given|informed|told|offered|welcomed|looked|up|what|good|as|pleased|impressed|warned|helped)
    - (as|since|because) we have no record
    (no|never|not|nor) ..8 (set|put|placed) ..1 (a)? ..1 (=foot|=paw|=toe|=hoof)
    - no record ..2 under ..3 name ..1 (but|perhaps|maybe|so|though|which)
    - never (seen|had|met) (such|=so) ..2 (big|small|long|short|many|much|good|happy|a|lovely|few|hot|wet)
    - did not ..3 in our ..1 (list|system|records|books|files) ..1 (until|(at first)|because|straight|immediately|(at once)|right)
    (would|should|could) ..1 (have known|have recognised|have recognized|remember|have remembered) ..1 (you|a customer|a guest|a patient|someone|somebody) ..3 (with|like|if)?
    you are not =on (it|them|the list|any list|our list|any of them)
    you are not in (it|them|the (diary|book|books|system|register|log)|our)
    you were not =on (it|them|the (list|boat|bus|tour|plane|course|train)|our list|any)
    you were never ..1 (=on (our|the|any)|aboard)
    you never ..1 (flew|dined|=ate|stayed|slept|booked|bought|ordered|came|shopped|rented|worked|paid|trained) ..1 (with|here|=at|from|in|a|anything|=us|our)
    - (sorry|regret|pity|shame) ..6 you never
    (no idea|not the faintest idea|not a clue|not the slightest idea) who you (are|might be|could be)
    (account|booking|order|reservation|profile|contract|file|record|membership) under (your|that|this) ..3 (not|never|no)
    (guest book|diary|cash book|register|log|till|calendar|appointment book|records|ledger|logbook) ..6 (no such|none|nothing|nobody|(no =one)|not (one|a single|a trace)|no trace|no mention|no entry)
    (we|i) ..1 (have)? never ..1 (worked|delivered|been|let|sold|served|treated|fitted|built|fixed|cut|had) ..2 (in your (street|town|house|village|home)|anyone of|your (hair|car|tap|house|dog|cat|teeth|sofa)|to you|you (in|as|before|here|through))
    not =one of (=mine|=ours)
    - not =one of ours ..2 (to|and)
    we were ..2 (closed|shut|still building|not (yet)? open) ..2 (that|when|=on|then|in|at|all) ..4 (so|you|week|day|who|claim|whole)
    - we were closed ..8 (sorry|apolog*|sign|should|notice|page|website)
    how (could|can|would) you ..3 (know|have|eaten|slept|say|rate|judge) ..8 (when|if|without|not|never) ..6
    (cannot|(can not)) (complain|judge|rate|review|comment) ..2 (about|=on)? ..6 (you have|you had|you were|you are) ..2 (no|not|never)
    you (have not|had not|did not|never) ..1 (slept|sat|eaten|been|stood|lain) in ..1 (one|any|it|our)
    (nobody|(no =one)) ordered ..6 (that|day|week|night|then)
    none has ..1 (had|seen|treated|met) you
    not a ..1 (hair|crumb|tooth|penny|tile|brick) of yours
  `,
  'platform-appeal': `
    (platform|site|website|google|tripadvisor|yelp|trustpilot|booking|moderators) ..2 (should|must|ought|needs|has to|have to|will|please) ..3 (ban|block|remove|delete|check|act|verify|stop|punish|filter|moderate|take)
    (google|yandex|tripadvisor|trustpilot|yelp|facebook|amazon|airbnb|moderator|moderators|moderation|admins|administrators|(trip advisor)|(booking com)|(site administration)) ..3 (please|delete|remove|why|stop|when|how|could|can|do|should|must|=act|block|ban|verify|look|=check) ..4 (delete|remove|this|(take ..2 down)|let|publish*|=check|allow*|=act|action|block|fake|ban|verify)
    (ask|asking|asked|request|requested|requesting|demand|call|urge|urging|contact|contacted|contacting|report|reported|reporting|flag|flagged|flagging|appeal|complain*|notify|notified|wrote|written|writing) ..6 (to|with|=on|for)? ..1 (google|tripadvisor|trustpilot|yelp|booking|moderators|moderation|moderator|platform|(the site)|administrators) ..8 (delete|remove|removal|removed|deleted|review|action|down|check|investigate|investigation|it|this|you)
    @review|this|it|you ..3 (has|have|will|is|was|been|being) ..2 (reported|flagged) ..3 (google|tripadvisor|trustpilot|yelp|booking|moderators|moderation|platform|site|as|removal|for|fake)?
    (we|i|have) ..2 (reported|flagged|reporting|flagging) ..2 (review|you|your|this|it|post|comment|profile|account)
    (moderators|moderator|moderation|admins|google|tripadvisor|yandex|yelp|trustpilot) <question>
    - (find|see|rated|listed|visit|follow|photos|map*|directions|profile|card|account|listing) ..4 (google|tripadvisor|yandex|booking|facebook|yelp|trustpilot)
    - (=on|via|through) (google|tripadvisor|yandex|booking|facebook|yelp|trustpilot|amazon)
    - (reported|flagged|report) ..4 (to|with) ..3 (manager|team|kitchen|chef|engineer*|maintenance|head|developers|developer|department|management|courier|supplier|colleagues|owner)
    - (the (issue|problem|leak|bug|fault|noise|breakdown)) ..4 (reported|flagged)
    - (pending|billed|charged|paid|bought|purchase|purchases|payment|payments|subscription|subscriptions|handled|processed) ..4 (google|apple|amazon|facebook)
    - (email|e-mail|write|message|mail|contact) ..6 (with|mentioning|quoting|subject|saying|put|marked) ..1 (google|tripadvisor|trustpilot|yelp|facebook|amazon|airbnb|booking)
    - (booking) (confirmation|number|system|reference|details|office|page|desk|time|process)
    (dear|hello|=hi|hey|attention|attn|note|message|memo|word|appeal|request|plea) ..4 (google|tripadvisor|yelp|trustpilot|moderator|moderators|moderation|administrators|admins|(site team)|(review team)|(platform team)|(the platform)|(content team)|(trust and safety)|(whoever runs)|(whoever moderates))
    (breach|breaches|breached|violate|violates|violated|violation|against|break|breaks|broke|infringe|infringes|contrary|contravene|contravenes|meet|comply|compliant) ..5 (guidelines|guideline|(content (policy|policies|rules|standards))|(community (rules|standards|guidelines))|(review (policy|policies|rules))|(site s (rules|terms|policy))|(platform s (rules|terms|policy))|(google s (rules|terms|policy|policies))|(your terms)|(terms of (use|service|this (site|platform)))|(rules of (this|the) (site|platform|page)))
    (platform|site|website|page|portal|google|tripadvisor|yelp|trustpilot|moderators|moderator|administrators|operators|operator|administrator) ..3 (let|lets|allow|allows|tolerate|tolerates|permit|permits|publish|publishes|keep|keeps|host|hosts|leave|leaves|waves) ..5 (this|such|these|that|anything|anyone|nonsense|lies|rubbish|things|stuff|like this|through|stand|up)
    (hope|hoping|trust|trusting|expect|expecting|wait|waiting|rely|relying|confident|await|awaiting|count|counting) ..4 (platform|moderators|moderator|moderation|google|tripadvisor|yelp|trustpilot|administrators|(the site)|(this site)) ..6
    (ticket|case|complaint|objection|dispute|challenge|appeal|request|report) ..5 (opened|open|lodged|filed|raised|submitted|pending|with|registered|running|under way) ..3 (platform|moderators|google|tripadvisor|yelp|trustpilot|moderation|(review team)|(trust and safety)|(the site)|(this site)|administrators)
    (platform|moderators|moderator|google|tripadvisor|yelp|trustpilot|moderation|(review team)|(the site)|(this site)|administrators) ..4 (has|have|had|will|is|are|been) ..4 (informed|notified|alerted|contacted|asked|told|examining|looking|reviewing|investigating|checking|decide|rule|judge)
    (somebody|someone|anybody|anyone|people|those|team|staff|person) ..2 (at|from|=on) ..1 (google|tripadvisor|yelp|trustpilot|(the platform)|(this platform)|(this site)|(the site)|moderation) ..5
    (=report|=flag|=flagging|=reporting) ..1 (=button|=flag) ..3 (pressed|clicked|hit|=used)
    (pressed|clicked|hit) ..2 (=report|=flag)
    - (look|looking|see|seen|follow|follows|according|line|keeping|under|within) ..4 (guidelines|rules|policy)
    - (breach|against|violat*|broke|breaks) ..3 (safety|hygiene|data|fire|our|house|health|building|hotel|school|club|privacy)
    - site (manager|office|team|foreman|visit|map|supervisor)
    - (through|via|=on|=using) (the|our) (site|website|platform|page)
    (people|team|those|person|folk) who ..1 (run|runs|own|operate|manage|moderate|maintain|administer) ..2 (site|platform|page|portal|website)
    (site|platform|portal|website) ..1 (has|have|will|shall|must|should|would|does|did) ..3 (dealt|deal|decided|decide|ruled|looked|look|checked|act|acts|acted|answer|see|take|wake|explain|remove|delete|investigat*|hide|suspend|ban)
    not (meet|comply|compliant|follow|respect|satisfy|fit|belong|in line|in keeping|conform) ..6 ((review|content|community|site|platform|site s|platform s|google s|tripadvisor s|google|tripadvisor|posting|publication) ..1 (policy|policies|guidelines|rules|standards|terms))
    (taken|take|taking|brought|bring|raised|raise|pursue|pursuing|matter) ..4 (up)? ..1 with ..2 (google|tripadvisor|yelp|trustpilot|yandex|moderators|moderation|(the platform)|(the site)|(this site)|administrators)
    (apply|applied|applying|applies|application|asked|asking|ask|request|requested|submitted|pressed) ..5 (for|to have|that) ..6 (removed|removal|deleted|deletion|taken down|taken =off|hidden|looked at|reviewed) ..4 (by|from|with) ..3 (site|platform|google|tripadvisor|yelp|trustpilot|moderators|moderation|administrators|people)
    (whoever|who) ..1 (moderates|moderate|runs|checks|controls|approves|approved|polices|filters) ..3 (page|site|reviews|platform|this|these|posts|comments)
    (high time|about time|time) ..3 (platform|google|yelp|tripadvisor|trustpilot|(this site)|(the site)|moderators|moderation|somebody (at|from))
    <start> (reported|flagged) ..1 (and|as|for|to)
    in (touch|contact|talks|correspondence) with ..2 (google|tripadvisor|yelp|trustpilot|moderators|moderation|(the platform)|(the site)|administrators)
    - (was|were|been|is) reported (=in|=by|=this|=that|=yesterday|=at|=on) ..1 (the|morning|afternoon|evening|=a|week|day|one|monday|friday|guest|neighbour)
    - book (=it|early|ahead|=by|=online)
    - flagged it (before|=when|sooner|earlier|to)
    - (=your|=our|=this|=my|=that|=any|=each|=every|=online|table|room|=original|=second|=new|=no) booking
    - reported (it|this|that|them) to ..2 (council|county|city|landlord|police|town|authority|owner|manager|kitchen|technician|engineer|maker|factory|developers|supplier|operator)
    - (note|comment*|feedback|message|words|review) (has|have) gone (straight)? to (the|our)
  `,
  commenters: `
    (friends|folks|dear readers|everyone|guys|people|readers|all) ..3 (judge|decide|see) ..2 (yourselves|yourself)
    thanks|thank ..2 <name> ..3 =at least ..3 (you|somebody|someone|=one)
    =at least ..1 (you|somebody|someone) ..3 (see|sees|understand|understands|know|knows|believe|believes|side)
    (everyone|everybody|friends|folks|guys|readers|commenters) ..4 (here|reading|below|above)? ..4 (agree|agrees|right|(=on our side)|see|support|supports) <question>
    (everyone|everybody) ..2 here ..2 (agrees|knows|sees|can see|understands) ..4
    (friends|folks|dear readers|everyone|guys|people) ..6 (judge for yourselves|judge yourselves|decide yourselves|tell (her|him|them)|(do not believe)|(don t believe)|(do not listen)|right <question>)
    (as|like) <name> ..3 (says|said|wrote|notes|rightly) ..4 (above|below|comments)
    <name> ..3 (is|are) ..1 (right|wrong) ..3 (not you|about you|unlike you|comments|above)
    (she|he|author|they) (is|are) ..1 (wrong|lying|unfair|exaggerating|mistaken)
    do not ..1 (feed|believe) ..2 (troll|trolls|her|him|author)
    (nobody|(no =one)) ..1 (asked|was asking|invited|needs) ..1 (you|your (opinion|view))
    (stay|keep|butt|step) ..2 out (of (this|it|that)|(if))
    (well said|well put|spot =on|exactly|agreed|hear hear|bravo|quite right|(couldn t agree more)|(could not agree more)|(you are right)) ..1 <name> ..2 (at least|somebody|someone|finally|=one|she|he|they|not everyone|some people|unlike|sense|the only|nice)
    (in|=on|=under|=from|across|to) (this|the|that) thread
    (=chiming|=piling|=chipping|=weighing) ..1 (in|=on|here|below|above|underneath)
    =commenting ..1 (below|above|underneath|(under this))
    (everyone|everybody|all|people|those|others) ..2 =commenting
    (those|everyone|everybody|people|others|anyone|folks|all|guys|friends|neighbours|mums|ladies) ..2 (of you)? ..1 ((who ..1 (liked|shared|commented|reacted|replied|agree|agreed|laughed|thumbed) ..3 (this|it|review|post|comment))|=liking|=sharing|=reacting|=cheering|=applauding|=clapping|(=in the comments)|(under this post)|(down there)|(up there))
    (thanks|thank|cheers|grateful) ..5 (for)? ..2 (=defending|(=sticking up)|(=standing up)|(=supporting =us)|(=backing =us)|(coming to our (defence|defense|aid|rescue))|(taking our side)|(having our back)) ..3
    <name> ..2 (mind your own|(none of your)|(you have no idea)|(get your facts)|(do not be fooled)|(do not fall)|(ignore (her|him|them))|(please do not believe)) ..4
    <name> ..2 ((you were not)|(you weren t)|(you do not know)|(what do you)) ..4 (even|there|know|idea|opinion|said|facts|involved|here)
    (do not|don t|never) (believe|(listen to)|trust|(fall for)|feed|mind) ..2 (everything|word|what (she|he|they)|her|him|(this (person|woman|man|lady|gentleman|reviewer))|trolls|troll)
    (do not|don t) be fooled
    (she|he|this (woman|man|lady|gentleman|person|reviewer|guest|customer)) ..3 (always|only|simply|just|does|did|is|has|was|wants|wanted|makes|never) ..3 (exaggerat*|drama|lying|=lies|attention|complain*|complaining|(not tell|not telling)|(telling you)|(the whole story)|(half the story)|(a scene)|(something free)|(for free)|(trouble maker)|troublemaker|(never happy))
    (what|as) (she|he|the author|the reviewer) ..2 (does not|did not|doesn t|forgot to|fails to|conveniently|left out|leaves out|is not telling|not telling|forgets) ..4
    (you|readers|everyone|everybody|people|others) (be|are|can be) the judge
    (who|which of you|anyone|anybody|hands up) ..3 (agree|agrees|agree with =us|side|believes) ..6 <question>
    - (in|=on) the thread (of|count)
    - (hi|hello|dear|hey|hiya) <name> you (were|are|have|did)
    - (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter) ..2 (was not|did not|were not)
    - thank ..4 supporting (our|=us|local|the)
    - (she|he) ..2 (is|was|has|will|would) ..4 (glad|happy|delighted|pleased|thrilled|sorry|proud|chuffed|grateful|our|trained|learning|there|touch|back|always happy|smile*|great|lovely|wonderful|kind)
    who ..3 (=stood|=stuck|=stand|=stick|=spoke|=speak|=came) ..1 (up|out)? ..1 (for|to) ..1 (=us|our) ..3 (comments|here|defence|defense|below|above|thread|under)?
    <name> ..2 (she|he|they|this) ..3 (left|leaves|leaving|leave) ..1 out
    (mind|stay|nobody|none|butt) ..4 (out of (it|this)|(your own business)|(of your business)|(your business))
    =keep ..1 (it|that|your (opinion|opinions|views|comments|thoughts|advice)) ..2 to yourself
    (know|knows|heard|hear|read|seen|see|only|get|got|told) ..4 ((=one side)|(half (of)? ..1 the story)|(her side)|(his side)|(both sides of the))
    (=liked|=likes|=liking|=shared|thumbs up|upvotes|upvoted) ..3 (this (review|post|comment|nonsense|without))
    - (side of the) (road|street|river|square|station|building|house|bed)
    - (hear|heard|tell|listen|understand|know|explain) ..3 your side
    - (one|both|other) ..1 (sides|side) ..1 of (the|a|your|our)? ..2 (bed|road|street|room|house|river|table|pitch|stage|building|sofa|square|card|counter|mattress|burger|steak|coin)
    - (hear|like|love|welcome|share|tell) ..6 our side
    (to|for) (all|those|everyone|everybody|anyone|anybody|readers|people) ..3 (=reading|=following|=watching|=scrolling) ..1 (along|this|here|us)?
    (thanks|thank you|cheers) for ..2 (support|=backing) ..1 (everyone|everybody|guys|friends|folks|people)
    (pipe down|keep your nose out|(mind your own)|(get your facts straight)|(you had to be there)|(what would you know)|(what do you know about it)|(speak for yourself))
    @you ..3 (no idea|no clue|know nothing|do not know|haven t a clue) ..2 (what|about) ..2 (went|happened|really|it|this|we|goes)
    (friends|folks|everyone|everybody|guys|people|readers|neighbours|regulars) (do not|don t|please|let) ..4 (fooled|fool|believe|misled|swayed|ignore|listen|influenced)
    this (lady|woman|man|gentleman|person|guest|customer|reviewer|gent) ..3 (wanted|wants|demanded|expected|tried|asked for|was after|did not pay|shouted|came in|has form|is known|has (done|written|posted)) ..4
    - =for those reading glasses
    - @you ..3 (no idea|no clue) ..3 (how|when|if|whether|where)
    (thanks|thank|grateful|cheers) ..3 (all|those|everyone|everybody) ..2 who ..3 (=know|=knows|=see|=sees|=said|=wrote|=commented|=spoke|=defended|=believe)
    (=you|she|he) (were|was) not (there|present) ..1 (so|and|=dear|were|when)
    (=ignore|(take no notice of)|(pay no attention to)|(do not mind)|(don t mind)) ..1 (=him|=her|=them|(this (person|woman|man|lady|gentleman|guest|troll))) ..2 (folks|everyone|everybody|guys|all|please|friends|she|he|they)
    <name> is ..1 (right|wrong|correct) ..5 (above|below|comments|thread)
    (everyone|everybody|all|anyone|anybody|those) ..1 (=commenting|=posting|=writing|=discussing) ..2
    - everyone writing (to|in)
    - who ..1 came to our ..1 (open|party|show|fair|day|market|concert|opening|evening)
    - (sorry|hello|dear|hi) <name>
    - standing up for the (young|old|other|man|woman|boy|girl|lady|waiter|waitress)
    - who ..2 (=wrote|=spoke|=said|=came) ..2 to (=us|me|our)
    (tell|show|remind) (=him|=her|them) ..2 how (it|the|we|that) ..4 (really|was|were)
    (i am with you there)|(good point from the)|(finally a sensible)|(finally (someone|somebody) who)|(the person above)|(original poster)|(the =commenter)
    <name> ..1 (was there|was present) ..2 (as well|too|and|that)
    (people|folk) like (that|her|=him|them) ..1 (just|only|always) ..1 (want|wants|seek|need|complain|like)
    what do (the rest of)? you ..2 think ..2 (is|was|should|does|are|would)
    (same|her|his|that) (sort|type|kind) ..1 (that|who|ruins|wants|always) ..6 (refund|all|money|everyone|free|complain*)
    to <name> who asked
    ((=she|=he) (never|did not|didn t) (paid|pay|tip|tipped|said|say|complained|complain)) ..4 (end|all|time|word|evening)
    cheers <name> ..1 (finally|exactly|=at last|you get)
    - (waiter|doorman|driver|colleague|guide|trainee|agent|cook|receptionist|nurse|teacher|fitter|mechanic|manager|porter|clerk|team|staff) ..10 (he|she|they) (was|were|is|are) ..1 (wrong|mistaken|unfair)
    - (he|she|they) (was|were) wrong (about|to)
  `,
} as const;
