/** Why a rule flags, by its id, in one line: shown to the person who writes. */
export const reasons: Readonly<Record<string, string>> = {
  'privacy-reviewer-identity': 'Det här namnger skribenten utöver vad sidan visar. Läsare kan räkna ut vem som skrev.',
  'privacy-reviewer-contact':
    'Här lämnas en kunds telefonnummer, mejl eller adress ut. Det får bara kunden själv göra.',
  'privacy-transaction-details':
    'Det här röjer en beställning, ett rum, ett belopp eller ett datum som recensionen inte nämner.',
  'privacy-confirm-relationship':
    'Läsarna får veta att skribenten är patient, klient eller elev. Redan det är konfidentiellt här.',
  'privacy-health': 'Det här säger något om en persons hälsa. För det finns ingen grund offentligt.',
  'privacy-financial':
    'Det här säger något om en persons skulder, inkomst eller konto. Sådana svar har lett till böter.',
  'privacy-legal-matter': 'Det här röjer ett rättsligt ärende. Det är konfidentiellt även efter en dålig recension.',
  'privacy-student-minor': 'Det här säger något om ett barn eller en elev som kan kännas igen.',
  'privacy-special-category':
    'Det här nämner religion, ursprung, funktionsnedsättning eller något annat skyddat hos en person.',
  'privacy-third-party': 'Det här berättar något om en annan person, som inte har gått med på det.',
  'privacy-employee-data': 'Det här offentliggör privata uppgifter om en anställd.',
  'privacy-identity-guess': 'Det här gissar vem som skrev recensionen. Skribenter får vara okända.',
  'privacy-surveillance':
    'Inspelningar och kamerabilder som används mot en kund läses som ett hot och röjer uppgifter.',
  'privacy-quote-correspondence': 'Det här citerar ett privat samtal offentligt.',
  'privacy-ask-in-public': 'Här efterfrågas personuppgifter utan en privat kanal, så de kan hamna här inför alla.',
  'privacy-ask-secret-data': 'Kortnummer, lösenord och id-handlingar efterfrågas aldrig i ett svar.',
  'privacy-disclosure-threat': 'Det här hotar med att offentliggöra vad ni vet om kunden.',
  'liability-fault-admission':
    'Att beklaga är ofarligt; att ta på sig skulden för en skada kan användas mot företaget.',
  'liability-guarantee':
    'Det här lovar något som ingen kan vara säker på. Ett enda fel till gör det till ett brutet löfte.',
  'liability-discipline-announced':
    'Det här berättar om ett straff. Det skadar den anställda och hjälper ingen läsare.',
  'liability-money-commitment':
    'Ett belopp eller en återbetalning som utlovas offentligt binder företaget. Kom överens privat.',
  'liability-safety-incident': 'Någon kan ha kommit till skada: en chef behöver godkänna svaret innan det publiceras.',
  'liability-professional-advice':
    'Det här är medicinska, juridiska eller ekonomiska råd till en enskild person, offentligt.',
  'liability-performance-claim':
    'Det här utlovar ett resultat, ett tillfrisknande eller en avkastning som inte går att lova.',
  'liability-unverified-action':
    'Här står att något har gjorts. Inget visar det: bekräfta att det stämmer eller ta bort det.',
  'liability-consumer-rights-denial': 'Det här förnekar en rätt som kunden kan ha enligt lag.',
  'liability-third-party-disparagement':
    'Det här lägger skulden på eller talar illa om ett annat företag. Det kan vara förtal.',
  'dispute-fake-review-accusation':
    'Det här kallar recensionen falsk offentligt. Utan bevis är det en anklagelse; rapportera den i stället.',
  'dispute-competitor-accusation': 'Det här påstår att en konkurrent har skrivit, vilket läsarna inte kan kontrollera.',
  'dispute-legal-threat':
    'Det här hotar med rättsliga steg på grund av en recension. Reglerna för recensioner förbjuder det.',
  'dispute-demand-removal': 'Det här ber skribenten ta bort eller ändra recensionen. Sajterna förbjuder det.',
  'dispute-ask-rating-change': 'Det här ber om ett högre betyg. Flera sajter förbjuder det, och läsare ogillar det.',
  'dispute-gag-clause': 'Villkor som förbjuder recensioner är ogiltiga, och att hänvisa till dem skadar företaget.',
  'dispute-service-retaliation': 'Det här straffar kunden för en recension genom att neka service.',
  'dispute-demand-proof': 'Att kräva bevis offentligt stöter bort läsare. Kontrollera saken privat.',
  'dispute-deny-customer':
    'Det här säger att skribenten aldrig varit kund. Säg i stället att besöket inte gick att hitta.',
  'dispute-platform-appeal-in-reply':
    'Det här vänder sig till sajten, inte till läsarna. Rapportera recensionen via sajten.',
  'dispute-engage-commenters': 'Det här diskuterar skribenten med andra.',
  'blame-customer-fault': 'Det här lägger skulden på kunden. Det stöter bort läsare även när det stämmer.',
  'blame-lie-accusation': 'Det här kallar kunden lögnare.',
  'blame-personal-attack': 'Det här angriper personen, inte problemet.',
  'blame-employee-scapegoat': 'Det här lägger skulden på en enskild anställd. Läsarna väntar sig att företaget svarar.',
  'defensive-but-apology': 'Det som följer efter ”men” tar tillbaka ursäkten.',
  'defensive-conditional-apology': '”Ledsen om” betvivlar att något hände. Be om ursäkt för det som hände.',
  'defensive-internal-kitchen':
    'Bemanning, leverantörer och system läses som ursäkter. Säg vad som ändras för gästerna.',
  'defensive-majority-argument': 'Att andra var nöjda hjälper inte den här kunden.',
  'defensive-policy-shield': 'En regel i sig hjälper ingen. Säg vad som går att göra.',
  'tone-profanity': 'Grova ord: sajterna avvisar dem.',
  'tone-hate-or-violence': 'Det här hotar någon eller kränker en grupp människor.',
  'tone-sarcasm': 'Ironi om ett klagomål läses som förakt.',
  'tone-exclamation-excess': 'Många utropstecken läses som skrik.',
  'tone-caps': 'Versaler läses som skrik.',
  'tone-emoji': 'Emojier förringar ett klagomål.',
  'tone-overfamiliar': 'Det här är för familjärt för ett företag.',
  'tone-stock-fluff': 'Standardfraser låter automatiska. En detalj ur recensionen säger mer.',
  'tone-sentiment-mismatch': 'Tonen passar inte betyget.',
  'incentive-for-change': 'Här erbjuds något för att recensionen ändras eller tas bort. Det är förbjudet överallt.',
  'incentive-for-review': 'Här erbjuds något för en recension. De flesta sajter förbjuder det.',
  'incentive-public-compensation':
    'En gåva som nämns offentligt lockar efterföljare och tas bort på en del sajter. Erbjud den privat.',
  'promo-advertising': 'Ett svar är ingen annons.',
  'promo-code': 'Koder och rabatter gör att svaret tas bort.',
  'promo-keyword-stuffing': 'Samma sökord om och om igen ser ut som skräp.',
  'promo-regulated-goods': 'Det här lockar läsare att köpa alkohol, tobak eller läkemedel eller att spela.',
  'contact-phone-email': 'Ett telefonnummer eller en mejladress kan göra att svaret avvisas här.',
  'contact-external-link': 'En länk kan göra att svaret avvisas här.',
  'contact-personal-channel': 'Använd företagets egen kanal, inte ett privat nummer eller konto.',
  'contact-missing-channel': 'Kunden får inget sätt att fortsätta samtalet.',
  'structure-placeholder': 'En ruta i mallen är inte ifylld.',
  'structure-no-greeting': 'Hälsningen saknas.',
  'structure-no-thanks': 'Det saknas ett tack för recensionen.',
  'structure-no-apology': 'Det finns inget ord av beklagande om det som hände.',
  'structure-no-specifics': 'Inget här svarar på det recensionen handlar om.',
  'structure-empty-promise': 'Det här lovar åtgärder utan att säga vilka.',
  'structure-no-next-step': 'Nästa steg saknas: varken vad som görs eller vart man vänder sig.',
  'structure-no-close': 'Det saknas en avslutning.',
  'structure-language-mismatch': 'Svaret är inte på samma språk som recensionen.',
  'structure-unsupported-format': 'Listor och märkning försvinner här.',
  'structure-dead-end-question': 'Kunden kan inte svara på en fråga här. Nämn en privat kanal.',
  'duplication-identical': 'Nästan samma text har redan publicerats. Läsarna ser båda.',
  'duplication-quotes-review':
    'Det här upprepar ord ur recensionen. En del sajter förbjuder det, och sökningar hittar anklagelsen två gånger.',
  'length-platform-max': 'Det här är längre eller kortare än sajten tar emot.',
  'length-too-long': 'Det här är längre än läsare orkar.',
  'length-too-short': 'Det här är för kort som svar på ett klagomål.',
  'policy-solicit-review': 'Det här ber om fler recensioner i ett svar.',
  'policy-off-topic-views': 'Politik och religion hör inte hemma i ett svar.',
  'policy-wrong-identity': 'Det här talar inte som företaget.',
  'policy-moderation-trigger-word': 'Ett oskyldigt ord som Googles filter kan missförstå.',
  'policy-no-report-back':
    'Ni lovade den här kunden att återkomma, och dagen har passerat. Berätta hur det gick, eller markera ärendet som löst.',
};
