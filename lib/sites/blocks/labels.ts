/**
 * "Review" as sites call it, in labels, headings, ids and addresses. Not a word for comments or for opinions in a newspaper, nor
 * "preview" and the German for signing in.
 */
export const reviewWord =
  /(?<!p)review|отзыв|рецензи|otzyv|otziv|bewertung|rezension|\bavis\b|reseña|resena|opinione|opiniões|opinie\b|valoraci|recens|omdöme|omdome|anmeldelse|beoordeling|ervaringen|testimonial|arvostel|avalia|recenz|hodnocen|értékel|vélemén|değerlendir|κριτικ|αξιολόγησ|відгук|レビュー|クチコミ|口コミ|리뷰|후기|评价|評價|点评|تقييم|مراجع|ביקורת|חוות דעת|đánh giá|ulasan|guest ?book|gästebuch/i;

/** A line that opens or closes an owner's answer. A bare "Reply" is a button and none of these. */
export const replyLabel = new RegExp(
  [
    '^(?:(?:a |the )?(?:response|reply|answer|comment)s? (?:from|of|by) )',
    "(?:owner|business|management|manager|seller|vendor|store|shop|company|host|dealer|dealership|merchant|developer|hotel|property|restaurant|provider|practice|landlord|team)(?:['’]?s)?,? (?:response|reply|answer|comment|responded|replied|answered|says|said|wrote)",
    '^(?:responded|replied|answered)(?: on| by| to this review|:|$)',
    'ответ(?:ил[аи]?)?:?\\s*(?:от\\s|владел|организац|продавц|компани|магазин|представ|администра|отел|заведен|управля|ресторан|клиник|поддержк|на отзыв|на коммент)',
    '(?:владелец|представитель|администратор|продавец|компания|магазин)\\P{L}.{0,30}ответ',
    '(?:официальный|наш) (?:ответ|комментарий)|комментарий (?:компании|представителя|продавца|магазина|организации)',
    'відповідь (?:від|власник|компан|продав|магаз)',
    '(?:antwort|kommentar|stellungnahme) (?:des|vom|von|der)\\s|(?:eigentümer|inhaber|gastgeber|anbieter|unternehmen)s?[\\s-]{0,2}(?:antwort|kommentar|schreibt)',
    '(?:reactie|antwoord) van |(?:eigenaar|beheerder|bedrijf|verhuurder|hotel) (?:zegt|reageert|reageerde|antwoordt)|reactie eigenaar',
    "réponse (?:de|du|des|d[’'])|(?:propriétaire|établissement|gérant) a répondu",
    'respuesta (?:de|del) |(?:propietario|dueño|empresa|vendedor) (?:respondió|responde)',
    'risposta (?:di|del|dal|della|dall)|(?:proprietario|gestore|titolare) (?:ha )?rispo',
    'resposta d[aeo]|(?:proprietário|empresa|vendedor) respond',
    'svar (?:från|fra|av|af) |(?:ägaren|ejeren|eieren|företaget|butiken|virksomheden)s? (?:svar|svarade|svarede|svarer)',
    '(?:omistajan|yrityksen) vastaus|vastaus (?:omistajalta|yritykseltä)',
    'odpowiedź (?:od |właściciel|sprzedaw|firm)|odpověď (?:od |majitel|provozovatel|prodejc)|válasz(?:a)? (?:a )?tulajdonos|tulajdonos válasza',
    '(?:işletme|satıcı|otel|sahib\\p{L}*) (?:yanıt|cevab)|yanıtı?:?$|απάντηση (?:από|του|της|ιδιοκτ)|răspuns(?:ul)? (?:de la|propriet)',
    'رد (?:من|المالك|صاحب|الإدارة|المتجر)|الرد من|תגובת |תגובה (?:מ|של)',
    'オーナー|(?:店舗|お店|ホテル|施設|出品者|宿|企業)(?:から|より|側)?の(?:返信|返答|回答|コメント)|返信$|业主回复|业主回覆|(?:商家|店家|老闆|卖家|酒店|掌柜)(?:的)?(?:回[复覆應应]|答[复覆])|사장님|(?:판매자|업주|사업주|호텔|업체)\\s?(?:의\\s?)?(?:답변|답글|댓글)',
  ].join('|'),
  'iu',
);

/** What the control is called that shows the rest of a text. */
export const moreLabel =
  /^\W*(?:(?:read|show|see|view) (?:more|full|all|the (?:full|whole|entire))|more\b|full review|continue reading|(?:читать|показать) (?:далее|полностью|ещё|еще|весь|больше)|далее|ещё|еще|подробнее|развернуть|mehr(?: lesen| anzeigen| erfahren)?|weiterlesen|lees (?:meer|verder)|meer|lire (?:la suite|plus)|plus|voir plus|(?:leer|ver|mostrar) más|más|leggi (?:tutto|di più|altro)|altro|(?:ler|ver|mostrar) mais|mais|läs mer|visa mer|les mer|læs mere|vis mere|mer|mere|lue lisää|näytä lisää|czytaj (?:więcej|dalej)|więcej|pokaż|číst (?:dále|více)|více|tovább|devamı|daha fazla|もっと|続き|全文|더보기|더 보기|전체|更多|查看全部|展开|展開|اقرأ المزيد|المزيد|קרא עוד|עוד)/iu;

/** What elements are called that hold an answer, in the words of those who write pages. */
export const replyHint =
  /(?:owner|business|manag|seller|merchant|vendor|company|official|admin)\w*[-_ ]?(?:reply|respon|answer|comment|react)|\b\w*(?:reply|replies|response|answer|reaction|otvet)\b/i;
/** What elements are called that hold a person's name. */
export const authorHint = /author|user|reviewer|\bname\b|nick|member|profile|customer|guest|client|\bautor|\bfn\b/i;
export const notAuthorHint =
  /title|product|place|shop|biz|item[-_]?name|location|city|badge|rank|count|employee|avatar/i;
/** Addresses of people and of things. */
export const personAddress = /user|profil|member|people|author|reviewer|contrib|\/u\/|\/@|customer|guest|autor|uid=/i;
export const thingAddress =
  /\/(?:biz|business|place|restaurant|hotel|product|shop|item|category|c|dp|p|org|firm|company|game|film|book|recipe|dealer)s?[/-]/i;
