/** Admissions, promises, and claims that come back. */
export const liability = {
  'fault-harm': `
    (we|i|our ..2 @staff|our @staff|staff) (was|were|are) ..2 (careless|negligent|reckless|sloppy|inattentive|irresponsible) ..5 (you|your|child|guest) ..3 (burned|burnt|hurt|injured|ill|sick|fell|poisoned|harmed|suffered|cut|scalded|slipped)
    (our|we) ..2 (@staff|food|kitchen|fish|meat|mistake|dish)? ..6 (made|makes|got) ..1 (you|your ..1 (son|daughter|child|wife|husband)) ..1 (ill|sick|unwell|vomit)
    (our|the) ..1 @staff ..2 (gave|served|sold|fed|injected) ..2 you ..3 (spoiled|rotten|expired|raw|wrong medication|wrong dose|contaminated|bad) ..6
    (we|our|=us) ..3 (negligence|carelessness|mistake|error|fault|failure|recklessness|incompetence|oversight|food|staff) ..3 (caused|cause|led|resulted|made|injured|hurt|poisoned|harmed|burned|burnt|put|gave|endangered) ..4 (you|your|injury|injuries|accident|illness|poisoning|harm|damage|burn|burns|fall|infection|reaction|death|=hospital|sick|ill)
    (we|i|our|staff|doctor|driver|cook|chef|nurse) ..2 (poisoned|injured|harmed|burned|burnt|infected|hurt|wounded|scalded|endangered|misdiagnosed|botched|broke|damaged|mistreated|crippled|disfigured) ..1 (you|your)
    (you|your) ..3 (injury|injuries|accident|illness|poisoning|harm|fall|burn|burns|infection|reaction|suffering|damage|loss|allergic reaction) ..4 (our|we|=us) ..2 (fault|negligence|mistake|carelessness|error|responsibility|failure|caused|doing)
    (we|our) (are|is|take|accept|admit|bear|assume|acknowledge|were|was) ..3 (negligent|liable|guilty|liability|(full responsibility)|(full liability)|(entirely =at fault)|(completely =at fault)|(to blame)|(=at fault)|(legally responsible)|(fully responsible)|(responsible for (your|the) (injury|accident|illness|harm|damage|infection)))
    (we|i) ..2 (admit|acknowledge|confess|concede|accept) ..4 (negligence|negligent|guilt|guilty|liable|liability|fault|blame|(our mistake)|(malpractice)|(safety violation)|(breach))
    (accident|incident|injury|poisoning|everything|damage|fall|fire|burn) ..2 (is|was|happened|occurred) ..3 (our|entirely our|all our|completely our|because of our|due to our|through our|result of our) ..2 (fault|negligence|carelessness|recklessness|incompetence)
    (due|because|result|through|caused|owing|thanks) ..2 (of|to|by)? ..1 our ..2 (negligence|carelessness|recklessness|violation|gross)
    (you|guest|child|patient) ..4 (hurt|injured|ill|sick|poisoned|hospitalised|hospitalized|suffered|burned|harmed) ..4 (because of|due to|through|thanks to|by) ..2 (=us|our)
    (we|our) ..3 (violated|breached|ignored|failed to follow|did not follow|broke) ..4 (safety|hygiene|sanitary|health|law|regulations|regulation|protocol|standards)
    - (our) ..2 (mistake|error) ..3 (order|bill|booking|soup|coffee|dish|date|invoice|table|size)
    - plead ..1 guilty
    - our fault that the ..1 (door|gate|sign|table|website|page|light|machine|shop|list|clock)
    - (table|booking|reservation|date|hours|sign|website|typo|menu|spelling|label) ..2 (=which|=that) (is|was)
    - (accept|admit) the charge
    (it|that|this) (is|was) ..3 (our|entirely our|all our|completely our) ..2 (fault|negligence|carelessness|recklessness|incompetence)
    (it|that|this) (is|was|happened) ..3 (our|(because of our)|(due to our)|(through our)) ..2 (negligence|carelessness|recklessness|incompetence)
    (it|that|this|you) (is|was|were) ..2 (hurt|injured|accident|harm|fall|burn) ..6 our fault
    - <start> (that|this) (is|was) ..2 our ..1 fault
    - our fault (alone|and|for (not|sending|putting|naming|writing|the))
    - our fault that (the|we|our|a|it|this|there|nobody|they|he|she)
    - we are the ones to blame
  `,
  guarantee: `
    (my|our) word ..8 (never|not|always|repeat*|again|ever)
    nothing like this ..4 (ever|again) ..2 (happen|repeat*|occur)
    (give|given|gave|have|got) ..1 (you)? ..1 (my|our) word
    (never|not) ..3 (happen|occur|repeat|recur|repeated|take place) ..2 (again|ever|anymore|(any more)|guarantee*|promise*)
    (will|shall|ll|you) never ..2 (happen|occur|see|experience|repeat|face|encounter|have|wait|be) ..4 again
    (promise|=promised|=promises|guarantee|guarantees|guaranteed|=swear|vow|pledge|warrant) ..4 (never|nothing|100|satisfaction|result|results|everything|perfect|always|full|complete|flawless|best)
    =guarantee ..1 (that|it|you)
    =assured it
    =assure you
    (=promise|=swear|=vow|=pledge) (you|that)
    (100|hundred|=110) (% |percent|per cent)? ..2 (satisfaction|satisfied|guarantee|guaranteed|safe|result|results|quality|sure|certain|success|perfect|happy|fresh|reliable|effective|cure)
    (satisfaction|results|result|success|quality|cure|safety|delivery) (is|are) ..1 guaranteed
    (once and for all|never ever again|(won t happen again)|(will not happen again)|(not happen again)|(last time this happens)|(zero chance)|(no chance of this)|(impossible for this to happen)|(you have our word)|(you have my word)|(our word of honour)|(always be perfect)|(every time without fail)|(money back guarantee))
    (always|every time|forever) ..2 (be|get|receive|have|find) ..2 (perfect|flawless|fresh|impeccable|spotless|=on time|excellent)
    - (cannot|can not|not|unable|no =one can|nobody can|hard to|impossible to) ..3 (guarantee|promise|guaranteed)
    - (warranty|guarantee) (period|card|claim|terms|service|repair|case|department|coverage|certificate|expires)
    - (under|extended|year|years|month|months|lifetime|manufacturer*|product) (warranty|guarantee)
    - (to|so|ensure|order|working|work|steps|sure|measures|changed|try|trying|help|aim|make|hope|hopefully) ..10 (not|never) ..2 (happen|occur|repeat|recur|repeated)
    - (assure|promise) ..3 (you)? ..2 (that)? ..2 (we|your|our) ..2 (take|value|care|are|have|read|feedback|listen|do not|did not|passed|comments|will look|will check)
    - promising
    - (sore|fun|smiles|smile|laughter|giggles) ..2 guaranteed
    (from (now|here|today|this day|tomorrow|monday) (=on)?) ..4 (never|(no more)|nobody will|not once|without exception)
    (never|not) ..2 (hear|see|have|find|wait|face|meet|notice|experience) ..6 (from now on|from here on|(as long as))
    - (seller|supplier|maker|manufacturer|courier|you were|were) ..1 (guaranteed|promised)
    - guarantee ..1 (holds|runs|covers|card|applies|still|lasts|remains|expired|starts|begins|form|((=is|=was) (valid|still|for|missing|=on|=in)))
    - (covered|by|within|under|still in) ..1 (guarantee|warranty)
    - (no|any|without) guarantee ..1 (with|for)
    (cannot|can not|can never|could never|impossible) ..3 (go wrong|happen|break down|fail|break|wobble) ..2 (twice|again|any more|anymore|ever)
    (stake|staking|bet|wager) ..1 (my|our|the) ..1 (name|reputation|house|life|good name|job)
    (no exceptions|without a single) ..4 (that is what|scratch|what you|always|ever)
    (=sun|weather) will (shine|hold|be) ..4 (trust|promise|guarantee|sure)
    (all|every) ..2 (trains|buses|parcels|orders|meals|deliveries|rooms|flights) will ..1 be ..1 (=on time|spotless|perfect|punctual|flawless)
  `,
  discipline: `
    (@staff|he|she|they|<name>|person|guilty|culprit|responsible|involved|concerned|shift|team|man|woman|lad|lady|gentleman|boy|chap|individual) ..5 (=fired|sacked|=dismissed|=suspended|demoted|=disciplined|reprimanded|=fined|=fining|((got|paid|given|pays) =a fine)|=punished|(=let =go)|(lost ..2 (job|bonus|position))|(laid off)|penalised|penalized|(given a warning)|(received a warning)|(written warning)|(final warning)|=disciplinary|(no longer (work|works|working|employed|with =us|part))|(stripped of)|removed from|(left the company)|(deprived of)|(shown the door)|=terminated|(got a warning)|(docked)|(bonus cut)|(not work here))
    (=fired|sacked|=dismissed|=suspended|demoted|=disciplined|reprimanded|=fined|=punished|=terminated|=dismiss|=suspend|=punish|=punishing|=discipline|=reprimand|((will|to|must|should|would) (=fire|=sack|=fine))) ..2 (@staff|him|her|them|<name>|=person|those|guilty|culprit|culprits|everyone involved|responsible|involved|the =one|the two)
    (lost|lose|cut|cutting|docked|stripped|withheld|deprived|deducted|took|taken) ..3 (=his|her|their|the|a|of|@staff)? ..2 (bonus|job|pay|salary|wage|wages|shift|tips|bonuses|position) ..3
    (disciplinary|disciplined|punitive) (action|actions|measures|proceedings|procedure|steps|hearing|sanctions|warning|process|consequences)
    (parted ways|part ways|said goodbye|=terminated ..2 contract|(ended ..2 (contract|employment))) ..3 (with|of|the)? ..2 (@staff|him|her|them|<name>|person|employee)?
    (guilty|culprit|culprits|responsible|those involved) ..3 (punished|fined|dismissed|fired|sacked|face|consequences|held accountable|sanctioned|have been dealt|will be dealt|reprimanded)
    (heads (will|have)? ..1 (roll|rolled))
    (written|verbal|final|official|formal|stern) (warning|reprimand)
    - (fired) (up|pizza|oven|grill|clay|brick)
    - (wood|coal|gas|kiln|stone|oven) fired
    - (you|guest|customer) ..1 (were|was|are|be|felt|feel|get|got|being) ..2 (fired|dismissed|punished|fined)
    - (felt|feel|feeling|feels|concern*|complaint|comments|opinion) ..2 dismissed
    - (not|never) ..3 (fire|punish|discipline)
    - =fire (drill|alarm|brigade|place|safety|exit|door|doors|department|service|pit|station|regulations|crew|engine)
    (not|never|no longer|won t) ..3 (see|seeing|meet|meeting|encounter|bump|deal|dealing|served|run into|find|cross) ..2 (him|her|them|(that (person|@staff|man|woman|lad|lady|gentleman|colleague))|@staff|<name>) ..4 (again|anymore|(any more)|here|(with =us)|(behind (the|our))|(in our))
    (his|her|their|that person s) ..1 (contract|employment|job|days|time|career|trial period|probation|shifts|placement|apprenticeship) ..2 (with =us|here)? ..3 (ended|over|=terminated|finished|numbered|(came to an end)|(at an end)|(cut short)|(not be extended)|(not be renewed)|(not renewed)|(not extended)|(been cut)|(been ended))
    (no longer|not|stopped|finished) ..1 (work|works|working|employed|employ|works) ..2 (here|(for =us)|(with =us)|(in our)|(at our)|(as of)|(behind our))
    - (feature|button|app|link|lift|code|card|machine|page|it|phone|product|heating|wifi|voucher|key|door) ..2 (no longer|not) ..1 (work|works|working)
    (shown|show|showing) ..2 the door ..1
    - (shown|show) ..1 (you|guests|customers) ..1 the door
    (hung|hang) =up ..1 (his|her|their) (apron|hat|coat|boots|keys|jacket|uniform|scissors)
    (will not|no longer|never|won t) (drive|cook|work|serve|wave|teach|clean|guard|answer|deliver|cut|be driving|be waving|be serving|be working|be cooking) ..2 (for =us|again|any more|anymore|cars|here)
    - (we|i|it|machine|lift|key|card|van|oven) ..1 (will not|no longer|never) (drive|cook|work|serve|wave|teach|clean|guard|answer|deliver|cut)
    ((loses|lost|forfeits|loss of) ..2 (month|week|day|year)? ..2 (commission|bonus|wages|pay|tips))
    (=earful|(=dressing down)|(rap over the knuckles)|((got|given|had|received|gave|with|getting) ..2 =telling off)|rollicking)
    (intern|guy|cook|driver|waiter|receptionist|trainee|fitter|nurse|guard|manager|chef) is (gone|history|out|no more)
    (week|month|two weeks|days|fortnight) (at home)? ..1 without pay
    (back =on|demoted to|moved to|transferred to) ..1 (towels|dishes|toilets|bins|washing up|night shift|dishwashing|pots) ..3 (until|till|for|now|as a)
    (looking for|needs|seeking) ..1 (something|a job|work|another job|a new job) (else|elsewhere) (now|since|as of)?
    (contract|trial|employment|placement) ..1 (will not|won t|not) be (renewed|extended|continued)
  `,
  'money-commitment': `
    (you|your) ..2 (get|receive|have) ..3 (money|payment|deposit) ..1 back
    (your|the) ..1 (bill|payment|money|deposit|cost|costs|price|fee|order|stay|ticket) ..3 (be|been|is|are) ..1 (fully|partly|partially|completely)? ..1 (refunded|reimbursed|returned|repaid|compensated|covered)
    (half|all|full|whole) ..3 (refunded|reimbursed|repaid|compensated)
    (we|i|will|shall|would|can|=us|happy|glad|ready|already|today) ..4 (refund|reimburse|compensate|credit|=deduct|repay|refunding|waive) ..5 (<money>|dollars|pounds|euros|euro|usd|gbp|eur|bucks|(<number> (%|percent)))
    (we|i|will|shall|would|can|=us|happy|glad|ready|already|today) ..3 (pay|return|give|transfer|wire|send|offer|paying|issue|cover) ..1 (you|your|back|out|a|an|another) ..4 (<money>|dollars|pounds|euros|euro|usd|gbp|eur|bucks|(<number> (%|percent)))
    =cover ..1 the (whole|entire)
    (=cover|=return|=paying|=pay|=covering) ..2 (your taxi|the full|medical bills|your expenses|all expenses|all costs|medical costs|the damage|the damages|full amount|whole amount|entire amount|all your money|every penny)
    (refund|reimburse|compensate|repay|refunding) ..4 (half|full amount|double|twice|whole amount|entire amount|all your money|every penny|full price|whole price|entire bill|full cost|the bill|the full|in full|the whole|the difference|your taxi|your expenses|all expenses|all costs|your money|the damage|the damages)
    (full|complete|total|partial|immediate|<number> %) (refund|reimbursement|compensation) 
    (stay|night|meal|dinner|lunch|bill|order|drinks|visit|treatment|procedure|repair|everything|taxi|ticket|tickets|trip|room|breakfast|cleaning|delivery|session|weekend|dessert) ..3 (is|are|was|will be|were) ..1 (all)? ..1 (=on =us|=on the house|=at our expense|=on our account|free of charge for you|our treat|completely free for you|=at our cost|paid by =us)
    (=on the house|=at our expense|our treat|=at our cost)
    (compensation|refund|reimbursement|credit|goodwill) ..3 of ..2 (<money>|<number>)
    (<money> ..2 (refund|compensation|credit|back|off your|to your account|reimbursement|into your))
    (<number> ..1 (dollars|pounds|euros|euro|usd|gbp|eur)) ..3 (refund|compensation|credit|back|to your account|reimbursement)
    - half (=an|=past|term)
    - (would|could) have (preferred|liked|wanted|expected|rather) ..1 (=your|the|=a)
    - the full (list|menu|range|picture|story|address|allergen)
    - (once|when|after|if|until|usually|normally|automatically|always|as soon as) ..7 (returned|refunded|covered|reimbursed|repaid)
    - (wait|waiting|still|where|trace|chase|check|status|delay|slow|find) ..4 (refund|reimbursement|compensation)
    - =on the house (phone|telephone|number|tour|side|wall|blog|system|rules)
    - (spent|paid|cost|costs|charge|charged|charges|price|prices|priced|fee|costing|from) ..4 <money>
    - (you|your) ..2 (paid|mentioned|received|got) ..4 (refund|<money>|compensation)
    - (including|possible|whether|discuss|look into|eligible|about|regarding|request|policy|option|options|if|where) ..3 (a|the|your|full|partial)? ..1 (refund|reimbursement|compensation)
    - (returned|refunded|repaid) (once|when|after|within|as soon as|if|automatically)
    - (children|child|kids|students|teachers|pensioners|seniors|members|nurses|carers|locals|families|juniors) ..4 (pay|pays) half
    - should (get|have|receive) your money back
    - (deposit|deposits|savings) ..1 (are|is) (covered|protected) by law
    (swallow|waive|absorb|bear|foot|pick =up) ..1 (the|all|your|any) ..2 (bill|fitting|excess|fee|loss|follow-up|costs|cost|damage|hotel|train fare|fare|difference|expense|expenses|postage)
    - (do not|don t|not|never|bank|insurance|insurer|courier|carrier|law) ..2 (cover|bear|waive|pick =up)
    make good the ..1 (entire|whole|full|total) ..1 (loss|damage|amount)
    (take|taking|knock|knocking) ..1 (a)? (hundred|fifty|tenner|fiver|half|third|twenty|<number>|<money>) =off ..1 (the|your|it)
    (keep|keep the) ..1 (rug|coat|dress|sofa|phone|goods|item|lamp|bike|chair|table|shoes) and the money
    (wire|transfer|paypal|send) you (the|your|a|back|fifty|hundred|twenty|<number>|<money>) ..3 (price|money|amount|quid|pounds|dollars|euros|sum|cost)
    excess is =on
  `,
  'safety-downplay': `
    (allergic|allergy|allergies|poisoning|injury|injuries|accident|accidents|bleeding|bruise|mould|mold|harassment|racism|discrimination|assault|infection|nausea|vomiting|cockroach|cockroaches|choking|concussion) ..4 (happen|happens|(no reason)|(not a reason)|(nothing (to|serious|terrible))|(not (serious|dangerous|our|that|so|a big|fatal|the end))|small|minor|harmless|exaggerat*|normal|common|natural|(big deal)|panic|overreact*|(part of)|(no big)|trivial|occasional*|drama)
    (fire|=fall|=falls|burn|burns|=shock|=smoke|reaction|reactions|=cut|=cuts|=gas|=fight|scratch|=glass|=bug|=bugs) ..3 (happen|happens|(no reason)|(not a reason)|(nothing (to|serious|terrible))|(not (serious|dangerous|a big|fatal))|harmless|exaggerat*|(big deal)|panic|overreact*|(no big)|trivial|drama)
    (small|minor|little|tiny|slight|harmless|mild|light) (injury|burn|poisoning|reaction|accident|allergic reaction|allergy|concussion|bleeding|electric shock|infection|food poisoning)
    (small|minor|little|tiny|slight|harmless|mild) (fire|=cut|=fall|bruise|shock|scratch|wound|incident) ..3 (no|not|never|nothing|happens|happen|reason|is|was)
    (not|no) ..1 doctors
    not ..1 a ..1 (=hospital|doctor)
    not ..1 (medics|medical (staff|people|professionals))
    (no reason|nothing|not worth|stop|no need|not need) ..2 (to)? ..1 (panic|dramatize|dramatise|worry about ..2 (fire|smoke|gas|allergy|blood|glass)|(be hysterical)|(call an ambulance)|overreact)
    (nobody|no =one) ..2 (died|has died|was killed|((was|got) (hurt|injured) ..3 (so|(after all)|anyway|right|calm|drama|fuss|what|did|=alive)))
    - (sorry|regret|care|health|serious*|concern*|investigat*|safety|manager) ..6 (injury|accident|allergic|poisoning)
    - (broken|spilt|spilled) (glass|drink|wine|cup) ..1 it happens
    - bug ..2 you ..1 (described|mentioned|reported|found|met|saw)
    - (should|must|ought|may) not (to)? happen
    - (glad|relieved|thankful|grateful|relief|luckily|fortunately|thankfully|happily|goodness) ..4 (nobody|no =one) (was|got|were) ..1 (hurt|injured)
    - no doctors so
    (never|not) ..1 (killed|hurt|harmed|poisoned) ..1 (anyone|anybody|nobody|a soul|a child|people)
    (kids|children|toddlers|people|boys|old folk|dogs|guests) ..1 (fall|trip|slip|bump|bruise|burn themselves|cut themselves|(get (hurt|sick|ill|burned|bitten|scratched))) ..1 (=that|it|all|every|over|=now|sometimes|and|is|down)
    (bit|touch|spot|drop|little|whiff|splash|trace|traces) of ..1 (glass|blood|mould|mold|smoke|gas|fire|diarrhoea|diarrhea|nausea|vomit|rust|bleach|salmonella|nut|nuts|peanut|metal) ..6 (never|not|nothing|no|normal|happens|part|harm|fine|healthy|good|does not)
    (you|she|he|your (son|daughter|child|husband|wife)) (will|ll) live
    no bones ..2 broken
    (only|just|merely) a ..1 (scratch|bruise|graze|bump|splinter|tumble|scald|nosebleed|nip|(little (fire|smoke|burn|bite|cut|fall)))
    (bruise|bruises|scratch|graze|burn|cut|bite|scar|skin|bone) ..1 (heal|heals|mends|mend|fades|fade|grows back) ..3 (by|=on|with|quick|quickly|fast|time|week|days|anyway|again|itself)
    (worse (things|accidents) ..1 happen)|(toughen up)|(bug ..2 going (around|round))|(comes with the territory)|(occupational hazard)
    (a plaster|an ice pack|some ice|a glass of water|a bucket) ..3 (and|would|will|does|did|is|was) ..4 (fine|enough|trick|right|do|done|on you go|off you go|forgotten)
    - (trace|traces) of (nuts|nut|peanut) ..3 (labelled|marked|listed|not ..1 (guarantee|exclude|rule))
    - (scratch|scratches|bump) ..4 (table|car|paint|door|screen|floor|phone|lens|bumper|frame|worktop)
    - (cut|burn) ..2 (price|prices|cost|costs|hair|calories|wood|candle|candles)
    - not ..1 (only|just|merely) a
    - medical (advice|opinion|records|reasons|centre|center|question|questions|matters)
    - (nobody|no =one) was hurt (fortunately|luckily|thankfully|thank)
    - was not your (doctor|nurse|dentist|lawyer|trainer)
    ((after all)|anyway|besides|relax|luckily so|(come on)) ..1 (nobody|(no =one)) (was|got) (hurt|injured)
    (that is|it is) (riding|skiing|climbing|football|camping|sport|life|boxing|cooking|sailing|nature) ..1
    ((fell|fall|falls|broke|came off|drops|dropped|bit|bites|bitten|nips) ..8 ((so what)|(what is the problem)|(what s the problem)|(big deal)|(keep calm)|chill|(all the fuss)|thrilling))
    (everyone|everybody|people|somebody|someone) ..1 (faints|collapses|slips|trips|vomits|falls|gets (burned|bitten|stung|sick|bruised)|chokes) ..4 (=at least once|sometimes|once|here|now and then|eventually|every)
    (have all|all have|all been|we all) ..2 (sick|bitten|burned|stung|ill|bruised|food poisoning) ..4 (once|before|haven t|have not|have we not|at some point)
    (not|hardly|barely|scarcely) ..1 (deadly|fatal|lethal|life-threatening|an emergency|a tragedy)
    (swelling|rash|burn|tongue|bruise|lump|reaction|fever|sickness|nausea|cramps) ..4 (goes|go|went|disappears|passes|clears) ..1 (down|away|off|=up) ..2 (by itself|on its own|as a rule|in a day|soon|quickly)
    (had|have|has) (=had)? ..1 worse ..1 (falls|accidents|injuries|burns|fires|cuts|bites|leaks)
    (flare-up|(little flame (is|was|never|does))|((just|only|merely|but) ..1 bit of (flame|smoke|fire|blood))|bit of a flare)
    (burn|burns|sting|stings|cut|cuts|injury|injuries|fall|falls|bite|bites|bruises|knocks) ..3 (belong|belongs|come|comes|(part and parcel)|tradition|(goes with)) ..2 (to|with)? ..2 (it|a|the|camping|barbecue|riding|sport)?
    ((kids|boys|children) =will =be (kids|boys|children))|(kids will be kids)|(it missed you)|(house still standing)|(the sky had fallen)|(sky has fallen)
    (only|just|merely) ..1 (nips|bites|snaps|scratches|stings) (when|if|people|those|strangers|playfully)
    (one|a single) (wasp|sting|bite|bee|needle|splinter|bone|shard) ..8 (people act|such|fuss|drama|scene|as if|carry on)
    (tastes|looks|sounds|feels) worse than it is
    the odd (rescue|accident|fall|burn|bite|sting|bump|shock|faint)
    (burn|injury|wound|cut|fracture) was (superficial|small|minor|tiny|nothing)
  `,
  advice: `
    (take|drink|=use|apply|inject|try|swallow|chew|increase|reduce|double|stop|start|rub|skip) ..4 (mg|ml|tablet|tablets|pill|pills|ibuprofen|paracetamol|aspirin|antibiotic|antibiotics|painkiller|painkillers|antihistamine|antihistamines|dose|dosage|medication|medicine|ointment|insulin|steroids|vitamin|vitamins|hormones|amoxicillin|tylenol|probiotics|sedative|antidepressants|=drops|capsules|iodine|laxative|nurofen|statins|blood thinners)
    (<number> (mg|ml|tablets|pills|capsules|drops)) ..4 (of|a|twice|every|per|daily|times|day)?
    (rinse|gargle|wash|soak|ice|bandage|compress) ..3 (mouth|wound|gums|eye|eyes|knee|tooth|throat|leg|it) ..3 (with|in|twice|daily|every|salt)
    (you|your) ..2 (should|need|must|have|can) ..3 (stop taking|take ..3 (mg|tablets|pills|antibiotics)|get an mri|get a biopsy|undergo|have surgery|see no doctor|not see a doctor|invest in|sell your (shares|stocks|house|bonds)|buy (shares|stocks|bonds|crypto|gold|bitcoin)|sue your|plead|sign nothing|divorce|file for (divorce|bankruptcy)|appeal the verdict|refuse to testify|withdraw your savings|refinance your|declare bankruptcy|not pay (the|your) (tax|taxes|fine|debt))
    (move|put|invest|transfer|shift|switch|place|keep|withdraw|pour) ..4 (pension|savings|money|funds|deposit|capital|inheritance|mortgage) ..3 (into|in|to|from) ..3 (shares|stocks|stock|bonds|crypto|gold|bitcoin|fund|funds|etf|etfs|index|property|deposit|real estate|dollars|euros|currency|securities|equities)
    (=buy|=sell|invest|=hold|=short) ..2 (=shares|=stocks|=bonds|crypto|bitcoin|etf|etfs|index funds|equities|ethereum)
    (just|simply|you should|you can|better) ..1 (plead|sue|(do not pay)|(stop paying)|refinance|divorce|(ignore the summons)|(file ..2 (complaint with the court|lawsuit|suit))|(declare bankruptcy)|(contest the will)|(deduct ..3 tax)|(refuse to sign)|(take out a loan)|(remortgage)|(cash out your pension))
    - (take) ..2 (care|note|time|into|a look|feedback|seriously)
    - =ice (machine|cream|cube|cubes|rink|cold|tea|bucket|bar)
    - (=bus|=first|=last|=next|=tram|=ferry|=train|=every|=one) =stop
    - (your|our) ..1 (medication|pills|tablets) (arrived|order|delivery|package)
    - (speak|talk|ask|consult|see|discuss|contact|prescribed) ..4 (doctor|specialist|adviser|advisor|pharmacist|lawyer|physician)
  `,
  performance: `
    (clients|investors|customers|users|you|patients|portfolio|fund|savers|we) ..3 (earn|earns|make|makes|gain|gains|return|returns|yield|yields|profit|save|get|receive) ..3 ((<number> ..1 (%|percent|(per cent)))|guaranteed income|guaranteed return|double|profit)
    (return|returns|yield|profit|income|interest|gain|gains) ..3 (of|is|are|guaranteed|=at least|from|up to) ..3 (<number>|guaranteed|double) ..1 (%|percent)
    (<number> %) ..2 (a year|per year|per annum|annually|annual return|return|yield|monthly|per month|profit|annual)
    (guaranteed|risk free|riskless|double|triple|doubles|doubled|zero risk|no risk) ..2 (return|returns|profit|profits|income|investment|gains|money|yield|capital|savings|your money)
    (cure|cures|cured|heals|eliminates|eradicates|(gets rid of)|reverses|restores) ..4 (acne|cancer|diabetes|psoriasis|caries|pain|wrinkles|baldness|cellulite|disease|depression|allergies|scars|allergy|arthritis|snoring|hair loss|addiction|alcoholism|migraine|vision|obesity|infertility|eczema|autism|insomnia|hearing|asthma|back pain|varicose veins|anxiety|impotence|migraines) ..4 (forever|permanently|completely|(for good)|(once and for all)|always|guaranteed|100|(in <number>)|(after =one)|(in =one)|fully|(for ever)|every|within|painlessly|instantly)?
    (laser|treatment|method|therapy|procedure|cream|pill|pills|supplement|surgery|implant|implants|clinic|doctors|program|course|diet|product) ..3 (cures|cure|heals|works (for everyone|in all cases|100|always)|eliminates|guarantees|eradicates|(never fails)|(always works)|(lasts forever)|(last forever)|(is painless and safe for all)|(without any risk)|(no side effects)|(has no side effects))
    (no|zero|without) ..1 (side effects|complications|risk|risks) ..2 (guaranteed|=at all|whatsoever|ever|for anyone)
    (win|won|wins) ..2 (<number> %|all|every|99|98|95) ..2 (%|of)? ..2 (cases|case|lawsuits|trials)
    (lose|lost|shed) <number> ..1 (kg|pounds|lbs|kilos) ..3 (in|within|a|per|guaranteed)
    - (clients|customers|you|guests) ..3 (save|get|receive|earn) ..3 (points|miles|discount|stars|%  off)
    - return ..4 (within|for|in|up to) <number>
    - (flats|flat|houses|tickets|places|rooms|seats|slots|stock|rolls|loaves|tables|spots|copies|those|they) ..6 gone (in|within|after)
    - (tax|vat|discount|fee|commission|service charge|tip|tips)
    (money|savings|capital|investment|investments|deposit|portfolio|fund|stake|cash|nest egg|pot|pension|sum|funds|assets) ..8 (double|doubles|doubled|doubling|triple|triples|tripled|multiplies|multiply|multiplied|quadruple|quadruples)
    (money|savings|capital|investment|investments|deposit|portfolio|fund|pension|funds|assets) ..5 (grows|grow|rises|rise|gains|gain|climbs|increases|increase) ..3 (year|every|each|without|no matter|whatever|always|guaranteed|steadily|month)
    (beat|beats|beaten|beating|outperform|outperforms|outperformed) ..3 (market|markets|index|inflation|banks|(stock exchange)|ftse|dow|benchmark)
    (never|not|nobody|(no =one)|none) ..4 (lost|lose|loses|losing|loss) ..4 (money|penny|cent|case|trial|appeal|client|capital|year|months|invest*|hearing|savings|pound|dollar|custody)
    (not|never) ..3 (a|=one|single) ..2 (losing|bad|loss-making) (year|quarter|month|case|trade)
    (win|won|wins|winning) ..3 (every|each|all) ..3 (case|cases|trial|trials|appeal|appeals|hearing|hearings|claim|claims|dispute|client|lawsuit)
    (every|each|all|nine out of ten|ten out of ten|most|none|nobody|no) ..3 (patient|patients|client|clients|student|students|who (comes|come|has|had|tries|takes|went|uses)) ..8 (cured|(pain free)|painless|(free of)|(passes|pass|passed)|heals|healed|(gets better)|recovers|recover|(never comes back)|(rid of)|(sleeps|sleep) ..1 (through|again)|(walks|walk) ..2 (out|again|without)|(loses|lose) ..2 weight|acquitted)
    (pain|wrinkles|=fine lines|acne|eczema|snoring|migraine|migraines|allergy|cellulite|smoker|=smoking|craving|tinnitus|kilos|depression|anxiety|warts|scars|fungus|baldness|arthritis|insomnia|asthma|hay fever|psoriasis|headaches|backache|sciatica) ..4 (=gone|vanish|vanishes|disappear|disappears|melts|melt|cured|goes away|(=is history)|thing of the past|never return|never returns|for good|forever) ..5
    (works|work|worked|successful|effective|success|result|results) ..2 (for|in|with|=on) ..2 (everyone|everybody|every (patient|case|client|single)|all patients|all cases|anyone|anybody|(<number> %)|(ten out of ten)|(nine out of ten))
    (success|cure|pass|win) rate ..3 (of|is|at|over|near) ..3 (<number>|hundred|ninety|(almost every)|perfect)
    (ten|five|fifteen|twenty|<number>|double-digit|double digit|eight|nine|twelve) (per cent|percent|%) ..3 (year|annum|annually|month|monthly|interest|yield|return|profit|growth|certain|guaranteed|steady|safe)
    (years|decade) ..2 younger ..4 (session|treatment|week|guaranteed|hour|minutes|day)
    (hair|vision|eyesight|hearing|youth) ..2 (grows|returns|comes|restored|is) ..1 back ..3 (within|after|guaranteed|always)
    - (waiting|queue|delivery|response|booking|journey|travel|cooking) time*
    - (we|you|i) ..2 (lost|lose) ..3 (you|your|order|booking|parcel|patience|way)
    - hair (comes|grows) back ..1 (slowly|differently)
    (six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|<number>|double digit|double-digit) (per cent|percent|%) ..4 (year|annum|annually|month|monthly|interest|yield|return|profit|growth|certain|guaranteed|steady|safe|since|gain)
    (nobody|(no (=one|patient|client|customer|student|learner|pupil))|none|not =one) ..3 (leaves|left|=goes|walks|walked|comes =back|has ever|ever|failed|fails|needs|needed) ..6 (pain|glasses|cavity|debt|scar|side effect|side effects|infection|complication|complications|wrinkle|exam|test|(without (a|the))|(empty handed)|failed|lost|relapse|relapsed)
    (every|each|all|(=any)) ..3 (learner|pupil|student|candidate|patient|client|case|claim|investor|smoker|child) ..5 ((through the)|passes|(first time)|(first attempt)|(free of)|cured|wins|healed|symptom free|(a success)|(in profit)|(to the goal))
    yet to (lose|fail) ..4 (case|tribunal|client|trial|appeal|patient|claim|battle|hearing|student)
    (=stop|=quit|=lose|=rid|=cured|=free|=healed|=gone|=vanish|=disappear|=sleep|=walk|=fluent|=speak) ..8 (=in|after|within) ..2 (single|=one|first|just|two|three|only) ..1 (session|sessions|treatment|treatments|appointment|sitting|sittings|weekend|lesson|lessons|visit|visits|injection)
    (capital|money|savings|investment|deposit|nest egg|pension|returns) ..1 (cannot|(can not)|(can never)|never|(will never)|(will not)) ..1 (shrink|fall|lose|drop|(=go down)|disappear|decrease|suffer)
    (takes|take|took|knocks|knock|wipes|shaves) ..2 (years|decade|<number>|(five|ten|fifteen|twenty) years) ..1 (years)? ..1 =off
    (permanent|lasting|complete|instant|guaranteed|total) (cure|relief|recovery|results|result|weight loss|hair removal|success|remission)
    (risk|loss|failure|side effect|side effects|relapse) ..2 (is|are) ..2 (impossible|excluded|(out of the question)|zero|unknown|nil)
    (safest|surest|most profitable|best performing|best-performing) ..2 (investment|fund|return|returns|way to (grow|double|multiply))
    (investors|savers|clients|customers|members) ..4 (doubled|tripled|multiplied|doubles) ..4 (money|savings|stake|what|capital|funds|investment|put|deposit|income)
    no (safer|better|surer|quicker|easier) ..1 way to (make|earn|grow|double|multiply|get) ..2 (money|per cent|percent|%|<number>|eight|ten|rich|returns|profit|savings)
    (lawyers|lawyer|solicitors|solicitor|attorneys|barrister|barristers|advocates|we) ..2 (never|do not|don t|have not|have never) ..2 (lose|lost|losing|fail|failed) ..1 (a|an|any|=one|in|our|<question>)? ..2 (case|cases|trial|court|client|clients|hearing|appeal|yet|ever)
    (our|the) (lawyers|solicitors|attorneys|barristers|team of lawyers) ..1 (never|do not|don t|always) ..1 (lose|fail|win)
    (cured|healed|gone|vanished|solved|defeated) ..1 (in|within|after) ..2 (days|weeks|week|month|months|session|sessions|hours|visit|visits|treatment|treatments)
    (fund|portfolio|price|prices|value|shares|rate|returns|market|index|investment) ..3 only ..2 (ever|knows|know|goes|go|gone|going|one)? ..3 (=up|upwards|rise|rises|risen|direction)
    - (problem|issue|leak|bug|noise|fault|queue|snow|smell|squeak|hiccup|parcel) ..3 (gone|solved|vanished)
    - =of course
    you (cannot|can not|can t|never) ..1 (lose|go wrong|fail) with (our|=us|this)
    (ninety|nine|ninety-five|ninety-nine|<number>|all|every one) (out)? of (a hundred|hundred|ten|<number>|our|twenty) ..1 (patients|clients|students|customers|investors|learners|cases|users)
    always (get|gets|win|wins|succeed|succeeds) ..5 (dropped|acquitted|custody|compensation|(the case)|verdict|visa|approved|(the money)|(our way))
    (fluent|slim|slimmer|rich|(debt free)|(pain free)|(smoke free)|younger|bilingual|certified|(ten kilos)|taller) ..4 (in|within|after|by) ..3 (day|days|week|weeks|month|months|session|sessions|lesson|lessons|summer)
    - (today|tomorrow|yesterday|now|then|day|week) we ..1 (make|made|bake|get|got) <number>
    - (nobody|(no =one)|none) (should|must|needs|has to)
  `,
  'unverified-action': `
    (we|i) ..1 (called|phoned|rang|emailed|e-mailed|messaged|contacted|texted|wrote|refunded|reimbursed|compensated) ..1 (you|to you|your) ..4 (yesterday|today|already|twice|(last (week|night|month))|monday|tuesday|wednesday|thursday|friday|left|times|immediately|(=on the same day)|ago|and)
    you ..1 (have|had|ve|were|was) ..1 (already|been|now) ..2 (been)? ..1 (refunded|compensated|reimbursed|contacted|called|informed|paid|credited|notified)
    (we|i) ..1 (have|had|ve)? ..2 (already|just|immediately|today|yesterday|twice|personally) ..2 (called|phoned|contacted|refunded|reimbursed|emailed|e-mailed|compensated|returned|paid|sent|transferred|replaced|written|wrote|messaged|rang|credited|spoken|spoke|shipped|reached|repaid|issued|cancelled) ..3 (you|your|money|payment|refund)
    (we|i) ..1 (have|had|ve) ..1 (called|phoned|contacted|refunded|reimbursed|emailed|e-mailed|compensated|messaged|credited|repaid) ..1 (you|your|the money|the full|the amount)
    (refund|money|payment|compensation|replacement|amount|transfer) ..2 (has|have|was|were) ..2 (already)? ..2 (been)? ..1 (issued|sent|returned|refunded|transferred|processed|paid|credited|made|shipped|dispatched) ..3
    (audit|inspection|investigation|check|checks|review|inquiry|test|tests|analysis|lab|laboratory|examination|control|commission|experts) ..3 (proved|proves|showed|shows|shown|confirmed|confirms|found|established|revealed|demonstrated|concluded|has shown|has proved|has confirmed|did not find|found no|cleared|verified) ..5
    (proved|proven|confirmed|established|verified) ..3 (by|in|through) ..3 (audit|inspection|investigation|experts|laboratory|test|tests|check)
    - (will|would|shall|going to|once|as soon as|when|if|until|can|please|may|after|let) ..8
    - (review|check|test) ..2 (confirmation|confirmed) ..2 (booking|order|e-mail|email)
    - =for telling (=us|me) ..6
    - your ..2 (review|feedback|comment|comments|experience|visit) ..3 (shows|showed|confirmed|confirms|proves|found|proved)
    - (this|the|such|a|great|kind) review
    (colleague|manager|(=one of (=our|=us|=my|the))|somebody|someone|team|@staff|owner|director|boss|supervisor|foreman|head of|partner) ..6 (rang|called|phoned|telephoned|visited|emailed|e-mailed|messaged|contacted|reached|texted|(been in touch (with)?)|(been on the phone (to|with))|(got hold of)|(spoke (to|with))|(spoken (to|with))|(written to)|(wrote to)|(dropped in =on)|(knocked =on)) ..1 you
    (we|i|have|has) ..2 (already|since|now|just) ..1 (been in touch|been in contact|spoken|sorted|settled|resolved) ..2 (with you|everything with|the matter with|it with you|this with you)
    (money|refund|amount|sum|payment|credit|deposit|fee|compensation|cheque|check|difference|replacement) ..2 (went back|(is back)|(was back)|landed|(has reached)|(has left our)|(left our)|(is in your)|(was in your)|(is sitting in)|(arrived in your)|(is with you)|(has gone back)|(has gone out)|(went out)|(has been put back)|(was put back)|(is already)) ..5
    (you|your) ..1 (got|have got|received|have received|have had|had|have) ..2 (money|refund|cash|deposit|replacement|payment|fee) ..2 back
    (matter|everything|issue|case|problem|complaint|it|dispute) ..2 (has|have|was) ..2 (since)? ..1 (been)? ..1 (settled|sorted|resolved|closed) ..4 ((to (your|everyone|everybody|all|both|mutual) ..2 satisfaction)|(to (everyone|everybody) s liking)|(between =us)|(with you)|(by phone)|(=on the phone)|amicably)
    (we|i|=us|hygienist|expert|experts|lab|inspector|inspectors|engineer|auditor|auditors|police|surveyor) ..3 (tested|inspected|examined|checked|analysed|analyzed|measured|audited) ..6 (and)? ..3 (found (nothing|no|it|everything|that|all|them|not)|(came up clean)|(came back clean)|(came back negative)|perfect order|no fault|no trace|in order|without fault|passed)
    (tests|test|sample|samples|swabs|swab|inspection|inspectors|audit|lab|laboratory|check) ..4 (came back|turned up nothing|turned out|gave|were|was) ..2 (clean|clear|negative|nothing|fine|normal|perfect|spotless|flawless)
    - (hope|wish|glad|pleased|sorry|apolog*) ..6 (been in touch|contacted|reached|called|phoned|spoken|visited)
    - as you ..1 (write|say|mention|know|wrote)
    - (should|ought|must|not|nobody|=one) ..4 (called|rang|phoned|contacted|told|emailed|spoken)
    - (before|until|while|that) ..3 (called|rang|reached|contacted) you
    - (who|when|that) ..3 (called|rang|phoned|visited|served|spoke|contacted) ..1 (to|with)? you
    (people|department|office|accounts|service|desk|agent|adviser|advisor|supervisor|engineer|one|team|she|he) ..3 (=rang|=phoned|=telephoned|=visited|=emailed|=messaged|=called) you ..1 (=on|last|yesterday|this|twice|=back|=at|two|three|within|and|straight|immediately|right|personally|same)
    (we|i) (=rang|=phoned|=telephoned|=visited|=emailed|=messaged|=called) you ..3 (and|=on|last|yesterday|twice|three|same|morning|afternoon|evening|week)
    (=is|=are|was|were|=be) ..1 =back ..2 (=on|in|into) ..1 your ..1 (card|account|wallet|bank|pocket)
    (inspector|inspectors|inspection|authority|surveyor|vet|council|auditor|auditors|lab|laboratory|expert|experts|hygiene|commission|officer) ..8 (found|gave|passed|saw|declared|certified|cleared|confirmed) ..3 (=us|no|nothing|everything|it|that|them|=our|full)
    (had|got|have had) ..4 (tested|inspected|examined|analysed|analyzed|audited) ..6 (perfectly|nothing|negative|(no (fault|trace|sign|problem))|immaculate|flawless|(within limits)|(in order)|spotless|fine)
    (was|were|has been|have been) ..2 (delivered|shipped|dispatched|replaced|credited|refunded|collected|repaid|exchanged) ..2 (to you|for you) ..2 (today|yesterday|already|this|last|monday|tuesday|wednesday|thursday|friday|=on)
    (you|she|he) ..1 (told|confirmed|assured|said|agreed|confirm|tell) ..2 (=us|me|our (manager|colleague))? ..3 (=happy|satisfied|(all was well)|(everything was)|settled|solved|resolved|content)
    - (sorry|nobody|(no =one)|should have|supposed|promised|meant|until|before) ..4 (=rang|=phoned|=called|=emailed) you
    - you ..3 (=said|=told) ..3 (=happy|content) ..2 (with the|to)
    - (called|rang|phoned|visited|emailed) you ..6 as you (mention|write|say|confirm)
    (we|i) (=sent|=shipped|=posted|=mailed|=delivered|=brought|=couriered) you ..1 ((a =new)|another|(a replacement)|(the right)|(the missing)|(a cheque)|(the money)|(your money)|(a second)|(a corrected))
    (=rang|=phoned|=called|=emailed|=texted|=messaged) you ..1 (to (make sure|check|ask|say|apologise|explain|see)|afterwards|later that|straight away|the (next|same|following))
    =had ..4 (talk|chat|conversation|meeting|discussion|exchange) ..1 with you
    (we|i|mechanic|engineer|chef|nurse|dentist|technician|manager) ..1 (=checked|=inspected|=tested|=examined|=measured|=weighed|=counted) ..10 (was|were) ..1 (perfect|fine|(in order)|flawless|spotless|correct|faultless|impeccable|sound|safe)
    - (would|like|love|hope|hoping|glad) ..4 (chat|talk|conversation|meeting) ..1 with you
    - (glad|happy|pleased|good|relieved|delighted) ..2 you ..1 (got|have|received)
    - i have the message you
    - (any|every|each|honest|fair|your|good) review
    - as you (confirm|=noticed|=saw|=found|=read)
    - (quoted|promised|offered|told|expecting|expected) ..2 call
    - you were (told|promised) about
    - by phone within
  `,
  'rights-denial': `
    (all|what|most|best|only thing) ..1 (we|i) can (do|offer|give|manage) ..8 (is|are) ..2 (credit slip|credit note|store credit|voucher|exchange)
    (only|just) ..3 (store credit|voucher|exchange|credit note|coupon) ..5
    (not|never) ..2 (take|accept|taking) ..4 (back|return|returns|exchange) ..3 (circumstances|condition|case|any)?
    (law|legally) ..3 (only|just|nothing) ..4 (voucher|credit|refund|due|owed|right|claim|exchange|rights|repair|compensation|entitle*|(owe you)|money)
    (never|not|no) ..3 (give|gives|giving|offer|offers|make|do|does|issue|provide|accept|pay|return|returns|exchange|entitled|refund|refunds|reimburse|compensate) ..3 (refund|refunds|refunding|exchange|exchanges|=returns|reimbursement|compensation|reimbursed)
    (never|not|no) ..2 (=give|=return|=refund|=pay|entitled) ..2 =money
    (never|not|no) ..3 (=exchange|=refund|=accept|=return|=replace) ..2 (goods|items)
    (no|zero) (refund|refunds|returns|exchanges|compensation|reimbursement|reimbursements|exchange) 
    (refund|refunds|=return|=returns|exchange|exchanges|(money back)|claims|compensation) ..3 (not|never|impossible|excluded|(out of the question)|denied|refused) ..3 (possible|available|given|accepted|refundable|returned|refunded|provided|due|offered|considered|valid|allowed|made|issued|circumstances|entitled|back)
    (refund|refunds|returns|exchange|exchanges|(money back)|compensation) ..3 (impossible|excluded|(out of the question)|denied|refused)
    (voucher|store credit|gift card|exchange|credit note|coupon|credit|repair) ..3 (all|only|maximum|most) ..5 (law|legal|legally|entitled|allow|allows|get|due|offer|owed|possible|rights|can)
    (law|legally|statutory|regulations) ..4 (only|just|nothing|not|no) ..5 (voucher|credit|entitle*|refund|obliged|oblige|owed|due|right|claim|exchange|rights|repair|compensation)
    @you ..3 (no|not|never|only) ..3 (right|rights|entitled|entitle|claim) ..4 (refund|money|return|exchange|compensation|complain|anything|voucher|it|that|warranty|reimbursement|to)
    (not|no longer) ..1 (obliged|required|obligated|bound) ..3 (refund|return|exchange|compensate|replace|repair|pay|give|take)
    (all sales (are)? final|sales are final|(sold as is)|(warranty (is)? void)|(take it or leave it)|(legal rights do not)|(consumer (law|rights) (does|do) not apply)|(we are not responsible for (defect*|faulty|damaged|your))|(nothing is refundable)|(refunds are impossible))
    (instead of|in place of|rather than) ..3 (refund|money|cash|reimbursement) ..5 (voucher|credit|coupon|certificate|gift)
    (voucher|store credit|coupon|gift card|certificate) ..3 (instead|rather) ..2 (of|than) ..2 (refund|money|cash|reimbursement)
    - (non-refundable|nonrefundable|non refundable) (rate|fare|tariff|booking|ticket|tickets|rates|fares|deposit)
    - (received|had|got|given|offered) ..3 (refund|money) ..3 (you|yet)
    - (sorry|regret) ..6 (refund|money) ..4 (not|late|delayed)
    - (not) ..2 (yet|received|arrived) 
    - (happy) ..2 returns
    - not ..1 (allow|permit|let|able) ..2 to ..1 (discuss|comment|share|confirm|disclose|talk|speak|reveal|say)
    - give ..1 back ..1 your (night|evening|day|morning|time|holiday|trip|weekend)
    - (why|that) you ..4 not ..5 (refund|money)
    - not ..2 pay for
    - always (refund|replace|exchange|repair)
    - (=only|not) ..1 (offered|given|used) ..1 if
    - =in return for ..2 (review|reviews|stars|rating)
    - need not (queue|wait|bring|come|worry|call|ask)
    (we|landlord|shop) keep the (money|deposit|fee|cash)
    (sold as seen)|(as seen my)|(that s the end of it)|(no ifs no buts)
    ((anything|whatever|what) ..1 (that)? ..1 (breaks|cracks|fails|happens)) after ..3 (handover|sale|purchase|delivery|till) ..6 (you|your|between)
    not covered by anything
    (cash|money) back <question>
    (no point|no use) in ..1 (asking|claiming|complaining|returning|arguing)
    get a ..1 (credit note|voucher|store credit) and ..2 (be)? ..1 (glad|happy|grateful|that)
    (tickets|goods|items|orders|clothes|shoes|phones|sale items|online orders|it|they) ..1 (can not|cannot|can t|will not) be ..1 (given|sent|brought|taken|returned|exchanged|handed) ..1 (back)? ..3 (because|even|for|you|full stop|ever|under)
    (fourteen|14|thirty) days ..6 not with =us
    (we|i) (decide|say|determine) ..1 (whether|if|what) ..2 (is|was)? ..1 (faulty|defective|a fault|a defect|broken)
    (all|only thing) we (are|re) ..1 (obliged|required|bound|willing) to
    (between you and|your problem and) the ..1 (wall|manufacturer|maker|courier)
  `,
  disparagement: `
    - (your|our|the|a) booking ..2 (got|was|is|went) ..1 (lost|missing)
    not (trust|believe) ..3 (amateurs|cowboys|crooks|cheats|charlatans|scammers|swindlers|thieves|hacks)
    (trust|believe|listen to|go to|those|these|such) ..3 (amateurs|cowboys|crooks|cheats|charlatans|scammers|swindlers|thieves|dilettantes|bunglers|hacks) ..4
    (unlike|contrary to|not like|compared (to|with)|better than|worse than) ..3 (=cheats|crooks|=cheaters|competitors|competitor|rivals|rival|scammers|thieves|amateurs|our competitors|(other (restaurants|hotels|clinics|shops|salons|places|companies|providers)))
    (unlike|contrary to|not like|(better than)) ..2 (<name>|neighbours|neighbors|the place|others|them|the shop|the cafe) ..4 (cheat*|we|who|steal*|charge|sell)
    (=cheats|crooks|scammers|=thieves|swindlers|=charlatans|fraudsters|=rip-off|=rogues|=scoundrels|=cheaters|=conmen) ..3 (=at|from|of|in|like|running|called|next|across) ..3
    (those|these|the) (=cowboys|=amateurs|=bandits) ..2 (=at|from|running|called|next|across)
    <name> ..1 (=steal|=steals|=stole|=cheat|=cheats|=cheated|=lies|=lied|=scam|=scams|=scammed|=botched|incompetent|useless|hopeless|crooks|=thieves|liars|disgraceful|dishonest|(always late)|(never deliver)|(sell fakes))
    (courier|couriers|(delivery (company|service|partner|guys))|supplier|(the post)|(postal service)|(royal mail)|fedex|=ups|dhl|hermes|uber|(taxi company)|airline|contractor|manufacturer|competitor|competitors|rival|rivals|neighbours|bank|booking|expedia|agency|operator) ..3 (lose|loses|lost|steal|steals|stole|ruin|ruins|ruined|cheat|cheats|cheated|lie|lies|lied|break|breaks|broke|smash|smashes|scam|scams|scammed|botched|incompetent|unreliable|useless|terrible|awful|hopeless|crooks|thieves|liars|mess|messes|messed|damage|damages|rob|robs|deceive|deceives|(always late)|(never deliver)|(let =us down)|(mess up)|(mess everything)|disgraceful|dishonest|rip|(sell fakes)|(poison)|overcharge|overcharges|sloppy|careless)
    (blame|fault of) ..2 (fedex|=ups|dhl|hermes|courier|couriers|supplier|airline|(delivery (company|service))|(royal mail)|contractor|manufacturer|booking|uber|expedia)
    =thank ..2 (<name>|fedex|=ups|dhl|hermes|courier|couriers|supplier|airline|(delivery (company|service))|(royal mail)|contractor|manufacturer|booking|uber|expedia) ..1 ((for ..3 (delay|damage|mess|loss|wait|that|this|it))|(not =us))
    - (we|our|i) ..3 (lost|broke|ruined|lied|damaged|messed|delay*|let)
    - (sorry|apologise|apologize|regret|apologies) ..9 (lost|broke|broken|damaged|damage|ruined|mess|delay*)
    - (you|your) ..3 (lost|broke|lie|lies|lied|mess|steal)
    - (thanks|thank|dear|hello|=hi|sorry) ..1 <name> ..2
    - <name> ..2 (lies|lie) (in|=at|=on|by)
    (other|previous|former|old|last|your|those|rival|cheaper|competing|that) ..1 (dentist|dentists|vet|vets|garage|garages|lawyer|lawyers|builder|builders|plumber|roofer|roofers|agent|agents|agency|clinic|clinics|school|schools|salon|hairdresser|firm|firms|company|companies|shop|shops|hotel|hotels|restaurant|restaurants|surgeon|doctor|therapist|installer|mechanic|mechanics|caterer|photographer|landlord|provider|insurer|bank|courier|supplier|contractor|brand|brands|platform|portal|airline|operator|breeder|gym|gyms|nursery|bakery|bakeries|electrician|decorator|florist|tailor|printer|accountant|broker|tutor) ..4 (botched|bungled|ruined|messed|hopeless|shambles|disgrace|joke|incompetent|(rip ..1 =off)|(rips ..1 =off)|clueless|(no clue)|(no idea)|criminal|shoddy|rogue|rogues|shark|sharks|useless|fleece|fleeces|swindle|swindles|swindled|thieves|cheat|cheats|cheated|notorious|dishonest|greedy|corrupt|crooks|cowboys|amateurs|liars|lie|lied|lies|overcharge|overcharges|charlatans|junk|rubbish|rotten|(cut corners)|(cuts corners)|(did not know what)|(does not know what))
    (courier|couriers|carrier|(parcel (people|firm|company|service))|postmen|airline|airport|council|landlord|insurer|(card company)|manufacturer|maker|(call centre)|(booking site)|(booking portal)|(travel agent)|(estate agent)|(estate agents)|(water board)|(energy company)|(phone company)|(removal firm)|contractor|contractors|developer|wholesaler) ..5 (shambles|disgrace|joke|incompetent|clueless|criminal|shoddy|rogue|sharks|useless|fleece|swindle|thieves|notorious|dishonest|greedy|corrupt|crooks|cowboys|amateurs|liars|(could not care less)|(couldn t care less)|(do not care)|(does not care)|(football with)|(like footballs)|(throws|throw) ..2 (boxes|parcels)|(loses everything)|(never (answers|pays|comes|keeps|delivers))|(always late))
    - (sorry|apologise|regret|shame|embarrassed) ..8 (shambles|disgrace|joke)
    - your ..1 (shop|hotel|restaurant|salon|school|company|bank|firm)
    (has|have|had|with|got|having) ..2 (no|(not the faintest)|(not the slightest)|zero|little) (shame|conscience|scruples)
    (they|firm|company|people|shop|garage|salon|colleagues|competitors) ..1 (has|have|had|got|having) ..2 (no|(not the faintest)|zero|little) (idea|clue)
    - (we|i|you|they|who|team) ..3 (had|have|has) ..2 (no|little) (idea|clue)
    (salon|garage|vet|dentist|doctor|lawyer|firm|shop|place|clinic|plumber|builder|agency|agent|mechanic|stylist|hairdresser|guide|tutor|fitter) ..1 (you ..2 (went to|had|used|saw|were with|came from|took it to)|before =us|(who|that) ..2 (did|fitted|sold|built|treated|cut|installed)) ..6 (idea|clue|botch|botched|ruined|bungled|cowboy|cowboys|amateur|amateurs|crook|crooks|rubbish|hopeless|useless|incompetent|butcher|disgrace|shame)
    - not like <name> to
    - (no|every|any|which|whose|=one|each|double|first|group) booking
    - (scammers|fraudsters|thieves|swindlers) (call|calls|write|send|pretend|copy|phone)
    (could not|cannot|can not|couldn t) (organise|organize|run|find|manage|boil|spell) ..1 (a|an|their|its) ..1 (queue|party|egg|own|piss-up|bath|whelk|raffle|bath)
    (would not|wouldn t) (let|trust) ..1 (that|those|this|the|their|them|it|him) ..4 ((near my)|(with (a|my|their)))
    (better not|never|should not|not) be trusted with
    (palmed off|palms off|fobbed off|foisted|dumped|flogged) ..3 (rotten|bad|old|mouldy|stale|cheap|junk|rubbish) ..4 =on =us
    (=chucked|=throw|=throws|=threw|=tossed|=kicked|=dumped|=hurled|=lobbed) ..1 (=parcels|=boxes|((your|the) (parcel|box|package))) ..1 (over|into|across|=at|about|around)
    (just|only) (wants|want|after|interested in) your money
    (=use|=uses) tap water and call
    (that is|are|is) the lot (who|that)
    (old parts|old panels|used parts|recycled parts|fake parts) ..3 (new|invoice|invoices|bill|sold|passed)
    (whose|their) ..1 (work|mess|botch|bodge|repairs|fillings|idea of service) ..6 (undo|undoing|redo|redoing|fix|fixing|repair|ends|correct|correcting)
    (ticket|rob|sell|charge|fine) their own (grandmother|mother|granny)
    (double|twice) ..1 at <name> ..4 (half|worse)
    (weak link|culprit|villain) ..1 (is|was|remains) ..2 (the|our) ..1 (courier|freight|carrier|supplier|airline|post|agency|bank|contractor|portal|council)
  `,
} as const;
