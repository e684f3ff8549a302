/** How it sounds. */
export const tone = {
  profanity: `
    (mierda|mierdas|mierdoso|=joder|=jodan|=jodete|=jodas|=jodido|=jodida|jodid*|=coño|=cono =de =su|hostia|hostias|=puta|=putas|=puto|=putos|=putada|putear*|hijoputa|hijueputa|hijodeputa|cabron*|=carajo|cojones|cojonazos|gilipoll*|gilipuert*|pendej*|chinga*|chingad*|chingue*|=pinche|=pinches|=verga|=vergas|culero*|=culo|=culos|maricon*|marica|maricas|follar*|=polla|=pollas|=pija|boludo*|boluda*|boludez*|pelotud*|concha =de (=tu|=su)|conchatumadre|=ctm|=ptm|=hdp|=wtf|malparid*|gonorrea|huevon*|huevad*|weon*|=culiao|culiad*|mamon|mamones|mamada*|=cagada|cagad*|=cagar*|=cago =en|=zorra|=zorras|zorron|ramera|=guarra|carapoll*|soplapoll*|comemierda*|lameculo*|tocapelota*|=cojudo*|cojud*|=pajero|=pichula|mierder*|(=vete =a =la)|(=vayase =a =la)|(=a =tomar =por =saco)|(=a =tomar =viento)|((=que =le|=que =te|=que =os) =den (=morcilla|=dos|=por|=mucho))|((=usted|=ti|=ustedes|=vosotros) =que (=le|=te|=os|=les) =den)|(=al =diablo)|(=al =demonio)|(=al infierno)|(=que =diablos)|(=que demonios)|(=que narices)|(=me =importa =un)|(=nos =importa =un (=bledo|pepino|comino|rabano|carajo|=pito))|(=cierre =el =pico)|(=cierra =el =pico)|(=hijo =de (=puta|=perra))|(=la =madre =que ..2 pario)|(puñetas|puneta*)|((=que|=menuda|=vaya|=su|=tu|=tanta|=esa) =mala =leche))
    <start> =que (=te|=le|=os|=les) =den
    - (=vete|=vayase) =a =la (pestaña|seccion|pantalla|parte|pagina|tienda|=app|aplicacion|=web|puerta|recepcion|caja|terraza|barra|izquierda|derecha|esquina|planta|playa|zona|configuracion|opcion|cuenta|taquilla|oficina|sala|salida|entrada|mesa|<number>|primera|segunda|ultima)
    (=eres|=sois|=es|=menudo|=vaya|=pedazo =de|=so) (=un|=unos|=usted =un)? (capullo*|=ojete|=forro)
    - (espagueti*|spaghetti|=salsa|=pasta) ..3 (puta*)
    - (=alla)? ..1 =la =puta
    - (hostia*) ..2 (=de =misa|sagrad*|consagr*)
    - (pija*|pijama*)
    - (chingon)
    - (=zorra|=zorro) ..2 (animal|bosque)
    - (=me|=nos) =importa ..1 (=un =poco|=mucho)
    - =culo ..2 (=vaso|botella)
    - pinche (=en|=aqui|=sobre|=el)
    - (=el|=un|=de|=nuestro|=otro|=una|=la) =pinche (=que|=de =cocina|=nos|=nuevo|=nueva|=es|=se)
  `,
  threat: `
    (=mereceria|=mereces|=merece|=merecen|=habria =que|=deberian|alguien =deberia|=se =merece|=te =mereces|=habia =que) ..3 (=que)? ..2 (=le|=te|=lo|=la|=les|=darle|=darte|=un|=una)? ..2 (pegar*|pegu*|golpear*|=golpe|=golpes|paliza|=bofetada|bofeton|=torta|=tortas|hostia|guantazo|=guantada|=azotes|matar*|=maten|=mataran|deportar*|=deporten|fusilar*|encerrar*|=encierren|puñetazo|puñetazos|patada*|escarmient*|colgar*)
    (=venga|=ven|=vengan|=pase|=pasate|=vuelva|=vuelve|=atrevase|atrevete|=aparezca|=acerquese|=acercate|=vente) ..5 (=y) ..2 (=se)? ..1 (=lo|=le|=te|=nos|=la|=vera|=ya)? ..1 (arregl*|solucion*|explic*|enseñ*|ensen*|=ajustamos|=veremos|=vemos|part*|romp*|pegar*|=ver*|aclar*|demostrar*|dar*|=hablamos|resolv*) ..3 (=golpes|hostias|=puños|=cara =a =cara|hombre|hombres|modales|=quien|=educacion|=como =hombres|=cuentas|=fuera|=en =la =calle|leccion*|=lo =que =es)
    (=a =golpes|=a hostias|=a =tortas|=a puñetazos|=a =palos|=a guantazos|=de hombre =a hombre|=a =las =malas)
    (=sabemos|=se|=conocemos|=tenemos) ..2 (=muy =bien)? ..1 (=donde) ..1 (vive*|vivis|trabaja*|aparca*|estudia*|para*|=esta =su|=su =casa|=su direccion*)
    (=le|=te|=lo|=la|=les|=os) ..1 (=vamos =a|=voy =a)? ..1 (=encontrare|=encontraran|=encontraremos|=buscaremos|=pillaremos|romper*|partir*|=partiremos|reventar*|matar*|=haremos =daño|destruir*|=hundiremos|hundir*|=arruinaremos|aplastar*|=dar =una paliza|=cazaremos|=cogeremos|=dar =lo =suyo|=haremos =pagar|=hacer =la =vida)
    (=se|=te|=os) ..1 (=va =a|=vas =a|=van =a)? ..1 (arrepentira*|=arrepentir|=arrepentiras|=arrepentiran|acordara*|=acordaras) ..3
    (=lo|=la) ..1 (pagara*|=pagaras|pagareis|=pagaran|=va =a =pagar|=vas =a =pagar|lamentara*|=lamentaras) ..1 (=caro|=cara|=muy|=y)?
    (=andese|=ande|=andate|=tenga|=ten|=vaya) ..1 (=con)? (=cuidado|=ojo) ..3 (=con =lo|=por =la =calle|=porque|=que|=al =salir|=usted|=si|=cuando)?
    (=vigile|=vigila|=cuide|=cuida) ..1 (=su|=tu|=sus|=las)? (espalda|espaldas|=boca|lengua|palabras)
    (=esta|=estas|=queda|=quedas|=quede) ..1 (advertid*|avisad*|amenazad*)
    (=atengase|atente|=aténgase|=afronte|ateneos|atenganse) ..1 (=a)? ..1 (=las) consecuencias
    (=los|=todos =los|=estos|=esos|=malditos|=vosotros =los|=ustedes =los|=gente|=las|=putos) (=de =alli|=de =alla|=de =ese (=pais|barrio|=sitio|=lugar)|=de =esa (=zona|region)|=de =fuera|extranjeros|inmigrantes|=moros|musulmanes|=judios|gitanos|=negros|=arabes|=rusos|asiaticos|=chinos|=refugiados|sudacas|panchitos|=indios|=gays|maricones|lesbianas|homosexuales|mexicanos|venezolanos|turistas|guiris|gringos|catalanes|madrileños|argentinos|rumanos|=pobres|=viejos|mujeres) ..1 (siempre|=nunca|=son|=sois|=solo|=no|deberia*|=dan|=traen|=vienen|=roban|iguales|=fuera|=a =su|=todas|=quejan|provoc*|=causan|arruin*|=crean)
    (extranjeros|inmigrantes|=moros|musulmanes|=judios|gitanos|=negros|=chinos|turistas|sudacas|guiris|gringos|mujeres|=viejos|=gente =de =esa) (=como =usted*|=como =tu|=como =vosotros|=como ellos|=de =su)
    (=los|=las) =de (=alli|=alla|=fuera|=ese) ..2 (siempre|=nunca|=solo|=no|=son|=dan)
    (vuelva*|=vuelve|=vuelvete|=regrese|=larguese|=largate|=vayase|=vete|=que =se =vuelva|=que =se =vayan) ..2 (=a|=por) ..1 (=su|=tu|=donde) (=pais|tierra|pueblo|=selva|agujero|=cueva|=vino|=viniste|=casa =y)
    (=su|=tu|vuestra) (=gente|=raza|calaña|=clase|especie|gentuza) ..3 (siempre|=nunca|=son|=es|=no|=solo|deberia*|sobra*)
    (subhuman*|sudaca*|((=un|=una|=el|=la|=los|=las|=estos|=esos|=este|=ese|=otro|=otros|=puto|=putos|=como) panchit*)|=moro =de|=negro =de mierda|=raza inferior|=ciudadanos =de segunda|maricon*|retrasad* mental*|mongol*|subnormal*|feminazi*|(=las mujeres =a =la cocina)|(=odiamos =a)|=escoria|(=vuelva =a =su =pais)|basura humana|parasitos sociales)
    (=de =lo contrario|=o =si =no|=o =ya|=si =no) ..2 (=sabra|=sabras|=vera|=veras|=tendra|=tendras|=aten*) ..3 (=lo =que|=con =quien|consecuencias|=quien|quienes)
    (=sabra*|=va =a =saber|=vas =a =saber|=se =va =a =enterar|=se =va =a =enterar|=te =vas =a =enterar|=ya =se =enterara|=se =enterara =de) ..3
    (consecuencias) ..3 (=para =usted|=las =pagara|=seran|=graves)
    (=ojala|=asi) ..1 (=te|=le|=se|=os) ..1 (=parta|=muera|=pudra|atropell*|=ahogue|=caiga|=queme)
    (=te|=le|=lo|=la|=os|=los) (=voy|=vamos) =a (=buscar|=encontrar|=matar|=pegar|romper*|reventar*|=partir)
    - (arregl*|solucion*|resolv*|aclar*) ..2 (=lo|=esto|=todo|=la|=el) ..2 (=juntos|=con =usted|=cuanto|pronto|=en)
    - (=no) ..3 (arrepent*|lamentar*)
    - (=le|=te|=lo) ..1 (buscar*|encontr*|=buscaremos) ..3 (solucion*|=mesa|alternativ*|habitacion*|=hueco|=pedido|=fecha)
    - (=no|=sin) ..2 (=nos|=le|=lo)? ..2 (encontr*|localiz*)
    - (=tenga|=con|=mucho|=el|=ten) ..1 =cuidado ..3 (=de|=al =cliente|detalle*|=en|servicio|prepar*|=la|=los|producto*|=con =el escalon)
    - (bienvenid*|gracias|alegr*|encant*|feliz|felices) ..8 (turistas|extranjeros|mexicanos|argentinos|=rusos|=chinos|mujeres)
    - (=turistas|extranjeros|mujeres|=viejos|=pobres) ..1 (=no|=son|=siempre) ..2 (bienvenid*|record*)
    - (calidad|resultado*|=datos|servicios|materiales|=platos|habitacion*) (=pobres|=viejos|=viejas)
    - (=vuelva|=vuelve|=regrese) ..3 (=a =su =casa|=a =casa) ..2 (=bien|feliz|descans*|content*)
    - (hundi*) ..2 (colchon|=cama|=sofa)
    - (=le|=te|=les|=os) (=voy|=vamos) =a =buscar ..3 (solucion*|mesa|alternativ*|habitacion|hueco|fecha|cita|hora|sitio|=una|=otra|=otro)
    - =a =partir =de
    - (quien*|=el =que|=si) ..4 =la =encontrara
    - (=la|=lo) =encontrara ..2 (=en|junto|=al|sobre|dentro|=a)
    - =sabra* ..2 (*arl*|*arle|ayud*|atend*|orient*|aconsej*|explic*|=mejor|=igual|rico|=rica|=a =gloria|=decir*|=que =hacer|=como|=si|=elegir|recomend*|respond*|=bien)
    - (equipo|compañer*|@staff|recepcion*|<name>) ..4 =sabra*
    - acordara* ..3 (=de|=del|siempre|=con)
    - (=cuide|=cuida) (=su|=tu|=esa|=la) espalda ..6 (clase|=hasta|sesion|=silla|colchon|postura|postural|=salud)
    - (turistas|=chinos|=rusos|extranjeros|mujeres|=indios|=negros|=arabes|mexicanos|argentinos|venezolanos|rumanos|catalanes|=viejos) ..1 (=del|=de =la|=de =nuestr*|siempre|=nos|=son) ..3 (pregunt*|grupo|=menu|=carta|alegres|amables|encant*|gust*|cooperativa|equipo|fideos|tejen|disfrut*|=bienvenid*|=clientes|huespedes|vienen|=piden)
    - (@staff|equipo|cocina|mantenimiento|<name>|fontanero|empresa|seguro|proveedor|aula|centro) ..3 (=esta|=estan|=queda|=quedan) ..1 avisad*
    - =cuidado ..1 (=el|=la|=los|=las) ..2 (plato|cazuela|escalon|suelo|agua|quema|bandeja|sarten|puerta)
    (=le|=te|=lo|=os) ..1 (=vamos =a|=voy =a)? ..1 (esperar|=esperaremos|=espero|esperare) ..3 ((=a =la =salida)|esquina|portal|(=a =solas)|aparcamiento|callejon)
    ((=gente|=personas|=tipos) =como (=usted|=tu|=vosotros|=ustedes)) ..3 ((=no ..1 (deberia|deberian) ..3 (existir|nacer|respirar|=votar|=tener|=salir|=vivir))|=sobra|=sobran|(=habria =que))
    (=le|=te) ..1 (=va|=vas) =a ..2 (tragar|=faltar|doler|=quedar) ..4 (dientes|=cara|=boca|=mano|=sitio|=hueso)
    (=cara|=jeta) =nueva
    (recibir*|=recibiremos|esperar*|=saludaremos|atender*|=espero) ..4 =con ..2 (=palo|=palos|escopeta|=piedras|=hostias|cuchillo|=bate|=puño|=puños|garrote|=correa|=navaja)
    ((=los =de)|(=las =de)|(=gente =de)|(=personas =de)) (=su|=tu|=ese|=esa) (=color|=raza|=pais|calaña|acento|religion|etnia|tierra|=piel)
    =nos ..2 (=cruzar|=cruzaremos|(=veremos =las =caras)|(=vemos =las =caras))
    (=cuidado|=ojo) ..2 (=al =volver|=volver|=cuando =vuelva|=de =noche) ..3 (=casa|=solo|=sola|=noche)
    - =a =partir (=de|=del)
    - =como ..2 sabra*
    - sabra* (disculpar*|perdonar*|apreciar*|entender*)
    - (=las|=los) (=mesas|=sillas|=plantas|=luces|=obras|=baños|=terrazas|=coches|=macetas|=plazas) =de =fuera
    - vaya ojo el
    (=metia|=ponia|=daba|=mandaba|=echaba) =yo ..4 (manguera|(=contra =la =pared)|=palo|guantazo*|=ostia|=presion|=fuego|=leccion|=muro)
    =puerta =y =sin =testigos
    (=guantazos|=guantazo)
    (=raza =de =cerdos)|gabachos
    (cuidadito) ..2 (=cruce|=cruzar|=salga|=vuelva|=calle)
    (pasate|pasese|=pasa) ..8 =que =este =yo =solo
    (=si =me =lo|=si =nos =lo) (=dice|=dices) =a =la =cara
    (=mundo =es =un =pañuelo) ..6 =salir =de =casa
    (=le|=te) ..1 enseñamos ..1 modales
    =toda =esa =gentuza
    (=no =admitimos|=no =queremos) (=chinos|=moros|gitanos|=negros|=turcos|=rumanos|extranjeros|=judios)
    (=los|=las) (=turcos|=moros|gitanos|rumanos|gabachos|=chinos|=judios) ..1 =ya =se =sabe
    <start> (cuidado|=ojo|cuidadito|=mucho =cuidado) ..1 =con =lo =que ..2 (=dice|=dices|=escribe|=escribes|=publica|=publicas|=habla|=cuenta)
    =esta =gente ..2 (siempre|=igual|=nunca|=no =cambia|=es =asi|=asi)
    - (alegr*|gracias|encant*|suerte|gusto|=con|=como) ..4 =esta =gente
    - lo buscaremos (con usted|con ustedes|juntos|en)
    - =lo =de =la|=esa =cara =nueva
    - =con =la =cara =nueva
  `,
  sarcasm: `
    (=bravo|felicidades|enhorabuena|felicitacion*|=bien =hecho|premio|=un =aplauso|=chapo|=olé|=ole|=que =listo|=que =lista|genial) ..2 (sherlock|einstein|=por (=su|=encontrar|=darse|=descubrir|=ser|=saber|=notar|=leer|=haber =descubierto|=tan|=arruinar)|=genio|detective|campeon*|=ha =descubierto|=ha =encontrado|=encontro|=encontraste|=descubrio|=sabe =leer|=usted =sabe|=has =descubierto|=para =usted|maestro|colon)
    (sherlock|einstein|(=su =majestad)|(=su =alteza)|(=vuestra =majestad)|(princesa =del =guisante)|((=merece|=gana|=lleva|=darle|=dan|=damos|=y) ..2 =el =oscar)|(premio nobel)|(gordon ramsay)|(=critic* =de =michelin)|(=inspector* (=de =la )?michelin)|((=le|=te|=se|=merece|=quiere|=otra) ..3 (=damos|=daremos|=colg*|=cuelg*|=pon*|=una|=entreg*|=ganado|=merecida) ..1 =medalla)|((=ay|=oh|=uy|=que|=normal|logico|=vaya) ..1 pobrecit*)|(=pobre =de =usted)|(=ay =que =pena)|((=le|=te) ..3 =violin)|(=violin (=mas|pequeñ*|diminut*))|((problema*|drama*|queja*|penas) ..2 =primer =mundo)|(=rasg* =las =vestiduras)|(=drama =del (=año|=siglo|=ano))|(=llor* =un =rio)|(=que =horror =por)|(=se =nos =parte =el)|(=se =me =parte =el)|(capitan =obvio)|(=el =rey =del =drama)|(=doctor =house)|((jurado|critic*|concursante|=presentese|=presentate|concursar|inspector|=vino) ..4 (masterchef|chicote)))
    <start> pobrecit*
    medalla =al ..1 (sufrimiento|=merito|cliente|=mas|=valor|cansino|quejica)
    (=qué|=vaya|menud*|=oh|=ay|=uy|=que =gran) ..1 (tragedia|=drama|desastre =mundial|catastrofe|calamidad|desgracia|=noticia|=descubrimiento|=revelacion|=sorpresa|horror|terrible|tremendo|pesadilla|=crimen|escandalo|=dramatico|=tragico|gracioso|agud*|observador*|perspicaz|original|delicad*|exquisit* =paladar) ..3 
    (=sentimos|=lo =sentimos|perdon|=perdone|=disculpe|=disculpa|=siento|=lamentamos) ..4 (=no|=por =no|=que =no) ..3 (=ser|=seamos|=somos|=leer|=leemos|=leamos|=tener|=tengamos|=controlar|=controlemos|=ser =adivin*|adivin*) ..3 (adivin*|=mente|=mentes|=bola =de cristal|=el =ritz|=un palacio|=magos|=clima|=el tiempo|=el =sol|telepat*|videntes|=dios|hogwarts|mcdonald*|=cinco estrellas)
    (=no) ..1 (=somos|=soy|=tenemos) ..1 (adivin*|videntes|=magos|telepat*|=una =bola =de =cristal|=bola =de =cristal|=el =ritz|=un palacio|pitonis*|=brujos)
    (gracias|agradec*) ..3 (=por) ..3 (=la|=su|=tan|=tu|=darnos|=esa)? ..2 (leccion*|=clase magistral|sermon|=sabiduria|iluminar*|=charla|(=enseñarnos ..3 (@our|trabajar|cocinar|oficio|atender|vivir|negocio|respirar))|(=ensenarnos ..3 (@our|trabajar|cocinar|oficio))|(=explicarnos (=nuestro|=como ..4 (@our oficio|@our trabajo|@our negocio|trabajar|cocinar|=se =cocina|=se =lleva|=se =dirige|=se =trabaja|=se =atiende|=se =hace|=llevar|=gestionar|=hacer|atender|funciona|poner|servir|preparar|=se =sirve|=se =prepara|=montar)))|(=sus|=tan) =sabios|=expert* =opinion|opinion =de =expert*|=critica =gastronomica|cultura =general|genialidad|=consejo* =de =expert*|profund*|=su =infinita|=clase|monologo|novela|=parrafada)
    gracias =por =nada
    (esper*|=ojala|seguro|=a =ver =si) ..4 (=se|=te|=este|=estes|=ya)? ..2 (=sienta|=sientas|=sientes|=siente|=quede|=quedado|=duerma|=este|=se =haya) ..1 (=ya|=mucho)? ..1 (mejor|=a =gusto|tranquil*|=desahogad*|content*|feliz|satisfech*) ..3 (=ahora|=tras|despues|insult*|=escrib*|=public*|=ya|=al)
    (=la =proxima =vez|=la =proxima|=quizas|=quiza|=igual|=otro =dia|=tal =vez|=mejor) ..4 (=traiga|=trae|=traigase|=contrat*|=alfombra|=com* =en =casa|=coma =en =casa|=quedese =en =casa|=quedate =en =casa|=cocin* =en|alquil* ..2 (palacio|avion|=isla)|=leer* =la =mente|=bola =de cristal|mayordomo|avion =privado|=chef =privado|=su =propio|=su =propia|mcdonald*)
    (=traiga|=trae|=traigase|=contrate|compre*) ..1 (=su|=un|=tu) ..1 (propi*|=chef|cocinero|mayordomo|=almohada|=cocinero) ..2 (propi*|cocinero|=chef|personal|=silla|=comida|=almohada)?
    (esperaba*|queria*|pretendia*|pensaba*|imaginaba*|=esperabas) ..4 (=el =ritz|palacio|=caviar|mayordomo|=oro|=alfombra =roja|milagro*|=un =cinco =estrellas|orquesta|=fuegos artificiales|champan|=michelin|=por =ese =precio|=por (<number>|=diez|=cinco|veinte) (=euros|=pesos|=soles)|=a =ese =precio|=lujo|=cinco estrellas)
    (=como) ..1 (=pudo|=pudiste|=ha =podido|=consiguio|=logro) ..1 (sobreviv*|soportar*|aguantar*|superar*)
    (=debe|=tiene|=debio) ..2 (=ser|=haber =sido|=de =ser|=que =ser) ..2 (=muy|=tan|=agotador|=terriblemente|durisim*|=dur*) ..3 (=ser|=vivir|=tener|=estar|=tan|=asi)
    (=quien =lo =diria|=quien =iba =a =decir|=no =me =diga|=no =nos =diga|=no =me =digas) ..2 (=que|=el|=la|=el =agua|=una)? ..2 (=agua|=moja|restaurante|playa*|verano|=cafe|=gente|cuesta*|=frio|calient*|=tiene|=es|=quema|=hay|=hace|moj*)
    (=claro =que =si =guap*|=lo =que =usted =diga|=si =usted =lo =dice|=aja|=vaya =vaya|=anda =que|=a =otro =perro|=menos =lobos|=para =lo =que =ha =quedado|=oh =cielos|=dios =nos =libre|=que =paladar)
    (=pobre|pobrecit*) ..1 (usted|=cliente|=ti|=senor*|=señor*|=de)
    (=mil) ..1 (=perdones) ..3 (majestad|alteza|señoria|excelencia|atrev*|existir|respirar|molestar ..2 siesta|=no (ser|=tener|=ser|=leer|=adivin*))
    (=llame|=llamen|=avisen|=avise) ..2 (=a)? ..2 (prensa|telediario|=la =onu|nacion* =unidas|=nasa|bomberos|=los periodicos)
    (perdon*|disculp*|=sentimos|=siento) ..4 =no ..1 (=le|=te|=les)? ..1 (=poner*|=haber|=haberle|=haberte|recibirl*|=extender|tenerl*|=pusieramos|=pusimos|=llevarle) ..4 (alfombra|=caviar|=oro|champan|mayordomo|majestad|=palmas|bandeja|=rey|=reina)
    (=muy|=que|=tan) (agud*|perspicaz|observador*|ingenios*|=original|=sutil) ..2 (=por|=de) (=su|=tu) =parte
    (lament*|=sentimos|=siento|perdon*|disculp*) ..1 =no (=tener|=disponer =de|=contar =con|=ofrecer*) ..2 (mayordomo|alfombra|caviar|palacio|=bola|=magos|=jet)
    - (gracias) ..2 (=por) (=nada)? ..1 (=su (opinion|=visita|tiempo|comentario))
    - (felicidades|enhorabuena|=bravo) ..2 (=a|=al|=por =su (=boda|aniversario|cumpleaños|compromiso|ascenso)|equipo)
    - (=que) (horror|pesadilla) ..1 =de (=noche|=espera) ..4
    - (lament*|sent*|=siento|disculp*|perdon*) ..10 (pobre*|sorpresa|=drama|pesadilla|noticia|medalla|desastre)
    - (gracias|alegr*|encant*|esper*) ..6 (sorpresa|noticia|medalla|=alegria)
    - (=vaya|=que) ..1 (=noticia|=sorpresa) ..2 (=tan)? ..1 (=buena|bonita|agradable)
    - (derecho|=libre|libremente|puede|=pueden) ..4 =faltaria =mas
    - =a =ultima =hora
    - (enhorabuena|felicidades|felicit*) ..6 medalla ..4 (=hija|=hijo|=niña|=niño|=peque|equipo|=nieta|=nieto)
    - (=derecho|corresponde|devol*|devuelv*) ..8 =faltaria =mas
    - (=critica|opinion|comentario|=nota) =a =la =charla
    - =en =clase
    - (=enhorabuena|felicid*|felicit*) ..4 =por =la =medalla
    - =menuda =sorpresa =nos =ha
    - =ay =que =pena (=lo|=con)
    - =anda =que =no (disfrut*|bail*)
    - =que (=la|=una|=esta|=esa|=el|=un|=este|=ese) (=noticia|=sorpresa|desgracia|tragedia|pesadilla|revelacion|escandalo)
    - próxima versión trae
    - bravo por su (hija|hijo|madre|padre|abuela|abuelo|equipo|grupo)
    - (=en|=a|=de|=para|=tras|=despues) ..1 (=la|=las|=esta|=su|=esa|=cada|=tu)? (clase|charla) ..1
    (=guste|=desee|=mande|=ordene|=quiera) ..1 (majestad|alteza|señoria)
    (=rumbo|=curso|historia) ..1 =de =la (hosteleria|humanidad|gastronomia|civilizacion)
    (compart*|contar*|descubr*|avis*|anunci*|ilustr*) ..4 =la =humanidad
    (=centro =del =universo)|(=ombligo =del =mundo)
    =claro =que =si ..1 (campeon|campeona|reina|=rey|princesa)
    enternecedor* ..1 (=lo|=su|=la)
    =menos =mal =que =no ..1 (=era|=es|=venia|=estaba|=tenia) ..1 (=usted|=ustedes)
    (perdon*|disculp*) =que ..4 (=moje|=mojen|=queme|=quemen|=ladren|=ladre|=existamos|=llueva|=brille|=amanezca|=anochezca)
    (perdon|perdone|disculpe|perdonad) ..1 =por (existir|respirar|nacer|vivir)
    =no =haber ..1 (colocado|puesto|traido|encargado|parado|apagado|movido) ..3 (=luna|=sol|lluvia|viento|=nubes|=nieve|estrellas)
    (=encargaremos|=hablaremos|=pediremos|=avisaremos|=diremos|=ordenaremos|=regañaremos) ..3 (cielo|=sol|=mar|lluvia|=nubes|gaviotas|mosquitos|pajaros|=luna|=olas|viento|=gallo|grillos|moscas|cigarras)
    (concedid*|concederan|=den|=daran|=darle|=gana|=merece|=llevara) ..6 (nobel|pulitzer)
    =en =su =casa ..8 ((=de =oro)|(=de =marmol)|mayordomo|sirvientes)
    (necesita|necesitas|=quiere|=quieres|=traemos|=mandamos|=llamamos) ..5 (terapia|psicologo|violin|mayordomo|pañuelito) <question>
    (=le|=te) (bordamos|=arropamos|=cantamos|abanicamos|=pelamos|masticamos|=soplamos) ..6 <question>
    albricias
    =que =sensibilidad (=la =suya|=tan)
    =que ..1 (trauma|tragedia|drama) ..1 (=lo =de|=lo =del|=el =suyo|=la =suya|=suyo)
    =tierra =plana
    (tratado|ensayo|tesis|auditoria|teoria|oda|elegia|epopeya|poema) ..4 (=sobre|=del|=de =la|=a =la) ..4 (cucharill*|servillet*|croqueta*|toalla*|pelusa|tornillo*|patata*|lavadora*|=temperatura|=grosor|almohada*|mosquito*)
    (=llevamos|llevaremos|=traemos|=enviamos|=mandamos|recogemos) ..4 (carroza|(=bandeja =de =plata)|=palio|volandas)
    (=mide|=midio|=mediste|=midieron|=miro|=mira|=cuenta|=conto|=fue|=va|=viene|=vino|=comprobo|=come|=comio) ..6 =con ..1 (=regla|lupa|cronometro|microscopio) ..6 <question>
    (critico|experto|experta|genio|erudito|entendid*|gourmet|catedratic*|celebridad|=maestro) ..4 =entre =nosotros
    (=solo|solamente) ..1 =le =falta ..2 (=ponerle|=mandarla|=mandarlo|publicarl*|=premio|=musica|=editorial|=firmarl*)
    - (=sin =problema|=puede|=pueden|=puedes|=podeis) ..3 (=traiga|traer|=trae) (=su|=sus|=tu) propia*
    - =que (=buena|bonita|estupenda|maravillosa|preciosa|fantastica) (noticia|sorpresa)
    (=quiere|=quieres|queria|=desea|deseaba|=pongo|=ponemos|preparamos) ..1 =tambien ..3 (masaje|caviar|champan|alfombra|mayordomo|aplauso|medalla|premio|=cuento|=beso|serenata|orquesta|=siesta|=flores|limusina) <question>
    (=vaya|=mira|=anda|=oh|=hombre|=por =fin) ..1 (=un|=una|=tenemos =un|=tenemos =una) (experto|experta|entendid*|critic* (gastronomic*|=de =cine|=de =arte)|genio|sabelotodo|maestro =chef)
  `,
  familiar: `
    (=hola|=hey|=ey|=oye|=oiga|=mira|=venga|=vale|=tranqui|tranquil*|relajat*|=gracias|perdon|=lo =siento|=anda|=calma|=ya|=buenas) ..1 (=tio|=tia|=tron|tronco|=macho|colega|=guapa|=guapo|guapi|guapis|cariño|carino|=amor|corazon|=cielo|=reina|=rey|=nena|=nene|chaval|chavala|hermano|=bro|=brother|=hija|=hijo|=mija|=mijo|=mi =vida|=mi =amor|=princesa|=campeon|=crack|=jefe|=pana|=parce|=guey|=wey|=güey|=che|amigui*|guapeton*|=preciosa|=cuate|=maestro|=maquina|=figura|=amigo =mio|=linda|=lindo|bonita|=mami|=papi|corazoncito)
    (tranqui|=tranquis|tronco|=tron|=bro|=brother|cariño|carino|guapi|guapis|=cari|=wey|=guey|=güey|=parce|=che|=nena|chaval|chavala|=jajaja|=jaja|=jajajaja|=jeje|jejeje|=lol|=xd|=xdd|=xk|=pq|=tqm|=bss|=muak|=besitos|besis|=porfa|porfi|=finde|=venga =ya|=chill|=bueh|=pues =nada|=okis|=okey|=vale =vale|amigui|amiguis|corazoncito|=holi|holaaa|=holaa|holiwis|graciasss|=molamos|=mola|=molan|=flipa|=flipar|=flipas|=chido|=chida|=padrisimo|=guay|=que =guay|cañero|=mazo|=petado|=currado|=buah|=uff|=ufff|=q =tal|=xfa|=x =favor|=xq)
    <start> (cariño|carino|=amor|corazon|=cielo|=guapa|=guapo|=tio|=tia|tronco|colega|=nena|=mira|=oye|=oiga|=a =ver|chaval|=amigo|=reina|=rey|=mija|=mijo|=che|=bro|=linda|bonita|preciosa|=tranqui)
    (=no) ..1 (=te|=se|=os) (preocup*|agobi*|ray*|enfad*|pong*|alter*|=ralles|=rayes|mosque*|estres*|sulfur*) ..2 (=asi|=tio|=tia|=guapa|=guapo|cariño|=mujer|hombre|=cielo|=amor|=tanto|=por =eso)
    (=relajese|=relajate|=calmese|calmate|=tranquilicese|=tranquilizate|=tomese|=tomate|=respire|=respira) ..2 (=con =calma|=un =poco|=una =tila|=hondo|=tila)?
    (=que =no =pasa =nada|=no =pasa =nada) ..1 (=tio|=tia|cariño|=mujer|hombre|colega|=amigo|=guapa)
    (=ay|=uy|=jo|=hija|=venga) ..1 (cariño|=amor|=cielo|corazon|=guapa|=guapo|=reina|=hija|=mujer|=hombre)
    - (=relajarse|relajarte|=calmarse)
    - (=de|=todo =el|=el) (corazon|=cielo|=amor) ..2 (=agradec*|=gracias|abierto|=por|=de)?
    - (cariño|=amor) ..3 (=que|=con|pon*|=por|=preparamos|=hacemos|trabaj*|=de =nuestr*)
    - (=con|=mucho|=tanto|=su|=todo =el|=el|=nuestro|=ese|=este) (cariño|carino|=amor)
    - (querid*|estimad*) (amig*)
    - (relaj*) ..3 (=spa|piscina|masaje|vacacion*|estancia|terraza|=playa|ambiente|=zona)
    - (=tia|=tio) ..1 (=de|<name>|abuel*)
    - (=hija|=hijo|=hijos) ..2 (disfrut*|=de =su|pequeñ*)
    - (=su|=con =su|=y =su|=a =su) (=hija|=hijo|=tia|=tio|hermano|=reina)
  `,
  fluff: `
    (=nos|=estamos|=me) ..2 (encant*|alegr*|complace*|llena*|honr*|emocion*|satisf*|halag*|encantad*|feliz|felices) ..4 (=saber|=leer|=de|=que|=su|=por|=haber|=con|=recibir|=conocer) ..4 (maravillos*|estupend*|fantastic*|positiv*|excelente*|=tan (=buena|=grata|bonita)|=grata|agradable|experiencia|palabras|valoracion*|comentario|reseña|resena|opinion|estancia|=visita)
    (=su|=tu|=la|vuestra) ..1 (satisfaccion*|opinion|comodidad|felicidad|=bienestar|confianza|=seguridad|experiencia) ..2 (=de =nuestros (clientes|huespedes|pacientes))? ..1 (=es|=son|siempre =es|=sera) ..3 (nuestr*|=muy|=lo|=la|=de|extremadamente|siempre|=lo =mas)? ..2 (prioridad|=importante|fundamental|=lo =primero|=lo =mas|=lo =mas|objetivo|mision*|mayor|maxima|razon|esencial|primordial|vital|valios*|=todo)
    (maxima|principal|primera|mayor) (prioridad|preocupacion*|=recompensa|satisfaccion*)
    (=trabajamos|=nos =esforzamos|=nos =esmeramos|=luchamos|=procuramos|=intentamos|=nos =desvivimos|=estamos comprometid*|=nos =comprometemos) ..4 (=dia =a =dia|=cada =dia|siempre|=duro|=con =ilusion|constantemente|continuamente|=por|=para|=con|=en) ..5 (=mejorar|excelencia|mejor|=ofrecer|=brindar|=superar|calidad|servicio|=satisfacer|=garantizar|perfeccion*|=dar)
    (=valoramos|=apreciamos|=agradecemos) ..2 (=mucho|enormemente|=sinceramente|profundamente)? ..1 (=su|=tu|=cada|=todas|=todos|=las|=los) ..1 (=sus|=las)? ..1 (opinion*|comentario*|feedback|sugerencia*|valoracion*|reseña*|confianza|fidelidad)
    (gracias|agradec*) ..3 (=por) ..2 (=su|=tu|=sus|=tus|=la|=las|=compartir|dejar*|=tomarse) ..1 (=su|=sus)? ..1 (valios*|maravillos*|preci*|estupend*|fantastic*|inestimable*|increible*|bonit*|amables|lind*|positiv*) ..1 (opinion*|comentario*|palabras|reseña*|resena*|aporte*|feedback|valoracion*|tiempo)
    (=nos =tomamos|=tomamos) ..2 (=muy|=todos|=sus)? ..1 (=en =serio|=seriamente|seri*) ..4
    (estimad* (cliente|huesped|usuario|paciente)|apreciad* (cliente|huesped)|querid* cliente)
    (=superar ..2 expectativas|altos estandares|(=los =mas =altos estandares)|estandares =de calidad|calidad =y servicio|servicio =de calidad|experiencia (inolvidable|=unica|inmejorable|memorable)|(compromiso =con =la (calidad|excelencia))|excelencia =en =el servicio|(pasion* =por (=el|nuestro))|(=nos =anima =a =seguir)|(=nos =ayuda =a (=mejorar|=crecer))|(=seguir (=mejorando|=creciendo|=trabajando))|(=nos =motiva)|(=no =dude =en (=contactar|=ponerse|=escribir|=llamar))|(=las =molestias (=ocasionadas|=causadas))|(=cualquier =inconveniente)|(=quedamos =a =su (=entera )?disposicion*)|(=a =su =entera =disposicion)|(=ha =sido =un =placer)|(significa* =mucho =para)|(=nos =ha =sacado =una =sonrisa)|(=nos =alegra =el =dia)|(=nos =sentimos (=muy )?halagad*)|(=su =fidelidad)|(=desde =lo =mas)|(=mil =gracias =por =su =apoyo)|excelente servicio|(=la mejor =recompensa))
  `,
  cheerful: `
    (genial|fantastic*|estupend*|maravillos*|fenomenal|increible*|fabulos*|espectacular*|=yupi|=yuju|=bravo|=viva|=olé|=ole|=que =bien|=que =alegria|=hasta =pronto|(=nos =vemos =pronto)|(=nos =encanta)|(=que =ilusion)|(=nos =alegra (=mucho)? (=que|=saber|=leer))|(=nos =alegramos (=mucho)? =de)|(=nos =ha =encantado)|(=un =placer =leer*)|(gracias =por ..3 (palabras|5 estrellas|=cinco estrellas|puntuacion*|valoracion*) ..1 (bonit*|amables|=tan)?)|(=alegrado =el =dia)|(=que =gusto)|=encantados =de =que|(=felices =de =que)|(=muy =felices)|(=muy =contentos))
    (=nos|=estamos|=que) ..2 (alegr*|encant*|feliz|felices|content*) ..3 (=que|=de =que|=saber) ..2 (=le|=te|=les|=os|=haya|=hayas) ..2 (gust*|encant*|disfrut*|pasad*|=parec*)
    - (=hasta =pronto) ..3
    - (=no|=menos|=lejos|=nada|=en =lugar|=esper*|=gustaria|quisier*|=ojala|=mas|lament*|sent*|=siento|=en =vez) ..6 (genial|fantastic*|maravillos*|estupend*|increible*|encantad*|espectacular*|fabulos*)
    - (encantad*|genial|fantastic*|feliz|felices) ..6 (=si|=de (=poder|ayudar*|=hablar|escuchar*|atender*|resolver*|recibir*)|oportunidad|=poder)
    - (=que =bien) ..2 (=hubiera|=habria)
    - (=nos =alegra|=nos =alegramos) ..3 (=que =nos|=de =que =nos|=saber =que =el =resto|=que =al =menos|=que =la)
    - (increible*) ..3 (=que|=espera|mal*|=retraso)
  `,
  contrite: `
    (disculp*|perdon*|lament*|=sentimos|=siento) ..6 (decepc*|molestia*|inconveniente*|experiencia|=espera|error|errores|=mal|=mala|fallo*|problema*|desagradable|=por|=que|=lo|contratiempo*|haber*|=ocurrido|=disgusto|=no)?
    (=pedimos|=le =pedimos|=mil) ..1 (disculpas|perdon)
    - (disculp*|perdon*|lament*|=sentimos|=siento) ..4 (tard*|demora|=retraso|tardanza|dilacion*) ..4 (respon*|contest*|respuesta|=en)?
    - (=no|=nada|=nunca|=sin) ..3 (disculp*|lament*|sent*)
    - (=sentimos|=siento) ..4 (content*|orgull*|feliz|felices|halag*|agradec*|afortunad*|honrad*|=como|=muy|=en =casa)
    - (=nos|=se|=le|=te|=hace) (=sentimos|=siento|=hace =sentir)
    - (lament*|=sentimos|=siento) ..5 (=que =se|=su =marcha|=ver* =partir|=no =haber =coincid*|=no =haberl* =podido =salud*|=vaya)
    - (=solo|=sólo|únicamente) ..2 (=pedimos|=pido|disculp*|perdon*|lament*|=sentimos|=siento)
    - =perdona|=perdonan (=casi|=todo|=mucho|=poco|=nada)
    - (=vecino|=vecinos|=vecinas|=barro|=horno|=masa|=tiempo|=suegra|=abuela|=dentista|=dieta|=bascula|=nutricionista) ..1 (=se|=te|=nos|=os|=me)? (=perdona|=perdonan|=perdone|=perdonen)
  `,
} as const;
