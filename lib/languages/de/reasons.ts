/** Why a rule flags, by its id, in one line: shown to the person who writes. */
export const reasons: Readonly<Record<string, string>> = {
  'privacy-reviewer-identity':
    'Hier steht über die Person mehr, als die Seite zeigt. Leser könnten erkennen, wer geschrieben hat.',
  'privacy-reviewer-contact':
    'Hier werden Telefon, E-Mail oder Adresse eines Kunden öffentlich. Das darf nur der Kunde selbst.',
  'privacy-transaction-details':
    'Hier stehen Bestellung, Zimmer, Betrag oder Datum, die in der Bewertung nicht vorkommen.',
  'privacy-confirm-relationship':
    'Leser erfahren, dass die Person hier in Behandlung, Mandat oder Unterricht ist. Schon das ist hier vertraulich.',
  'privacy-health': 'Hier wird etwas über die Gesundheit eines Menschen öffentlich. Dafür gibt es keinen Rechtsgrund.',
  'privacy-financial':
    'Hier werden Schulden, Einkommen oder Konto eines Menschen öffentlich. Für solche Antworten gab es Bußgelder.',
  'privacy-legal-matter':
    'Hier wird etwas aus einem Rechtsfall öffentlich. Er bleibt auch nach schlechter Bewertung vertraulich.',
  'privacy-student-minor': 'Hier steht etwas über ein Kind oder eine lernende Person, die man erkennen könnte.',
  'privacy-special-category':
    'Hier geht es um Religion, Herkunft, Behinderung oder ein anderes geschütztes Merkmal eines Menschen.',
  'privacy-third-party': 'Hier erfahren Leser etwas über eine andere Person, die dem nicht zugestimmt hat.',
  'privacy-employee-data': 'Hier wird Privates über jemanden aus dem Team öffentlich.',
  'privacy-identity-guess':
    'Hier wird geraten, wer die Bewertung geschrieben hat. Wer bewertet, darf unbekannt bleiben.',
  'privacy-surveillance': 'Aufnahmen gegen Kunden anzuführen wirkt wie eine Drohung und gibt Daten preis.',
  'privacy-quote-correspondence': 'Hier wird aus einem privaten Gespräch öffentlich zitiert.',
  'privacy-ask-in-public':
    'Hier wird ohne privaten Weg nach persönlichen Daten gefragt. Sie könnten für alle sichtbar hier landen.',
  'privacy-ask-secret-data': 'Nach Kartennummern, Passwörtern und Ausweisen fragt man nie in einer Antwort.',
  'privacy-disclosure-threat': 'Hier wird gedroht, Wissen über den Kunden zu veröffentlichen.',
  'liability-fault-admission':
    'Bedauern ist unbedenklich; ein Schuldeingeständnis bei Schäden kann gegen das Unternehmen verwendet werden.',
  'liability-guarantee':
    'Hier wird versprochen, was niemand sicher weiß. Ein Fehler, und das Versprechen ist gebrochen.',
  'liability-discipline-announced': 'Hier wird eine Strafe verkündet. Das schadet der Person und nützt keinem Leser.',
  'liability-money-commitment':
    'Ein öffentlich genannter Betrag oder eine Erstattung bindet das Unternehmen. Besser privat klären.',
  'liability-safety-incident':
    'Vielleicht kam jemand zu Schaden: Vor der Veröffentlichung muss die Leitung die Antwort freigeben.',
  'liability-professional-advice':
    'Das ist ärztlicher, rechtlicher oder finanzieller Rat an eine Person, öffentlich erteilt.',
  'liability-performance-claim':
    'Hier wird ein Erfolg, eine Heilung oder eine Rendite versprochen, die niemand zusagen kann.',
  'liability-unverified-action':
    'Hier heißt es, etwas sei erledigt. Nichts belegt es: als Tatsache bestätigen oder weglassen.',
  'liability-consumer-rights-denial': 'Hier wird ein Recht bestritten, das der Kunde gesetzlich haben kann.',
  'liability-third-party-disparagement':
    'Hier wird ein anderes Unternehmen beschuldigt oder schlechtgemacht. Das kann Verleumdung sein.',
  'dispute-fake-review-accusation':
    'Hier wird die Bewertung öffentlich gefälscht genannt. Ohne Beweis ist das ein Vorwurf; besser der Plattform melden.',
  'dispute-competitor-accusation': 'Hier heißt es, die Konkurrenz habe geschrieben. Leser können das nicht prüfen.',
  'dispute-legal-threat': 'Hier wird wegen einer Bewertung mit rechtlichen Schritten gedroht. Regeln verbieten das.',
  'dispute-demand-removal': 'Hier wird verlangt, die Bewertung zu löschen oder zu ändern. Plattformen verbieten das.',
  'dispute-ask-rating-change':
    'Hier wird um eine bessere Bewertung gebeten. Mehrere Plattformen verbieten es, Leser mögen es nicht.',
  'dispute-gag-clause': 'Klauseln gegen Bewertungen sind unwirksam, und wer damit droht, schadet dem Unternehmen.',
  'dispute-service-retaliation': 'Hier wird ein Kunde wegen einer Bewertung ausgesperrt.',
  'dispute-demand-proof': 'Öffentlich Beweise zu verlangen schreckt Leser ab. Besser privat prüfen.',
  'dispute-deny-customer':
    'Hier heißt es, die Person sei nie Kunde gewesen. Besser: Der Besuch ließ sich nicht finden.',
  'dispute-platform-appeal-in-reply':
    'Das richtet sich an die Plattform statt an Leser. Melden Sie die Bewertung auf dem vorgesehenen Weg.',
  'dispute-engage-commenters': 'Hier wird mit anderen über die Person gestritten, die bewertet hat.',
  'blame-customer-fault': 'Hier bekommt der Kunde die Schuld. Das kostet Leser, selbst wenn es stimmt.',
  'blame-lie-accusation': 'Hier wird dem Kunden eine Lüge vorgeworfen.',
  'blame-personal-attack': 'Das greift den Menschen an, nicht das Problem.',
  'blame-employee-scapegoat':
    'Hier wird die Schuld auf eine Person im Team geschoben. Leser erwarten, dass der Betrieb antwortet.',
  'defensive-but-apology': 'Was nach dem „aber“ kommt, nimmt die Entschuldigung zurück.',
  'defensive-conditional-apology':
    '„Tut uns leid, falls“ zweifelt an, dass etwas war. Entschuldigen Sie sich für das Geschehene.',
  'defensive-internal-kitchen':
    'Personal, Lieferanten und Technik wirken wie Ausreden. Sagen Sie, was sich für Gäste ändert.',
  'defensive-majority-argument': 'Dass andere zufrieden waren, hilft diesem Kunden nicht.',
  'defensive-policy-shield': 'Eine Regel allein hilft niemandem. Sagen Sie, was möglich ist.',
  'tone-profanity': 'Derbe Wörter: Plattformen lehnen sie ab.',
  'tone-hate-or-violence': 'Hier wird gedroht oder eine Gruppe von Menschen beleidigt.',
  'tone-sarcasm': 'Ironie über eine Beschwerde wirkt verächtlich.',
  'tone-exclamation-excess': 'Viele Ausrufezeichen wirken wie Schreien.',
  'tone-caps': 'Großbuchstaben wirken wie Schreien.',
  'tone-emoji': 'Emojis verharmlosen eine Beschwerde.',
  'tone-overfamiliar': 'Das ist zu vertraulich für ein Unternehmen, das siezt.',
  'tone-stock-fluff': 'Floskeln klingen automatisch. Ein Detail aus der Bewertung sagt mehr.',
  'tone-sentiment-mismatch': 'Der Ton passt nicht zur Sternezahl.',
  'incentive-for-change':
    'Hier wird etwas für das Ändern oder Löschen einer Bewertung geboten. Das ist überall verboten.',
  'incentive-for-review': 'Hier wird etwas für eine Bewertung geboten. Die meisten Plattformen verbieten das.',
  'incentive-public-compensation':
    'Ein öffentlich genanntes Geschenk lockt Nachahmer an und wird mancherorts gelöscht. Besser privat anbieten.',
  'promo-advertising': 'Eine Antwort ist keine Werbung.',
  'promo-code': 'Wegen Codes und Rabatten werden Antworten gelöscht.',
  'promo-keyword-stuffing': 'Immer dieselben Suchwörter sehen nach Spam aus.',
  'promo-regulated-goods': 'Das fordert dazu auf, Alkohol, Tabak oder Arznei zu kaufen oder zu spielen.',
  'contact-phone-email': 'Wegen Telefonnummer oder Mailadresse kann die Antwort hier abgelehnt werden.',
  'contact-external-link': 'Wegen eines Links kann die Antwort hier abgelehnt werden.',
  'contact-personal-channel': 'Nutzen Sie den Kanal des Unternehmens, keine private Nummer und kein privates Konto.',
  'contact-missing-channel': 'Der Kunde erfährt nicht, wie er das Gespräch fortsetzen kann.',
  'structure-placeholder': 'Eine Lücke der Vorlage ist nicht ausgefüllt.',
  'structure-no-greeting': 'Die Anrede fehlt.',
  'structure-no-thanks': 'Der Dank für die Bewertung fehlt.',
  'structure-no-apology': 'Ein Wort des Bedauerns fehlt.',
  'structure-no-specifics': 'Nichts hier geht darauf ein, worum es in der Bewertung geht.',
  'structure-empty-promise': 'Hier werden Maßnahmen versprochen, ohne zu sagen, welche.',
  'structure-no-next-step': 'Der nächste Schritt fehlt: was geschieht oder wohin man sich wenden kann.',
  'structure-no-close': 'Der Abschluss fehlt.',
  'structure-language-mismatch': 'Die Antwort ist nicht in der Sprache der Bewertung.',
  'structure-unsupported-format': 'Listen und Auszeichnungen gehen hier verloren.',
  'structure-dead-end-question': 'Auf eine Frage kann der Kunde hier nicht antworten. Nennen Sie einen privaten Weg.',
  'duplication-identical': 'Fast derselbe Text wurde schon veröffentlicht. Leser sehen beide.',
  'duplication-quotes-review':
    'Hier werden Worte der Bewertung wiederholt. Manche Plattformen verbieten das, und Suchen finden den Vorwurf doppelt.',
  'length-platform-max': 'Das ist länger oder kürzer, als die Seite annimmt.',
  'length-too-long': 'So lange bleiben Leser nicht dran.',
  'length-too-short': 'Das ist zu kurz, um eine Beschwerde zu beantworten.',
  'policy-solicit-review': 'Hier wird in einer Antwort um weitere Bewertungen gebeten.',
  'policy-off-topic-views': 'Politik und Religion gehören nicht in eine Antwort.',
  'policy-wrong-identity': 'Hier spricht nicht das Unternehmen.',
  'policy-moderation-trigger-word': 'Ein harmloses Wort, das der Filter von Google missverstehen kann.',
  'policy-no-report-back':
    'Sie haben dieser Person zugesagt, sich zu melden, und der Tag ist vorbei. Schreiben Sie, wie es ausgegangen ist, oder markieren Sie den Fall als gelöst.',
};
