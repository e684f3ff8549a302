/** Admissions, promises, and claims that come back. */
export const liability = {
  'fault-harm': `
    (we|i|our ..2 @staff|our @staff|staff) (was|were|are) ..2 (careless|negligent|reckless|sloppy|inattentive|irresponsible) ..5 (you|your|child|guest) ..3 (burned|burnt|hurt|injured|ill|sick|fell|poisoned|harmed|suffered|cut|scalded|slipped)
    (our|we) ..2 (@staff|food|kitchen|fish|meat|mistake|dish)? ..6 (made|makes|got) ..1 (you|your ..1 (son|daughter|child|wife|husband)) ..1 (ill|sick|unwell|vomit)
    (our|the) ..1 @staff ..2 (gave|served|sold|fed|injected) ..2 you ..3 (spoiled|rotten|expired|raw|wrong medication|wrong dose|contaminated|bad) ..6
    (we|our|=us) ..3 (negligence|carelessness|mistake|error|fault|failure|recklessness|incompetence|oversight|food|staff) ..3 (caused|cause|led|resulted|made|injured|hurt|poisoned|harmed|burned|burnt|put|gave|endangered) ..4 (you|your|injury|injuries|accident|illness|poisoning|harm|damage|burn|burns|fall|infection|reaction|death|hospital|sick|ill)
    (we|i|our|staff|doctor|driver|cook|chef|nurse) ..2 (poisoned|injured|harmed|burned|burnt|infected|hurt|wounded|scalded|endangered|misdiagnosed|botched|broke|damaged|mistreated|crippled|disfigured) ..1 (you|your)
    (you|your) ..3 (injury|injuries|accident|illness|poisoning|harm|fall|burn|burns|infection|reaction|suffering|damage|loss|allergic reaction) ..4 (our|we|=us) ..2 (fault|negligence|mistake|carelessness|error|responsibility|failure|caused|doing)
    (we|our) (are|is|take|accept|admit|bear|assume|acknowledge|were|was) ..3 (negligent|liable|guilty|liability|(full responsibility)|(full liability)|(entirely =at fault)|(completely =at fault)|(to blame)|(=at fault)|(legally responsible)|(fully responsible)|(responsible for (your|the) (injury|accident|illness|harm|damage|infection)))
    (we|i) ..2 (admit|acknowledge|confess|concede|accept) ..4 (negligence|negligent|guilt|guilty|liable|liability|fault|blame|(our mistake)|(malpractice)|(safety violation)|(breach))
    (it|that|this|accident|incident|injury|poisoning|everything|damage) ..2 (is|was|happened|occurred) ..3 (our|entirely our|all our|completely our|because of our|due to our|through our|result of our) ..2 (fault|negligence|carelessness|recklessness|incompetence)
    (due|because|result|through|caused|owing|thanks) ..2 (of|to|by)? ..1 our ..2 (negligence|carelessness|recklessness|violation|gross)
    (you|guest|child|patient) ..4 (hurt|injured|ill|sick|poisoned|hospitalised|hospitalized|suffered|burned|harmed) ..4 (because of|due to|through|thanks to|by) ..2 (=us|our)
    (we|our) ..3 (violated|breached|ignored|failed to follow|did not follow|broke) ..4 (safety|hygiene|sanitary|health|law|regulations|regulation|protocol|standards)
    - (our) ..2 (mistake|error) ..3 (order|bill|booking|soup|coffee|dish|date|invoice|table|size)
    - plead ..1 guilty
    - (accept|admit) the charge
  `,
  guarantee: `
    (my|our) word ..8 (never|not|always|repeat*|again|ever)
    nothing like this ..4 (ever|again) ..2 (happen|repeat*|occur)
    (give|given|gave|have|got) ..1 (you)? ..1 (my|our) word
    (never|not) ..3 (happen|occur|repeat|recur|repeated|take place) ..2 (again|ever|anymore|(any more)|guarantee*|promise*)
    (will|shall|ll|you) never ..2 (happen|occur|see|experience|repeat|face|encounter|have|wait|be) ..4 again
    (promise|promis*|guarantee|guarantees|guaranteed|assure|swear|vow|pledge|warrant|certain) ..4 (you|that|never|nothing|no|it|this|100|satisfaction|result|results|everything|perfect|always|full|complete|next|will|flawless|we|best)
    (100|hundred|=110) (% |percent|per cent)? ..2 (satisfaction|satisfied|guarantee|guaranteed|safe|result|results|quality|sure|certain|success|perfect|happy|fresh|reliable|effective|cure)
    (100) % 
    (satisfaction|results|result|success|quality|cure|safety|delivery) (is|are) ..1 guaranteed
    (once and for all|never ever again|(won t happen again)|(will not happen again)|(not happen again)|(last time this happens)|(zero chance)|(no chance of this)|(impossible for this to happen)|(you have our word)|(you have my word)|(our word of honour)|(always be perfect)|(every time without fail)|(without fail)|(money back guarantee))
    (always|every time|forever) ..2 (be|get|receive|have|find) ..2 (perfect|flawless|fresh|impeccable|spotless|=on time|excellent)
    - (cannot|can not|not|unable|no =one can|nobody can|hard to|impossible to) ..3 (guarantee|promise|guaranteed)
    - (warranty|guarantee) (period|card|claim|terms|service|repair|case|department|coverage|certificate|expires)
    - (under|extended|year|years|month|months|lifetime|manufacturer*|product) (warranty|guarantee)
    - (to|so|ensure|order|working|work|steps|sure|measures|changed|try|trying|help|aim|make|hope|hopefully) ..10 (not|never) ..2 (happen|occur|repeat|recur|repeated)
    - (100) % (cotton|wool|linen|silk|organic|natural|juice|arabica|vegan|leather|recycled|agree|right|with you|electric|polyester|beef|rye|agave)
    - (assure|promise) ..3 (you)? ..2 (that)? ..2 (we|your|our) ..2 (take|value|care|are|have|read|feedback|listen|do not|did not|passed|comments|will look|will check)
    - promising
    - (sore|fun|smiles|smile|laughter|giggles) ..2 guaranteed
  `,
  discipline: `
    (@staff|he|she|they|<name>|person|guilty|culprit|responsible|involved|concerned|shift|team) ..4 (fired|sacked|dismissed|suspended|demoted|disciplined|reprimanded|fined|punished|(let go)|(lost ..2 (job|bonus|position))|(laid off)|penalised|penalized|(given a warning)|(received a warning)|(written warning)|(final warning)|(disciplinary)|(no longer (work|works|working|employed|with =us|part))|(stripped of)|removed from|(left the company)|(deprived of)|(shown the door)|terminated|(got a warning)|(docked)|(bonus cut)|(not work here))
    (fired|sacked|dismissed|suspended|demoted|disciplined|reprimanded|fined|punished|terminated|fire|sack|dismiss|suspend|punish|fining|punishing|discipline|reprimand) ..2 (@staff|him|her|them|<name>|person|those|guilty|culprit|culprits|everyone involved|responsible|involved|the =one|the two)
    (lost|lose|cut|cutting|docked|stripped|withheld|deprived|deducted|took|taken) ..3 (=his|her|their|the|a|of|@staff)? ..2 (bonus|job|pay|salary|wage|wages|shift|tips|bonuses|position) ..3
    (disciplinary|disciplined|punitive) (action|actions|measures|proceedings|procedure|steps|hearing|sanctions|warning|process|consequences)
    (parted ways|part ways|said goodbye|terminated ..2 contract|(ended ..2 (contract|employment))) ..3 (with|of|the)? ..2 (@staff|him|her|them|<name>|person|employee)?
    (guilty|culprit|culprits|responsible|those involved) ..3 (punished|fined|dismissed|fired|sacked|face|consequences|held accountable|sanctioned|have been dealt|will be dealt|reprimanded)
    (heads (will|have)? ..1 (roll|rolled))
    (written|verbal|final|official|formal|stern) (warning|reprimand)
    - (fired) (up|pizza|oven|grill|clay|brick)
    - (wood|coal|gas|kiln|stone|oven) fired
    - (you|guest|customer) ..3 (fired|dismissed|punished|fined)
    - (felt|feel|feeling|feels|concern*|complaint|comments|opinion) ..2 dismissed
    - (not|never) ..3 (fire|punish|discipline)
    - =fire (drill|alarm|brigade|place|safety|exit|door|doors|department|service|pit|station|regulations|crew|engine)
  `,
  'money-commitment': `
    (you|your) ..2 (get|receive|have) ..3 (money|payment|deposit) ..1 back
    (your|the) ..1 (bill|payment|money|deposit|cost|costs|price|fee|order|stay|ticket) ..3 (be|been|is|are) ..1 (fully|partly|partially|completely)? ..1 (refunded|reimbursed|returned|repaid|compensated|covered)
    (half|all|full|whole) ..4 (refunded|reimbursed|returned|repaid|compensated)
    (we|i|will|shall|would|can|=us|happy|glad|ready|already|today) ..4 (pay|refund|reimburse|compensate|return|give|credit|transfer|wire|send|deduct|offer|repay|paying|refunding|issue|waive|cover) ..5 (<money>|dollars|pounds|euros|euro|usd|gbp|eur|bucks|(<number> (%|percent)))
    (pay|refund|reimburse|compensate|return|repay|cover|paying|refunding) ..4 (half|full amount|double|twice|whole amount|entire amount|all your money|every penny|full price|whole price|entire bill|full cost|the bill|the full|in full|the whole|the difference|your taxi|medical bills|your expenses|all expenses|all costs|dry cleaning|your money|medical costs|the damage|the damages)
    (full|complete|total|partial|immediate|<number> %) (refund|reimbursement|compensation) 
    (stay|night|meal|dinner|lunch|bill|order|drinks|visit|treatment|procedure|repair|everything|taxi|ticket|tickets|trip|room|breakfast|cleaning|delivery|session|weekend|dessert|it|all) ..3 (is|are|was|will be|were) ..1 (all)? ..1 (=on =us|=on the house|=at our expense|=on our account|free of charge for you|our treat|completely free for you|=at our cost|paid by =us)
    (=on =us|=on the house|=at our expense|our treat|=at our cost)
    (compensation|refund|amount|sum|reimbursement|payment|credit|goodwill) ..3 of ..2 (<money>|<number>)
    (<money> ..2 (refund|compensation|credit|back|off your|to your account|reimbursement|into your))
    (<number> ..1 (dollars|pounds|euros|euro|usd|gbp|eur)) ..3 (refund|compensation|credit|back|to your account|reimbursement)
    - the full (list|menu|range|picture|story|address|allergen)
    - (once|when|after|if|until|usually|normally|automatically|always|as soon as) ..7 (returned|refunded|covered|reimbursed|repaid)
    - (wait|waiting|still|where|trace|chase|check|status|delay|slow|find) ..4 (refund|reimbursement|compensation)
    - (call|visit|drop in|count|look in|sit) =on =us
    - (based|focus|rely|relies|depend*|count|feedback|reflect*|impact|effect|lost|made|impression|comment*|pass*) ..2 =on =us
    - (spent|paid|cost|costs|charge|charged|charges|price|prices|priced|fee|costing|from) ..4 <money>
    - (you|your) ..2 (paid|mentioned|received|got) ..4 (refund|<money>|compensation)
    - (including|possible|whether|discuss|look into|eligible|about|regarding|request|policy|option|options|if|where) ..3 (a|the|your|full|partial)? ..1 (refund|reimbursement|compensation)
    - (=which|=that|=it|=this|=all) (is|was) =on =us
    - (returned|refunded|repaid) (once|when|after|within|as soon as|if|automatically)
  `,
  'safety-downplay': `
    (allergic|allergy|allergies|poisoning|fire|injury|injuries|fall|falls|burn|burns|accident|accidents|bleeding|shock|smoke|reaction|reactions|cut|bruise|mould|mold|gas|fight|harassment|racism|discrimination|assault|scratch|infection|nausea|vomiting|cockroach|cockroaches|glass|choking|concussion|bug) ..4 (happen|happens|(no reason)|(not a reason)|(nothing (to|serious|terrible))|(not (serious|dangerous|our|that|so|a big|fatal|the end))|small|minor|harmless|exaggerat*|normal|common|natural|(big deal)|panic|overreact*|(part of)|(no big)|trivial|occasional*|drama)
    (small|minor|little|tiny|slight|harmless|mild|light) (fire|injury|burn|poisoning|reaction|cut|accident|fall|allergic reaction|allergy|bruise|shock|concussion|bleeding|scratch|wound|incident|electric shock|infection|food poisoning)
    (not|no) ..2 (doctors|doctor|hospital|medics|medical) ..2 
    (no reason|nothing|not worth|stop|no need|not need) ..2 (to)? ..1 (panic|dramatize|dramatise|worry about ..2 (fire|smoke|gas|allergy|blood|glass)|(be hysterical)|(call an ambulance)|overreact)
    (nobody|no =one) ..2 (died|was hurt|got hurt|has died|was injured|was killed)
    - (sorry|regret|care|health|serious*|concern*|investigat*|safety|manager) ..6 (injury|accident|allergic|poisoning)
  `,
  advice: `
    (take|drink|=use|apply|inject|try|swallow|chew|increase|reduce|double|stop|start|rub|skip) ..4 (mg|ml|tablet|tablets|pill|pills|ibuprofen|paracetamol|aspirin|antibiotic|antibiotics|painkiller|painkillers|antihistamine|antihistamines|dose|dosage|medication|medicine|ointment|insulin|steroids|vitamin|vitamins|hormones|amoxicillin|tylenol|probiotics|sedative|antidepressants|drops|cream|capsules|iodine|charcoal|laxative|nurofen|statins|blood thinners)
    (<number> (mg|ml|tablets|pills|capsules|drops)) ..4 (of|a|twice|every|per|daily|times|day)?
    (rinse|gargle|wash|soak|ice|bandage|compress) ..3 (mouth|wound|gums|eye|eyes|knee|tooth|throat|leg|it) ..3 (with|in|twice|daily|every|salt)
    (you|your) ..2 (should|need|must|have|can) ..3 (stop taking|take ..3 (mg|tablets|pills|antibiotics)|get an mri|get a biopsy|undergo|have surgery|see no doctor|not see a doctor|invest in|sell your (shares|stocks|house|bonds)|buy (shares|stocks|bonds|crypto|gold|bitcoin)|sue your|plead|sign nothing|divorce|file for (divorce|bankruptcy)|appeal the verdict|refuse to testify|withdraw your savings|refinance your|declare bankruptcy|not pay (the|your) (tax|taxes|fine|debt))
    (move|put|invest|transfer|shift|switch|place|keep|withdraw|pour) ..4 (pension|savings|money|funds|deposit|capital|inheritance|mortgage) ..3 (into|in|to|from) ..3 (shares|stocks|stock|bonds|crypto|gold|bitcoin|fund|funds|etf|etfs|index|property|deposit|real estate|dollars|euros|currency|securities|equities)
    (buy|sell|invest|hold|short) ..2 (shares|stocks|bonds|crypto|bitcoin|gold|etf|etfs|index funds|equities|dollars|ethereum)
    (just|simply|you should|you can|better) ..1 (plead|sue|(do not pay)|(stop paying)|refinance|divorce|(ignore the summons)|(file ..2 (complaint with the court|lawsuit|suit))|(declare bankruptcy)|(contest the will)|(deduct ..3 tax)|(refuse to sign)|(take out a loan)|(remortgage)|(cash out your pension))
    - (take) ..2 (care|note|time|into|a look|feedback|seriously)
    - (your|our) ..1 (medication|pills|tablets) (arrived|order|delivery|package)
    - (speak|talk|ask|consult|see|discuss|contact|prescribed) ..4 (doctor|specialist|adviser|advisor|pharmacist|lawyer|physician)
  `,
  performance: `
    (clients|investors|customers|users|you|patients|portfolio|fund|savers|we) ..3 (earn|earns|make|makes|gain|gains|get|receive|returns|return|yield|yields|profit|save) ..3 (<number>|%|percent|guaranteed|double|income|profit) ..3 (%|percent|per|a|year|annually|month|monthly|return|profit|income|money|yield)?
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
    - (tax|vat|discount|fee|commission|service charge|tip|tips)
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
    - your ..2 (review|feedback|comment|comments|experience|visit) ..3 (shows|showed|confirmed|confirms|proves|found|proved)
    - (this|the|such|a|great|kind) review
  `,
  'rights-denial': `
    (only|just) ..3 (store credit|voucher|exchange|credit note|coupon) ..5
    (not|never) ..2 (take|accept|taking) ..4 (back|return|returns|exchange) ..3 (circumstances|condition|case|any)?
    (law|legally|by law) ..6 (only|just|nothing) ..4
    (never|not|no) ..3 (give|gives|giving|offer|offers|make|do|does|issue|provide|accept|pay|return|returns|exchange|entitled|refund|refunds|reimburse|compensate) ..4 (refund|refunds|refunding|money|exchange|exchanges|return|returns|reimbursement|compensation|returned|reimbursed|back|items|goods|claims) 
    (no|zero) (refund|refunds|returns|exchanges|compensation|reimbursement|reimbursements|exchange) 
    (refund|refunds|return|returns|exchange|exchanges|money|claim|claims|compensation) ..3 (not|never|impossible|excluded|(out of the question)|denied|refused) ..3 (possible|available|given|accepted|refundable|returned|refunded|provided|due|offered|considered|valid|allowed|made|issued|circumstances|entitled|back)?
    (voucher|store credit|gift card|exchange|credit note|coupon|credit|repair) ..3 (all|only|maximum|most) ..5 (law|legal|legally|entitled|allow|allows|get|due|offer|owed|possible|rights|can)
    (law|legally|statutory|regulations) ..4 (only|just|nothing|not|no) ..5 (voucher|credit|entitle*|refund|require*|obliged|oblige|owed|due|right|claim|exchange|rights|repair|compensation|anything|to)
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
  `,
  disparagement: `
    - (your|our|the|a) booking ..2 (got|was|is|went) ..1 (lost|missing)
    not (trust|believe) ..3 (amateurs|cowboys|crooks|cheats|charlatans|scammers|swindlers|thieves|hacks)
    (trust|believe|listen to|go to|those|these|such) ..3 (amateurs|cowboys|crooks|cheats|charlatans|scammers|swindlers|thieves|dilettantes|bunglers|hacks) ..4
    (unlike|contrary to|not like|compared (to|with)|better than|worse than) ..3 (<name>|cheats|crooks|cheaters|competitors|competitor|rivals|rival|neighbours|neighbors|place|others|scammers|thieves|them|amateurs|our competitors|shop|cafe|other (restaurants|hotels|clinics|shops|salons|places|companies|providers)) ..4 (cheat*|we|our|who|steal*|=use|serve|charge|sell|do|they|next|across|nearby)?
    (cheats|crooks|scammers|thieves|swindlers|charlatans|fraudsters|cowboys|amateurs|rip-off|rogues|scoundrels|bandits|cheaters|conmen) ..3 (=at|from|of|in|like|running|called|next|across) ..3
    <name> ..2 (steal|steals|stole|cheat|cheats|cheated|=lies|=lied|scam|scams|scammed|botched|incompetent|useless|hopeless|crooks|thieves|liars|disgraceful|dishonest|(always late)|(never deliver)|(sell fakes)|(is a joke))
    (courier|couriers|(delivery (company|service|partner|guys))|supplier|(the post)|(postal service)|(royal mail)|fedex|=ups|dhl|hermes|uber|(taxi company)|airline|contractor|manufacturer|competitor|competitors|rival|rivals|neighbours|bank|booking|expedia|agency|operator) ..3 (lose|loses|lost|steal|steals|stole|ruin|ruins|ruined|cheat|cheats|cheated|lie|lies|lied|break|breaks|broke|smash|smashes|scam|scams|scammed|botched|incompetent|unreliable|useless|terrible|awful|hopeless|crooks|thieves|liars|mess|messes|messed|damage|damages|rob|robs|deceive|deceives|(always late)|(never deliver)|(let =us down)|(mess up)|(mess everything)|disgraceful|dishonest|rip|(sell fakes)|(poison)|overcharge|overcharges|sloppy|careless)
    (blame|fault of) ..2 (<name>|fedex|=ups|dhl|hermes|courier|couriers|supplier|airline|(delivery (company|service))|(royal mail)|contractor|manufacturer|booking|uber|expedia)
    =thank ..2 (<name>|fedex|=ups|dhl|hermes|courier|couriers|supplier|airline|(delivery (company|service))|(royal mail)|contractor|manufacturer|booking|uber|expedia) ..1 ((for ..3 (delay|damage|mess|loss|wait|that|this|it))|(not =us))
    - (we|our|i) ..3 (lost|broke|ruined|lied|damaged|messed|delay*|let)
    - (sorry|apologise|apologize|regret|apologies) ..9 (lost|broke|broken|damaged|damage|ruined|mess|delay*)
    - (you|your) ..3 (lost|broke|lie|lies|lied|mess|steal)
    - (thanks|thank|dear|hello|=hi|sorry) ..1 <name> ..2
    - <name> ..2 (lies|lie) (in|=at|=on|by)
  `,
} as const;
