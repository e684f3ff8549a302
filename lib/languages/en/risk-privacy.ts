/** What a public reply gives away about people. */
export const privacy = {
  'confirm-relationship': `
    - fill ..1 (in|out)
    (when|since|after|before|because) you ..2 (came|come|walked|called|visited|went) ..3 (our|the) ..1 (office|clinic|practice|=hospital|branch|bank|school|firm|surgery|department|centre|center)
    (treat|treated|treating|see|saw|seeing|examine|examined|operate|operated|represent|represented|advise|advised|teach|taught|serve|served|diagnose|diagnosed|help|helped|meet|met|welcome|welcomed|have|had) ..1 you ..4 (last|=on|in|=at|as|during|yesterday|week|month|year|monday|tuesday|wednesday|thursday|friday|for|twice|with|here|our|through|since|well|again|personally)
    (glad|happy|pleasure|pleased|honour|honoured|privilege) ..3 (treat|treated|treating|represent|represented|represent|teach|teaching|advise|advising|operate|help|helping|care|caring|serve|serving|have|having) ..2 you
    (as|being) (our|a|an|my|=one of our) ..3 (client|clients|patient|patients|customer|student|students|pupil|borrower|policyholder|account holder|member|parent|graduate)
    @you ..2 (are|were|been|is|became|become|remain) ..2 (our|a|an|my|=one of our) ..2 (client|patient|customer|student|pupil|borrower|policyholder|member)
    (your|you) ..1 (last|recent|first|next|second|previous|latest|two|three|follow-up|annual|upcoming)? ..1 (visit|appointment|appointments|consultation|consultations|treatment|procedure|surgery|session|sessions|operation|check-up|admission|hospitalisation|scan|prescription|therapy|loan|mortgage|account|case|enrolment|enrollment|course|application|policy|lessons|claim|exam|tuition|retainer|x-ray|cleaning|stay) ..3 (with =us|=at our|in our|with our|=on|last|was|went|were|here|with dr|with doctor|took|=at the|to =us)
    (your|you) (doctor|dentist|surgeon|therapist|nurse|lawyer|attorney|solicitor|teacher|tutor|loan officer|physician|hygienist|case manager|counsellor|counselor|midwife|orthodontist|professor|instructor|adviser|advisor)
    (since|when|while|after|before|because) you ..2 (came|visited|were|became|saw|joined|enrolled|attended|opened|consulted|hired|left|discharged|completed|started|signed) ..3 (=us|our|here|clinic|office|=hospital|treatment|admitted|discharged|surgery|practice|firm|bank|school|course|account|dr|doctor|with)
    you (visited|attended|consulted|came to|came into|came in|saw|hired|retained|banked with|studied|enrolled|were admitted|were discharged|were treated|were seen|had an appointment|had your|booked an appointment|booked a consultation|opened an account|took out|missed your appointment|cancelled your appointment|graduated|applied) ..5
    (thank|thanks|grateful|appreciate|glad|happy) ..3 (for)? ..2 (visiting|coming|choosing|trusting|being|joining|banking|studying|entrusting|attending|consulting|seeing|becoming) ..3 (our (clinic|practice|=hospital|office|firm|bank|school|centre|center|university|dental|team|doctors|surgery|course|lawyers|specialists|teachers)|=us for|=us with|=us your|=us last|(our|a|such a)? ..2 (patient|client|student|customer)|with =us|to =us|dr|doctor)
    (thank|thanks|grateful|appreciate) ..3 (for)? ..2 (your|you) ..2 (visit|appointment|trust in our (doctors|team)|stay|treatment|business|time =at our)
    (our|the|my|practice|clinic) ..1 (records|notes|chart|file|files|system|diary|database|books|register) ..4 (show|shows|confirm|confirms|indicate|indicates|say|says|state|list|has) ..4 (you|your)
    (we|our|i|dr|doctor) ..3 (remember|recall|confirm|checked|reviewed|(looked =at)|(see from)) ..4 (your (visit|case|appointment|treatment|file|chart|record|records|account|loan|procedure|surgery|history|consultation|stay|notes|application|policy|details|payment|x-rays|results)|that you|you (were|was|came|visited|had|did|are|as|very|well|cancelled|missed|attended|received))
    - (not|never|cannot|can not|unable|neither) ..4 (confirm|deny|discuss|comment|disclose|say)
    - (if|whether|(in case)) ..2 you ..2 (are|were|have|had|visited|came|would|wish|want|need)
    - (everyone|anyone|everybody|people|those|all) ..1 who ..3 (come|comes|visit|visits|contact)
    - when ..2 you ..2 (are|have|would|wish|want|need)
    - (would|like|love|want|hope|able|please|glad|happy|pleased|ready|chance|opportunity|let =us) ..2 (to)? ..2 (help|meet|hear|have|welcome|see|talk|listen) ..2 you
    - (with|=use|=using|our|via|through) ..2 client (app|area|portal|software)
    - (see|ask|call|contact|consult|or|talk to|speak to|speak with) ..1 your ..1 (doctor|gp|dentist|pharmacist|vet|solicitor)
    (had|saw|having|seeing|have) you ..1 (in|here|back|with =us|(in (the|our) chair)|(=on our ward)) ..3 (for|after|during|last|=on) ..2 (your|a|an|the|monday|tuesday|wednesday|thursday|friday|saturday|week|month|visit|term)
    (fought|acted|appeared|argued|negotiated|filed|appealed|pleaded|applied|wrote|spoke) ..3 ((for you)|(=on your behalf)|(your corner)|(your case)|(your side))
    (=removed|=filled|=pulled|=cleaned|=whitened|=straightened|=stitched|=plastered|=fitted|=measured|=tested|=scanned|=vaccinated|=bandaged|=insured|=financed|=refinanced|=translated|=drafted|=drew up) ..1 your ..3
    you ..5 (patient|client|borrower|policyholder|student|pupil|member|resident|learner) ..1 (of|with) (ours|=us|our|this)
    - (whether|if|that) ..6 (client|patient|student|customer|member|pupil) ..1 (of|with)
    - =see you ..1 (=on|=at|in|again|soon|next|back|there)
    - (price|prices|sign|offer|time|rate|fee|film|page|difference|ad|photo|picture|date) ..1 you saw
    - (we|our) ..2 (pupils|students|clients|patients) (of|with)
    - came (in|here|all the way) (vain|for nothing)
    - were treated (rudely|badly|unkindly|unfairly|poorly|coldly|with|like|unprofessionally|disrespectfully)
    - being ..1 (open|honest|frank|direct|patient|kind|fair|candid|clear|understanding|precise|polite)
  `,
  health: `
    you ..1 (have|had|were having|got|developed|caught|suffered from) ..2 (fever|seizure|seizures|infection|flu|covid|pneumonia|migraine|tumor|tumour|cramps|diarrhea|diarrhoea|panic attack|panic attacks|heart attack|temperature|cough|rash|ulcer|anaemia|anemia|concussion|fracture|bronchitis|tuberculosis)
    (your|=his|her) ..2 (infection|diagnosis|diabetes|cancer|caries|cavity|cavities|tumour|tumor|allergy|allergies|depression|anxiety|disease|illness|condition|symptoms|symptom|swelling|fracture|surgery|=operation|=operations|medication|medications|prescription|treatment|blood|pressure|tests|biopsy|pregnancy|hiv|hepatitis|std|addiction|disorder|injury|wound|implant|implants|=crown|=crowns|=filling|=fillings|root canal|x-ray|xray|mri|scan|therapy|chemotherapy|hormones|bmi|psychiatric|asthma|eczema|psoriasis|acne|rash|complication|complications|=pain|=pains|bleeding|inflammation|migraine|insomnia|kidney|liver|thyroid|cholesterol|lab results|test results|results|medical|dosage|dose|antibiotics|relapse|seizure|stroke|hernia|cataract|lesion|mole|ulcer|arthritis|stitches|sutures|recovery|abscess|extraction|braces|anaesthesia|anesthesia) ..3 (was|were|is|are|has|have|had|came|comes|because|due|caused|treated|showed|shows|required|requires|needed|went|results|from|history|problems|record|records|failed|healed|worsened|treatment|correctly|confirmed|revealed|of|did|does|could|can)
    your ..1 (gums|tooth|teeth|weight|mental health|heart|vision|=hearing|spine|knee|hip|skin|health) (was|were|is|has|had|because|due|caused|treated|showed|shows|required|requires|needed|history|problems|record|records|failed|healed|worsened|treatment)
    (swelling|pain|infection|bleeding|inflammation|reaction|complication|complications|rash|problem|symptoms|discomfort|delay) ..3 (came|comes|caused|due|result|because|resulted|from|stems|related) ..3 (your|you)
    (=you|son|daughter|wife|husband|mother|father|child) ..2 (suffer|suffers|suffered|suffering) ..2 from
    @you ..3 (diagnosed|treated for|tested positive|have been diagnosed|allergic to|allergic|prescribed|infected|=operated|underwent|are pregnant|were pregnant|miscarried|overdosed|relapsed|=hospitalised|=hospitalized|sedated)
    you (have|had|were having|developed|got|=contracted) ..2 (cancer|diabetes|hiv|caries|cavities|cavity|gum disease|an infection|infection|depression|a tumour|a tumor|hepatitis|a fracture|high blood|an allergy|asthma|epilepsy|a miscarriage|an abortion|a stroke|a heart|a hernia|arthritis|a cyst|an abscess|periodontitis|an std|a rash|herpes|lice|a root canal|surgery|an =operation|=operations|botox|fillers|a chronic)
    (treated|treating|cured|diagnosed|=operated =on|removed|filled|extracted) ..2 your ..3 (infection|caries|cavity|tooth|disease|condition|tumour|tumor|diabetes|injury|wound|knee|skin|acne|depression|back|eye|eyes|gums|heart|hernia|mole)
    (your|you) ..4 (chart|medical history|medical records|medical record|health record|patient file|test results|lab results|blood work|bloodwork|biopsy|insurance claim|blood test|ultrasound|x-rays) ..3
    - (if|should) the ..1 (pain|swelling|bleeding|rash|problem|symptoms|delay|reaction) ..1 (comes|come|=came|returns|return)
    - (headache|pain*) (of|in the|free) ..2 (neck|booking|process|experience|wait)
    - (cannot|can not|never|not|unable) ..5 (discuss|comment|disclose|share)
    - (hope|wish) ..6 (heal*|mend*|hip|knee|back|tooth|arm|leg)
    - (hope|wish|speedy|hear|sorry|glad) ..6 (recover*|better|well|swelling|pain|health)
    - (our) ..1 (treatment*|surgery|condition*|medical)
    - (your|you) ..1 (skin|hair|nails|teeth|weight|heart|health|hearing|vision) ..2 (routine|care|heart|goals|is important|matters)
    - (air|in good|in great|in perfect|terms|weather|room|car|vehicle|item|order|parcel|phone) ..1 condition*
    - =hearing (aid|aids)
    @you ..8 (chemo|chemotherapy|radiotherapy|dialysis|miscarriage|miscarried|stoma|colostomy|ivf|insulin|antidepressants|epilepsy|epileptic|parkinson|alzheimer|dementia|schizophrenia|bipolar|anorexia|bulimia|colonoscopy|mastectomy|hysterectomy|vasectomy|haemorrhoids|hemorrhoids|chlamydia|endometriosis|lupus|leukaemia|leukemia|sciatica|incontinence|menopause|menopausal|withdrawal symptoms|(the pill)|(multiple sclerosis)|(slipped disc)|(eating disorder)|(panic attack)|(panic attacks)|(heart condition)|(heart attack)|(blood thinners)|(on medication)|(your meds)|(sleep apnoea)|(nervous breakdown)|ptsd|(kidney stones)|gallstones|(crohn s)|coeliac|(lactose intolerant)|(lactose intolerance))
    - (gluten|menu|dish|dishes|recipe|bread|options|kitchen|suitable|cater|catering|free) ..4 (coeliac|lactose)
    - coeliac (society|guests|menu|friendly|options|safe)
    @you ..9 (rosacea|psoriasis|eczema|dermatitis|herpes|shingles|thrush|cystitis|gout|fibromyalgia|osteoporosis|glaucoma|cataracts|tinnitus|vertigo|angina|anaemia|anemia|pneumonia|bronchitis|tuberculosis|hepatitis|cirrhosis|alcoholism|detox|rehab|adhd|asperger|tourette|ocd|insomnia|pacemaker|stent|hernia|(bowel (disease|cancer|syndrome))|(irritable bowel)|(hip (operation|replacement))|(knee (operation|replacement))|(heart (bypass|disease|failure|rhythm))|(hearing loss)|(kidney (stones|disease|failure))|(hip op)|(sleeping pills)|(gastric band)|(blood (sugar|pressure|clot))|(hot flushes)|(breast cancer)|(skin cancer)|(prostate)|(low mood)|(mood swings)|(anti-depressants)|(eating disorder)|(learning disability)|osteoarthritis|arthritis|(crohn)|colitis|(stomach ulcer)|(cold sore)|(cold sores)|piles|haemorrhoid|(varicose veins)|(root canal)|(gum disease)|dentures|(false teeth))
    (somebody|someone|person|people|guest|anyone|woman|man|passenger|rider|client) ..3 (in your condition|with your (condition|illness|disease|symptoms|diagnosis|health|heart|weight|back|blood|bones|skin|age and)|(as (ill|sick|frail|pregnant|heavy|overweight) as (you|yours)))
    (somebody|someone|person|guest) ..2 (=on crutches|(with a (stoma|pacemaker|catheter|hernia|prosthesis))|(after (a|an) ..2 (operation|stroke|bypass|miscarriage|heart attack|transplant))|(recovering from)|(going through chemo)) ..8 (ought|should|must|needs|cannot|can not|had better)
    - (if|whether|should) you (have|had|suffer|are|take|wear|live with) ..8
    - (=hope|wish|sorry|glad) ..3 (you|your) ..4 (blood pressure) ..1 (back|down)?
    - your health (comes|is|matters|first)
    - blood (orange|oranges|donor|donors|sausage|pudding|moon)
    - blood pressure (check|checks|monitor*|machine*)
    - (driving|theory|language|speed) test*
    - (listening|speaking|reading|writing|oral|written|mock|practice|spelling|vocabulary|taste|placement|entrance|emissions|brake|=next) ..1 test*
    - stroke (from|=on|behind|for|under)
    - (call|calls|letter|message|visit) to the surgery
    - surgery (phone|line|lines|door|desk|reception|staff|team|manager|hours|windows|telephone)
    (back|knee|hip|heart|hands|legs|eyes|lungs|skin) like yours
    ((tablets|pills|medication|drops|painkillers) you (are =on|take|were taking|were =on))
    (as (deaf|blind|lame|frail|ill) as you)
    (you needed|you need) ..4 (after|because of|since) (the|your) (stroke|operation|fall|bypass|surgery|transplant|attack)
    (changed|dressed|cleaned) your (dressing|wound|bandage|stoma|catheter)
    (=on methadone)|(psychiatric ward)|(that many painkillers)
    lost ..3 weight from the (illness|treatment|chemo|disease)
  `,
  financial: `
    your ..1 (bank|savings|current|=checking|loan|card|credit|client) ..1 (account|balance|card) ..4
    (your|you|=his|her) ..3 (account|loan|mortgage|credit|debt|debts|payment|payments|=instalment|=instalments|=installment|=installments|balance|overdraft|=income|salary|=score|rating|card|=application|policy|premium|invoice|=rent|taxes|tax|deposit|insurance|repayment|repayments|cheque|check|transaction|transactions|bankruptcy|arrears) ..4 (overdue|=late|missed|declined|refused|rejected|denied|arrears|blocked|frozen|negative|unpaid|delinquent|default|defaulted|caused|low|poor|bad|insufficient|closed|suspended|cancelled because|outstanding|bounced|collection|collections|overdrawn|exceeded|suspicious|too low|was not paid|in debt|garnished|past due|due to|did not cover|not enough)
    (your|you|=his|her) ..2 (credit (=score|history|report|rating|file|limit|check)|debt-to-income|=income|salary|debts|debt|arrears|overdraft|bankruptcy|tax return|tax returns|bank statement|bank statements|loan =application|mortgage =application|=late payments|missed payments|unpaid balance|outstanding balance|account balance|financial situation|financial difficulties|payment history|insufficient funds|foreclosure) 
    @you ..3 (owe|owed|owes|defaulted|overdrew|overdrawn|(did not pay)|(failed to pay)|(never paid)|(not paid)|(have not paid)|(are in debt)|(are behind)|(fell behind)|(were behind)|(have debts)|bankrupt|(missed ..2 payments)|(missed ..2 payment)|(=late ..2 payments)|(behind =on)|(could not afford)|(cannot afford)|(can not afford)|(ran out of money)|(lack the funds)|indebted|unpaid|(went into overdraft)|(in arrears))
    (refusal|refused|rejected|declined|denied|rejection|decline) ..4 (because|due|reason|owing|for|by) ..4 (your|you) ..3 (credit|=income|debt|debts|=score|history|salary|salaries|balance|payments|tax|taxes|overdue)
    (months|weeks|days|payments) ..1 (overdue|in arrears|past due)
    (months|weeks) ..1 (=late|behind) (with|=on) ..1 (payments|rent|loan|mortgage|instalments|premium|fees|your)
    - (balance|balanced|credit) (sheet|of flavours|goes|to|for|diet|menu|meal)
    - (not|cannot|never|can not|unable) ..4 (discuss|comment|disclose|share|see)
    - (you|we) ..1 (owe|owed) ..2 (an|you|apology|a debt|explanation)
    - (came|come|arrived|arrive|delivered|posted|sent|started|=up) ..2 (day|days|week|weeks|month|months) =late
    - we ..2 (owe|owed)
    - (owe|owed) ..2 (you|apology|explanation)
    - account can be (closed|deleted|paused|cancelled)
    - bank statement (=shows|=says|may|will) ..3 (booking|name|=as)
    - (days|weeks|months|hours) ..1 too late ..2 (for|to)
    your direct debit ..3 (failed|fails|bounced|was returned)
    (direct debit|standing order) (fails|failed|bounces|bounced)
    (county court|court) (judgment|judgement) against you
    (bailiffs|repo men|debt collectors) ..2 (had|have|took|came|were|collected)
    (instalment|installment|payment) (=one|two|three|four|five|six|<number>) is ..1 (open|due|outstanding|overdue|missing)
    (defaults|default) =on your (file|record|account)
    (house|car|flat|home) is (mortgaged|remortgaged|repossessed)
    down in our book for
    payday (loan|loans)
    attachment =on your (earnings|wages)
  `,
  'legal-matter': `
    (your|=his|her) ..3 (custody|divorce|hearing|lawsuit|trial|settlement|=testimony|verdict|appeal|conviction|=probation|bankruptcy case|criminal|deposition|parole|visa case|asylum|inheritance|alimony|restraining|arrest|plea|sentence|case|litigation|probate|will contest|statement|statements|evidence|claim|court) ..5 (lost|won|was|failed|because|due|dismissed|delayed|weak|court|judge|hopeless|were|went|rejected|settled|dropped|guilty|denied|closed|filed|your)
    (court|judge|jury|tribunal) ..3 (convicted|sentenced|ruled|found|fined|decided|rejected|dismissed|ordered|denied|acquitted|awarded|granted) ..3 (you|your|against you|guilty|in favour|in favor|custody)
    @you ..3 (convicted|sentenced|arrested|sued|charged with|prosecuted|jailed|imprisoned|acquitted|indicted|pleaded|pled|=on =probation|=on trial|a criminal record|criminal record|found guilty|divorced|lost the case|lost your case|lost in court|a conviction)
    (your|you) ..2 (criminal record|ex-wife s lawyer|custody|divorce|=probation officer|court case|legal case|prior conviction|prior convictions|previous conviction|child support|=testimony|restraining order)
    - (tennis|phone|free|food|squash) ..1 (court|case|trial)
    - (in|just in|that|this) case
    - (you) ..2 (charged with|charged) ..2 (twice|extra|the|a|wrong|for)
    - (if|should) you ..3 (divorced|sued)
    - =hearing (aid|aids)
    the (judge|jury|magistrate|magistrates|tribunal|prosecutor|prosecution) ..8 (you|your)
    (you|your) ..2 (=on bail|(under arrest)|(under investigation)|(on remand)|(in custody)|(on parole)|(=on a tag)|(facing (charges|trial|prison))|(awaiting (trial|sentence)))
    - judge of the
    - the judge ..2 (contest|competition|cake|show|panel)
    - (the jury|the judges|the judge) ..1 (gave|liked|tasted|loved) (our|the|my)
    - (vote|eyes|taste) of the (jury|judge|judges)
    - case (was|is) (found|waiting)
    - statement about the (noise|food|staff|price|prices|room|service|smell|parking|music)
    - appeal for (more|less|better|help|donations)
    - (carry|carried|brought|bring|take|took|lifted) ..2 your cases
    - your case ..4 (suitcase|lid|zip|wheel*|watch|open it)
    - your case was (with us|found|opened|left|in the|=on the|handed)
    - your sentence (it|about|that|made|=on)
    - your appeal (to|for)
    (how is|how s) (the|your) (bankruptcy|divorce|trial|appeal|custody|case) ..1 (coming|going|getting)
    your (licence|license) back after ..2 (ban|disqualification|drink)
    (tag =on your ankle)|(ankle tag)|(in the dock)
    (your|the) (asylum|eviction|inheritance|custody|tribunal) ..1 (appeal|papers|quarrel|dispute|claim|case) ..3 (is|are|was|were|you)
    (officer|police|policeman|constable|detective) who came for you
    (eviction|inheritance|custody) (papers|quarrel|dispute|battle|fight) you
    (your will (leaves|left|names|gives))|(we wrote your will)
    (await|awaiting|waiting for) (a|your|the) verdict
    (you did|you didn t|did you)? not tell your (solicitor|lawyer|barrister|attorney)
  `,
  student: `
    (your|=his|her) ..1 (son|daughter|child|kid|boy|girl|children|kids|grandson|granddaughter|nephew|niece|pupil|student|teenager|toddler|baby) ..3 (<name> ..3)? (was|is|has|had|failed|fails|suspended|expelled|bullied|misbehaved|behaves|behaved|skipped|missed|hit|bit|fought|cheated|refused|did not|does not|disrupted|cried|bites|hits|struggles|struggled|received|got|attends|attended|never|constantly|often|needs|disturbed|broke|throws|threw|ran|screamed|damaged|pushed|stole) ..4 (suspended|expelled|failing|failed|fail|fighting|fight|bullying|bullied|behind|grades|grade|exam|exams|test|tests|class|classes|lesson|lessons|homework|pupil|student|classmate|teacher|disruptive|aggressive|absent|cheating|cheated|behaviour|behavior|violent|maths|math|detention|detained|punished|autistic|autism|adhd|special|diagnosed|teacher|other|children|school|lazy|slow|truant|truancy|excluded|skipped|late|unprepared|difficult|hit|bit|bite|bites|hits|course|attend|disturb*|classmate|classmates|homesick|screamed|wild|everything|money|food|dishes)
    (she|he|student|pupil|boy|girl|child|<name>) ..2 (failed|fails|skipped|flunked|repeated|cheated|missed) ..3 (maths|math|exam|exams|test|tests|class|classes|lesson|lessons|course|year|physics|english|chemistry|grade|school|homework|history|biology|twice)
    (she|he|student|pupil|boy|girl|child|<name>|son|daughter|you|they) ..2 (was|were|been|got|is) ..2 (suspended|expelled|excluded from school|held back) ..4 (for|from|twice|last|after|because)?
    you (failed|flunked|skipped|missed|cheated) ..3 (exam|exams|test|tests|class|classes|lesson|lessons|course|homework|maths|math|driving test)
    (grades|grade|marks|attendance|absences|school report|report card|homework) of ..2 (your|=his|her) ..2 (son|daughter|child)
    (your|=his|her) ..1 (grades|grade|attendance record|attendance|absences|transcript|gpa|exam results|test scores|homework) ..2 (was|were|is|are|show|shows)
    - (cannot|can not|not|never|unable) ..5 (discuss|comment|disclose)
    - (glad|happy|pleased|delighted|great|good|lovely|love|thank|sorry|hope|congratulat*) ..8 (son|daughter|child|kid|children|kids|boy|girl)
    - (son|daughter|child|boy|girl) is (always|very|of course|most|warmly)? (welcome|invited)
    (has|have|had) ..1 nits
    (was|were|been) ..1 (copying|cribbing) from ..2 (neighbour|neighbor|phone|friend)
    (late|absent) ..1 (five|six|eight|nine|ten|eleven|twelve|several|many|<number>) times this (term|year|month|week)
    (reading age|predicted grade|behaviour report|detention record)
    (your|the) (teenager|daughter|son|boy|girl|twins|twin) (was|were|has been) ..1 (smoking|vaping|stealing|kissing|drinking|bullying|copying|truanting|swearing)
    a fussy eater ..3 your
  `,
  'special-category': `
    (since you are|because you are|you are|you re) ..1 (a|an|the)? ..1 (muslim|christian|jew|jewish|catholic|orthodox|hindu|buddhist|sikh|=protestant|atheist|gay|lesbian|bisexual|transgender|trans|homosexual|queer|gypsy|roma|=black|arab|african|asian|chechen|russian|ukrainian|=pole|=polish|turk|turkish|disabled|handicapped|=invalid|pregnant|blind|deaf|wheelchair user|immigrant|=refugee|=foreigner|mormon|mexican|indian|chinese|autistic|vegan activist|communist|=republican|=democrat|leftist|lgbt)
    <start> =being (gay|lesbian|homosexual|trans|muslim|jewish|christian|disabled|deaf|blind|pregnant)
    (as|=being) (a|an) (muslim|christian|jew|jewish|catholic|orthodox|hindu|buddhist|sikh|=protestant|atheist|gay|lesbian|bisexual|transgender|trans|homosexual|queer|gypsy|roma|=black|arab|african|asian|chechen|russian|ukrainian|=pole|=polish|turk|turkish|disabled|handicapped|pregnant|blind|deaf|wheelchair user|immigrant|=refugee|=foreigner|mormon|mexican|indian|chinese|autistic|communist|=republican|=democrat|leftist|lgbt)
    - (as|=being) (a|an) ..1 (restaurant|kitchen|business|team|cook|chef|house|bakery|owner|company|shop|dish|starter|tradition|saying|cafe|place|bird|cat|dog|coffee|tea|bread)
    - your faith in
    your ..1 (religion|=faith|ethnicity|=race|=nationality|sexual =orientation|=orientation|sexuality|disability|disabilities|pregnancy|skin colour|skin color|beliefs|=political views|=political|=politics|union membership|gender =identity|ethnic|=origin|=origins|ethnic background|religious|handicap|hijab|headscarf|turban|church|mosque|synagogue|=caste)
    (reason|because|due|caused|problem|related) ..4 (your|you) ..2 (pregnancy|religion|disability|=nationality|=race|=faith|ethnicity|=orientation|sexuality|=origin|=origins|skin|pregnant|disabled|gay|muslim|jewish|black)
    (people|guests|customers) of your ..1 (=faith|religion|kind of =faith|=race|=nationality|=orientation|colour|color|=origin|=origins|background|ethnicity)
    you (muslims|jews|gays|russians|arabs|christians|immigrants|foreigners|gypsies|=poles|asians|blacks|americans|germans|chinese|indians)
    - (regardless|whatever|irrespective|independent*|all|any|every|not|no matter) ..5 (religion|faith|race|nationality|orientation|disability|ethnicity|origin|background|beliefs|gender)
    - (black (coffee|tea|pepper|sea|friday|card))
    - (congratulat*|wish*) ..6 (pregnan*|baby)
    - orientation (tour|day|session|meeting|class|week)
    (muslim|jewish|christian|catholic|hindu|sikh|buddhist|mormon|gay|lesbian|transgender|trans|roma|gypsy|black|arab|african|asian|turkish|polish|romanian|disabled|blind|deaf|pregnant|hasidic|orthodox|immigrant|refugee|foreign) (family|couple|woman|man|guest|guests|customer|customers|lady|gentleman|person|people|families|couples|mother|father|boy|girl|patient|tenant|tenants|clients|client|party|group) (like|such as|as) (you|yours|yourself|yourselves|yourselves)
    (with|on) your union (card|badge|membership)
    (nothing|something) against (lesbians|gays|muslims|jews|foreigners|blacks|christians|immigrants)
    for (somebody|someone|a person) from <name> your (english|german|french|spanish)
    (five|six|seven|eight|four|three|nine) months (along|gone|pregnant)
    (man|woman|person|lady|gentleman) with one (leg|arm|eye)
    you (are|were) transitioning
    (prayer (mat|rug) you)|(your sabbath)
    you and ..1 (other (gentleman|lady|man|woman)|your (boyfriend|girlfriend|husband|wife)) were a couple
  `,
  'third-party': `
    (=caught|=found) (=him|=her|=them) ..1 (stealing|taking|drinking|asleep|sleeping|cheating|smoking|lying|pocketing)
    =you ..3 (came|visited|arrived|stayed|dined|sat|checked|=ate|were here|were seen) ..3 with ..2 (a|an|another|some|the|your)? ..1 (ex|ex-husband|husband|wife|ex-wife|boyfriend|girlfriend|lover|mistress|son|daughter|mother|father|brother|sister|friend|partner|companion|woman|man|boss|colleague|mother-in-law|secretary) 
    (noise|complaint|smell|fight|party|problem|mess|=smoke|shouting|argument|damage|incident|music) ..3 (was|is|came|from|caused|made|by|were) ..3 (mr|mrs|ms|miss|(room <number>)|guest in|guests in|guests from|guest from|(number <number>)|neighbour|neighbor|family from|couple from|(apartment <number>)|(flat <number>))
    (mr|mrs|ms|miss) <name> ..3 (in|from|of|=at) ..2 (room|number|apartment|flat|table|<number>|the room|next door)
    (the|another|other) (guest|lady|gentleman|couple|family|customer|client|man|woman|patient|neighbour|neighbor|guests) ..2 (in|from|=at) ..2 (room|table|number|apartment|flat|bed) ..1 <number>
    your ..1 (ex|ex-husband|husband|wife|ex-wife|boyfriend|girlfriend|mother-in-law|neighbour|neighbor|lover|mistress|brother|father|mother|sister|partner|friend) ..1 <name>
    (your|=his|her) ..1 (ex|ex-husband|husband|wife|ex-wife|boyfriend|girlfriend|mother-in-law|neighbour|neighbor|lover|mistress|brother|father|mother|sister|partner|friend) ..4 (was drunk|was rude|shouted|insulted|threw|paid|complained|signed|cancelled|told =us|was unhappy|stole|owed|behaved|attacked)
    - (thank|glad|happy|pleased|hope|wish|welcome|hear|sorry|love|regards|greet*) ..10 (husband|wife|son|daughter|mother|father|friend|partner|family|boyfriend|girlfriend|sister|brother)
    - (congratulations|congratulate|regards|hugs|greetings|wishes|hello) ..6 (husband|wife|son|daughter|mother|father|friend|partner|family|boyfriend|girlfriend|sister|brother)
    - founded ..4
    - neighbour (barbecue|garden|chimney|house|building|cat|dog|tree|hedge)
    (between =us|in confidence|between you and me) ..3 (he|she|they|the|our|your) ..8
    (gentleman|lady|man|woman|guest|chap|couple|neighbour|person) ..3 (served before|ahead of|next to|opposite|above|below|beside) you ..4 (is|was|has|had|are|were) ..2 (blind|deaf|widow*|divorc*|ill|diabetic|pregnant|drunk|dying|mad|senile|disabled)
    (old man|lady|woman|gentleman|neighbour|guest|man|person|one) ..2 (in|from|at) ..3 (has|is|was) ..2 (alzheimer|dementia|(being divorced)|(poor health)|widowed|(drinks more)|(wanders))
    (belongs|belong|belonged) to ..2 (at|of|from|the) ..2 (number|pitch|flat|room|house|plot) ..1 <number>
    your (neighbour|neighbor|colleague|boss|sister|brother|daughter-in-law|mother-in-law|son-in-law|husband|wife|mum|mother|dad|father|ex) ..1 (already|has|had)? ..1 (rang|called|told =us|told me|says|said|admitted|apologised|opens) ..1 (to|that|you|us|on|things)
    - your (neighbour|husband|wife|mum|mother|colleague|sister|brother) ..1 (said|told =us|says) ..3 (enjoyed|loved|lovely|kind|you like*)
    (chap|man|woman|lady|gentleman|girl|fellow|person) (who was)? with you ..4 (not the|another|different|last month|isn t|was not)
    - (hear|speak|talk|discuss|write|tell|more|with you|from you) ..3 in confidence
  `,
  'employee-data': `
    @staff|ex-manager|manageress|<name> ..4 (was|is|has|had|went|been|being|were) ..3 (sick leave|=on sick|off sick|ill with|depression|depressed|cancer|((had|having|after|for|her|=his|an) (surgery|operation))|diagnosed|(maternity leave)|pregnant|burnout|burned out|divorce|divorcing|alcoholic|alcohol|addict*|rehab|anxiety|stress leave|mental|bereavement|mourning|funeral|personal problems|family problems|hospitalised|hospitalized|in hospital|covid|therapy|panic attack|migraine)
    (former|ex|previous|our|the) ..2 (@staff|manageress|employee|head|director) ..1 <name> ..1 <name>? ..2 (was|has|is|got|had|were)? ..2 (dismissed|fired|sacked|convicted|caught|stole|theft|stealing|drunk|arrested|suspended|demoted|quit|left =us|let go)
    (dismissed|fired|sacked|suspended|demoted|disciplined) ..1 (our|the|for)? ..2 (@staff|<name>)? ..3 for ..2 (theft|stealing|drinking|drugs|alcohol|fraud|misconduct|fighting|harassment|absence|being drunk|negligence|incompetence|sleeping)
    (ex|former) ..1 (@staff|employee|head|director) ..3 (theft|stole|stealing|dismissed|fired|fraud|drunk|drinking|drugs|convicted)
    (=waiter|=waitress|=cook|=chef|=cashier|=receptionist|=barista|=bartender|=barman|=driver|=courier|=manager|=employee|=nurse|=trainee|=server|=hostess|=technician|=mechanic|=stylist|=cleaner|=housekeeper|=assistant|=operator|=salesman|=saleswoman|=porter|=clerk|=hairdresser|=worker|=colleague) <name> <name>
    - (=waiter|=cook|=chef|=driver|=colleague|=nurse|=cleaner|=porter|=manager|=receptionist|=barista) (=miss|=auntie|=uncle|=old|=big|=little) <name>
    (salary|wage|wages|phone number|surname|home address|medical history|private life|personal life) of ..2 (our|the|@staff|<name>)
    - @you ..3 (sick|ill|=hospital|pregnant)
    - (=i) ..6 (off sick|=on leave|=on holiday|(maternity leave))
    @staff|<name> ..3 (going through|recovering from|battling|fighting|suffering from|struggling with|treated for|coping with|dealing with|caring for|lost|buried) ..4 (chemo|chemotherapy|radiotherapy|divorce|separation|breakup|bereavement|depression|anxiety|cancer|tumour|tumor|miscarriage|addiction|drinking|gambling|illness|burnout|ptsd|hangover|stroke|dialysis|mother|father|husband|wife|child|baby|money|debts)
    - @you ..3 (going through|recovering|lost)
    (was|is|were|been|had|still|just|who) ..2 (going through|undergoing|having|recovering from|battling|fighting) ..2 (chemo|chemotherapy|radiotherapy|rehab|(a divorce)|(a separation)|(a breakdown)|(a (breakup|break-up))|(a burnout)|ivf|cancer|depression|bereavement|(a bereavement)|(a custody))
    - address of the ..3 (service|board|office|chamber|ombudsman|branch|shop|centre|workshop|society)
    (has|had) a (drink|drinking|drug|gambling) problem
    (under a doctor)|(previous conviction)|(failed (his|her) probation)
    (waiter|driver|nurse|cook|guide|teacher|colleague|barber|cleaner|manager) suffers from
    (little boy|little girl|son|daughter|wife|mother|husband) is in hospital
    - your ..1 (little boy|little girl|son|daughter|wife|mother|husband)
    (tribunal|lawsuit) ..1 (running|against) ..1 (=us|running)
    let (=him|=her) go because
    investigated by the police
  `,
  'identity-guess': `
    (are|is|were|was) ..1 (not)? ..1 (you|this|that) ..2 (the|that|our) ..1 (guy|man|lady|woman|guest|couple|person|girl|gentleman|customer|neighbour|neighbor) ..6 <question>
    (bet|wager|guess|suspect|assume|presume|reckon) ..2 you ..1 (are|were|re) ..2 (our|the|that|from|a)
    you (must|could|may|might|can) only be ..3
    (written|posted|made|left|review) ..2 (by|from) ..2 (former|ex|fired|dismissed|disgruntled|sacked) ..2 @staff
    (think|believe|sure|certain|know|suppose|convinced|recognise|recognize|recognised|recognized|remember|suppose|figure|gather|understand|clear|obvious|appears|seems) ..2 (that)? ..1 =you ..1 (are|were|must be|is|might be|may be|could be) ..2 (((the|that|our|=one of) ..2 (lady|gentleman|woman|man|guest|couple|guy|girl|customer|client|person|family|neighbour|neighbor|=one|people|party|competitor|former|ex))|a former|an ex|mr|mrs|ms|miss|from|in fact|actually|really|<name>) 
    ((judging|going) ..1 (by|from)|based =on) ..2 (style|=writing|handwriting|tone|wording|text|details|description|language|grammar|spelling|photo|date|name|username) ..6 (former|ex|(our ..1 (former|ex|old|competitor|neighbour|neighbor))|you are|you were|must be|this is|it is|know who|recognise|recognize|same person|lady|guest|competitor|neighbour|employee|is the)
    (we|i) ..3 (know|recognise|recognize|recognised|recognized|figured|found|worked|guessed|identified|guess|understand|understood) ..3 (who) ..2 (you are|wrote|this is|you|it was|is behind|posted|it is)
    (you|this) ..1 (are|is|must be|were|was) ..1 (the|that|our|a) ..1 (lady|gentleman|woman|man|guest|couple|guy|girl|customer|client|person|family|blonde) ..1 (from|=at|in|who|with) ..2 (table|room|number|<number>|group|yesterday|last|monday|saturday|friday|sunday|tuesday|wednesday|thursday|window|refused|shouted|left|complained|red|threw)
    (is|are) (this|that|you) ..1 (<name>|the lady|the man|the guest|the couple|our former|our ex) ..8 <question>
    (this|it|you|author|reviewer) ..2 (is|are|was|must be|were) ..1 (our|a)? ..1 (former|ex|fired|dismissed|disgruntled|sacked|departed) ..2 (receptionist|cook|waiter|waitress|employee|colleague|worker|staff|chef|manager|tenant|partner|driver|barista|nurse|teacher|assistant|receptionist)
    (hello|=hi|greetings|dear) ..2 (former|ex) ..2 (colleague|employee|waiter|cook|manager)
    (hiding|hide|hides|hidden) behind ..4 (nickname|name|username|alias|account|pseudonym|anonymity|profile)
    (your|the) real name is
    - (you are|you re|you were) ..2 (right|absolutely|correct)
    - (tell|let|know|hear|understand|see|say|sure|clear) ..3 (when|what|how|where|which|why|whether|if|roughly|whatever) ..3 you
    - (think|believe|sure) ..3 you (are|were) (the best|the kind|the sweetest)
    - (understand|sorry|glad|hope|regret) ..4 (you are|you were)
    - (=by|=from) writing (to|=us|in|=on|=at|via)
    - (make|making|made|be|be quite) sure ..1 (your|yours|you)
    - who ..1 (taught|recommended|told|served|helped|gave|sold|sent|said|spoke|met|treated|answered|looked|took|greeted|called|showed|let|made) you
    - (idea|guess) ..3 (you|your) ..1 (had|have|suggest*|mention*)
    (fair|good|shrewd|strong|clear|pretty clear|sneaking) (idea|notion|guess|suspicion|hunch|inkling) ..2 (who ..1 (is|you|wrote|sits|posted|sent|this)|whose|(which (guest|customer|patient|tenant|client|person|of)) |(that)? (this|it|you) ..2 (is|are|comes|was|came|from|belong|belongs))
    (comes|came|written|from|work|doing|words|by) ..2 (lad|chap|fellow|girl|guy|man|woman|person|somebody|someone|lady|gentleman|colleague) who ..3 (quit|walked out|(was|got) ..1 (sacked|fired|dismissed|evicted|let go)|resigned|(left =us)|(handed in)|(used to (work|clean|cook|rent|live)))
    only (=one|(a single)|two) (guest|guests|customer|customers|patient|patients|person|people|table|tables|couple|couples|family|client|parent|lady|gentleman|booking|order) ..3 (=sent|=asked|=ordered|=complained|=left|=had|=wanted|=came|=fits|=fit|=matches|=returned|=refused|=brought|=paid|=cancelled|=stayed)
    (hello|=hi|greetings|dear|regards|welcome back) ..2 (table|room|seat|row|pitch|cabin) ..1 (<number>|=one|two|three|four|five|six|seven|eight|nine|ten|twelve)
    - (know|see|understand) ..1 that you were ..2 (looking|waiting|hoping|upset|disappointed|tired|cold|unhappy)
    (was|were) (that|this) (not)? ..1 you ..1 (in|at|with|who|=on|by) ..6 <question>
    (were|are) you not the (=one|lady|man|woman|guest|gentleman|person|couple) ..8 <question>
    (put|bet) ..1 (money|my hat|my shirt|my house) =on (you|it|this) ..1 being
    only you (could|can|would)? ..1 (know|knew|have known)
    (easy|simple|not hard|not difficult|takes little|takes very little) to (work out|find out|guess|trace|see) ..2 (who|which|whose|where this)
    (will not|not|is not) be (hard|difficult) to ..1 (find out|work out|trace|guess) ..1 (who|which|whose)
    (going|judging) by the (date|time|hour|style|photo|details|wording|tone) ..3 (it|this|you) ..2 (can only|must|has to|could only)
    (former|ex|old|past) (member|employee|colleague|tenant|cook|chef|waiter|receptionist) ..4 (is|was) ..1 (speaking|writing|talking|behind|typing|venting)
    (sounds|reads|looks|smells) like (somebody|someone|the (lady|gentleman|man|woman|couple|guest)|our (old|former)) ..1 (from|who|we|in|with)
    (wording|style|spelling|phrasing|handwriting) of your ..2 (letter|email|note|last|complaint|message) ..8 (match|matches|same|identical|gives|gave|familiar)
    (will recognise|will recognize) (himself|herself|themselves|yourself)
    (so|ah|aha|well) ..1 (this|that) is what you meant
    (we|i) can add =up
    leads =us to (believe|think|suspect|conclude|assume) that ..1 (we|you|it|this|the writer|the author)
    (very few|few|only two|two|only three|three) people ..1 (know|knew|are aware|could know|had) ..1 (about|of|the|that)
    (day|week|hour|hours|days) after ..1 (we|i|a|the) ..3 (let ..3 go|sacked|fired|evicted|dismissed|(asked ..2 to leave)|stormed out|threw ..2 out)
    - sounds like somebody ..1 (we|you) (would|should) like
  `,
  surveillance: `
    you ..1 (were|are|have been|was|got) ..2 (filmed|recorded|taped|(caught =on)|(=on camera)|(=on video)|videotaped|photographed)
    (have|got|caught|see|seen|saw) ..2 (you|it|everything|this|that) ..2 =on (video|camera|tape|film|record|cctv)
    (=camera|=cameras|cctv|footage|surveillance|=video|=videos|=recording|=recordings|=tape|=tapes|dashcam|telematics|wifi|logs|log|gps|tracking) ..3 (show|shows|showed|shown|prove|proves|proved|confirm|confirms|confirmed|clearly|reveal|reveals|evidence|captured|caught|recorded|demonstrates|says|contradict|contradicts|otherwise|tells|indicate|indicates|exist|proof)
    (watched|watch|reviewed|checked|viewed|studied|consulted|rewatched|pulled|inspected|analysed|analyzed|replayed|(looked at)|(looked through)|(went (back|through))) ..3 (cctv|footage|surveillance|=camera|=cameras|=recording|=recordings|=video|=videos|=tapes|=tape|dashcam|audio)
    (=saw|=seen|=have|=examined) ..2 (cctv|footage|surveillance|dashcam|(=the =recording)|(=the =tapes)|(=the =tape)|(=the =video)|(=on =video)|(=on =camera)|(=on =tape))
    (listened|heard|replayed|went|checked|reviewed) ..3 (=recording|=recordings|audio|(=the calls)|(=your =call)|(=the =call)|(phone =call)|(=your =calls))
    (call|calls|conversation|conversations|phone call|visit|chat|everything) ..2 (is|was|are|were|has|have|been) ..3 (recorded|filmed|taped|=on camera|=on tape|=on video|logged)
    =recorded ..2 (=prove|=proves|=show|=shows|=confirms)
    (according to|per) ..1 (our|the)? ..1 (=camera|=cameras|cctv|footage|=video|=recording|=recordings|surveillance|security footage)
    (=on|from) (our|the) ..1 (=camera|=cameras|cctv|footage|surveillance|security footage)
    we ..2 (recorded|record|filmed|taped|film) ..3 (you|your|conversation|call|visit|everything)
    (system|wifi|door|lock|key card|keycard|gps|access) (log|logs|records|data) ..3 (show|shows|showed|prove|confirm|indicate)
    - (security|=new) cameras ..3 (were|have|are|will) ..1 (been)? (installed|added|put)
    - (install|installed|installing|added) ..3 (camera|cameras|cctv)
    - (camera|cameras|photo|video|film) (shop|store|studio|lens|quality|equipment|course|editing|purchase|model)
    - (your|bought|buy|=new|like|love*|enjoy*) ..2 (camera|video)
    - (not|never) ..2 (record|film)
    - (camera|film) (club|shop|museum|bag|lens|lenses|phone|crew|store|strap)
    - recording of (the|a|our|last|this) (concert|show|talk|webinar|lecture|session|song|album|opera|play|choir|performance)
    - tracking (page|link|number|site|app|information|info|mail|email|code)
    (conversation|conversations|call|calls|chat) ..5 (=is|=are|=gets|=get|was|were) ..1 (kept|saved|stored|archived|monitored)
    (listening|listened|playing|played|listen|play) ..2 (=recording|=recordings|=call|=calls|conversation|=tape|message) ..4
    (=listened|=listen) ..2 (=back|again|(once more))
    =played ..2 =back
    - (music|tape|song|record|album|=back to our) ..2 (back|again)
    - (camera|cam|webcam) ..3 (bird|nest|owl|stork|box|beach|slope|fish|wildlife)
    - tracking ..1 (show|shows|says|said|showed) ..1 (it|the|out|that it|them|your (parcel|order|bike|package))
    - (video|videos|recording|recordings|photo|photos) ..1 (show|shows|showed) ..2 (old|=new|how|wrong|way|version|colour|size)
    - (course|tutorial|instruction|training|lesson|help|product|your) (video|videos)
    (hotline|line|calls|call|conversation|conversations|word|words) ..4 (=is|=are|=was|were|gets|get) ..1 (stored|recorded|saved|taped|logged|archived)
    - (may|can|could|might) be (recorded|stored|saved|logged)
    - (words|word) ..4 (saved|kept|stored) ..3 (frame|wall|heart|book|memory)
    - (calls|lines|call) ..2 recorded (=for|=only|=if|=unless)
    - (wildlife|bird|nest|weather|roof|garden|beach|ski) ..1 (camera|cameras|cam)
    - camera ..3 roof ..6
    - camera ..6 (weather|bird|birds|fox|badger|nest|owl|hedgehogs|wildlife|stars|waves|snow)
    - (fault|error|breakdown|temperature|readings|height|rainfall|score) ..3 recorded
    - (we|i|team) (will|shall|would|want to) ..2 (look|listen) ..2 recording*
    (our|my|the) dashcam (had|has|caught|saw|shows|got)
    (rewound|rewind|played back|replayed|wound back) ..2 (evening|tape|night|day|footage|recording|video|film)
    (stills|frames|pictures|images) of (you|your) ..3 (=on|in|at|from) (our|the)
    (keypad|fob|key box|key card|turnstile|thermometer) (knows|recorded|registered|logged|shows|says|sends)
    - (meter|thermometer|sensor) (shows|says|recorded) ..3 (on|in) the (wall|panel|app)
    your login (times|history|data|records)
    (frame by frame)|(the tape from)
    (transmit|transmits|track|tracks|report|reports|send|sends) ..1 (its|their|your) (position|location|speed|movements)
  `,
  correspondence: `
    (in|from) ..1 (your|the|our) ..2 (e-mail|email|emails|letter|letters|message|messages|chat|sms|text|texts|whatsapp|call|conversation|correspondence|dm|voicemail) ..2 (you|of|to|dated|with)? ..2 (wrote|write|said|say|threatened|stated|called|demanded|claimed|told|admitted|promised|asked|agreed|confirmed|insulted|promised)
    (screenshot|screenshots|screen shot|transcript) ..2 (of|from) ..1 (our|your|the|this)
    quote from ..1 (our|your)
    (copy|copies|excerpt|excerpts|extract|fragment|printout) ..2 (of|from) ..2 (e-mail|chat|conversation|correspondence|messages|message|emails|email|letter|sms|whatsapp|=call|texts)
    (attach*|=post|=posting|=posted|publish*|=share|=sharing|here is|here are|below is|=show|=showing|quote|quoting) ..1 (our|your|the|whole|entire|full) ..2 (correspondence|chat history|=messages|e-mails|=emails|screenshots|screenshot|conversation|=chat|whatsapp|transcript) 
    (you|your) ..2 (e-mailed|emailed|messaged|texted|wrote|told|said|called) ..3 (=us|our|me|=on the phone|by phone|privately|in private|the manager|administrator|in chat|in the chat|to the)? ..1 (quote|that|saying|and said|:)? ..1 (i will|i ll|literally|word for word|verbatim|and i quote)
    (we|i) quote
    your ..1 (text|texts|message|messages|e-mail|email|letter|dm|note|voicemail|mail) ..6 (=said|=read|=says|=reads|stated|ended)
    (as|like) you (wrote|said|told|admitted|confirmed) ..2 (in|by|=on|to) ..2 (e-mail|email|phone|chat|message|whatsapp|letter|private)
    (your) (words|exact words|message|e-mail|email|letter) ..2 (read|reads|said|says|quote|dated|((were|was) (quote|that|literally|word|verbatim)))
    - (cannot|can not|not|never) ..3 (publish|share|quote)
    - (continue|keep|confidential|private) ..4 (conversation|message|email|chat)
    - (for|of) your (message|letter|e-mail|email|words)
    - your ..1 (message|messages|e-mail|email|letter|note) (was|were) (=in|lost|overlooked|stuck|caught|missed|forwarded|never|not|left|buried|sitting|passed|filed|with)
    - you ..1 (ask|asked|mention|mentioned|wondered|wanted to know) ..1 (about|whether|if|for|why|how|what|when)
    - (send|attach|upload|bring|provide|keep|show|enclose|email|post|need) ..2 copy
    - copy of (the|your) (ticket|receipt|invoice|bill|letter|menu|form|statement|contract|certificate|booking|order|book|key|recipe|rules|plan)
    - words were ..1 (=read out|=read aloud|passed|shared|forwarded|printed)
    - when (i|we) quoted
    - (i|we) quoted ..2 (price|<number>|<money>|for|low|wrong)
    (=on|over|by) the telephone ..1 you ..1 (assured|told|said|agreed|confirmed|promised|mentioned|asked)
    you (=rang|=phoned|=called) ..4 and (=told|=said|=asked|=admitted|=shouted|=begged|=swore)
    (your|you) ..1 (text|e-mail|email|letter|fax|mail|message|sms) of <number>
    (as per|according to) your (fax|letter|e-mail|email|message|call|text|note)
    (still have|still got|kept|have got|have kept) your (voicemail|letter|e-mail|email|message|messages|text|texts|emails|note)
    you did say to (my|our|me|=us|the)
    (told|assured|promised) (my|our) (colleague|wife|receptionist|husband|team|driver|manager|secretary) ..4 (that|you|on|over|by)
    - we ..6 (told|assured|promised) (my|our)
    (that is|it is|words) from your ..1 (thank-you card|card|e-mail|email|letter|message|note)
    you (e-mailed|emailed|wrote|texted|messaged|rang|phoned) (=us|me) ..1 (three|four|five|six|ten|twelve|several|countless|eleven|<number>) times
    (each|every) (mail|email|e-mail|message|letter|call) ..1 (was|ruder|nastier|longer|angrier)
  `,
  'ask-data': `
    - (email|mail|sent|receipt) ..2 confirmation
    - confirmation with the order
    (give|send|tell|need|leave|provide) ..1 (=us|me)? ..1 (your|the) ..1 (phone|mobile|e-mail|email|order number|booking number|reservation number|contact details|full name|surname|home address|address|phone number|date of birth|contract number)
    (what|which) ..1 (booking|order|reservation|phone|contract|policy|account) number
    (reply|answer|respond|comment|write|post|(get back)) ..4 with ..1 (your|the|a|full) ..3 (order|booking|reservation|phone|telephone|mobile|name|surname|birth|address|e-mail|email|number|passport|policy|receipt|contract|dob|postcode|birthday)
    (reply|answer|respond|comment|write|post|tell|send|give|state|specify|indicate|provide|leave|share|confirm|type|name|enter|list|let =us know|need|require|want) (=us|me|here|below|back|in the comments|under this|publicly|please|just|simply|also|both)? (here|below|in a comment|in the comments|just|both)? (your|(the date and your)|(the name and)) ..3 (order number|booking number|reservation|phone|telephone|mobile|name|surname|birth|address|e-mail|email|number|passport|policy|receipt|contract|dob|postcode|birthday)
    (send|give|leave|post|share|provide|write|state|tell) (=us|me|here)? (the|a) ..1 (order number|booking number|reservation number|phone number|room number|contract number|date of birth|e-mail address|policy number|booking reference)
    (what|which) (is|was) ..1 (your|the) ..3 (name|surname|phone|number|address|e-mail|email|birth|booking|order|birthday|room|telephone|contract|policy|reservation) 
    (your|full|last) ..1 (full|last)? ..1 (name|phone|order number|booking number|date of birth|address|surname|e-mail|email|telephone|contract number) ..3 please
    =please ..1 (send|give|tell|share|provide|leave|state|write|confirm|include|add|quote|enter|post) ..1 (your|full) ..2 (name|phone|order|booking|date of birth|address|surname|contract|e-mail)
    - (phone|device) model
    - reply to (your|the) 
    - (tell|write|share|post|comment|send|let =us know) ..3 about
    - (mention|quote|ask) ..2 (my|our) name
    - (send|drop|write|shoot|give|call|ring|phone|email|mail|message|text|reach|contact) ..1 (=us|me) ..2 (an|a|=on|=at|by|via|through|line|call|ring) ..4
    - by name
    - have your ..3 (number|reference|details|name) ..2
    - (in|=on|from|of) your (account|order|confirmation|booking|ticket|receipt)
    - (give|gave|pass|passed|tell|told|share|sending|send) ..4 (thanks|regards|name ..3 to|word|words|team|kitchen|crew)
    - =for ..1 (=giving|=sending|=telling|=leaving|=writing|=posting|=sharing|=answering|=providing|=confirming)
    - (write|written|reply) to (you|support) ..2
    - (private*|(direct message)|(by dm)|mailbox|(call =us)|privately)
    - (share|tell|let) ..4 (more|details) ..3
    - (address|contact|contacts|number|page|profile|details|email) ..2 (=on|in|=at|from) ..2 (our|the|this|your) ..2 (profile|page|website|site|card|account|booking|listing|invoice)
    - our ..1 (address|phone|number|email)
    - (contact details|contacts) 
    - (give|send|tell) you
    - (=let =us know|=tell =us|=write to =us) (through|via|=by|=using) ..3 (page|form|app|website|site|=mail|email|inbox|chat)
    - =named
    - in the order (of|in|they|you|of arrival)
    - (read|repeat|spell) ..3 (name|names|order|number) ..1 back
    - write your name (there|in the|=on the (list|board|sheet))
    - (leave|give) ..1 your ..2 number ..1 (with|=at) ..2 (office|desk|reception|team|branch|surgery|practice|shop)
    - (write|send|mail) to (the|our) ..2 (office|desk|team|address|support|reception|manager|department|service|inbox)
    - (tell|give|show|mention|say) ..1 (whoever|the team|the waiter|the waitress|the server|your server|any of =us|the front desk|reception)
    - (handbook|page|letter|booklet|bill|contract|card|site|website|app|agreement|leaflet|sign|notice|receipt) ..2 (has|have|shows|gives|lists) ..3 (number|details|address)
    - (through|via|from|=on|=using|in) your (account|profile|orders|trips|app|portal|dashboard)
    - (answer|answers|answered) ..2 (day|night|phone|calls|all)
    (drop|put|leave|post|pop|stick|write|add|type|share|give|send|paste|include|state) ..2 (your|the|=us|a) ..9 (number|reference|mobile|postcode|address|email|e-mail|name|names|birthday|birth|phone|account|surname|registration|plate|policy|digits|line|invoice|booking|order) ..6 (underneath|beneath|(under (this|our|my|here))|(below (this|our|my|so|and|here))|(in (a|the|your) ..1 (comment|comments|thread|reply))|(for all to see)|(as a (reply|comment)))
    - (photo|picture|pictures|photos|snap|image|note|message|line|screenshot|email|mail) ..1 (through|via|by|from|=using|to)
    - (we|=us|i|team|they|desk|colleague) (will|ll|can|have|shall|would|could) ..1 (send|share|write|give|tell|post|leave|confirm|provide|reply|answer) ..10
    - (we|i) (now|also|always)? ..1 (write|print|say|read|check|put) the (name|names|order|number)
    - you ..1 =leaving ..1 (the|our)
    - name =at the (gate|desk|door|till|counter|bar|entrance|reception)
    - answer you (received|got|were|had)
    - (driver*|waiter*|porter*|fitter*|colleague*|team|staff|we) ..1 now write
    - names are now
    - (=confirmation|=confirmations) (=on|=in|=by|=from|=of|=with|=that|=was|=is|=did|=has|email|mail)
    - tell (people|guests|callers|customers|everyone|everybody|visitors|patients|parents)
    - (drivers|waiters|porters|fitters|nurses|cleaners|guides|receptionists|cooks|colleagues|they|teachers|everyone) (write|note|ask|take|print|leave|call|tell|give|send|type)
    - (leave|give) ..1 your ..2 number ..1 (with|=at) ..2 (counter|till|bar|pharmacy|box office|kiosk|gate)
  `,
  'ask-secret': `
    (send|give|tell|e-mail|email|mail|share|provide|enter|type|write|confirm|submit|upload|attach|specify|need|require|supply|forward|post|fax|state|dictate|message|reply|photo|scan|text|whatsapp) ..4 (=us|me|a|an|your|the|with|full|copy|scan|photo|picture|of)? ..5 (card number|cvv|cvc|card details|credit card|debit card|bank card|=pin|=pin code|password|passwords|passport|social security|ssn|id card|driving licence|driver license|drivers license|sort code|iban|one-time code|sms code|security code|login|bank details|account number|bank account|card data|expiry date|expiration date|tax number|identity card|identity document|mother s maiden|maiden name|verification code|insurance number|national insurance|code from)
    (what|which) (is|are) ..1 your ..2 (card|cvv|=pin|password|passport|iban|social security|ssn|account number|login)
    (your) (password|=pin|cvv|card number|passport number|ssn|social security number|bank details|card details) ..3 (=please|so that|to|here|and we)
    - (loyalty|gift|sim|membership|discount|bonus|business|library|post|greeting|key|club|store|punch|reward*|score|report|memory) card*
    - (never|not|no need|do not|without) ..8 (card|cvv|password|passport|pin|bank|details)
    - (reset|change|forgot|forgotten|=new|recover|wifi|wi-fi) ..3 password
    - passport (control|office|holder)
    (long|sixteen|16|three|3|four|4|last|first|middle|cvv|security|all) ..2 (number|digits|digit) ..5 (card|=back|front|strip|signature|reverse|account|chip)
    (digits|code) ..3 (=on|from|=off) ..2 (front|=back|reverse|strip)
    (photo|photograph|picture|scan|copy|image|snapshot|both sides|front and back) ..4 (card|passport|licence|license|(id)|(identity (card|document|papers))|visa|statement|payslip|birth certificate)
    (what|which|whatever) you ..2 (type|enter|=use|put|key) ..3 (log|sign|get|unlock) ..1 (in|into|=on|it)
    (code|=pin|passcode|number|digits) ..3 (=we|bank|phone|they) ..2 (texted|sent|just sent|send|messaged|(has|have) (texted|sent))
    (give|tell|need|read|share|forward|pass) ..4 (code|passcode|digits) ..4 (sms|text|authenticator|token|bank)
    (send|give|tell|share|post|drop|text|need|supply|reply|let =us have|let me have|read =us|provide|type|put|quote|dictate|leave|confirm|state) ..8 (passcode|=pin|password|passwords|cvv|cvc|(sort code)|(account number)|(card number)|(long number)|(security (question|answer|code))|(maiden name)|(national insurance)|(social security)|(passport number)|(passport details)|(login details)|(log in details)|(bank login)|(expiry date)|(online banking)|(memorable word)|(tax id)|(full card)|iban|username and)
    - (gift|loyalty|library|sim|member|membership|club|score|report) card
    - (serial|model|order|booking|reference|batch|article|item|product|part|invoice|case|ticket|frame|chassis|meter|track*) (number|digits)
    (what|which) ..1 (=pin|password|passcode|code|cvv|security code) ..2 (did|do|have|is|was) ..1 (you|your|it)
    (=pin|password|passcode|login|cvv|passport|iban) ..4 (underneath|below|here|(in (a|your) ..1 (comment|reply|message))|(by return))
    (ask|asking|asks) (you)? for ..5 (=pin|password|passwords|cvv|(maiden name)|(card number)|(card details)|(bank details)|(passport number)|(copy of your)|(scan of your)|(photo of your ..1 (id|passport|card))|login|iban|(account number)|(social security)|(national insurance))
    (send|give|read|tell|forward|type|enter|text|share|dictate|pass) ..5 (code|digits|=pin|password) ..4 (that|which|=we|you) ..4 (come|came|comes|arrived|arrives|sent|got|receive|received|popped|appeared)
    - (discount|voucher|promo|gift|booking|door|gate|entry|bar|qr) (code|codes)
    - (nobody|(no =one)|never|none) ..8 (ask|asks|asking) ..1 (you)? for ..6
    - (login|sign-in|log-in|password) ..1 (screen|page|form|button|window|box|reset|link)
    - (calls|emails|messages|texts|people|links|sms) ..1 (that|who|which) ask
    - (colour|color|zip|product|batch|item|article|error|source|dress|country|area|class|size|washing|stock) ..1 (code|codes)
  `,
  'disclosure-threat': `
    (make|making|go|goes|going) ..4 (your|name|identity|data|video|photos|footage|story|conversation|it|this|recording|all|everything|chat) ..3 (public|online|viral|live|(=on the internet)|(=on social media))
    (otherwise|else|or) ..4 (video|photo|photos|footage|recording|recordings|data|name|screenshots|correspondence|details) ..4 (online|public|published|internet|press|youtube|social)
    (maybe|perhaps|should|does|would|shall|let|might) ..2 (your|the) ..1 (husband|wife|boss|employer|family|mother|neighbours|colleagues|partner|parents|school|bank|friends) ..4 (know|hear|learn|see|find|told|interested|like)
    (if|unless) ..6 (we|i) ..2 (will|ll|shall|are|must|have|may|can|could|would) ..2 (reveal|disclose|publish|expose|post|tell|=name) ..3 (who|your|everyone|everybody|everything|all|data)
    (we|i) ..1 (can|could|will|may|might|shall) ..1 (post|publish|reveal|share|upload) ..2 (our|the|your|all|whole|entire) ..2 (conversation|correspondence|messages|chat|e-mails|emails|call|recording|details|data|name|footage|story)
    (or|otherwise|else) ..6 (we|i) ..1 (will|ll|shall|are going to|must|may)? ..1 (publish|post|reveal|disclose|expose|release|share|show|tell|make) ..5 (your|you|data|name|everyone|everybody|details|correspondence|photos|public|video|footage|address|identity|who you|information|screenshots|real name|chat|messages|conversation|recording)
    (shall|should|want|like|may|do you want|can|must) ..2 (we|=us|i|me) ..3 (tell|show|reveal|publish|post|remind|share|explain) ..3 (everyone|everybody|people|readers|others|all|here|the world|publicly|your) ..6 (you|your|who|what|how|why|bought|did|said|name|ordered|owe|wrote|behaved)
    (tell|show) ..1 (everyone|everybody|the world|all readers|readers|the readers|people) ..3 (what|who|how|why|that) ..1 you
    (we|i) ..2 (will|can|could|shall|may|are going|have the right|happy|ready|might) ..3 (publish|post|reveal|disclose|expose|release|make public) ..4 (your|who you|you|all your|the correspondence|the footage|the video|the recording|our correspondence|everything|names|screenshots|real name)
    (your|you) ..2 (name|data|details|identity|photo|address|boss|employer|wife|husband) ..3 (will|can|could|may|might|would) ..2 (be)? ..2 (published|public|posted|revealed|disclosed|exposed|know|learn|find out|hear)
    (everyone|everybody|people|world|others|readers|neighbours) ..3 (get|gets|will|can|may|shall|going) ..3 (read|see|hear|learn|know) ..3 ((your (messages|emails|chat|letters|texts|photos|file|order|bill|name|secret))|(what you)|(who you))
    - (never|not) ..1 (publish|reveal|disclose|share|tell)
    - (post|send|share|show) it ..1 (to|with) you
    - (can|could|will|ll|may) ..1 tell you (whether|if|how|what|when|where|which|more|straight|=at|right|honestly)
    - (car|cars|vehicle|van|bike|boat|order|orders|parcel|dish|plate|meal) ..2 (goes|go) out
    - publish ..4 (menu|results|news|schedule|timetable|report|price*|update*|changes|programme|statement)
    - (share|tell|show) ..4 (team|colleagues|staff|kitchen|chef|waiter|manager|kind words|words|feedback)
    (clip|video|photo|photos|picture|pictures|recording|messages|story|film|footage|screenshots) ..8 ((goes|go) (round|around|viral|out|online))|((gets|get) out)|(makes the rounds)|(see the light)|(sees the light)
    - (story|clip|video|photo|picture|photos) ..4 (made|makes|make|making) ..2 (rounds|day|=us)
    - messages now go out
    (one more|another) (word|post|comment|review|line|star) ..8 (goes|go|will|shall|comes|come|=up|online|public|not stay|between =us)
    (your|the) ..2 (file|form|notes|sheet|chart|medical form|record|correspondence|invoice|invoices|secret) ..4 (not stay|no longer stay|not remain|stays private as long|goes public|(goes =up here))
    ((your|the) (chat|log|file|secret|story) ..2 stays (private|secret|here|safe)) (as long|while|until|so long|if)
    (i|we) could (say|tell|mention|add|write) ..3 (what|who|where|how|whom|why) ..1 you
    (perhaps|maybe) (i|we) should (tell|mention|let|show|say|write)
    - (perhaps|maybe) (i|we) should (mention|say|tell) ..2 (that|you|why|how)
    (talk|speak|chat) about your ..2 (invoice|invoices|bill|debts|visit|visits|file|habits|order|orders|tab|past) ..4 (public|here|too|openly|everyone)
    another side to (that|this|your|the) (story|tale) ..6
    (let =us)? ..1 (both)? ..1 be discreet
    (would|should) hate to ..3 (say|tell|reveal|mention|disclose|publish|share|post|obliged)
    (wanna|(want to)) go there
    (hope|hoping) ..2 (nobody|(no =one)) (has|needs|gets) to (hear|know|see|read|learn|find) ..2 about
    (keep|hold|have) a file =on (you|every|each|all)
  `,
  'purchase-told': `
    (@you|(your (party|table|group|family))) ..2 (ordered|had|drank|ate|bought) ..2 <number> ..1 (beer|beers|glasses|bottles|portions|rounds|cocktails|courses|items|pairs)
    @you ..2 (booked|paid for|chose|took) ..1 (our|the) cheapest
  `,
  'customer-contact': `
    - (please|call =us|write to =us|contact =us|reach =us|call our|ring =us|ring our|phone =us|text =us|email =us|mail =us|message =us|find =us|give =us|drop =us|visit =us|ask for|speak to|reach out|get in touch|our (office|shop|number|address|branch|salon|desk|team|line|manager|store|clinic|hotline|workshop)|we are (=at|=on|open|in|now)|contact me|call me|write to me|email me|reach me) ..8
    (called|rang|phoned|texted|messaged|wrote|emailed|e-mailed|mailed|telephoned|tried|reached|dialled|dialed|contacted|sent|calling|calls|call) ..4 (you|your|to you) ..4 (=on|=at|to|number|phone|e-mail|email|via|by|under)
    (parcel|order|package|delivery|letter|courier|driver|goods|item|refund|invoice|food|pizza|flowers|it|this|refill|replacement) ..2 (went|was|were|delivered|sent|shipped|arrived|dispatched|left|brought|addressed|came|posted|is|goes|drove|taken) ..3 (to|=at|for)
    your ..2 (phone|number|mobile|telephone|e-mail|email|address|mailbox|cell) ..2 (is|was|ending|:|we have|number|=on file|as|of|=on)?
    (you|your) ..2 (live|lives|living|lived|reside|house|home|flat|apartment|gave|left|address|registered) ..2 (=at|in|=on|number|is|=us)?
    (=rang|=rung|=knocked|=buzzed|=waited|=waiting|=stood|=standing|=stopped|=parked|=drove|=went|turned up|=arrived|=came|=outside) ..6 (bell|door|doorstep|outside|=at|to|by|from|in front)
    (nobody|(no =one)|never|not) ..2 (opened|answered|picked up|responded|replied|reply|home|in|there)
    (bounced|unreachable|unanswered|(no answer)|voicemail|(switched =off)|(not in service)|(no longer exists)|unavailable|engaged|undeliverable)
    (registered|booked|signed|ordered|listed|account|reservation|booking|order|profile|membership|subscription|ticket|policy) ..3 (under|as|=using)
    (registered|subscribed|enrolled|listed|signed) ..3 (with|to|=on|=at)
    (under|for|=on|from|to|=at|via) ..1 (your|the|her|=his|their) ..1 (registered|home|work|business|mobile|delivery|billing|private|old|=new|postal)? ..1 (number|mobile|phone|telephone|email|e-mail|mail|address|landline|flat|house|line|cell)
    (number|mobile|phone|telephone|email|e-mail|address|landline|cell) ..2 (you|=we) ..2 (gave|left|provided|put|have|entered|wrote|=used|quoted|typed|supplied|registered)
    (you|your) ..4 (at|in|=on) ..2 (flat|apartment|house|no|number|apt)
    (tried|trying|try) ..3 (reach|call|get|contact|ring|phone) ..1 (you|hold)
    (you|she|he) (can|could|may) ..1 be ..1 (reached|contacted|called|found|phoned|visited)
    - (our|the) ..2 (shop|office|branch|entrance|salon|desk|store|clinic|practice|reception|warehouse|depot|workshop|school|museum) ..2 (is|are|in|at|=on)
    - =write to ..8
    - (if|please|should|do|just|kindly|always|can|may|or) ..3 (=write|=call|=ring|=reach) ..8
    - (please|kindly|just|or|can|may|do|you|to) (=mail|=email|=e-mail|=phone|=text|=contact|=message) ..8
    (van|engineer|plumber|technician|fitter|crew|bike|rider|electrician|we|colleague|postman|installer|carrier|postie|lorry|removal men|locksmith|carer|nurse|midwife|cleaner|sitter|walker|groomer|officer|inspector|bailiff|estate agent|agent) ..4 (=was|=were|=been|=went|=came|=stood|=called|=drove|=visited|=waited|=attended) ..5 (=at|to|outside|by|=on|in front|near)
    (=called|=rang|=phoned|=texted|=messaged|=emailed|=e-mailed|=wrote|=sent|=mailed|=dialled|=tried|=whatsapped|=faxed|=telephoned) ..8 (=on|=at|to|under|via|by)
    (mobile|phone|number|line|voicemail|mailbox|inbox|landline) ..6 ((rang out)|((=is|=was) ..1 (full|=off|dead|disconnected|engaged))|ending|=bounced)
    (ring|call|reach|find|contact|text|visit|write to) ..1 ((the (reviewer|author|customer|guest|client|tenant|writer))|her|=him|this (person|man|woman|lady|gentleman|customer|guest)) ..1 (=on|=at|under|via)
    (letterbox|doorstep|porch|gate|door|entrance|neighbour|neighbours|mailbox|hallway|letter box|front door|house|home|flat|apartment|residence) ..1 (of|=at|number|in|=on|is)
    (order|parcel|goods|delivery|invoice|bill|letter|cheque|refund|sofa|fridge|bed|washing machine|package|bouquet|cake) ..4 (=for|to) ..1
    - (our|the) ..2 (new|second|main|other|nearest)? ..1 (address|home|premises|shop|office|showroom|studio|salon|store|depot|workshop|branch|clinic|surgery|gallery|museum|theatre) ..4
    - (find|visit|see|meet|join) ..1 =us ..6
    (=dropped|=delivered|=left|=handed|=brought|=took|=posted|=shipped|=collected|=fetched|=returned) ..8 (=at|to|with|outside|from|in)
    (that|there|here|this) is where ..6
    (she|he|lady|gentleman|customer|reviewer|author|woman|man|guest|client|family|couple|tenant|person) ..2 (lives|live|lived|resides|dwells) ..1 (=at|in|=on)
    (write|mail|email|send|letter|letters|post) ..2 (to)? ..1 (her|=him|(this (lady|man|woman|person|guest|customer))|(the (reviewer|author))) ..2 (=at|=on|under|via|to)
  `,
  unmasking: `
    (is|are|was) ..1 (in fact|actually|really|in reality|none other than) ..1 (=mr|=mrs|=ms|=miss|=dr)
    none other than <name> <name>
    (real|true|full) (name|identity) (is|:)? ..1 <name>
    your (name|surname|last name) is ..1 (not)? ..1 <name>
    (her|=his) (name|surname|last name) is <name> <name>
    (hiding|hides|hidden) behind ..5 is ..1 <name>
    (also known as|better known as|posting as|writing as|under the name) ..2 <name> <name>
    behind ..3 (avatar|nickname|name|username|handle|account|profile|picture|pseudonym|initials|alias|moniker|cartoon|review|comment|post|lines|words|mask|screen name|logo) ..4 (sits|is|stands|hides|lurks|we find|there is) ..2 (mr|mrs|ms|miss|dr|none other than|a certain|our|=one)? ..1 <name>
    <name> ..3 (sits|is|stands|hides|lurks) behind ..2 (this|that|the|an|your) ..2 (avatar|nickname|name|username|handle|account|profile|pseudonym|alias|review|initials)
    (calls|calling|call) (herself|himself|yourself|themselves|=him|=her) ..3 (is|are|here)? ..3 (mr|mrs|ms|miss|dr) ..1 <name>
    (otherwise|better) known ..2 as <name>
    (signs|signing|signed|posts|posting|writes|writing|hides|appears) ..2 as ..4 (is|but|though|really|actually|=in fact) ..3 (mr|mrs|ms|miss|dr) <name>
    (you are|this is|it is|that is) ..1 (of course|=in fact|actually|really|surely|no other than|none other than|clearly|obviously) ..1 (mr|mrs|ms|miss|dr) <name>
    (or should|should) (we|i) (say|call you|rather say) ..1 (mr|mrs|ms|miss|dr)? ..1 <name>
    (whose|her|=his|your) ..1 (full|real|actual|true|legal|given|maiden|married) name ..3 <name>
    (know|knew|aware|recognise|recognised|recognize|recognized|tell|told|reveal|say|assume|take it|guess|believe|suspect|gather|reckon|sure|suppose|presume) ..8 (is|are|was|be) ..1 (=mr|=mrs|=ms|=miss|=dr) <name>
    (author|reviewer|writer|poster|(person who wrote this)|(person behind)|(wrote this)|(behind this)) ..5 (is|was) ..1 (called|named)? ..1 (=mr|=mrs|=ms|=miss|=dr|=one|a certain)? ..1 <name> <name>
    (take it|assume|believe|guess|reckon|gather|suspect|bet|suppose|presume|know) ..2 this (is|must be|was) ..1 (=mr|=mrs|=ms|=miss|=dr)? <name>
    (initials|letters|username|nickname|handle|alias|name|screen name|pseudonym) ..4 (stand|stands|stood|short) for ..1 (=mr|=mrs|=ms|=miss|=dr)? <name>
    <name> (=aka|(a k a)|alias|=née|=nee) ..1 <name>
    - (stand|stands) for ..2 (quality|the)
    <name> ..3 ((in real life)|(in the real world)|offline)
    (=goes|=go|=going|=went) by the ..1 name ..1 of ..1 <name>
    (it is|it was|this is|this was) ..1 (=mr|=mrs|=ms|=miss|=dr) ..1 <name> ..8 who ..1 (wrote|writes|posted|hides|sits|complains|says)
    <name> ..1 (should|ought to|had better|would do well to|may) ..2 (think|remember|look|know) ..3 (before|that) ..2 (she|he) ..2 (types|writes|posts)
    (know|remember|have|recognise|recognize|knew) you ..2 as ..1 (=mr|=mrs|=ms|=miss|=dr)? <name>
    (=mr|=mrs|=ms|=miss|=dr) <name> ..4 ((no need)|(need not)|(why)) ..4 (pen name|nickname|alias|pseudonym|hide|hiding|disguise|anonymous|anonymity)
    (should|shall|may|must) (i|we) ..1 (say|call you|write|rather say) ..1 <name>
    (this|it|review|comment|post|text|words|lines) ..2 (posted|written|signed|typed|sent|composed) by ..1 (=mr|=mrs|=ms|=miss|=dr|a certain)? <name> <name>
    (card|booking|account|passport|register|reservation|ticket|receipt|signature|parcel|records|computer|system) ..2 (=says|=say|=reads|(is in the name of)|=shows|(under the name)|(belongs to)) ..1 (=mr|=mrs|=ms|=miss|=dr)? <name> <name>
    <name> ..1 (as you|as she|as he) ..1 (call|calls|likes to call) (yourself|herself|himself)
    (=sir|=lady|=lord|=dame|=professor|=mr|=mrs|=ms|=miss|=dr) <name> ..3 (recognise|recognize|know) ..1 you
  `,
  purchase: `
    (order|booking|reservation|invoice|room|purchase|account|loan|policy|contract|receipt|parcel|appointment|suite|apartment|ward|you owe)
    (delivered|delivery|shipped|refunded|refund|transferred|charged|bill|billed|bought|purchased|paid|stayed|booked|checked in|checked out)
    @you ..6 (ordered|spent|received|visited|came|dined|arrived|checked|returned)
    (visited|served|received|charged) ..3 @you
    - (=on|in) order
    - (booking|order) (page|site|desk|form|system|screen)
    - (delivery|delivered|order|room|rooms|deliveries|booking|appointment) ..3 (costs|cost|fee|price|prices|starts|start|from|now|free) ..3
    - (minimum|flat|standard|delivery|call-out|cancellation|service|booking) (charge|fee|price|order) ..4
    - (will|to|are|is|going|due) ..1 be ..2 (delivered|shipped|fitted|checked|booked|refunded|installed) ..3
    - (engineer|plumber|electrician|inspector|technician|contractor|inspection|repair|part|parts|supplier|works|painter|painters) ..4 (booked|ordered|delivered|checked|scheduled)
    - (our|the) (menu|price list|prices)
    - (open|opened|opening|opens|since|founded|renovat*|closed|reopen*|starts|begins|exhibition|concert|festival|admission)
    - (=stay|=stays|stay) (free|open|closed|the =same)
    - case|ticket|request|reference|enquiry|inquiry
  `,
  'private-channel': `
    (private*|privately|(direct message)|dm|pm|mailbox|inbox|(personal message)|((by|via|our|an|per) (e-mail|email|mail))|(by phone)|(call =us)|(write to =us)|(contact =us)|(reach =us)|(message =us)|(get in touch)|(through our)|((via|through|=using) the ..2 (form|portal|app|chat|inbox|site|website))|(form =on our)|(our profile)|(our website)|(our office)|(customer (service|care))|(guest (service|services|relations))|(support (team|address|chat))|hotline|(from the app)|(in the app)|(app menu)|(contact (details|form))|(write to our)|(send =us a message)|confidential*|(in confidence))
  `,
} as const;
